'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  laravelRules: () => laravelRules,
  railsRules: () => railsRules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MGX5OXHH = require("./chunk-MGX5OXHH.js");
var import_chunk_4VZRACC5 = require("./chunk-4VZRACC5.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var railsRules = async (input) => {
  const { judge, code, ask, files, production } = input;
  for (const { path, text, language } of code) {
    if (language !== "ruby" || !/environments\/\w+\.rb$|application\.rb$/.test(path)) continue;
    const plain = (0, import_chunk_MGX5OXHH.withoutComments)(text, "ruby");
    const setting = (name) => {
      const match = [
        ...plain.matchAll(new RegExp(`^\\s*config\\.${name.replaceAll(".", "\\.")}\\s*=\\s*(.+?)\\s*$`, "gm"))
      ].at(-1);
      return match === void 0 ? void 0 : { value: match[1] ?? "", line: (0, import_chunk_MGX5OXHH.positionAt)(plain, match.index + match[0].search(/\S/)).line };
    };
    if (!path.endsWith("environments/production.rb")) continue;
    const ssl = setting("force_ssl");
    if (ssl === void 0 || ssl.value === "false")
      judge.report(
        "rails-force-ssl",
        `config.force_ssl is ${ssl === void 0 ? "not set" : "off"}: pages and cookies travel over http too, unless a proxy redirects.`,
        { path, line: ssl?.line }
      );
    else if (ssl.value !== "true")
      judge.unknown(
        "config.force_ssl",
        `it is computed at ${path}:${ssl.line}`,
        { path, line: ssl.line },
        "rails-force-ssl"
      );
    const local = setting("consider_all_requests_local");
    if (local?.value === "true")
      judge.report(
        "rails-debug-on",
        "config.consider_all_requests_local is true: error pages show source and variables to everybody.",
        { path, line: local.line }
      );
    else if (local !== void 0 && local.value !== "false")
      judge.unknown(
        "config.consider_all_requests_local",
        `it is computed at ${path}:${local.line}`,
        { path, line: local.line },
        "rails-debug-on"
      );
    if (!/^\s*config\.hosts\b/m.test(plain))
      judge.report(
        "rails-hosts",
        "config.hosts is empty: Rails answers for every host, and links in mails can be bent to another site.",
        { path }
      );
    const clear = /^\s*config\.hosts\.clear/m.exec(plain);
    if (clear !== null)
      judge.report("rails-hosts", "config.hosts is cleared: Rails answers for every host.", {
        path,
        ...(0, import_chunk_MGX5OXHH.positionAt)(plain, clear.index)
      });
    const level = setting("log_level");
    if (level?.value === ":debug")
      judge.report("debug-logging", "config.log_level is :debug: logs fill the disk and hold what people entered.", {
        path,
        line: level.line
      });
    const delivery = setting("action_mailer.delivery_method");
    if (delivery !== void 0 && /:(?:test|letter_opener|file)/.test(delivery.value))
      judge.report("development-mail", `Mails are handed to ${delivery.value}: no mail reaches anybody.`, {
        path,
        line: delivery.line
      });
    const key = /^\s*config\.secret_key_base\s*=\s*['"]([^'"]+)['"]/m.exec(plain);
    if (key !== null) {
      input.hide(key[1] ?? "");
      judge.report(
        "secret-in-code",
        `config.secret_key_base is written in the code (${(0, import_chunk_4VZRACC5.describeSecret)(key[1] ?? "")}): everybody who can read the repository makes sessions of their own.`,
        { path, ...(0, import_chunk_MGX5OXHH.positionAt)(plain, key.index) }
      );
    }
  }
  const environment = ask("RAILS_ENV");
  if (production && environment.status === "value" && environment.text !== "production")
    judge.report("rails-environment", "RAILS_ENV is not production.", {
      path: environment.origin.path,
      line: environment.origin.line
    });
  const base = ask("SECRET_KEY_BASE");
  if (base.status === "value") {
    const weakness = (0, import_chunk_4VZRACC5.weaknessOf)(base.text, { what: "Rails signs and encrypts with it", characters: 64, bits: 200 });
    if (weakness !== void 0)
      judge.report("secret-weak", `SECRET_KEY_BASE ${weakness} (${(0, import_chunk_4VZRACC5.describeSecret)(base.text)}).`, {
        path: base.origin.path,
        line: base.origin.line
      });
  }
  for (const path of await files.find(["config/master.key", "**/config/master.key", "config/credentials/*.key"]))
    judge.report(
      "rails-master-key",
      `${path} is here: whoever has it reads every credential. It belongs into RAILS_MASTER_KEY, never into the repository or the image.`,
      { path }
    );
  return resultOf(input, "Rails", "ruby", import_chunk_MGX5OXHH.rubyReads, /* @__PURE__ */ new Set(["SECRET_KEY_BASE"]));
};
var laravelRules = async (input) => {
  const { judge, ask, production } = input;
  const place = (key) => {
    const answer = ask(key);
    return answer.status === "unset" ? void 0 : { path: answer.origin?.path, line: answer.origin?.line };
  };
  const expectText = (key, rule, wrong, unset) => {
    const answer = ask(key);
    if (answer.status === "opaque" || answer.status === "unset" && answer.uncertain !== void 0)
      judge.unknown(key, answer.status === "opaque" ? answer.reason : answer.uncertain ?? "", place(key), rule);
    else if (answer.status === "unset") {
      if (unset !== void 0 && input.sources.length > 0) judge.report(rule, unset);
    } else {
      const message = wrong(answer.text);
      if (message !== void 0) judge.report(rule, message, place(key));
    }
  };
  if (production)
    expectText(
      "APP_ENV",
      "laravel-environment",
      (value) => value === "production" ? void 0 : "APP_ENV is not production.",
      void 0
    );
  expectText(
    "APP_DEBUG",
    "laravel-debug-on",
    (value) => /^(?:false|\(false\)|0|off|no|)$/i.test(value) ? void 0 : "APP_DEBUG is on: error pages show source, environment and queries to everybody."
  );
  expectText(
    "APP_KEY",
    "laravel-key",
    (value) => {
      input.hide(value);
      const bytes = value.startsWith("base64:") ? Buffer.from(value.slice(7), "base64").length : Buffer.byteLength(value);
      if (bytes !== 32 && bytes !== 16) return `APP_KEY has ${bytes} bytes and needs 32 (${(0, import_chunk_4VZRACC5.describeSecret)(value)}).`;
      const weakness = (0, import_chunk_4VZRACC5.weaknessOf)(value, { what: "Laravel encrypts with it", characters: 16, bits: 100 });
      return weakness === void 0 ? void 0 : `APP_KEY ${weakness} (${(0, import_chunk_4VZRACC5.describeSecret)(value)}).`;
    },
    "APP_KEY is not set: Laravel does not start."
  );
  expectText(
    "APP_URL",
    "laravel-url",
    (value) => value.startsWith("https://") ? void 0 : "APP_URL does not begin with https: links in mails lead over http."
  );
  expectText(
    "SESSION_SECURE_COOKIE",
    "laravel-session-cookie",
    (value) => /^(?:true|1|on|yes)$/i.test(value) ? void 0 : "SESSION_SECURE_COOKIE is off: the session cookie travels over http too.",
    "SESSION_SECURE_COOKIE is not set: the session cookie travels over http too, where pages are served over it."
  );
  expectText(
    "MAIL_MAILER",
    "development-mail",
    (value) => /^(?:log|array)$/.test(value) ? `MAIL_MAILER is ${value}: no mail reaches anybody.` : void 0
  );
  for (const key of ["TELESCOPE_ENABLED", "DEBUGBAR_ENABLED", "IGNITION_SHARING_ENABLED"])
    expectText(
      key,
      "laravel-debug-tool",
      (value) => /^(?:true|1|on|yes)$/i.test(value) ? `${key} is on: it shows requests, queries and sessions to whoever finds it.` : void 0
    );
  return resultOf(input, "Laravel", "php", import_chunk_MGX5OXHH.phpReads, /* @__PURE__ */ new Set(["APP_KEY", "APP_DEBUG"]));
};
var resultOf = ({ code, ask, sources }, name, language, read, covered) => {
  const own = code.filter((file) => file.language === language);
  const reads = own.flatMap(({ path, text }) => read(text).map((one) => ({ ...one, path })));
  return {
    judged: own.length > 0 ? own.map(({ path }) => `${path} as ${name}`) : sources.length > 0 ? [`${sources.map((source) => source.name).join(", ")} as ${name}`] : [],
    answers: [(0, import_chunk_MGX5OXHH.fallbackAnswer)(reads, ask)],
    fallbacks: (0, import_chunk_MGX5OXHH.fallbacksOf)(reads, ask),
    covered,
    secrets: (0, import_chunk_MGX5OXHH.secretsOf)(reads, ask),
    keys: reads.map(({ key }) => key)
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  laravelRules,
  railsRules
});

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
  expressRules: () => expressRules,
  nextRules: () => nextRules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FALWI7KY = require("./chunk-FALWI7KY.js");
var import_chunk_MGX5OXHH = require("./chunk-MGX5OXHH.js");
var import_chunk_QE5GK4ZO = require("./chunk-QE5GK4ZO.js");
var import_chunk_4VZRACC5 = require("./chunk-4VZRACC5.js");
var import_chunk_XA4BSEQ6 = require("./chunk-XA4BSEQ6.js");
var import_chunk_BGRWXGA6 = require("./chunk-BGRWXGA6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var expressRules = async (input) => {
  const { judge, code } = input;
  nodeEnvironment(input, "Express sends stack traces to whoever asks, and caches no views");
  for (const { path, text, language } of code) {
    if (language !== "javascript") continue;
    const plain = (0, import_chunk_MGX5OXHH.withoutComments)(text, "javascript");
    const at = (offset) => ({
      path,
      ...(0, import_chunk_MGX5OXHH.positionAt)(plain, offset)
    });
    const app = /\b(?:const|let|var)\s+(\w+)\s*=\s*express\(\)/.exec(plain);
    if (app !== null) {
      const name = app[1] ?? "app";
      if (!new RegExp(
        `\\b${name}\\.disable\\(\\s*['"]x-powered-by['"]|\\b${name}\\.set\\(\\s*['"]x-powered-by['"]\\s*,\\s*false`
      ).test(plain) && !/\bhelmet\s*\(/.test(plain))
        judge.report(
          "express-powered-by",
          "x-powered-by is on: every answer says that this is Express, and which attacks to try.",
          at(app.index)
        );
      if (!/\bhelmet\s*\(/.test(plain))
        judge.report(
          "express-no-helmet",
          "No security headers are set (helmet is not used): pages can be framed, types are guessed, http is not upgraded.",
          at(app.index)
        );
      const secure = /cookie\s*:\s*\{[^}]*\bsecure\s*:\s*(?:true|['"]auto['"])/.test(plain);
      if (secure && !new RegExp(`\\b${name}\\.set\\(\\s*['"]trust proxy['"]`).test(plain))
        judge.report(
          "express-trust-proxy",
          "Cookies are only sent over https, and trust proxy is not set: behind a proxy nobody is ever signed in.",
          at(app.index)
        );
    }
    for (const session of plain.matchAll(/\b(?:session|cookieSession)\s*\(\s*\{/g)) {
      const body = balanced(plain, session.index + session[0].length - 1);
      secretOption(body, session.index + session[0].length - 1, plain, path, judge, input.hide);
      if (!/\bsecure\s*:\s*(?!false)/.test(body))
        judge.report(
          "express-session-cookie",
          "The session cookie is not marked secure: it travels over http too.",
          at(session.index)
        );
      if (/\bhttpOnly\s*:\s*false/.test(body))
        judge.report(
          "express-session-cookie",
          "The session cookie is readable by scripts (httpOnly: false).",
          at(session.index)
        );
      if (!/\bsameSite\s*:/.test(body))
        judge.report(
          "express-session-samesite",
          "sameSite of the session cookie is not set: browsers decide for themselves when it goes along with requests of other sites.",
          at(session.index)
        );
      if (/\bsession\s*\(/.test(session[0]) && !/\bstore\s*[,:]/.test(body))
        judge.report(
          "express-session-memory",
          "Sessions are kept in memory: every restart signs everybody out, and memory grows.",
          at(session.index)
        );
    }
    for (const cors of plain.matchAll(/\bcors\s*\(\s*(\{|\))/g)) {
      const body = cors[1] === "{" ? balanced(plain, cors.index + cors[0].length - 1) : "";
      const any = body === "" || /\borigin\s*:\s*(?:['"]\*['"]|true)/.test(body) || !/\borigin\s*:/.test(body);
      const credentials = /\bcredentials\s*:\s*true/.test(body);
      if (any && credentials)
        judge.report(
          "cors-any-credentials",
          "cors() lets every origin in with credentials: any site can act in the name of people who are signed in.",
          at(cors.index)
        );
      else if (any)
        judge.report(
          "cors-any",
          "cors() lets every origin in: any site can read what this one answers.",
          at(cors.index)
        );
    }
    for (const handler of plain.matchAll(/\brejectUnauthorized\s*:\s*false/g))
      judge.report(
        "tls-checks-off",
        "rejectUnauthorized: false switches off the check of certificates: anybody on the way can pose as the other side.",
        at(handler.index)
      );
  }
  await (0, import_chunk_FALWI7KY.judgeStart)(input);
  return result(input, "Express");
};
var nextRules = async (input) => {
  const { judge, code, ask, sources } = input;
  nodeEnvironment(input, "Next.js runs without its optimisations");
  for (const { path, text, language } of code) {
    if (language !== "javascript") continue;
    const plain = (0, import_chunk_MGX5OXHH.withoutComments)(text, "javascript");
    const at = (offset) => ({
      path,
      ...(0, import_chunk_MGX5OXHH.positionAt)(plain, offset)
    });
    if (!/next\.config\.[cm]?[jt]s$/.test(path)) continue;
    const maps = /\bproductionBrowserSourceMaps\s*:\s*true/.exec(plain);
    if (maps !== null)
      judge.report(
        "next-source-maps",
        "productionBrowserSourceMaps is on: everybody can read the source of the pages.",
        at(maps.index)
      );
    for (const [name, effect] of [
      ["ignoreBuildErrors", "type errors"],
      ["ignoreDuringBuilds", "lint errors"]
    ]) {
      const found = new RegExp(`\\b${name}\\s*:\\s*true`).exec(plain);
      if (found !== null)
        judge.report(
          "next-build-ignores",
          `${name} is on: a build with ${effect} is deployed all the same.`,
          at(found.index)
        );
    }
    const powered = /\bpoweredByHeader\s*:\s*false/.test(plain);
    if (!powered)
      judge.report("next-powered-by", "poweredByHeader is on: every answer says that this is Next.js.", { path });
    const pattern = /\b(?:hostname|domains)\s*:\s*(?:\[\s*)?['"](\*\*?)['"]/.exec(plain);
    if (pattern !== null)
      judge.report(
        "next-images-any",
        "Images of every host are fetched and resized: anybody can make this server work and hide behind it.",
        at(pattern.index)
      );
    const env = /\benv\s*:\s*\{/.exec(plain);
    if (env !== null) {
      for (const entry of balanced(plain, env.index + env[0].length - 1).matchAll(/([A-Za-z_]\w*)\s*[:,}]/g))
        if ((0, import_chunk_4VZRACC5.isSecretKey)(entry[1] ?? ""))
          judge.report(
            "next-public-secret",
            `${entry[1]} is in env of the configuration, which is written into the pages that everybody gets.`,
            at(env.index + entry.index)
          );
    }
  }
  const names = new Set(sources.flatMap(({ settings }) => settings.map(({ key }) => key)));
  for (const key of names) {
    const answer = ask(key);
    const place = answer.status === "unset" ? void 0 : { path: answer.origin?.path, line: answer.origin?.line };
    if (key.startsWith("NEXT_PUBLIC_")) {
      const secretValue = answer.status === "value" && /^(?:sk_(?:live|test)_|ghp_|xox[bp]-|AKIA|-----BEGIN|SG\.)/.test(answer.text);
      if (secretValue || (0, import_chunk_4VZRACC5.isSecretKey)(key.slice(12)) && !/ANON|PUBLISHABLE|PUBLIC|SITE_?KEY|MAPS?_?(?:API_?)?KEY|CLIENT|MEASUREMENT|PROJECT/i.test(key.slice(12)))
        judge.report(
          "next-public-secret",
          `${key} looks like a secret, and everything that begins with NEXT_PUBLIC_ is written into the pages that everybody gets.`,
          place
        );
    }
  }
  const usesAuth = code.some(({ text }) => /next-auth|@auth\//.test(text)) || (await packageNames(input)).some((name) => name === "next-auth" || name === "@auth/core");
  if (usesAuth && ask("NEXTAUTH_SECRET").status === "unset" && ask("AUTH_SECRET").status === "unset")
    judge.report(
      "next-auth-secret",
      "Neither AUTH_SECRET nor NEXTAUTH_SECRET is set in the given sources: signing in fails in production."
    );
  await (0, import_chunk_FALWI7KY.judgeStart)(input);
  return result(input, "Next.js");
};
var packageNames = async ({ read }) => {
  const text = await read("package.json");
  return text === void 0 ? [] : [...(/"dependencies"\s*:\s*\{([^}]*)\}/.exec(text)?.[1] ?? "").matchAll(/"([^"]+)"\s*:/g)].map(
    (match) => match[1] ?? ""
  );
};
var nodeEnvironment = ({ ask, judge, production, sources }, effect) => {
  const answer = ask("NODE_ENV");
  if (!production) return;
  if (answer.status === "value" && answer.text !== "production")
    judge.report("node-env", `NODE_ENV is not production: ${effect}.`, {
      path: answer.origin.path,
      line: answer.origin.line
    });
  else if (answer.status === "unset" && answer.uncertain === void 0 && sources.length > 0)
    judge.report(
      "node-env",
      `NODE_ENV is set in none of the given sources: ${effect}, unless the platform sets it.`,
      void 0,
      { level: "warning" }
    );
};
var result = ({ code, ask }, name) => {
  const own = code.filter(({ language }) => language === "javascript");
  const reads = own.flatMap(
    ({ path, text }) => (0, import_chunk_MGX5OXHH.nodeReads)(text).map((read) => ({ ...read, path }))
  );
  return {
    judged: own.map(({ path }) => `${path} as ${name}`),
    answers: [(0, import_chunk_MGX5OXHH.fallbackAnswer)(reads, ask)],
    fallbacks: (0, import_chunk_MGX5OXHH.fallbacksOf)(reads, ask),
    covered: /* @__PURE__ */ new Set(),
    secrets: (0, import_chunk_MGX5OXHH.secretsOf)(reads, ask),
    keys: reads.map(({ key }) => key)
  };
};
var secretOption = (body, start, plain, path, judge, hide) => {
  const found = /\b(?:secret|keys)\s*:\s*(\[\s*)?(?=['"`])/.exec(body);
  if (found === null) return;
  const value = (0, import_chunk_MGX5OXHH.literalAt)(body.slice(found.index + found[0].length));
  if (typeof value !== "string" || value === "") return;
  if (value.length > 3) hide(value);
  judge.report(
    "secret-in-code",
    `The secret of the session is written in the code (${(0, import_chunk_4VZRACC5.placeholderIn)(value) === void 0 ? "" : "a well-known one, "}${(0, import_chunk_4VZRACC5.describeSecret)(value)}): everybody who can read the repository makes sessions of their own.`,
    { path, ...(0, import_chunk_MGX5OXHH.positionAt)(plain, start + found.index) }
  );
};
var balanced = (text, from) => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return text.slice(from, at + 1);
  }
  return text.slice(from);
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  expressRules,
  nextRules
});

'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  judgeScan: () => judgeScan
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UKGD55N5 = require("./chunk-UKGD55N5.js");
var import_chunk_Q3UND7AK = require("./chunk-Q3UND7AK.js");
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_suggest = require("./start.cjs").modules["src/core/suggest.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_node_crypto = require("node:crypto");
var import_start = require("./start.cjs").modules["yaml"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_issues = require("./start.cjs").modules["src/core/issues.ts"];
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths2 = require("./start.cjs").modules["src/core/paths.ts"];
var import_node_crypto2 = require("node:crypto");
var Entry = z.strictObject({
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/, "a fingerprint has 16 hexadecimal digits")),
  reason: z.string().check(z.minLength(1)),
  rule: z.optional(z.string()),
  path: z.optional(z.string()),
  until: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written 2026-12-31")))
});
var Accepted = z.union([z.array(Entry), z.strictObject({ accepted: z.array(Entry) })]);
var readAccepted = async (path, text) => {
  let value;
  try {
    value = (0, import_start.parse)(text, { maxAliasCount: 10, logLevel: "silent", schema: "failsafe" });
  } catch (error) {
    throw wrong(path, (0, import_errors2.messageOf)(error).split(" at line")[0] ?? "");
  }
  const parsed = Accepted.safeParse(value ?? []);
  if (!parsed.success) {
    const [issue] = (0, import_issues.describeIssues)(parsed.error.issues, value);
    throw wrong(path, `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim());
  }
  const entries = Array.isArray(parsed.data) ? parsed.data : parsed.data.accepted;
  return new Map(entries.map((entry) => [entry.fingerprint, entry]));
};
var wrong = (path, what) => new import_errors2.Undecidable(`${path} cannot be read: ${what}.`, {
  rule: "accepted-wrong",
  help: "List each finding with its `fingerprint` and a `reason`; `until: 2026-12-31` ends it."
});
var fingerprintOf = (rule, path, identity, occurrence) => (0, import_node_crypto.createHash)("sha256").update([rule, path, identity, occurrence].join("\0")).digest("hex").slice(0, 16);
var listFiles = async (options, context) => {
  const chosen = options.paths === void 0 ? void 0 : new Set(await named(options.paths, context));
  const isExcluded = await matcher(options.exclude ?? [], context);
  const keep = (path) => (chosen === void 0 || chosen.has(path)) && !isExcluded(path);
  if (options.scope === "all")
    return { scope: "all", paths: (chosen === void 0 ? await everything(context) : [...chosen]).filter(keep) };
  const change = await context.git.change(context.signal);
  if (change.status === "unknown")
    return {
      scope: "all",
      widened: change.reason,
      paths: (chosen === void 0 ? await everything(context) : [...chosen]).filter(keep)
    };
  const inFolder = await below(context);
  const touched = change.files.filter((file) => file.status !== "deleted").map((file) => file.path).filter(inFolder);
  const paths = touched.filter(keep);
  return {
    scope: "changed",
    paths,
    leftOut: touched.length - paths.length,
    namesNothing: chosen?.size === 0,
    lines: await context.git.addedLines(paths, context.signal)
  };
};
var named = async (patterns, { files, directory }) => {
  const there = files.at(directory);
  const root = files.repository ?? files.root;
  const positive = patterns.filter((pattern) => !pattern.startsWith("!"));
  const all = await there.find(positive.length === 0 ? ["**/*", ...patterns] : patterns);
  return all.map((path) => (0, import_paths2.pathFromRoot)(root, there.absolute(path)));
};
var everything = async (context) => {
  const inFolder = await below(context);
  if (await context.git.head(context.signal) === void 0) return (await named(["**/*"], context)).filter(inFolder);
  const [tracked, others] = await Promise.all([
    context.git.run(["ls-files", "-s", "-z", "--cached"], context.signal),
    context.git.run(["ls-files", "-z", "--others", "--exclude-standard"], context.signal)
  ]);
  const paths = /* @__PURE__ */ new Set();
  for (const entry of split(tracked)) {
    const tab = entry.indexOf("	");
    if (entry.startsWith("100")) paths.add(entry.slice(tab + 1));
  }
  for (const path of split(others)) paths.add(path);
  return [...paths].filter(inFolder).sort();
};
var split = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").split("\0").filter((part) => part !== "");
var below = async ({ files, directory }) => {
  const prefix = (0, import_paths2.pathFromRoot)(files.repository ?? files.root, files.at(directory).root);
  return prefix === "." ? () => true : (path) => path.startsWith(`${prefix}/`);
};
var matcher = async (patterns, { files, directory }) => {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await Promise.resolve().then(() => require("./picomatch-GPCKSUM7.js"));
  const prefix = (0, import_paths2.pathFromRoot)(files.repository ?? files.root, files.at(directory).root);
  const full = patterns.map((pattern) => {
    const plain = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
    return prefix === "." ? plain : `${prefix}/${plain}`;
  });
  const matches = picomatch([...full, ...full.map((pattern) => `${pattern}/**`)], { dot: true });
  return (path) => matches(path) || full.includes(path);
};
var MAX_PLACES = 100;
var compileExtra = async (options, context) => Promise.all(
  (options.extra ?? []).map(async ({ rule, pattern, message, help, level, paths, secret }) => {
    const compiled = (0, import_chunk_36BVGA52.needPattern)(`(?m)${pattern}`);
    const applies = paths === void 0 ? () => true : await matcher(paths, context);
    return {
      find(path, latin1) {
        if (!applies(path)) return [];
        const hits = [];
        const isPlain = !/[\u0080-\u00ff]/.test(latin1);
        const text = isPlain ? latin1 : Buffer.from(latin1, "latin1").toString("utf8");
        const offset = (at) => isPlain ? at : Buffer.byteLength(text.slice(0, at));
        for (let from = 0; hits.length < MAX_PLACES && from <= text.length; ) {
          const match = compiled.find(text, from);
          if (match === void 0) break;
          from = Math.max(match.end, match.start + 1);
          if (match.end === match.start) continue;
          const value = text.slice(match.start, match.end);
          hits.push({
            rule,
            level,
            start: offset(match.start),
            end: offset(match.end),
            message: message ?? `The pattern "${rule}" matches.`,
            help: help ?? "Remove it.",
            identity: secret ? "" : value,
            ...secret ? { secret: value } : {}
          });
        }
        return hits;
      }
    };
  })
);
var BY_EXTENSION = Object.fromEntries(
  Object.entries({
    javascript: "js mjs cjs jsx ts mts cts tsx vue svelte astro",
    python: "py pyi pyw",
    ruby: "rb rake erb gemspec ru",
    php: "php phtml inc",
    go: "go",
    java: "java scala groovy gradle",
    csharp: "cs",
    kotlin: "kt kts",
    swift: "swift",
    dart: "dart",
    elixir: "ex exs",
    rust: "rs",
    shell: "sh bash zsh ksh fish ps1 psm1 bat cmd",
    sql: "sql psql",
    config: "yml yaml json jsonc json5 toml ini cfg conf config properties env tf tfvars hcl xml plist npmrc pypirc netrc pgpass service dockerfile envrc",
    markup: "html htm hbs ejs twig jinja j2 njk liquid css scss less",
    prose: "md markdown mdx rst adoc tex ipynb"
  }).flatMap(([language, extensions]) => extensions.split(" ").map((extension) => [extension, language]))
);
var languageOf = (path) => {
  const name = (path.split("/").at(-1) ?? "").toLowerCase();
  if (/^\.env(?:\.|$)|^\.envrc$|^dockerfile|^containerfile|^procfile$|^\.(?:npmrc|netrc|pgpass|pypirc|htpasswd|gitconfig)$/.test(
    name
  ))
    return "config";
  if (/^(?:rakefile|gemfile|vagrantfile|guardfile|capfile)$/.test(name)) return "ruby";
  if (/^(?:makefile|gnumakefile|jenkinsfile)$/.test(name)) return "shell";
  return BY_EXTENSION[name.includes(".") ? name.split(".").at(-1) ?? "" : ""] ?? "other";
};
var isGenerated = (path) => /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|gemfile\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|mix\.lock|pubspec\.lock|podfile\.lock|packages\.lock\.json|flake\.lock|\.terraform\.lock\.hcl|deno\.lock|gradle\.lockfile)$/i.test(
  path
) || /(?:^|\/)(?:node_modules|bower_components|\.git|\.venv|venv|site-packages|__pycache__)\//.test(path);
var isBuilt = (path) => /(?:^|\/)(?:vendor|third[_-]?party|dist|build|out|public\/build|coverage|\.next|\.nuxt|target|wwwroot\/lib)\/|\.min\.(?:js|css|mjs)$|\.bundle\.js$|-min\.js$|\.map$/i.test(
  path
);
var isTest = (path) => /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|playwright|testing|testdata|test[_-]?fixtures?|fixtures?|mocks?|stories|benchmarks?|bench)\//i.test(
  path
) || /(?:^|\/)(?:test_[^/]*|conftest|[^/]*_(?:test|spec)|[^/]*\.(?:test|spec|stories|e2e|cy)|[^/]*Tests?|[^/]*Spec)\.[A-Za-z]+$/.test(
  path
);
var isExample = (path) => /(?:^|\/)(?:docs?|examples?|samples?|tutorials?)\//i.test(path) || /\.(?:example|sample|template|dist|tmpl|tpl|default)(?:\.[a-z]+)?$|(?:^|\/)(?:example|sample)[._-]/i.test(path);
var BINARY = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|mp[34]|m4[av]|wav|ogg|webm|mov|avi|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|rar|jar|war|class|pyc|so|dylib|dll|exe|o|a|wasm|node|bin|dat|db|sqlite3?|parquet|onnx|pt|h5|pkl|npy|gpg|mo|lockb)$/i;
var isBinaryName = (path) => BINARY.test(path);
var OUT = "Run `git rm --cached` on it, add it to .gitignore and .dockerignore, and exchange the secrets it held.";
var FILES = [
  {
    pattern: /\.json$/i,
    rule: "file-credentials",
    level: "error",
    what: "the key of a service account",
    content: /"type"\s*:\s*"service_account"[\s\S]*"private_key"\s*:\s*"-----BEGIN|"private_key"\s*:\s*"-----BEGIN[\s\S]*"type"\s*:\s*"service_account"/
  },
  {
    pattern: /(?:^|\/)(?:\.pypirc|\.docker\/config\.json|\.kube\/config)$/,
    rule: "file-credentials",
    level: "error",
    what: "credentials",
    content: /^\s*password\s*[:=]\s*[^\s$]|"auth"\s*:\s*"[^"$]{8}|client-key-data/im
  },
  { pattern: /\.(?:hprof|heapsnapshot|heapdump)$/i, rule: "file-dump", level: "error", what: "a dump of memory" },
  {
    pattern: /(?:^|\/)\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|schema$|vault$|test$|ci$)[^/]+)?$|(?:^|\/)\.envrc$/,
    rule: "file-env",
    level: "error",
    what: "the settings of an environment, which hold its secrets"
  },
  {
    pattern: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]+\.(?:pem|key|ppk))$/,
    rule: "file-private-key",
    level: "error",
    what: "a private key",
    content: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY|^PuTTY-User-Key-File/m
  },
  {
    pattern: /\.(?:p12|pfx|jks|keystore|kdbx?|agilekeychain)$/i,
    rule: "file-private-key",
    level: "error",
    what: "a store of keys"
  },
  {
    pattern: /(?:^|\/)(?:\.htpasswd|\.netrc|_netrc|\.pgpass|\.git-credentials|\.dockercfg|\.s3cfg|credentials\.(?:csv|json)|service[-_]?account(?:[-_]?key)?\.json|[^/]*firebase-adminsdk[^/]*\.json|config\/master\.key|config\/credentials\/[^/]+\.key|kubeconfig|\.aws\/credentials|terraform\.tfstate(?:\.backup)?|[^/]+\.tfstate|wp-config\.php|\.npmrc)$/,
    rule: "file-credentials",
    level: "error",
    what: "credentials",
    content: /./
  },
  {
    pattern: /\.(?:dump|pgdump|rdb|sql\.(?:gz|bz2|xz|zst)|bak\.sql)$|(?:^|\/)(?:dump|backup|db[-_]?backup|database[-_]?dump)[^/]*\.sql$/i,
    rule: "file-dump",
    level: "error",
    what: "a dump of a database"
  },
  {
    pattern: /\.sql$/i,
    rule: "file-dump",
    level: "error",
    what: "a dump of a database",
    content: /^-- (?:PostgreSQL database dump|MySQL dump|MariaDB dump)[\s\S]*?^(?:COPY |INSERT INTO )/m
  },
  {
    pattern: /\.(?:sqlite3?|db3)$|(?:^|\/)(?:db|database|data)\.(?:sqlite3?|db)$/i,
    rule: "file-database",
    level: "error",
    what: "a database"
  },
  {
    pattern: /\.(?:bak|orig|rej|swp|swo|tmp|old)$|~$|(?:^|\/)(?:core\.\d+|nohup\.out|npm-debug\.log|yarn-error\.log|debug\.log|hs_err_pid\d+\.log)$/i,
    rule: "file-leftover",
    level: "warning",
    what: "a leftover of an editor or a program"
  },
  {
    pattern: /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i,
    rule: "file-leftover",
    level: "warning",
    what: "a leftover of an operating system"
  },
  {
    pattern: /(?:^|\/)(?:dist|build|out|public|www|\.next\/static)\/.*\.(?:js|css|mjs)\.map$/,
    rule: "file-source-map",
    level: "warning",
    what: "a source map with the sources in it",
    content: /"sourcesContent"\s*:\s*\[\s*"/
  }
];
var needsContent = (path) => FILES.some(({ pattern, content }) => content !== void 0 && pattern.test(path));
var findUnwantedFile = (path, text) => {
  if (isExample(path) || isTest(path)) return void 0;
  for (const { pattern, rule, level, what, content } of FILES) {
    if (!pattern.test(path)) continue;
    if (path.endsWith(".npmrc") && !/_authToken|_password|_auth\b/.test(text ?? "")) continue;
    if (path.endsWith("wp-config.php") && !/DB_PASSWORD/.test(text ?? "")) continue;
    if (content !== void 0 && !content.test(text ?? "")) continue;
    if (rule === "file-env" && text !== void 0 && text.replace(/^\s*(?:#.*)?$/gm, "").trim() === "") continue;
    return { rule, level, message: `${path} is ${what}, and is not meant to be in the repository.`, help: OUT };
  }
  return void 0;
};
var decodeUtf16 = (bytes) => bytes[0] === 255 && bytes[1] === 254 ? new TextDecoder("utf-16le").decode(bytes) : bytes[0] === 254 && bytes[1] === 255 ? new TextDecoder("utf-16be").decode(bytes) : void 0;
var C = { line: ["//"], block: [["/*", "*/"]], quotes: `'"`, long: [] };
var SYNTAX = {
  javascript: { ...C, long: ["`"] },
  python: { line: ["#"], block: [], quotes: `'"`, long: ['"""', "'''"] },
  ruby: { line: ["#"], block: [["\n=begin", "\n=end"]], quotes: `'"`, long: ["`"] },
  php: { line: ["//", "#"], block: [["/*", "*/"]], quotes: "", long: ["'", '"', "`"] },
  go: { ...C, quotes: `"'`, long: ["`"] },
  java: { ...C, long: ['"""'] },
  csharp: { ...C, long: ['"""'] },
  kotlin: { ...C, long: ['"""'] },
  swift: { ...C, quotes: '"', long: ['"""'] },
  dart: { ...C, long: ['"""', "'''"] },
  elixir: { line: ["#"], block: [], quotes: `"'`, long: ['"""', "'''"] },
  rust: { ...C, quotes: "'", long: ['"'] },
  shell: { line: ["#"], block: [], quotes: "", long: ["'", '"'] },
  sql: { line: ["--"], block: [["/*", "*/"]], quotes: "", long: ["'"] }
};
var blank = (text, language) => {
  const syntax = SYNTAX[language];
  if (syntax === void 0) return { code: text, comments: "" };
  const code = [];
  const comments = [];
  let kept = 0;
  let isTemplateOpen = false;
  const take = (start, end, isComment) => {
    const between = text.slice(kept, start);
    const inside = text.slice(start, end);
    code.push(between, spaces(inside));
    comments.push(spaces(between), isComment ? inside : spaces(inside));
    kept = end;
  };
  for (const match of text.matchAll(startsOf(language, syntax))) {
    const at = match.index;
    if (at < kept) continue;
    const [start] = match;
    const block = syntax.block.find(([open]) => open === start);
    if (block !== void 0) {
      const close = text.indexOf(block[1], at + start.length);
      take(at, close === -1 ? text.length : close + block[1].length, true);
    } else if (syntax.line.includes(start)) {
      if (start === "#" && language !== "python" && at > 0 && !/[\s;(){}]/.test(text[at - 1] ?? "")) continue;
      if (language === "php" && text.startsWith("#[", at)) continue;
      const end = text.indexOf("\n", at);
      take(at, end === -1 ? text.length : end, true);
    } else if (start === "/") {
      const end = endOfRegExp(text, at);
      if (end !== void 0) take(at, end, false);
    } else if (start === "`" && language === "javascript") {
      if (isTemplateOpen) continue;
      const parts = templateParts(text, at);
      if (parts === void 0) isTemplateOpen = true;
      else for (const [from, to] of parts) if (from >= kept && to > from) take(from, to, false);
    } else {
      const isLong = syntax.long.includes(start);
      if (language === "rust" && start === "'" && !/^'(?:[^\\\n']|\\[^\n]{1,8}?)'/.test(text.slice(at, at + 12)))
        continue;
      const end = endOfString(text, at + start.length, start, isLong, language);
      if (end !== void 0) take(at + start.length, end - start.length, false);
      if (end !== void 0 && end > kept) {
        code.push(text.slice(kept, end));
        comments.push(spaces(text.slice(kept, end)));
        kept = end;
      }
    }
  }
  code.push(text.slice(kept));
  comments.push(spaces(text.slice(kept)));
  return { code: code.join(""), comments: comments.join("") };
};
var spaces = (text) => text.replace(/[^\n]/g, " ");
var starts = /* @__PURE__ */ new Map();
var startsOf = (language, syntax) => {
  let pattern = starts.get(language);
  if (pattern === void 0) {
    const words = [...syntax.block.map(([open]) => open), ...syntax.long, ...syntax.line, ...syntax.quotes.split("")];
    if (language === "javascript") words.push("/");
    const source = words.sort((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
    pattern = new RegExp(source, "g");
    starts.set(language, pattern);
  }
  return pattern;
};
var endOfString = (text, from, quote, isLong, language) => {
  const escapes = language !== "sql" && !(language === "go" && quote === "`") && !(language === "shell" && quote === "'");
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "\\" && escapes) at++;
    else if (text.startsWith(quote, at)) return at + quote.length;
    else if (character === "\n" && !isLong) return void 0;
  }
  return void 0;
};
var endOfRegExp = (text, at) => {
  let before = at - 1;
  while (before >= 0 && (text[before] === " " || text[before] === "	")) before--;
  const character = before < 0 ? "\n" : text[before] ?? "";
  const isWord = /[\w$)\]}'"`]/.test(character);
  if (isWord && !/(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|await|yield)$/.test(
    text.slice(Math.max(0, before - 10), before + 1)
  ))
    return void 0;
  let inClass = false;
  for (let index = at + 1; index < text.length; index++) {
    const one = text[index];
    if (one === "\n") return void 0;
    if (one === "\\") index++;
    else if (one === "[") inClass = true;
    else if (one === "]") inClass = false;
    else if (one === "/" && !inClass) return index + 1;
  }
  return void 0;
};
var MAX_TEMPLATE_DEPTH = 20;
var templateParts = (text, at, level = 0) => {
  const parts = [];
  let start = at + 1;
  let depth = 0;
  for (let index = at + 1; index < text.length; index++) {
    const one = text[index];
    if (depth === 0) {
      if (one === "\\") index++;
      else if (one === "`") {
        parts.push([start, index + 1]);
        return parts;
      } else if (one === "$" && text[index + 1] === "{") {
        parts.push([start, index]);
        depth = 1;
        index++;
      }
    } else if (one === "{") depth++;
    else if (one === "}") {
      depth--;
      if (depth === 0) start = index + 1;
    } else if (one === "`" && level < MAX_TEMPLATE_DEPTH) {
      const inner = templateParts(text, index, level + 1);
      if (inner === void 0) return void 0;
      index = (inner.at(-1)?.[1] ?? text.length) - 1;
    }
  }
  return void 0;
};
var byLanguage = /* @__PURE__ */ new Map();
var rulesFor = (language) => {
  let rules = byLanguage.get(language);
  if (rules === void 0) {
    rules = import_chunk_UKGD55N5.debugRules.filter((rule) => rule.languages.includes(language));
    byLanguage.set(language, rules);
  }
  return rules;
};
var findDebugCode = (path, text, language, { includeTests, off }) => {
  if (isBuilt(path)) return [];
  const inTest = isTest(path);
  const hits = [];
  let blanked;
  for (const rule of rulesFor(language)) {
    if (off.has(rule.rule) || rule.paths !== void 0 && !rule.paths.test(path)) continue;
    if (inTest && !includeTests && rule.where === void 0) continue;
    rule.pattern.lastIndex = 0;
    if (!rule.pattern.test(text)) continue;
    blanked ??= blank(text, language);
    const where = rule.inComments === true ? blanked.comments : rule.raw === true ? text : blanked.code;
    rule.pattern.lastIndex = 0;
    for (const match of where.matchAll(rule.pattern)) {
      const lead = /^[ \t]*/.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      if (rule.raw === true && blanked.comments.slice(start, start + 1).trim() !== "") continue;
      hits.push({
        rule: rule.rule,
        level: rule.level,
        start,
        end: match.index + match[0].trimEnd().length,
        message: `${rule.what.charAt(0).toUpperCase()}${rule.what.slice(1)} is left in the code.`,
        help: rule.remedy,
        identity: match[0].trim()
      });
    }
  }
  return hits;
};
var NOTE = /\b(?:TODO|FIXME|XXX|HACK)\b[^\n\r]*/g;
var findNotes = (text, language) => text.search(NOTE) === -1 ? [] : [...blank(text, language).comments.matchAll(NOTE)].map((match) => ({
  rule: "todo",
  level: "error",
  start: match.index,
  end: match.index + match[0].trimEnd().length,
  message: `A note says that something is still to be done: ${match[0].trim().slice(0, 80)}`,
  help: "Do it, or write it where work is planned and name that.",
  identity: match[0].trim()
}));
var MARKER = /^(?:<{7}|>{7}|\|{7})(?: [^\n\r]*)?\r?$|^={7}\r?$/gm;
var findMergeMarkers = (text) => {
  const found = [...text.matchAll(MARKER)];
  const isConflict = found.some(([line]) => line.startsWith("<") || line.startsWith(">"));
  if (!isConflict) return [];
  return found.filter(
    ([line]) => !line.startsWith("=") || found.some(([other]) => other.startsWith("<")) && found.some(([other]) => other.startsWith(">"))
  ).map((match) => ({
    rule: "merge-marker",
    level: "error",
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    message: "A conflict of a merge is not resolved.",
    help: "Decide between the two sides, and remove the markers.",
    identity: match[0].trim()
  }));
};
var describeSecret = (kind2, secret) => `${kind2.charAt(0).toUpperCase()}${kind2.slice(1)}${secret.length >= 20 ? ` (\u2026${secret.slice(-4).replace(/[^\w-]/g, "*")})` : ""} stands in the file.`;
var SECRET_HELP = "Exchange it where it was issued: whoever has the repository has it. Then read it from the environment or a secret store.";
var entropyOf = (text) => {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
};
var isReference = (value) => REFERENCES.some((pattern) => pattern.test(value));
var REFERENCES = [
  /\$\{|\$\(|\{\{|<%|%\(|#\{|\{[\w.]+\}/,
  /^\$[A-Za-z_2]|^%[\w.]+%?$|^!(?:Ref|Sub|GetAtt|ImportValue|vault|secret|env)/,
  /\bprocess\.env\b|\bos\.environ\b|\bgetenv\b|\bENV\[|\bimport\.meta\b|\bsecrets\.[A-Z_a-z]/,
  /^ENC\[|^(?:env|vault|ssm|op|ref\+\w+|secretsmanager|keyvault|file|data|arn|sops|doppler|bitwarden|awssm|gcpsm):/i,
  /^(?:env|config|settings|secrets?|vars|params|self|this|ctx|options|props|args|req|request|data|body|user|credentials|state|process|os|var|local)[.[][A-Za-z_'"[]/,
  /^(?:\.{1,2}\/|~\/|[A-Za-z]:\\|\/(?:[A-Za-z][\w.-]*\/)+)/,
  /^https?:\/\/[^@]*$/i,
  /^[\w.:]+\(.*\)?$|=>/,
  /^projects\/[^/]+\/secrets\//
];
var WORDS = /^(?:(?:your|my|the|an?|some|any|this|is|it|to|be|in|here|goes|put|insert|enter|add|set|use|change|replace|update|fill|me|please|with|for|of|not|no|real|actual|own|super|very|long|strong|random|secure|safe|unique|new|old|default|dev|development|local|test|testing|tests|demo|example|sample|dummy|fake|mock|placeholder|template|foo|bar|baz|qux|string|value|text|secret|secrets|key|keys|token|tokens|password|passwd|pass|pwd|passphrase|api|app|application|access|auth|client|user|username|admin|root|db|database|jwt|session|cookie|private|public|encryption|signing|hash|salt|credentials?|generated?|generate|todo|fixme|tbd|none|null|nil|undefined|true|false|empty|redacted|hidden|masked|removed|xxx+|abc|123|1234|12345|prod|production|staging|only|must|should|minimum|least|characters?|chars?|min|max|insecure|unsafe|django|flask|rails|laravel|node|express|postgres|postgresql|mysql|mongo|redis|postgresuser|somewhere|else|required|optional|and|or|at|from|env|environment|variable|base64|hex|bytes?|32|64)[\s_.\-/]*)+$/i;
var isPlaceholder = (value) => {
  const plain = value.trim();
  return plain === "" || new Set(plain.toLowerCase()).size <= 3 || /^[<[{(].*[>\]})]$/.test(plain) || /example|x{4,}|\*{3,}|\.{3,}|_{4,}|your[-_ ]|[-_ ]here\b|placeholder|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|dummy|redacted|to[-_ ]?be[-_ ]?(?:set|filled|replaced)|insert[-_ ]|lorem|abcdef(?:gh|12)|0123456|123456789|deadbeef|qwertyuiop|do[-_ ]not[-_ ]use|not[-_ ]a?[-_ ]?(?:real|secret)|fake/i.test(
    plain
  ) || WORDS.test(plain);
};
var isExampleToken = (token) => {
  const body = token.replace(/^[A-Za-z]{2,10}[-_]/, "");
  return /EXAMPLE|example|x{6,}|X{6,}|0{8,}|1{8,}|\*{3,}|\.{3,}|placeholder|your[-_]|dummy|redacted|abcdefghijkl|ABCDEFGHIJKL|(?:0123456789|1234567890)(?!\d)/.test(
    token
  ) || new Set(body).size < 6 || KNOWN.has(digest(token)) || isExampleJwt(token);
};
var digest = (text) => (0, import_node_crypto2.createHash)("sha256").update(text).digest("hex").slice(0, 16);
var KNOWN = /* @__PURE__ */ new Set(["2cafc0970149a84f", "f2d6ca16515033e5", "78314b11be2e5815"]);
var isExampleJwt = (token) => {
  if (!token.startsWith("eyJ")) return false;
  try {
    const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
    return /"sub"\s*:\s*"1234567890"|"name"\s*:\s*"John Doe"/.test(payload);
  } catch {
    return false;
  }
};
var GUESSED = new Set(
  `hunter iloveyou letmein qwerty qwertz azerty dragon monkey sunshine princess football baseball superman batman trustno welcome
  master shadow michael jordan starwars whatever freedom passw0rd p@ssword p@ssw0rd s3cr3t s3cret sup3rs3cret pa$$word supersecret topsecret secretpassword mysecretpassword
  keyboard cat shhh shhhh shhhhh ssshhh changeit opensesame correcthorsebatterystaple abc123 test123 admin123 root123 password1 password123 passw0rd1 secret123 123456 1234567 12345678 qwerty123 toor`.split(/\s+/).map((word) => word.replace(" ", " "))
).add("keyboard cat");
var isGuessed = (value) => GUESSED.has(value.toLowerCase());
var ASSIGNMENT = /(?:passw(?:or)?d|passwort|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|auth[_-]?key|private[_-]?key|encryption[_-]?key|signing[_-]?key|master[_-]?key|app[_-]?key|(?:license|storage|shared|server|service|client|account|deploy|session|cookie|jwt|hmac|aes|cipher)[_-]?key|credential|authorization|(?<![a-z])(?:salt|sid|pass)(?![a-z]))[\w-]{0,30}["'\])]{0,3}[ \t]{0,20}(?:=>|:=|\|\||\?\?|:-|=(?!=)|:(?![:/?+])|(?<=["'])[ \t]*,|>(?=[^\s<>]{4,200}<\/))[ \t]{0,20}(?:(?:Option<&?str>|&?(?:'static )?str|string|String|std::string|str|const char\s?\*)[ \t]*=[ \t]*)?(?:default(?:_value)?[ \t]*[=:][ \t]*)?(?:["']?(?:Bearer|Basic|Token)[ \t]+)?/gi;
var ABOUT = /(?:hash(?:ed)?|digest|sha\d*|checksum|fingerprint|public|publishable|_?id|_?ids|name|url|uri|path|file|dir|type|field|label|length|len|min|max|count|limit|expir\w*|ttl|age|lifetime|header|param|prefix|suffix|regex|pattern|policy|placeholder|message|error|hint|title|help|text|input|form|reset|forgot|confirm\w*|repeat|validator|strength|rules?|required|enabled|disabled|status|state|version|algorithm|alg|endpoint|ref|arn|selector|column|attribute|class|style|color|icon|provider|store|manager|service|issuer|audience|scope|created|updated|rotation|validity|minutes|seconds|hours|days|size|bits|usage|tokens)$/i;
var findAssignedSecrets = (path, text, language, { includeTests }) => {
  if (language === "prose" || isExample(path) || isTest(path) && !includeTests || /\.(?:po|pot|svg|css|scss|less|lock)$|(?:^|\/)(?:locales?|i18n|translations?|lang)\//i.test(path))
    return [];
  const hits = [];
  ASSIGNMENT.lastIndex = 0;
  for (let match = ASSIGNMENT.exec(text); match !== null; match = ASSIGNMENT.exec(text)) {
    const name = nameAround(text, match.index);
    const from = match.index + match[0].length;
    const separator = /[=:|?,>][^=:|?,>]*$/.exec(match[0])?.[0] ?? "";
    const found = /(?:Bearer|Basic|Token)[ \t]+$/i.test(match[0]) ? schemeValueAt(text, from) : valueAt(text, from, language, /:-|>/.test(separator));
    if (found === void 0) continue;
    const { value, start } = found;
    const kind2 = judge(name, value, language);
    if (kind2 === void 0) continue;
    ASSIGNMENT.lastIndex = Math.max(ASSIGNMENT.lastIndex, found.start);
    hits.push({
      rule: kind2.rule,
      level: "error",
      start,
      end: start + value.length,
      message: describeSecret(kind2.kind, value),
      help: SECRET_HELP,
      identity: name.toLowerCase(),
      secret: value
    });
  }
  return hits;
};
var nameAround = (text, at) => {
  let start = at;
  while (start > 0 && at - start < 60 && /[\w.$-]/.test(text[start - 1] ?? "")) start--;
  return /^[\w.$-]+/.exec(text.slice(start, at + 80))?.[0].replace(/-$/, "") ?? "";
};
var schemeValueAt = (text, from) => {
  const value = /^[A-Za-z0-9._~+/=-]{16,500}/.exec(text.slice(from, from + 520))?.[0];
  return value === void 0 ? void 0 : { value, start: from };
};
var valueAt = (text, from, language, isBare) => {
  const prefix = /^(?:b|r|f|u|rb|br)(?=["'])/i.exec(text.slice(from, from + 3))?.[0].length ?? 0;
  const quote = text[from + prefix] ?? "";
  if (quote === '"' || quote === "'" || quote === "`") {
    const start = from + prefix + 1;
    for (let at = start; at < text.length && at < start + 500; at++) {
      if (text[at] === "\\") at++;
      else if (text[at] === "\n") return void 0;
      else if (text[at] === quote) return { value: text.slice(start, at), start };
    }
    return void 0;
  }
  if (!isBare && language !== "config" && language !== "shell") return void 0;
  const end = isBare ? /^[^\s}<"']{1,300}/ : /^[^\s#;,"'`][^\s;,"'`]{0,299}(?=[ \t]*(?:$|[\r\n#,;}]))/m;
  const value = end.exec(text.slice(from, from + 320))?.[0];
  return value === void 0 ? void 0 : { value, start: from };
};
var judge = (name, value, language) => {
  const plain = value.trim();
  if (/^django-insecure-.{20,}/.test(plain)) return { rule: "secret-framework-key", kind: "a Django SECRET_KEY" };
  if (plain.length < 5 || new RegExp("\\s{2}|\\p{Cc}", "u").test(plain)) return void 0;
  const last = name.split(/[.$]/).at(-1) ?? name;
  const isPassword = /passw|pwd|passphrase|(?:^|[_-])pass(?:$|[_-])/i.test(last);
  if (isGuessed(plain) && (isPassword || /secret|key/i.test(last)))
    return ABOUT.test(last) ? void 0 : { rule: "secret-weak-password", kind: "a password that everybody guesses" };
  if (ABOUT.test(last) || /^(?:next_public_|vite_public_|react_app_public_)/i.test(last) || /public/i.test(last))
    return void 0;
  if (/\s/.test(plain) || isReference(plain) || isPlaceholder(plain)) return void 0;
  if (/^#|^\$2[aby]\$|^(?:pbkdf2_|argon2|bcrypt|\{SSHA|sha\d{3}\$)|^ssh-(?:rsa|ed25519)|^pk_(?:live|test)_|^-----BEGIN (?:PUBLIC|CERT)|^(?:sha(?:1|256|384|512)|md5)[-:]/i.test(
    plain
  ))
    return void 0;
  if ((isPassword ? /^[A-Za-z]+(?:[._:/-][A-Za-z]+)*$/ : /^[A-Za-z]+(?:[._:/-][A-Za-z]+)*\d?$/).test(plain) && !isRandomLetters(plain))
    return void 0;
  if (language !== "config" && /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(plain)) return void 0;
  const framework = frameworkKey(last, plain);
  if (framework !== void 0) return framework;
  if (isPassword) {
    if (/^\d+$/.test(plain) && plain.length < 6) return void 0;
    return { rule: "secret-password", kind: "a password" };
  }
  if (/^\d+(?:\.\d+)?\w?$/.test(plain)) return void 0;
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(plain);
  if (isUuid)
    return /heroku|api[_-]?key|auth|secret/i.test(last) ? { rule: "secret-key", kind: /heroku/i.test(name) ? "a Heroku key" : "a key" } : void 0;
  const entropy = entropyOf(plain);
  const isSecretName = /secret|salt|credential|app[_-]?key|master[_-]?key|encryption|signing|private/i.test(last);
  if (plain.length >= 16 && entropy >= (/^[0-9a-f]+$/i.test(plain) ? 2.8 : 3.2))
    return { rule: "secret-key", kind: describeName(name) };
  if (isSecretName && plain.length >= 6 && /\d|[!@#$%^&*+/=]/.test(plain) && entropy >= 2)
    return { rule: "secret-key", kind: describeName(name) };
  return void 0;
};
var isRandomLetters = (value) => value.length >= 20 && !/[._:/-]/.test(value) && entropyOf(value) >= 4 && (value.match(/[A-Z](?=[A-Z])|[a-z](?=[A-Z])/g)?.length ?? 0) >= value.length / 4;
var frameworkKey = (name, value) => {
  const rule = "secret-framework-key";
  if (/^APP_KEY$/i.test(name) && /^base64:[A-Za-z0-9+/]{20,}={0,2}$/.test(value))
    return { rule, kind: "a Laravel APP_KEY" };
  if (/secret_key_base/i.test(name) && /^[0-9a-f]{32,}$/i.test(value)) return { rule, kind: "a Rails secret_key_base" };
  if (/rails_master_key/i.test(name) && /^[0-9a-f]{32}$/i.test(value)) return { rule, kind: "a Rails master key" };
  if (/^SECRET_KEY$/i.test(name) && value.length >= 8) return { rule, kind: "a SECRET_KEY" };
  return void 0;
};
var describeName = (name) => {
  if (/aws/i.test(name) && /secret/i.test(name)) return "an AWS secret key";
  if (/twilio/i.test(name)) return "a Twilio token";
  if (/heroku/i.test(name)) return "a Heroku key";
  if (/token/i.test(name)) return "a token";
  return "a key";
};
var URL_PASSWORD = /:\/\/([^\s:/?#@"'<>`\\]{0,100}):([^\s/"'<>`\\]{1,200})@([A-Za-z0-9_.[\]-]*)/g;
var findUrlPasswords = (text) => {
  const hits = [];
  for (const match of text.matchAll(URL_PASSWORD)) {
    const [, user = "", raw = "", host = ""] = match;
    const scheme = /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? "";
    if (scheme === "" || host === "") continue;
    const password = decode(raw);
    if (isReference(password) || isReference(user) || /^[$%{<*]/.test(password) || isPlaceholder(password)) continue;
    const isLocal = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|db|database|postgres|mysql|redis|mongo|rabbitmq)/i.test(
      host
    );
    if (/(?:^|\.)example\.(?:com|org|net)$/i.test(host)) continue;
    if (password === user && isLocal) continue;
    const start = match.index + 3 + user.length + 1;
    hits.push({
      rule: "secret-url-password",
      level: "error",
      start,
      end: start + raw.length,
      message: describeSecret(`the password in a ${scheme} URL`, password),
      help: SECRET_HELP,
      identity: `${scheme}://${user}@${host}`,
      secret: password
    });
  }
  return hits;
};
var decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var SHORTEST = 20;
var CLASSES = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-+/=.:$~")
  CLASSES[character.charCodeAt(0)] = 1;
for (const character of "0123456789") CLASSES[character.charCodeAt(0)] = 2;
var longRuns = (text) => {
  const runs = [];
  if (text.includes("hf_") || text.includes("FlyV1 fm")) return [[0, text.length]];
  let start = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const kind2 = CLASSES[text.charCodeAt(at)] ?? 0;
    if (kind2 === 0) {
      if (digits > 0 && at - start >= SHORTEST) runs.push([start, at]);
      start = at + 1;
      digits = 0;
    } else if (kind2 === 2) digits++;
  }
  if (digits > 0 && text.length - start >= SHORTEST) runs.push([start, text.length]);
  return runs;
};
var END = "(?![A-Za-z0-9_-])";
var kind = (name, start, rest, end = END) => ({
  kind: name,
  start,
  pattern: new RegExp(`(?:${start})${rest}${end}`, "y")
});
var secretKinds = [
  kind("an AWS access key", "AKIA|ASIA|ABIA|ACCA", "[A-Z0-9]{16}"),
  kind("an AWS Bedrock key", "ABSK", "[A-Za-z0-9+/]{100,}={0,2}"),
  kind("a Google API key", "AIza", "[\\w-]{35}"),
  kind("a Google client secret", "GOCSPX-", "[\\w-]{28}"),
  kind("a Google access token", "ya29\\.", "[\\w-]{20,}"),
  kind("a Google refresh token", "1//0", "[\\w-]{38,}"),
  kind("an Azure storage key", "AccountKey=", "[A-Za-z0-9+/]{86}==", ""),
  kind("an Azure shared access key", "SharedAccessKey=", "[A-Za-z0-9+/]{42,}=", ""),
  kind("a GitHub token", "ghp_|gho_|ghu_|ghs_|ghr_", "[A-Za-z0-9]{36,251}"),
  kind("a GitHub token", "github_pat_", "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}"),
  kind(
    "a GitLab token",
    "glpat-|gldt-|glrt-|glcbt-|glptt-|glft-|glimt-|glagent-|gloas-|glsoat-|glffct-",
    "[\\w.-]{20,}"
  ),
  kind("a GitLab token", "GR1348941", "[\\w-]{20,}"),
  kind("a Slack token", "xoxb-|xoxp-|xoxa-|xoxr-|xoxs-|xoxe-|xoxo-|xoxe\\.xox[bp]-", "[\\w-]{10,}"),
  kind("a Slack app token", "xapp-", "\\d-[A-Z0-9]+-\\d+-[a-z0-9]+"),
  kind("a Slack webhook", "hooks\\.slack\\.com/", "(?:services|workflows|triggers)/[A-Za-z0-9+/]{20,}"),
  kind("a Stripe key", "sk_live_|rk_live_", "[A-Za-z0-9]{16,}"),
  kind("a Stripe test key", "sk_test_|rk_test_", "[A-Za-z0-9]{16,}"),
  kind("a Stripe webhook secret", "whsec_", "[A-Za-z0-9+/]{24,}={0,2}"),
  kind("a Twilio key", "(?:SK|AC)(?=[0-9a-f]{32})", "[0-9a-f]{32}"),
  kind("a SendGrid key", "SG\\.", "[\\w-]{16,32}\\.[\\w-]{16,64}"),
  kind("a Mailgun key", "key-(?=[0-9a-f]{32})", "[0-9a-f]{32}"),
  kind("a DigitalOcean token", "dop_v1_|doo_v1_|dor_v1_", "[0-9a-f]{64}"),
  kind("an npm token", "npm_", "[A-Za-z0-9]{36}"),
  kind("a PyPI token", "pypi-Ag", "[\\w-]{50,}"),
  kind("a Sentry token", "sntrys_", "[A-Za-z0-9+/=_-]{40,}"),
  kind("a Sentry token", "sntryu_", "[0-9a-f]{64}"),
  kind("a Heroku key", "HRKU-", "[\\w-]{36,}"),
  kind("a Shopify token", "shpat_|shpca_|shppa_|shpss_", "[0-9a-fA-F]{32}"),
  kind("an OpenAI key", "sk-proj-|sk-svcacct-|sk-admin-|sk-None-", "[\\w-]{20,}"),
  kind("an Anthropic key", "sk-ant-", "[\\w-]{20,}"),
  kind("an OpenRouter key", "sk-or-v1-", "[0-9a-f]{64}"),
  kind("an OpenAI key", "sk-(?=[A-Za-z0-9]{20})", "[A-Za-z0-9]{32,}"),
  kind("a Hugging Face token", "hf_", "[A-Za-z]{34}"),
  kind("a Groq key", "gsk_", "[A-Za-z0-9]{48,}"),
  kind("a Perplexity key", "pplx-", "[A-Za-z0-9]{40,}"),
  kind("an xAI key", "xai-", "[A-Za-z0-9]{60,}"),
  kind("a Replicate token", "r8_", "[A-Za-z0-9]{37,}"),
  kind("a Supabase token", "sbp_", "[0-9a-f]{40}"),
  kind("a Supabase secret key", "sb_secret_", "[\\w-]{20,}"),
  kind("a HashiCorp Vault token", "hvs\\.|hvb\\.|hvr\\.", "[\\w-]{24,}"),
  kind("a Terraform Cloud token", "[A-Za-z0-9]{14}\\.atlasv1\\.", "[\\w-]{60,}"),
  kind("a Databricks token", "dapi(?=[0-9a-f]{32})", "[0-9a-f]{32}(?:-\\d)?"),
  kind("a New Relic key", "NRAK-|NRII-|NRJS-", "[A-Za-z0-9-]{19,}"),
  kind("a Postman key", "PMAK-", "[0-9a-f]{24}-[0-9a-f]{34}"),
  kind("a Linear key", "lin_api_", "[A-Za-z0-9]{32,}"),
  kind("a Notion token", "ntn_", "[A-Za-z0-9]{40,}"),
  kind("a Figma token", "figd_", "[\\w-]{36,}"),
  kind("a Grafana token", "glsa_", "[A-Za-z0-9]{32}_[0-9a-fA-F]{8}"),
  kind("a Grafana token", "glc_", "[A-Za-z0-9+/]{32,}={0,2}"),
  kind("a Square token", "sq0atp-|sq0csp-|EAAAE", "[\\w-]{22,}"),
  kind("a Braintree token", "access_token\\$production\\$", "[0-9a-z]{16}\\$[0-9a-f]{32}"),
  kind("a Mailchimp key", "[0-9a-f]{32}-us(?=\\d)", "\\d{1,2}"),
  kind("a Doppler token", "dp\\.(?:pt|st|ct|sa|scim|audit)\\.", "[\\w.-]{40,}"),
  kind("a PlanetScale secret", "pscale_(?:tkn|pw|oauth)_", "[\\w.=-]{32,}"),
  kind("an age key", "AGE-SECRET-KEY-1", "[0-9A-Z]{58}"),
  kind("a Docker Hub token", "dckr_pat_|dckr_oat_", "[\\w-]{27,}"),
  kind("a RubyGems key", "rubygems_", "[0-9a-f]{48}"),
  kind("a HubSpot token", "pat-(?:na|eu)\\d-", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
  kind("an Atlassian token", "ATATT3|ATCTT3", "[\\w=-]{60,}"),
  kind("a Dropbox token", "sl\\.(?=[\\w-]{100})", "[\\w-]{100,}"),
  kind("a Facebook token", "EAAC", "[A-Za-z0-9]{80,}"),
  kind("an Artifactory key", "AKCp", "[A-Za-z0-9]{60,}"),
  kind("a Pulumi token", "pul-", "[0-9a-f]{40}"),
  kind("a Netlify token", "nfp_", "[A-Za-z0-9]{36,}"),
  kind("a Render key", "rnd_", "[A-Za-z0-9]{28,}"),
  kind("a Fly.io token", "FlyV1 fm|fo1_", "[\\w+/=,-]{40,}"),
  kind("a Resend key", "re_(?=[A-Za-z0-9]{8}_)", "[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}"),
  kind("an Airtable token", "pat(?=[A-Za-z0-9]{14}\\.)", "[A-Za-z0-9]{14}\\.[0-9a-f]{64}"),
  kind("a Firebase server key", "AAAA[A-Za-z0-9_-]{7}:", "APA91[\\w-]{100,}"),
  kind("a Typeform token", "tfp_", "[\\w-]{40,}"),
  kind("a LaunchDarkly key", "(?:sdk|api|mob)-(?=[0-9a-f]{8}-)", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
  kind("a Brevo key", "xkeysib-|xsmtpsib-", "[0-9a-f]{64}-[A-Za-z0-9]{16}"),
  kind("a Telegram bot token", "\\d{8,10}:AA", "[\\w-]{32,35}"),
  kind("an Azure client secret", "[\\w~.-]{3}\\dQ~", "[\\w~.-]{31,34}"),
  kind("a Discord webhook", "discord(?:app)?\\.com/api/webhooks/", "\\d{17,20}/[\\w-]{60,}"),
  kind("a Discord bot token", "[MNO][\\w-]{23,27}\\.(?=[\\w-]{6}\\.)", "[\\w-]{6}\\.[\\w-]{27,40}"),
  kind("a Mailgun key", "[0-9a-f]{32}-(?=[0-9a-f]{8}-[0-9a-f]{8})", "[0-9a-f]{8}-[0-9a-f]{8}"),
  kind("a JSON web token", "eyJ(?=[A-Za-z0-9_-]+\\.eyJ)", "[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{16,}")
];
var START = new RegExp(secretKinds.map(({ start }) => start).join("|"), "g");
var PRIVATE_KEY = /-----BEGIN ((?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?)-----/g;
var findSecrets = (path, text, language, { includeTests }) => {
  const hits = [...findTokens(text), ...findPrivateKeys(text), ...findUrlPasswords(text)];
  const masterKey = /(?:^|\/)(?:master|credentials\/\w+)\.key$/.test(path) ? /^[0-9a-f]{32}\s*$/.exec(text)?.[0].trim() : void 0;
  if (masterKey !== void 0)
    hits.push({
      rule: "secret-framework-key",
      level: "error",
      start: 0,
      end: masterKey.length,
      message: describeSecret("a Rails master key", masterKey),
      help: SECRET_HELP,
      identity: masterKey,
      secret: masterKey
    });
  hits.push(...findAssignedSecrets(path, text, language, { includeTests }));
  return hits.filter(
    (hit, index) => !hits.some((other, at) => at < index && other.start < hit.end && hit.start < other.end)
  );
};
var findTokens = (text) => {
  const hits = [];
  for (const [from, to] of longRuns(text)) {
    const run = text.slice(from, to);
    START.lastIndex = 0;
    for (let match = START.exec(run); match !== null; match = START.exec(run)) {
      const at = from + match.index;
      START.lastIndex = match.index + 1;
      if (/[A-Za-z0-9]/.test(text[at - 1] ?? "")) continue;
      const found = tokenAt(text, at);
      if (found === void 0) continue;
      START.lastIndex = match.index + found.token.length;
      if (isExampleToken(found.token)) continue;
      hits.push({
        rule: "secret-token",
        level: "error",
        start: at,
        end: at + found.token.length,
        message: describeSecret(found.kind.kind, found.token),
        help: SECRET_HELP,
        identity: found.token,
        secret: found.token
      });
    }
  }
  return hits;
};
var tokenAt = (text, at) => {
  for (const kind2 of secretKinds) {
    kind2.pattern.lastIndex = at;
    const token = kind2.pattern.exec(text)?.[0];
    if (token !== void 0) return { kind: kind2, token };
  }
  return void 0;
};
var findPrivateKeys = (text) => {
  const hits = [];
  for (const match of text.matchAll(PRIVATE_KEY)) {
    const start = match.index;
    const body = /^(?:\s|\\r|\\n|["'+,;\\`])*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash)[^\n]*\s*)*([A-Za-z0-9+/=](?:[A-Za-z0-9+/=\s]|\\r|\\n|["'+,;\\`]){60,})/.exec(
      text.slice(start + match[0].length, start + match[0].length + 4e3)
    )?.[1];
    const key = body?.replace(/\\[rn]|[^A-Za-z0-9+/=]/g, "") ?? "";
    if (key.length < 60 || new Set(key).size < 20) continue;
    hits.push({
      rule: "secret-private-key",
      level: "error",
      start,
      end: start + match[0].length,
      message: `A private key (${(match[1] ?? "").toLowerCase().replace("private key", "").trim() || "PKCS #8"}) stands in the file.`,
      help: SECRET_HELP,
      identity: key.slice(0, 200),
      secret: (body ?? "").trim()
    });
  }
  return hits;
};
var scanFile = (path, bytes, options, { off, extra }) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = decodeUtf16(buffer) ?? buffer.toString("latin1");
  const language = languageOf(path);
  const includeTests = options.tests;
  const hits = [];
  if (!isGenerated(path)) {
    if (options.for.includes("debug-code")) hits.push(...findDebugCode(path, text, language, { includeTests, off }));
    if (options.for.includes("todo")) hits.push(...findNotes(text, language));
    if (options.for.includes("secrets")) hits.push(...findSecrets(path, text, language, { includeTests }));
  }
  if (options.for.includes("merge-markers")) hits.push(...findMergeMarkers(text));
  for (const pattern of extra) hits.push(...pattern.find(path, text));
  const lineOf = createLineFinder(text);
  const located = hits.filter(({ rule }) => !off.has(rule)).map((hit) => {
    const lineStart = text.lastIndexOf("\n", hit.start - 1) + 1;
    const column = lengthOf(text.slice(lineStart, hit.start)) + 1;
    return {
      ...hit,
      line: lineOf(hit.start),
      column,
      endColumn: column + lengthOf((text.slice(hit.start, hit.end).split("\n")[0] ?? "").trimEnd())
    };
  });
  if (options.for.includes("files")) {
    const unwanted = findUnwantedFile(path, text);
    if (unwanted !== void 0 && !off.has(unwanted.rule))
      located.push({ ...unwanted, start: 0, end: 0, identity: "", line: 1, column: 1, endColumn: 1, isWholeFile: true });
  }
  return { text, located: located.sort((a, b) => a.start - b.start), lineOf };
};
var lengthOf = (part) => /[\u0080-\u00ff]/.test(part) ? Buffer.from(part, "latin1").toString("utf8").length : part.length;
var createLineFinder = (text) => {
  let starts2;
  return (offset) => {
    if (starts2 === void 0) {
      starts2 = [0];
      for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts2.push(at + 1);
    }
    let [low, high] = [0, starts2.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts2[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
};
var OWN = /gonogo-ignore(-next-line)?(?![\w-])[ \t]*([a-z0-9-]+(?:[ \t]*,[ \t]*[a-z0-9-]+)*)?[ \t]*(?::[ \t]*([^\n\r]*))?/g;
var OTHERS = /(?:gitleaks:allow|pragma:?[ \t]*(?:allowlist|whitelist)(?:[ \t]+(nextline))?[ \t]+secret|\bnosec\b(?:[ \t]+[A-Z]\d+)?|\bnoqa\b(?::[ \t]*[A-Z]+\d+)?|secretlint-disable(?:-next)?-line|nosemgrep|ggignore)[ \t]*(?:--|:|-)[ \t]*(\S[^\n\r]*)/g;
var END2 = /\s*(?:\*\/|-->|#\}|%>|\*\))\s*$/;
var readSuppressions = (text, lineOf) => [
  ...text.includes("gonogo-ignore") ? [...text.matchAll(OWN)].map((match) => ({
    rules: (match[2] ?? "").split(",").map((rule) => rule.trim()).filter((rule) => rule !== ""),
    reason: (match[3] ?? "").replace(END2, "").trim(),
    line: lineOf(match.index),
    isAbove: match[1] !== void 0
  })) : [],
  ...[...text.matchAll(OTHERS)].map((match) => ({
    rules: [],
    reason: (match[2] ?? "").replace(END2, "").trim(),
    line: lineOf(match.index),
    isAbove: match[1] !== void 0
  }))
];
var suppressionOf = (suppressions, rule, line) => {
  const about = suppressions.filter(
    (one) => (one.line === line - 1 || one.line === line && !one.isAbove) && (one.rules.length === 0 || one.rules.includes(rule))
  );
  return about.find(({ reason }) => reason !== "") ?? about[0];
};
var AT_ONCE = 32;
var MAX_FINDINGS = 500;
var judgeScan = async (options, context) => {
  const files = context.files.at(context.directory);
  const acceptedPath = options.accepted === void 0 ? void 0 : (0, import_paths.shownPath)(files, options.accepted);
  const list = options.accepted === void 0 ? void 0 : await (0, import_chunk_Q3UND7AK.readTrustedText)(options.accepted, {
    files,
    git: context.git,
    subject: context.subject,
    untrusted: context.untrusted,
    signal: context.signal
  });
  if (options.accepted !== void 0 && list?.text === void 0 && list?.changed === false)
    await files.readText(options.accepted);
  const accepted = acceptedPath === void 0 || list?.text === void 0 ? /* @__PURE__ */ new Map() : await readAccepted(acceptedPath, list.text);
  await refuseUnknownRules(options);
  const [listing, extra] = await Promise.all([listFiles(options, context), compileExtra(options, context)]);
  const off = new Set(Object.keys(options.rules ?? {}).filter((rule) => options.rules?.[rule] === "off"));
  const perFile = [];
  const seen = { findings: [], fingerprints: [], bytes: 0, files: 0, used: /* @__PURE__ */ new Set() };
  let next = 0;
  const work = async () => {
    for (let index = next++; index < listing.paths.length; index = next++) {
      context.signal.throwIfAborted();
      const path = listing.paths[index] ?? "";
      perFile[index] = await scanOne(path, { options, context, listing, off, extra, accepted, seen });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const findings = perFile.flatMap((some) => some ?? []);
  const today = new Date(context.clock.now()).toISOString().slice(0, 10);
  for (const [fingerprint, entry] of accepted)
    if (listing.scope === "all" && !seen.used.has(fingerprint) && (entry.until === void 0 || entry.until >= today))
      findings.push({
        rule: "accepted-unused",
        level: "notice",
        message: `${acceptedPath ?? ""} accepts ${fingerprint}${entry.path === void 0 ? "" : ` in ${entry.path}`}, which is not there any more.`,
        help: "Remove the entry."
      });
  if (list?.changed === true)
    findings.push({
      rule: "accepted-changed",
      level: "notice",
      ...acceptedPath === void 0 ? {} : { path: acceptedPath },
      message: `${acceptedPath ?? ""} is changed here: what it accepts anew counts once that is merged, and until then the list of the base does.`,
      help: "Mend what is found, or let the list be merged by itself first, so that somebody looks at it."
    });
  if (listing.widened !== void 0)
    findings.push({
      rule: "base-unknown",
      level: "notice",
      message: `Every file was looked at, not only the change: ${listing.widened}.`,
      help: "Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`)."
    });
  return conclude(findings, listing, seen);
};
var refuseUnknownRules = async (options) => {
  if (options.rules === void 0) return;
  const { rules } = await Promise.resolve().then(() => require("./rules-F43O2ROL.js"));
  const known = /* @__PURE__ */ new Set([...rules.map(({ rule }) => rule), ...(options.extra ?? []).map(({ rule }) => rule)]);
  const wrong2 = Object.keys(options.rules).find((rule) => !known.has(rule));
  if (wrong2 === void 0) return;
  const near = (0, import_suggest.nearest)(wrong2, known);
  throw new import_errors.Undecidable(`\`rules\` names "${wrong2}", which is no rule of scan`, {
    rule: "rule-not-known",
    help: near === void 0 ? "`gonogo explain scan` lists the rules." : `Did you mean \`${near}\`?`
  });
};
var conclude = (findings, listing, seen) => {
  const errors = findings.filter(({ level, suppressed }) => level === "error" && suppressed === void 0);
  const where = listing.scope === "changed" ? "the lines that this change adds" : `${seen.files} ${seen.files === 1 ? "file" : "files"}`;
  const byRule = {};
  for (const { rule } of errors) byRule[rule] = (byRule[rule] ?? 0) + 1;
  const shown = [...errors, ...findings.filter((finding) => !errors.includes(finding))].slice(0, MAX_FINDINGS);
  const details = {
    measurements: [
      { name: "files", value: seen.files },
      { name: "size", value: seen.bytes, unit: "bytes" },
      { name: "findings", value: errors.length, limit: 0 }
    ],
    evidence: {
      scope: listing.scope,
      findings: byRule,
      suppressed: findings.filter(({ suppressed }) => suppressed !== void 0).length,
      fingerprints: seen.fingerprints.slice(0, MAX_FINDINGS)
    }
  };
  const [first] = errors;
  if (first !== void 0)
    return (0, import_outcome.failed)(
      `${first.path ?? ""}${first.line === void 0 ? "" : `:${first.line}`}: ${first.message}${errors.length === 1 ? "" : ` And ${errors.length - 1} more.`}`,
      { rule: first.rule, help: first.help ?? "", findings: shown, ...details }
    );
  if (listing.paths.length === 0)
    return listing.scope === "changed" && listing.namesNothing !== true ? (0, import_outcome.notApplicable)(
      `this change adds to no file that is looked at${(listing.leftOut ?? 0) === 0 ? "" : `; ${listing.leftOut} changed ${listing.leftOut === 1 ? "file is" : "files are"} left out by \`paths\` or \`exclude\``}`,
      details
    ) : (0, import_outcome.failed)("There is no file to look at.", {
      rule: "nothing-to-scan",
      help: "Correct `paths`, or the working directory.",
      ...details
    });
  return (0, import_outcome.passed)(`nothing was found in ${where}`, { ...details, findings: shown });
};
var scanOne = async (path, work) => {
  const { options, context, listing, off, extra, seen } = work;
  const absolute = `${context.files.repository ?? context.files.root}/${path}`;
  if (isBinaryName(path) && !needsContent(path)) {
    const unwanted = options.for.includes("files") ? findUnwantedFile(path, void 0) : void 0;
    return unwanted === void 0 || off.has(unwanted.rule) ? [] : decide(
      path,
      [{ ...unwanted, start: 0, end: 0, identity: "", line: 1, column: 1, endColumn: 1, isWholeFile: true }],
      "",
      () => 1,
      work
    );
  }
  const bytes = await context.files.readBytes(absolute, { start: 0, end: options["max-size"] + 1 });
  seen.files++;
  seen.bytes += bytes.length;
  const tooLong = bytes.length <= options["max-size"] ? [] : [
    {
      rule: "file-not-scanned",
      level: "warning",
      message: `Of ${path} only the first ${(0, import_units.formatSize)(options["max-size"])} were looked at.`,
      path,
      help: "Leave it out with `exclude`, or take it out of the repository."
    }
  ];
  if (languageOf(path) === "other" && bytes.subarray(0, 8e3).includes(0) && !(bytes[0] === 255 || bytes[0] === 254))
    return tooLong;
  const { text, located, lineOf } = scanFile(path, bytes, options, { off, extra });
  const words = new Set(path.split(/[/\\.]/));
  for (const { secret } of located) if (secret !== void 0 && !words.has(secret)) context.hide(secret);
  const lines = listing.lines?.get(path);
  const counted = lines === void 0 ? located : located.filter(({ line, isWholeFile }) => isWholeFile === true || lines.has(line));
  return counted.length === 0 ? tooLong : [...decide(path, counted, text, lineOf, work), ...tooLong];
};
var decide = (path, located, text, lineOf, { accepted, seen, context, options }) => {
  const suppressions = readSuppressions(text, lineOf);
  const counts = /* @__PURE__ */ new Map();
  const today = new Date(context.clock.now()).toISOString().slice(0, 10);
  const findings = [];
  for (const { rule, level: usual, message, help, identity, line, column, endColumn, isWholeFile } of located) {
    const chosen = options.rules?.[rule];
    const level = chosen === void 0 || chosen === "off" ? usual : chosen;
    const key = `${rule}\0${identity}`;
    const occurrence = counts.get(key) ?? 0;
    counts.set(key, occurrence + 1);
    const fingerprint = fingerprintOf(rule, path, identity, occurrence);
    const entry = accepted.get(fingerprint);
    if (entry !== void 0) seen.used.add(fingerprint);
    const isAccepted = entry !== void 0 && (entry.until === void 0 || entry.until >= today);
    const written = suppressionOf(suppressions, rule, line);
    const reason = isAccepted ? entry.reason : written !== void 0 && written.reason !== "" ? written.reason : void 0;
    const position = isWholeFile === true ? { path } : { path, line, column, endColumn };
    findings.push({
      rule,
      level,
      message,
      ...position,
      help: `${help} To accept it, write \`gonogo-ignore ${rule}: why\` in a comment beside it, or list the fingerprint ${fingerprint} in \`accepted\`.`,
      ...reason === void 0 ? {} : { suppressed: reason }
    });
    if (reason === void 0 && level === "error") seen.fingerprints.push(`${path}:${line} ${rule} ${fingerprint}`);
    if (written !== void 0 && written.reason === "" && !isAccepted)
      findings.push({
        rule: "suppression-without-reason",
        level: "error",
        message: "A finding is suppressed without a reason.",
        ...position,
        help: "Write why: `gonogo-ignore RULE: reason`."
      });
    if (entry?.until !== void 0 && entry.until < today)
      findings.push({
        rule: "accepted-expired",
        level: "warning",
        message: `This was accepted until ${entry.until}: ${entry.reason}`,
        ...position,
        help: "Mend it, or agree on a new date."
      });
  }
  return findings;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeScan
});

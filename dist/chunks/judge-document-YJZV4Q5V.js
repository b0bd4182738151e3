'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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
  judgeDocuments: () => judgeDocuments
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4ILLLDYI = require("./chunk-4ILLLDYI.js");
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var judgeAge = async (path, maxAgeMs, { context, files, show }) => {
  const { git, signal, clock } = context;
  const shown = show(path);
  const at = files.absolute(path);
  const ask = async (args) => Buffer.from(await git.run(["--literal-pathspecs", ...args], signal)).toString("utf8").trim();
  const unknown = (reason) => ({
    rule: "document-age-unknown",
    level: "error",
    message: `When ${shown} was changed last is not known: ${reason}.`,
    path: shown,
    help: "Give git the history: `fetch-depth: 0` on actions/checkout."
  });
  if (await git.head(signal) === void 0) return unknown("there is no git repository with a commit");
  if (await ask(["status", "--porcelain", "--", at]) !== "") return void 0;
  const [commit, seconds, parents] = (await ask(["log", "-1", "--format=%H%x09%ct%x09%P", "--", at])).split("	");
  if (commit === void 0 || seconds === void 0) return unknown("git has no commit of it");
  if ((parents ?? "") === "" && await ask(["rev-parse", "--is-shallow-repository"]) === "true")
    return unknown("the clone is shallow");
  const age = clock.now() - Number(seconds) * 1e3;
  return age <= maxAgeMs ? void 0 : {
    rule: "document-stale",
    level: "error",
    message: `${shown} was changed last ${(0, import_units.formatDuration)(age)} ago; the limit is ${(0, import_units.formatDuration)(maxAgeMs)}.`,
    path: shown,
    help: "Read it again, correct what has become wrong, and commit that."
  };
};
var findPlaceholders = (document, { also = [], allow = [] }) => {
  const extra = also.map(import_chunk_36BVGA52.needPattern);
  const allowed = new Set(allow.map((text) => text.toLowerCase()));
  const found = /* @__PURE__ */ new Map();
  for (const piece of document.pieces) {
    const texts = [...placeholdersOf(piece)];
    for (const pattern of extra) {
      const match = pattern.find(piece.text);
      if (match !== void 0 && match.end > match.start) texts.push(piece.text.slice(match.start, match.end));
    }
    for (const text of texts) {
      if (allowed.has(text.toLowerCase())) continue;
      const column = Math.max(0, (document.lines[piece.line - 1] ?? "").indexOf(text)) + 1;
      found.set(`${piece.line}:${text}`, { text, line: piece.line, column });
    }
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
};
function* placeholdersOf({ kind, text, language = "" }) {
  if (kind === "text" || kind === "link") {
    yield* all(text, WORDS);
    if (kind === "text") {
      for (const match of text.matchAll(BRACKETS)) if (isAskingFor(match[1] ?? "")) yield match[0];
      yield* all(text, /<[a-z][a-z0-9]*(?:[-_ ][a-z0-9]+)+>|<[A-Z][A-Z0-9_ -]+>/g);
      yield* all(text, /\{\{\s*[\w .-]+\s*\}\}/g);
      yield* all(text, /_{4,}|\.{6,}/g);
    } else yield* all(text, /https?:\/\/(?:www\.)?(?:your-?|<)[\w.-]*>?/gi);
  } else if (kind === "html") {
    for (const match of text.matchAll(/<([A-Za-z][\w-]*)(?:\s[^<>]*)?>/g))
      if (!HTML_NAMES.has((match[1] ?? "").toLowerCase()) && !text.includes(`</${match[1] ?? ""}`)) yield match[0];
    yield* all(text, WORDS);
  } else if (kind === "code") {
    yield* all(text, WORDS);
    if (SHELL_LIKE.has(language)) yield* angles(text);
  } else yield* angles(text);
}
var all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[0]);
var angles = (text) => [...text.matchAll(/(?<![\w<)\]])<([A-Za-z](?:[\w .:/-]{0,60}\w)?)>(?!>)/g)].filter(
  (match) => !HTML_NAMES.has((match[1] ?? "").toLowerCase()) && !/^https?:\/\/(?!.*your)/i.test(match[1] ?? "")
).map((match) => match[0]);
var WORDS = /\b(?:TBD|TBC|TBA|T\.B\.D\.)(?![\w-])|(?<=^|[(:|[-]\s*)(?:TODO|FIXME|XXX)\b(?!\w)|\b(?:TODO|FIXME)(?=\s*[:(\])]|\s*$)|\?{3,}|\bLorem ipsum\b|\b(?:change|replace)[-_ ]?me\b|\bto be (?:defined|determined|decided|confirmed|announced|filled in)\b|\bfill (?:this|me) in\b/gi;
var BRACKETS = /(?<![\w\]!])\[([^[\]\n]{2,60})\](?![([:])/g;
var isAskingFor = (inside) => !/^[!^]|^\d+$|^[xX ]$/.test(inside) && !/^(?:optional|deprecated|sic|WIP|skip ci|breaking|draft)$/i.test(inside) && (/^[A-Z][\p{L}'/&.-]*(?: [\p{L}'/&().-]+){0,6}$/u.test(inside) || /\b(?:your|insert|enter|fill|name|e-?mail|phone|url|link|date|contact|number|address|tbd|todo|person|team|here)\b/i.test(
  inside
));
var SHELL_LIKE = /* @__PURE__ */ new Set([
  "",
  "sh",
  "bash",
  "zsh",
  "shell",
  "console",
  "shell-session",
  "env",
  "dotenv",
  "ini",
  "properties",
  "conf",
  "yaml",
  "yml",
  "toml",
  "json",
  "text",
  "txt",
  "plaintext",
  "http",
  "sql",
  "powershell",
  "ps1",
  "dockerfile",
  "makefile"
]);
var HTML_NAMES = new Set(
  `a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4
  h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript
  object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small
  source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
  video wbr path g circle rect line polyline polygon defs use string number boolean int void any`.split(/\s+/)
);
var judgeContent = (path, document, options) => {
  const findings = [];
  const say = (rule, message, help, at = {}) => {
    findings.push({ rule, level: "error", message, path, help, ...at });
  };
  if (countWords(document, 1, document.lines.length) === 0)
    say("document-empty", `${path} is empty.`, "Write the document.");
  for (const wanted of [...options.section === void 0 ? [] : [options.section], ...options.sections ?? []])
    judgeSection(wanted, path, document, say);
  if (options.placeholders === "refuse")
    for (const { text, line, column } of findPlaceholders(document, {
      also: options["also-placeholders"] ?? [],
      allow: options.allow ?? []
    }))
      say(
        "placeholder-left",
        `"${text}" in ${path} is still to be filled in.`,
        `Put what is meant in place of "${text}".`,
        {
          line,
          column,
          endColumn: column + text.length
        }
      );
  const words = countWords(document, 1, document.lines.length);
  const least = options["min-words"];
  if (least !== void 0 && words < least)
    say("document-too-short", `${path} has ${words} words; it has to have at least ${least}.`, "Complete the document.");
  if (options["tasks-done"]) {
    for (const task of document.tasks)
      if (!task.done)
        say("task-open", `A task in ${path} is not ticked: "${task.text.slice(0, 80)}".`, "Do it, then tick it.", {
          line: task.line
        });
  }
  judgeTexts(document.lines.join("\n"), path, options, say);
  return findings;
};
var judgeTexts = (text, where, wanted, say, at = {}) => {
  const lower = text.toLowerCase();
  for (const part of wanted.contains ?? [])
    if (!lower.includes(part.toLowerCase()))
      say("text-missing", `${where} does not say "${part}".`, `Add "${part}".`, at);
  for (const source of wanted.matches ?? [])
    if (!(0, import_chunk_36BVGA52.needPattern)(source).test(text))
      say(
        "pattern-missing",
        `Nothing in ${where} matches ${source}.`,
        "Add what has to be there, or correct the pattern.",
        at
      );
  for (const source of wanted["not-matches"] ?? []) {
    const match = (0, import_chunk_36BVGA52.needPattern)(source).find(text);
    if (match !== void 0)
      say("pattern-present", `${where} matches ${source}, and must not.`, "Remove it.", {
        line: text.slice(0, match.start).split("\n").length
      });
  }
};
var judgeSection = (wanted, path, document, say) => {
  const conditions = typeof wanted === "string" ? { title: wanted } : wanted;
  const section = findSection(document.sections, conditions.title);
  if (section === void 0) {
    const titles = document.sections.slice(0, 8).map(({ title }) => `"${title}"`);
    say(
      "section-missing",
      `${path} has no section "${conditions.title}".${titles.length === 0 ? "" : ` It has ${titles.join(", ")}${document.sections.length > 8 ? ", \u2026" : ""}.`}`,
      `Add a heading "${conditions.title}" with what belongs below it.`
    );
    return;
  }
  const { line, endLine } = section;
  const name = `The section "${section.title}" of ${path}`;
  const words = countWords(document, line + 1, endLine);
  if (words === 0) {
    say("section-empty", `${name} is empty.`, "Write what belongs there.", { line });
    return;
  }
  const least = conditions["min-words"];
  if (least !== void 0 && words < least)
    say("section-too-short", `${name} has ${words} words; it has to have at least ${least}.`, "Complete the section.", {
      line
    });
  if (conditions.code === true && !piecesBetween(document, line, endLine).some(({ kind }) => kind === "code"))
    say("section-without-code", `${name} has no code block.`, "Write down the commands themselves.", { line });
  if (conditions["tasks-done"] === true) {
    for (const task of document.tasks)
      if (!task.done && task.line >= line && task.line <= endLine)
        say("task-open", `A task in ${path} is not ticked: "${task.text.slice(0, 80)}".`, "Do it, then tick it.", {
          line: task.line
        });
  }
  judgeTexts(document.lines.slice(line, endLine).join("\n"), name, conditions, say, { line });
};
var findSection = (sections, wanted) => {
  const path = wanted.split(" > ").map(normalise);
  const title = path.at(-1) ?? "";
  const below = path.slice(0, -1);
  const candidates = sections.filter(({ above }) => {
    const names = above.map(normalise);
    return below.every((name) => names.some((one) => one === name || ` ${one} `.includes(` ${name} `)));
  });
  return candidates.find((section) => normalise(section.title) === title) ?? (title === "" ? void 0 : candidates.find((section) => ` ${normalise(section.title)} `.includes(` ${title} `)));
};
var normalise = (title) => title.toLowerCase().replace(/^[^\p{L}\p{N}]*(?:\d+(?:\.\d+)*[a-z]?[.):]?\s+|[a-z][.)]\s+|step \d+:?\s+)?/u, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
var piecesBetween = (document, from, to) => document.pieces.filter(({ line }) => line >= from && line <= to);
var countWords = (document, from, to) => {
  const titles = new Set(document.sections.map(({ line }) => line));
  return piecesBetween(document, from, to).filter(({ kind, line }) => kind !== "html" && !titles.has(line)).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
};
var MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;
var MAX_FINDINGS = 200;
var judgeDocuments = async (options, context) => {
  const files = context.files.at(context.directory);
  const show = (path) => (0, import_paths.shownPath)(files, path);
  const negated = options.path.filter((pattern) => pattern.startsWith("!"));
  const wrong = [];
  const unknown = [];
  const evidence = [];
  const seen = /* @__PURE__ */ new Set();
  for (const pattern of options.path.filter((one) => !one.startsWith("!"))) {
    const matched = await files.find([pattern, ...negated]);
    if (matched.length === 0)
      wrong.push({
        rule: "document-missing",
        level: "error",
        message: `${/[*?[{]/.test(pattern) ? `No document matches ${pattern}` : `${show(pattern)} does not exist`}.`,
        help: "Write the document, or correct the path."
      });
    for (const path of matched) {
      if (seen.has(path)) continue;
      seen.add(path);
      context.signal.throwIfAborted();
      const judged = await judgeOne(path, options, { context, files, show });
      wrong.push(...judged.wrong);
      unknown.push(...judged.unknown);
      evidence.push(judged.evidence);
    }
  }
  const details = { evidence: { documents: evidence.slice(0, 50) } };
  const [first] = wrong;
  if (first !== void 0)
    return (0, import_outcome.failed)(wrong.length === 1 ? first.message : `${first.message} And ${wrong.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? "Complete the document.",
      findings: wrong.slice(0, MAX_FINDINGS),
      ...details
    });
  const [open] = unknown;
  if (open !== void 0)
    return (0, import_outcome.undecided)(open.message, { rule: open.rule, help: open.help ?? "", findings: unknown, ...details });
  const names = [...seen].map(show);
  return (0, import_outcome.passed)(`${names.length === 1 ? `${names[0] ?? ""} is` : `${names.length} documents are`} complete`, details);
};
var judgeOne = async (path, options, judged) => {
  const text = await judged.files.readText(path, { maxBytes: MAX_DOCUMENT_BYTES });
  const shown = judged.show(path);
  const document = await (0, import_chunk_4ILLLDYI.readDocument)(text);
  const wrong = [...judgeContent(shown, document, options)];
  const unknown = [];
  if (options.links) {
    const { judgeLinks } = await Promise.resolve().then(() => require("./judge-links-MANB3XAS.js"));
    wrong.push(...await judgeLinks(path, document, judged));
  }
  if (options["front-matter"] !== void 0) {
    const { judgeFrontMatter } = await Promise.resolve().then(() => require("./judge-front-matter-TTC3J3VN.js"));
    wrong.push(...await judgeFrontMatter(shown, document.frontMatter, options["front-matter"]));
  }
  if (options["max-age"] !== void 0) {
    const finding = await judgeAge(path, options["max-age"], judged);
    if (finding?.rule === "document-age-unknown") unknown.push(finding);
    else if (finding !== void 0) wrong.push(finding);
  }
  return {
    wrong,
    unknown,
    evidence: {
      path: shown,
      sections: document.sections.length,
      tasks: document.tasks.length,
      tasksDone: document.tasks.filter((task) => task.done).length
    }
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeDocuments
});

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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

// start.ts
var start_exports = {};
__export(start_exports, {
  modules: () => modules,
  start: () => runProcess
});
module.exports = __toCommonJS(start_exports);

// src/cli.ts
var cli_exports = {};
__export(cli_exports, {
  start: () => runProcess
});

// src/cli/process.ts
var process_exports = {};
__export(process_exports, {
  runProcess: () => runProcess
});

// src/cli/main.ts
var main_exports = {};
__export(main_exports, {
  USAGE: () => USAGE2,
  main: () => main
});

// src/core/errors.ts
var errors_exports = {};
__export(errors_exports, {
  Undecidable: () => Undecidable,
  UsageError: () => UsageError,
  abortReason: () => abortReason,
  errorCode: () => errorCode,
  isError: () => isError,
  messageOf: () => messageOf
});
var Undecidable = class extends Error {
  rule;
  help;
  constructor(message, { rule, help, cause }) {
    super(message, { cause });
    this.name = "Undecidable";
    this.rule = rule;
    this.help = help;
  }
};
var UsageError = class extends Error {
  name = "UsageError";
};
var messageOf = (thrown) => {
  const parts = [];
  let current = thrown;
  for (let depth = 0; current !== void 0 && current !== null && depth < 5; depth++) {
    if (isError(current) && "errors" in current && Array.isArray(current.errors) && current.errors.length > 0) {
      parts.push(current.errors.map(messageOf).join("; "));
      break;
    }
    const message = isError(current) ? fileTrouble(current) ?? (current.message || current.name) : typeof current === "string" ? current : JSON.stringify(current);
    if (!parts.some((part) => part.includes(message))) parts.push(message);
    current = isError(current) ? current.cause : void 0;
  }
  return parts.map((part, index) => index === parts.length - 1 ? part : part.replace(/\.$/, "")).join(": ").replace(/\s+/g, " ").trim();
};
var FILE_TROUBLES = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  ELOOP: "its symbolic links lead in a circle",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
  ENAMETOOLONG: "its name is too long"
};
var fileTrouble = (error) => {
  const syscall = "syscall" in error && typeof error.syscall === "string" ? error.syscall : "";
  return /^(open|l?stat|read|write|scandir|opendir|mkdir|rename|access|unlink|readlink|realpath|copyfile)$/.test(
    syscall
  ) ? FILE_TROUBLES[errorCode(error) ?? ""] : void 0;
};
var isError = (thrown) => thrown instanceof Error || typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string" && "name" in thrown;
var errorCode = (thrown) => isError(thrown) && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
var abortReason = (signal) => isError(signal.reason) ? signal.reason : new Error("aborted", { cause: signal.reason });

// src/core/shown.ts
var shown_exports = {};
__export(shown_exports, {
  markdownCode: () => markdownCode,
  markdownProse: () => markdownProse,
  markdownText: () => markdownText,
  markupText: () => markupText,
  oneLine: () => oneLine,
  printable: () => printable
});
var printable = (text) => text.replace(
  /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]/gu,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
);
var oneLine = (text) => printable(text).replace(/\s*\n\s*/g, " ");
var JOINER = "\u2060";
var markdownText = (text) => oneLine(text).replace(
  /[\\`*[\]|~$<>&]/g,
  (character) => character === "<" ? "&lt;" : character === ">" ? "&gt;" : character === "&" ? "&amp;" : `\\${character}`
).replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^(\s*)([-+#=])/, "$1\\$2").replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2").replace(/@(?=[A-Za-z0-9])/g, `@${JOINER}`).replace(/(https?|ftp|www)(?=[:.])/gi, (word) => `${word.charAt(0)}${JOINER}${word.slice(1)}`).replace(/(\bGH)-(?=\d)/gi, `$1${JOINER}-`).replace(/#(?=\d)/g, `#${JOINER}`);
var markdownCode = (text) => {
  const plain = oneLine(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return plain.startsWith("`") || plain.endsWith("`") || plain.trim() === "" ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
};
var markdownProse = (text) => text.split(/(`[^`\n]+`)/).map((part, index) => index % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownText(part)).join("");
var markupText = (text) => printable(text).replace(
  /[<>&"']/g,
  (character) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;" })[character] ?? character
);

// src/core/suggest.ts
var suggest_exports = {};
__export(suggest_exports, {
  nearest: () => nearest
});
var nearest = (written, known2) => {
  const normal = (word) => word.toLowerCase().replaceAll("_", "-");
  let best;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of known2) {
    const distance = normal(word) === normal(written) ? 0 : editDistance(normal(written), normal(word), bestDistance);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
};
var editDistance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1)
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? limit) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
};

// src/manifest/problem.ts
var problem_exports = {};
__export(problem_exports, {
  ManifestError: () => ManifestError,
  formatProblem: () => formatProblem
});
var ManifestError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map((problem) => `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`).join("\n"));
    this.name = "ManifestError";
    this.problems = problems;
  }
};
var formatProblem = (problem) => {
  const lines = [`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`];
  if (problem.source !== void 0 && problem.source.trim() !== "") {
    const gutter = `${problem.line} | `;
    const from = Math.max(0, problem.column - 1 - 60);
    const shown = problem.source.slice(from, from + 140).replaceAll("	", " ");
    const start = problem.column - 1 - from;
    const width = Math.max(1, Math.min(problem.endColumn - problem.column, shown.length - start));
    lines.push(`  ${gutter}${shown}`, `  ${" ".repeat(gutter.length + start)}${"^".repeat(width)}`);
  }
  if (problem.hint !== void 0) lines.push(`  ${problem.hint}`);
  return lines.join("\n");
};

// src/version.ts
var version_exports = {};
__export(version_exports, {
  VERSION: () => VERSION
});
var VERSION = true ? "0.1.0" : "0.0.0-source";

// src/cli/commands.ts
var commands_exports = {};
__export(commands_exports, {
  COMMANDS: () => COMMANDS
});

// src/cli/run.ts
var run_exports3 = {};
__export(run_exports3, {
  EXIT_CODES: () => EXIT_CODES,
  REPORT_OPTIONS: () => REPORT_OPTIONS,
  report: () => report,
  runCommand: () => runCommand
});

// src/reporters/index.ts
var reporters_exports = {};
__export(reporters_exports, {
  FORMATS: () => FORMATS,
  REPORTERS: () => REPORTERS
});

// src/reporters/json.ts
var json_exports = {};
__export(json_exports, {
  renderJson: () => renderJson
});
var renderJson = (report2) => `${JSON.stringify(report2, null, 2)}
`;

// src/reporters/terminal.ts
var terminal_exports = {};
__export(terminal_exports, {
  PLAIN: () => PLAIN,
  renderEnd: () => renderEnd,
  renderItem: () => renderItem,
  renderTerminal: () => renderTerminal,
  wrap: () => wrap
});

// src/core/units.ts
var units_exports = {};
__export(units_exports, {
  formatDuration: () => formatDuration,
  formatSize: () => formatSize,
  parseDuration: () => parseDuration,
  parseSize: () => parseSize
});
var MS_PER_UNIT = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var BYTES_PER_UNIT = {
  B: 1,
  KB: 1e3,
  MB: 1e3 ** 2,
  GB: 1e3 ** 3,
  TB: 1e3 ** 4,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3
};
var parseDuration = (text) => {
  const match = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(text.trim());
  return match === null ? void 0 : Number(match[1]) * MS_PER_UNIT[match[2]];
};
var parseSize = (text) => {
  const match = /^(\d+(?:\.\d+)?) ?(B|[KMG]i?B|TB)$/i.exec(text.trim());
  return match === null ? void 0 : Math.round(Number(match[1]) * BYTES_PER_UNIT[(match[2] ?? "B").toUpperCase()]);
};
var formatDuration = (ms) => {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 12e4) return `${round(ms / 1e3)} s`;
  if (ms < 72e5) return `${round(ms / 6e4)} min`;
  if (ms < 3 * 864e5) return `${round(ms / 36e5)} h`;
  return `${round(ms / 864e5)} d`;
};
var formatSize = (bytes) => {
  if (bytes < 1e3) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  if (bytes < 1e3 ** 2) return `${round(bytes / 1e3)} KB`;
  if (bytes < 1e3 ** 3) return `${round(bytes / 1e3 ** 2)} MB`;
  return `${round(bytes / 1e3 ** 3)} GB`;
};
var round = (value) => value < 10 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value).toString();

// src/reporters/words.ts
var words_exports = {};
__export(words_exports, {
  STATUS_WORDS: () => STATUS_WORDS,
  VERDICT_WORDS: () => VERDICT_WORDS,
  countLine: () => countLine,
  needsAttention: () => needsAttention,
  placeOf: () => placeOf,
  subjectLine: () => subjectLine,
  worstFirst: () => worstFirst
});
var STATUS_WORDS = {
  pass: { word: "passed", plural: "passed", sign: "\u2713", emoji: "\u2705" },
  fail: { word: "failed", plural: "failed", sign: "\u2717", emoji: "\u274C" },
  error: { word: "undecided", plural: "undecided", sign: "!", emoji: "\u2757" },
  pending: { word: "waiting", plural: "waiting", sign: "\u2026", emoji: "\u23F3" },
  waived: { word: "waived", plural: "waived", sign: "~", emoji: "\u{1F7E1}" },
  "not-applicable": { word: "does not apply", plural: "not applicable", sign: "-", emoji: "\u2796" },
  skipped: { word: "skipped", plural: "skipped", sign: "-", emoji: "\u23ED\uFE0F" }
};
var VERDICT_WORDS = {
  go: { word: "GO", emoji: "\u{1F7E2}", meaning: "may go on" },
  "no-go": { word: "NO-GO", emoji: "\u{1F534}", meaning: "must not go on" },
  hold: { word: "HOLD", emoji: "\u{1F7E1}", meaning: "waits for people" }
};
var countLine = (report2) => {
  const parts = Object.keys(STATUS_WORDS).filter((status) => report2.counts[status] > 0).map((status) => `${report2.counts[status]} ${STATUS_WORDS[status].plural}`);
  return parts.length === 0 ? "no item" : parts.join(", ");
};
var subjectLine = ({ subject, stages, manifest }) => [
  manifest.name,
  `${stages.length === 1 ? "stage" : "stages"} ${stages.join(", ")}`,
  [subject.repository, subject.sha?.slice(0, 7)].filter((part) => part !== void 0).join("@") || void 0,
  subject.pullRequest === void 0 ? void 0 : `pull request ${subject.pullRequest}`,
  subject.environment
].filter((part) => part !== void 0 && part !== "").join(" \xB7 ");
var placeOf = ({ path, line, column }) => path === void 0 ? void 0 : [path, line, column].filter((part) => part !== void 0).join(":");
var needsAttention = ({ status }) => status === "fail" || status === "error" || status === "pending";
var WEIGHTS = { error: 0, warning: 1, notice: 2 };
var worstFirst = (findings) => findings.toSorted((a, b) => WEIGHTS[a.level] - WEIGHTS[b.level]);

// src/reporters/terminal.ts
var PLAIN = { color: false, width: 100, verbose: false, quiet: false };
var ESCAPE = "\x1B";
var paint = (code, { color }) => color ? (text) => `\x1B[${code}m${text}\x1B[0m` : (text) => text;
var STATUS_COLORS = {
  pass: "32",
  fail: "31",
  error: "35",
  pending: "33",
  waived: "33",
  "not-applicable": "2",
  skipped: "2"
};
var VERDICT_COLORS = { go: "1;30;42", "no-go": "1;97;41", hold: "1;30;43" };
var LEVEL_COLORS = { error: "31", warning: "33", notice: "36" };
var MAX_FINDINGS = 20;
var renderTerminal = (report2, style = PLAIN) => {
  let previous;
  const parts = [];
  for (const item of report2.items) {
    parts.push(renderItem(item, previous, report2.stages.length > 1, style));
    previous = item;
  }
  return [parts.join(""), renderEnd(report2, style)].join("");
};
var renderItem = (item, previous, withStage, style) => {
  const lines = [];
  const shown = !style.quiet || needsAttention(item) || item.status === "waived";
  if (!shown) return "";
  const gap = previous === void 0 ? [] : [""];
  if (withStage && item.stage !== previous?.stage) lines.push(...gap, paint("1;4", style)(item.stage));
  const section = item.section.join(" \u203A ");
  if (section !== (previous?.section.join(" \u203A ") ?? "") || withStage && item.stage !== previous?.stage) {
    if (section !== "") lines.push(...lines.length > 0 ? [""] : gap, paint("1", style)(oneLine(section)));
  }
  const { sign } = STATUS_WORDS[item.status];
  const color = paint(STATUS_COLORS[item.status], style);
  const dim = paint("2", style);
  const weight2 = item.level === "block" ? "" : dim(` (${item.level})`);
  const tries = item.attempts > 1 ? `${item.attempts} tries` : void 0;
  const took = item.durationMs >= 100 ? formatDuration(item.durationMs) : void 0;
  const told = [took, tries].filter((part) => part !== void 0).join(", ");
  const time2 = told === "" ? "" : dim(`  ${told}`);
  const quiet = item.status === "not-applicable" || item.status === "skipped";
  const [first = "", ...more] = wrap(`${oneLine(item.name)}${weight2}`, 4, style);
  const shade = quiet ? dim : (text) => text;
  const named = [`  ${color(sign)} ${shade(first.trimStart())}`, ...more.map((line) => shade(line))];
  const last = named.pop() ?? "";
  lines.push(
    ...named,
    ...visible(last + time2) <= style.width ? [last + time2] : [last, `    ${time2.replace(/ {2}/, "")}`]
  );
  const tells = item.status !== "pass" || style.verbose || item.findings.some((finding) => finding.level !== "notice");
  if (item.summary !== "" && oneLine(item.summary) !== oneLine(item.name))
    lines.push(
      ...wrap(oneLine(item.summary), 4, style).map((line) => item.status === "pass" || quiet ? dim(line) : line)
    );
  if (tells) lines.push(...renderFindings(item, style));
  if (needsAttention(item) && item.remedy !== void 0 && !item.findings.some((finding) => finding.help === item.remedy && !sameWords(finding.message, item.summary)))
    lines.push(...wrap(`\u2192 ${oneLine(item.remedy)}`, 4, style));
  if (style.verbose) {
    for (const { name: name2, value, unit, limit } of item.measurements)
      lines.push(
        dim(
          `      ${name2}: ${value}${unit === void 0 ? "" : ` ${unit}`}${limit === void 0 ? "" : ` (limit ${limit})`}`
        )
      );
    if (item.source !== void 0) lines.push(dim(`      answers ${item.source.file}:${item.source.line}`));
  }
  return `${lines.join("\n")}
`;
};
var renderFindings = (item, style) => {
  const findings = item.findings.filter(
    (finding) => !sameWords(finding.message, item.summary) || finding.path !== void 0
  );
  const worth = worstFirst(
    style.verbose ? findings : findings.filter((finding) => finding.level !== "notice" || item.status !== "pass")
  );
  const lines = worth.slice(0, style.verbose ? void 0 : MAX_FINDINGS).flatMap((finding, index) => {
    const level = paint(LEVEL_COLORS[finding.level], style);
    const place2 = placeOf(finding);
    if (place2 !== void 0 && sameWords(finding.message, item.summary))
      return [
        ...wrap(`at ${place2}`, 6, style),
        ...finding.help === void 0 || finding.help === item.remedy ? [] : wrap(`\u2192 ${oneLine(finding.help)}`, 8, style)
      ];
    const head = `${place2 === void 0 ? "" : `${place2} `}${level(finding.suppressed === void 0 ? finding.level : "accepted")} ${oneLine(finding.message)}${style.verbose ? ` [${finding.rule}]` : ""}`;
    const more = [
      ...finding.suppressed === void 0 ? [] : [`accepted: ${oneLine(finding.suppressed)}`],
      // The same advice for the next of them is not repeated.
      ...finding.help === void 0 || finding.suppressed !== void 0 || finding.help === finding.message || finding.help === worth[index - 1]?.help && worth[index - 1]?.suppressed === void 0 ? [] : [`\u2192 ${oneLine(finding.help)}`]
    ];
    return [...wrap(head, 6, style), ...more.flatMap((text) => wrap(text, 8, style))];
  });
  const left = worth.length - MAX_FINDINGS;
  if (!style.verbose && left > 0) lines.push(`      and ${left} more; --verbose shows all`);
  return lines;
};
var sameWords = (a, b) => a.replace(/\.$/, "").toLowerCase() === b.replace(/\.$/, "").toLowerCase();
var renderEnd = (report2, style) => {
  const { word } = VERDICT_WORDS[report2.verdict];
  const badge = paint(VERDICT_COLORS[report2.verdict], style)(` ${word} `);
  const lines = [""];
  if (report2.override !== void 0)
    lines.push(
      paint("1;97;41", style)(` OVERRIDDEN by ${oneLine(report2.override.by)}: ${oneLine(report2.override.reason)} `),
      ""
    );
  for (const waiver2 of report2.waivers)
    if (waiver2.state === "active")
      lines.push(
        `  Waived until ${waiver2.expires} (${waiver2.daysLeft} days left) by ${oneLine(waiver2.owner)}: ${oneLine(waiver2.item)} \u2014 ${oneLine(waiver2.reason)}`
      );
  for (const note of report2.notes ?? []) lines.push(...wrap(`Note: ${oneLine(note)}`, 2, style));
  for (const problem of report2.broken ?? []) lines.push(...wrap(`Problem: ${oneLine(problem)}`, 2, style));
  const held = inTheWay(report2, style);
  if (held.length > 0 && lines.length > 1) lines.push("");
  lines.push(...held);
  if (lines.length > 1) lines.push("");
  const dim = paint("2", style);
  const [reason = "", ...rest] = wrap(oneLine(report2.reason), word.length + 3, style);
  lines.push(
    `${badge} ${reason.trimStart()}`,
    ...rest,
    ...wrap(`${subjectLine(report2)} \xB7 ${countLine(report2)} \xB7 ${formatDuration(report2.durationMs)}`, 0, style).map(dim)
  );
  return `${lines.join("\n")}
`;
};
var MANY_ITEMS = 15;
var MAX_NAMED = 10;
var inTheWay = ({ items, stages }, style) => {
  if (items.length < MANY_ITEMS) return [];
  const rank = (status) => ["fail", "error", "pending"].findIndex((one) => one === status);
  const held = items.filter((item) => item.level === "block" && rank(item.status) >= 0).sort((a, b) => rank(a.status) - rank(b.status));
  if (held.length === 0) return [];
  const lines = held.slice(0, MAX_NAMED).flatMap((item) => {
    const sign = paint(STATUS_COLORS[item.status], style)(STATUS_WORDS[item.status].sign);
    const [first = "", ...more] = wrap(
      `${oneLine(item.name)}${stages.length > 1 ? paint("2", style)(` (${item.stage})`) : ""}`,
      4,
      style
    );
    return [`  ${sign} ${first.trimStart()}`, ...more];
  });
  const left = held.length - MAX_NAMED;
  return [paint("1", style)("In the way"), ...lines, ...left > 0 ? [`    and ${left} more`] : []];
};
var wrap = (text, indent, { width }) => {
  const room = Math.max(30, width - indent);
  const pad = " ".repeat(indent);
  const lines = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && visible(current) + 1 + visible(word) > room) {
      lines.push(pad + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, pad + current];
};
var visible = (text) => {
  const plain = text.replace(new RegExp(`${ESCAPE}\\[[0-9;]*m`, "g"), "");
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.length;
  let cells = 0;
  for (const character of plain)
    cells += new RegExp("\\p{M}|\\u200d|\\ufe0f", "u").test(character) ? 0 : new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}", "u").test(
      character
    ) ? 2 : 1;
  return cells;
};

// src/reporters/index.ts
var REPORTERS = {
  terminal: () => Promise.resolve(renderTerminal),
  json: () => Promise.resolve(renderJson),
  markdown: async () => (await Promise.resolve().then(() => require("./reporters-markdown.js"))).renderMarkdown,
  html: async () => (await Promise.resolve().then(() => require("./reporters-html.js"))).renderHtml,
  junit: async () => (await Promise.resolve().then(() => require("./reporters-junit.js"))).renderJunit,
  sarif: async () => (await Promise.resolve().then(() => require("./reporters-sarif.js"))).renderSarif,
  annotations: async () => (await Promise.resolve().then(() => require("./reporters-annotations.js"))).renderAnnotations
};
var FORMATS = Object.keys(REPORTERS);

// src/program/run.ts
var run_exports2 = {};
__export(run_exports2, {
  runProgram: () => runProgram
});

// src/program/finish.ts
var finish_exports = {};
__export(finish_exports, {
  finish: () => finish
});

// src/core/verdict.ts
var verdict_exports = {};
__export(verdict_exports, {
  countStatuses: () => countStatuses,
  judge: () => judge
});
var countStatuses = (items) => {
  const counts = {
    pass: 0,
    fail: 0,
    error: 0,
    pending: 0,
    waived: 0,
    "not-applicable": 0,
    skipped: 0
  };
  for (const item of items) counts[item.status]++;
  return counts;
};
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var judge = (run) => {
  const plain = judgePlainly(run);
  if (run.override === void 0 || plain.verdict === "go") return plain;
  return say(
    "go",
    "overridden",
    `${run.override.by} overrode ${plain.verdict} (${plain.reason}): ${run.override.reason}`
  );
};
var say = (verdict, code, text) => ({
  verdict,
  code,
  reason: `${code}: ${text}`
});
var judgePlainly = ({
  items,
  stages,
  broken = [],
  watchEnded = false,
  improvised = false
}) => {
  const [first] = broken;
  if (first !== void 0)
    return say(
      "no-go",
      "run-broke",
      broken.length === 1 ? first : `${first} (and ${plural(broken.length - 1, "more problem")})`
    );
  if (improvised) {
    const disproved = items.filter((item) => item.status === "fail").length;
    return disproved > 0 ? say("no-go", "items-failed", `there is no manifest, and the repository disproves ${plural(disproved, "item")}`) : say("go", "no-manifest", "nothing was disproved, and nothing more was asked; `gonogo init` writes a manifest");
  }
  if (watchEnded && items.length === 0) return say("go", "watch-ended", "the time to watch is over");
  const empty = stages.filter((stage) => !items.some((item) => item.stage === stage));
  if (items.length === 0 || empty.length > 0)
    return say(
      "no-go",
      "run-broke",
      empty.length > 0 ? `stage ${empty.map((stage) => `"${stage}"`).join(" and ")} has no item` : "there is no item"
    );
  const blocking = items.filter((item) => isBlocking(item.level));
  const having = (status) => blocking.filter((item) => item.status === status).length;
  const [fails, errors, waiting2] = [having("fail"), having("error"), having("pending")];
  if (fails > 0)
    return say(
      "no-go",
      "items-failed",
      `${plural(fails, "blocking item")} failed${errors > 0 ? `, ${errors} could not be decided` : ""}`
    );
  if (errors > 0) return say("no-go", "items-undecided", `${plural(errors, "blocking item")} could not be decided`);
  if (waiting2 > 0)
    return say(
      "hold",
      "waits-for-people",
      `${plural(waiting2, "blocking item")} ${waiting2 === 1 ? "waits" : "wait"} for a decision`
    );
  const applies = items.filter((item) => item.status !== "skipped" && item.status !== "not-applicable");
  if (applies.length === 0) {
    const causes = [...new Set(items.map((item) => item.summary))];
    return say(
      "go",
      "nothing-applies",
      causes.slice(0, 5).join("; ") + (causes.length > 5 ? `; and ${causes.length - 5} more causes` : "")
    );
  }
  if (watchEnded) return say("go", "watch-ended", "the time to watch is over");
  const waived = having("waived");
  return say(
    "go",
    "all-passed",
    `${plural(having("pass"), "blocking item")} passed${waived > 0 ? `, ${waived} waived` : ""}`
  );
};
var isBlocking = (level) => level === "block";

// src/program/finish.ts
var STRICTNESS = { "no-go": 2, hold: 1, go: 0 };
var finish = (options2, run) => {
  const several = run.judged.length > 1;
  const judgements = run.judged.map((judged) => ({
    judged,
    ...judge({
      items: judged.items,
      stages: judged.stages,
      broken: judged.broken,
      override: options2.override,
      watchEnded: judged.watchEnded,
      improvised: run.improvised
    })
  }));
  const strictest = judgements.reduce((a, b) => STRICTNESS[b.verdict] > STRICTNESS[a.verdict] ? b : a);
  const items = run.judged.flatMap(
    ({ items: own2, manifest }) => several ? own2.map((item) => ({ ...item, section: [manifest.name ?? manifest.path, ...item.section] })) : own2
  );
  const main2 = strictest.judged.manifest;
  const broken = run.judged.flatMap((judged) => judged.broken);
  const stages = [...new Set(run.judged.flatMap((judged) => judged.stages))];
  const watched = run.judged.some(
    ({ manifest, stages: own2 }) => own2.some((name2) => (manifest.stages.find((stage) => stage.name === name2)?.watch.length ?? 0) > 0)
  );
  const report2 = {
    schemaVersion: 1,
    verdict: strictest.verdict,
    reason: strictest.reason,
    stages,
    subject: options2.subject,
    manifest: run.improvised ? {} : {
      path: main2.path,
      sha256: main2.sha256,
      ...options2.readTrusted === void 0 ? {} : { ref: options2.readTrusted.ref },
      ...main2.name === void 0 ? {} : { name: main2.name }
    },
    ...several ? {
      manifests: judgements.map(({ judged, verdict }) => ({
        path: judged.manifest.path,
        sha256: judged.manifest.sha256,
        ...options2.readTrusted === void 0 ? {} : { ref: options2.readTrusted.ref },
        verdict
      }))
    } : {},
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: Math.max(0, options2.world.clock.now() - run.startedAt),
    tool: { name: "gonogo", version: VERSION },
    counts: countStatuses(items),
    items,
    signOffs: run.judged.flatMap((judged) => judged.signOffs),
    waivers: run.judged.flatMap((judged) => judged.waivers),
    ...options2.override === void 0 || !strictest.reason.startsWith("overridden") ? {} : { override: options2.override },
    ...watched ? { decision: strictest.verdict === "no-go" ? "rollback" : strictest.judged.watchEnded ? "keep" : "watch" } : {},
    ...broken.length === 0 ? {} : { broken },
    ...(() => {
      const notes = [...options2.notes ?? [], ...run.notes, ...run.judged.flatMap((judged) => judged.notes)];
      return notes.length === 0 ? {} : { notes };
    })()
  };
  return options2.mask.deep(report2);
};

// src/program/find-manifests.ts
var find_manifests_exports = {};
__export(find_manifests_exports, {
  MANIFEST_PATHS: () => MANIFEST_PATHS,
  loadManifests: () => loadManifests,
  stagesOf: () => stagesOf
});

// src/manifest/extend.ts
var extend_exports = {};
__export(extend_exports, {
  extendedPath: () => extendedPath,
  isRemote: () => isRemote
});
var extendedPath = (reference, from) => {
  if (reference.startsWith("gonogo:") || isRemote(reference)) return reference;
  if (!isRemote(from)) return normalise(reference);
  const at3 = from.lastIndexOf("@");
  const [owner = "", repository = ""] = from.slice(0, at3).split("/");
  return `${owner}/${repository}/${normalise(reference)}${from.slice(at3)}`;
};
var isRemote = (reference) => /^[A-Za-z0-9][\w.-]*\/[\w.-]+\/.+@[^@/][^@]*$/.test(reference) && !reference.startsWith(".");
var normalise = (path) => {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return path.startsWith("/") ? `/${parts.join("/")}` : parts.join("/");
};

// src/manifest/load.ts
var load_exports = {};
__export(load_exports, {
  loadManifest: () => loadManifest,
  nearestStage: () => nearestStage
});

// src/core/issues.ts
var issues_exports = {};
__export(issues_exports, {
  describeIssues: () => describeIssues
});

// src/core/plain-text.ts
var plain_text_exports = {};
__export(plain_text_exports, {
  plainText: () => plainText
});
var plainText = (value) => {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
    case "bigint":
      return String(value);
    default:
      return value === null || value === void 0 ? "" : JSON.stringify(value);
  }
};

// src/core/issues.ts
var describeIssues = (issues, input, known2 = () => []) => {
  const said = issues.flatMap((issue2) => describe(issue2, input, [], known2));
  const meant = new Set(
    said.flatMap(({ path, means }) => means === void 0 ? [] : [placeOf2(path.slice(0, -1), means)])
  );
  return said.flatMap(
    ({ means: _means, missing = false, ...issue2 }) => missing && meant.has(placeOf2(issue2.path.slice(0, -1), String(issue2.path.at(-1)))) ? [] : [issue2]
  );
};
var placeOf2 = (path, key) => JSON.stringify([...path, key]);
var describe = (issue2, input, base, known2) => {
  const path = [...base, ...issue2.path.map((key) => typeof key === "symbol" ? String(key) : key)];
  const value = at(input, path);
  const here = (message) => [{ path, onKey: false, message }];
  const missing = (what) => [
    { path, onKey: false, missing: true, message: `\`${String(path.at(-1) ?? "value")}\` is missing${what}.` }
  ];
  switch (issue2.code) {
    case "unrecognized_keys":
      return issue2.keys.map((key) => {
        const near = nearest(key, known2(path));
        const all = known2(path);
        const hint = near !== void 0 ? ` Did you mean \`${near}\`?` : all.length > 0 && all.length <= 24 ? ` Known here: ${all.map((name2) => `\`${name2}\``).join(", ")}.` : "";
        return {
          path: [...path, key],
          onKey: true,
          message: `\`${key}\` is not a key that is known here.${hint}`,
          ...near === void 0 ? {} : { means: near }
        };
      });
    case "invalid_type":
      if (value === void 0) return missing(expectation(issue2.expected));
      if (issue2.message !== void 0 && !issue2.message.startsWith("Invalid input"))
        return here(`${foundOf(value).replace(/^the /, "The ")}: ${issue2.message}.`);
      return here(`Expected ${nounOf(issue2.expected)}, found ${foundOf(value)}.`);
    case "invalid_value": {
      if (value === void 0)
        return missing(
          issue2.values.length === 1 ? `; it has to be ${listOf(issue2.values)}` : `; it is one of ${listOf(issue2.values)}`
        );
      const words = issue2.values.filter((one) => typeof one === "string");
      const near = typeof value === "string" ? nearest(value, words) ?? words.find((word) => word.length > 2 && value.toLowerCase().startsWith(word)) : void 0;
      if (typeof value === "string" && issue2.values.some((one) => typeof one !== "string" && String(one) === value))
        return here(`Expected ${listOf(issue2.values)}, found the text \`${value}\`. Take the quotes away.`);
      return here(
        `Expected ${listOf(issue2.values)}, found ${foundOf(value)}.${near === void 0 ? "" : ` Did you mean \`${near}\`?`}`
      );
    }
    case "invalid_union":
      return describeUnion(issue2, value, path, input, known2);
    case "too_small":
      return here(
        issue2.origin === "string" ? "An empty text says nothing here." : issue2.origin === "array" ? `The list needs at least ${String(issue2.minimum)} ${Number(issue2.minimum) === 1 ? "entry" : "entries"}.` : `Expected ${issue2.inclusive === false ? "more than" : "at least"} ${String(issue2.minimum)}, found ${foundOf(value)}.`
      );
    case "too_big":
      return here(
        `Expected ${issue2.inclusive === false ? "less than" : "at most"} ${String(issue2.maximum)}, found ${foundOf(value)}.`
      );
    case "invalid_format":
      return here(
        issue2.message === "Invalid input" || issue2.format !== "regex" ? `${foundOf(value)} is not a valid ${issue2.format === "regex" ? "text here" : issue2.format}.` : `${foundOf(value)}: ${issue2.message}.`
      );
    case "invalid_key":
      return here(`The key is not allowed: ${issue2.issues.map((inner) => inner.message).join("; ")}.`);
    case "custom":
      return here(
        issue2.message === "Invalid input" ? `${foundOf(value)} is not allowed here.` : (
          // Of several keys together the sentence itself names those that it is about.
          typeof value === "object" && value !== null ? `${issue2.message.charAt(0).toUpperCase()}${issue2.message.slice(1)}.` : `${foundOf(value)}: ${issue2.message}.`
        )
      );
    default:
      return here(`${foundOf(value)} is not allowed here.`);
  }
};
var describeUnion = (issue2, value, path, input, known2) => {
  if (value === void 0)
    return [{ path, onKey: false, missing: true, message: `\`${String(path.at(-1) ?? "value")}\` is missing.` }];
  const branches = issue2.errors.filter((errors) => errors.length > 0);
  const sameType = branches.filter(
    (errors) => !errors.some((error) => error.code === "invalid_type" && error.path.length === 0)
  );
  const meant = sameType.sort((a, b) => weight(a) - weight(b))[0];
  if (meant !== void 0) return meant.flatMap((inner) => describe(inner, input, path, known2));
  const expected = [
    ...new Set(
      branches.flatMap(
        (errors) => errors.flatMap(
          (error) => error.code === "invalid_type" ? [nounOf(error.expected)] : error.code === "invalid_value" ? [listOf(error.values)] : []
        )
      )
    )
  ];
  return [
    {
      path,
      onKey: false,
      message: `Expected ${expected.length > 0 ? expected.join(" or ") : "another value"}, found ${foundOf(value)}.`
    }
  ];
};
var weight = (errors) => errors.reduce((sum, error) => sum + (error.code === "unrecognized_keys" ? error.keys.length : 1), 0);
var at = (input, path) => {
  let current = input;
  for (const key of path) {
    if (current === null || typeof current !== "object") return void 0;
    current = current[key];
  }
  return current;
};
var NOUNS = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  object: "a mapping (`key: value`)",
  record: "a mapping (`key: value`)",
  array: "a list",
  null: "nothing",
  undefined: "nothing"
};
var nounOf = (expected) => NOUNS[expected] ?? expected;
var expectation = (expected) => NOUNS[expected] === void 0 ? "" : `; it is ${NOUNS[expected]}`;
var listOf = (values) => {
  const shown = values.map((value) => `\`${String(value)}\``);
  return shown.length === 1 ? shown[0] ?? "" : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
};
var foundOf = (value) => {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = plainText(value);
  return typeof value === "string" ? `\`${text.length > 60 ? `${text.slice(0, 57)}\u2026` : text}\`` : `${typeof value === "boolean" ? "" : "the number "}\`${text}\``;
};

// src/core/sha256.ts
var sha256_exports = {};
__export(sha256_exports, {
  sha256: () => sha256
});
var sha256 = (text) => {
  const bytes = new TextEncoder().encode(text);
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(length - 4, bytes.length << 3 >>> 0);
  const state = Uint32Array.from(INITIAL);
  const words = new Uint32Array(64);
  for (let block = 0; block < length; block += 64) compress(state, words, view, block);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
};
var PRIMES = (() => {
  const found = [];
  for (let candidate = 2; found.length < 64; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
})();
var fraction = (root) => Math.floor((root - Math.floor(root)) * 4294967296);
var INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
var ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
var turn = (word, by) => word >>> by | word << 32 - by;
var compress = (state, words, view, start) => {
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(start + index * 4);
  for (let index = 16; index < 64; index++) {
    const near = at2(words, index - 2);
    const far = at2(words, index - 15);
    words[index] = at2(words, index - 16) + (turn(far, 7) ^ turn(far, 18) ^ far >>> 3) + at2(words, index - 7) + (turn(near, 17) ^ turn(near, 19) ^ near >>> 10);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + at2(ROUNDS, index) + at2(words, index) | 0;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
    h = g;
    g = f;
    f = e;
    e = d + first | 0;
    d = c;
    c = b;
    b = a;
    a = first + second | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at2(state, index) + word;
};
var at2 = (words, index) => words[index] ?? 0;

// src/manifest/collect.ts
var collect_exports = {};
__export(collect_exports, {
  createCollector: () => createCollector
});
var createCollector = () => {
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  const add = (problem) => {
    const key = `${problem.file}\0${problem.line}\0${problem.column}\0${problem.message}`;
    if (seen.has(key)) return;
    seen.add(key);
    problems.push(problem);
  };
  return {
    problems,
    add,
    at: (source, path, message, { onKey = false, hint } = {}) => {
      add(source.problemAt(path, message, { onKey, ...hint === void 0 || hint === "" ? {} : { hint } }));
    }
  };
};

// src/manifest/interpolate.ts
var interpolate_exports = {};
__export(interpolate_exports, {
  InterpolationFailure: () => InterpolationFailure,
  bareCondition: () => bareCondition,
  conditionHolds: () => conditionHolds,
  expressionsIn: () => expressionsIn,
  interpolate: () => interpolate,
  parseTemplate: () => parseTemplate
});

// src/manifest/expressions.ts
var expressions_exports = {};
__export(expressions_exports, {
  CONTEXTS: () => CONTEXTS,
  ExpressionFailure: () => ExpressionFailure,
  GITHUB_PROPERTIES: () => GITHUB_PROPERTIES,
  evaluate: () => evaluate,
  isTruthy: () => isTruthy,
  parseExpression: () => parseExpression
});

// node_modules/@actions/expressions/dist/ast.js
var Expr = class {
};
var Literal = class extends Expr {
  constructor(literal2, token) {
    super();
    this.literal = literal2;
    this.token = token;
  }
  accept(v) {
    return v.visitLiteral(this);
  }
};
var Unary = class extends Expr {
  constructor(operator, expr) {
    super();
    this.operator = operator;
    this.expr = expr;
  }
  accept(v) {
    return v.visitUnary(this);
  }
};
var FunctionCall = class extends Expr {
  constructor(functionName, args) {
    super();
    this.functionName = functionName;
    this.args = args;
  }
  accept(v) {
    return v.visitFunctionCall(this);
  }
};
var Binary = class extends Expr {
  constructor(left, operator, right) {
    super();
    this.left = left;
    this.operator = operator;
    this.right = right;
  }
  accept(v) {
    return v.visitBinary(this);
  }
};
var Logical = class extends Expr {
  constructor(operator, args) {
    super();
    this.operator = operator;
    this.args = args;
  }
  accept(v) {
    return v.visitLogical(this);
  }
};
var Grouping = class extends Expr {
  constructor(group) {
    super();
    this.group = group;
  }
  accept(v) {
    return v.visitGrouping(this);
  }
};
var ContextAccess = class extends Expr {
  constructor(name2) {
    super();
    this.name = name2;
  }
  accept(v) {
    return v.visitContextAccess(this);
  }
};
var IndexAccess = class extends Expr {
  constructor(expr, index) {
    super();
    this.expr = expr;
    this.index = index;
  }
  accept(v) {
    return v.visitIndexAccess(this);
  }
};
var Star = class extends Expr {
  accept() {
    throw new Error("Method not implemented.");
  }
};

// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind2) {
  Kind2[Kind2["String"] = 0] = "String";
  Kind2[Kind2["Array"] = 1] = "Array";
  Kind2[Kind2["Dictionary"] = 2] = "Dictionary";
  Kind2[Kind2["Boolean"] = 3] = "Boolean";
  Kind2[Kind2["Number"] = 4] = "Number";
  Kind2[Kind2["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
  Kind2[Kind2["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
  switch (k) {
    case Kind.Array:
      return "Array";
    case Kind.Boolean:
      return "Boolean";
    case Kind.Null:
      return "Null";
    case Kind.Number:
      return "Number";
    case Kind.Dictionary:
      return "Object";
    case Kind.String:
      return "String";
  }
  return "unknown";
}

// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
  constructor(...pairs2) {
    this.keys = [];
    this.v = [];
    this.indexMap = {};
    this.kind = Kind.Dictionary;
    this.primitive = false;
    for (const p of pairs2) {
      this.add(p.key, p.value);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(key, value) {
    if (key.toLowerCase() in this.indexMap) {
      return;
    }
    this.keys.push(key);
    this.v.push(value);
    this.indexMap[key.toLowerCase()] = this.v.length - 1;
  }
  get(key) {
    const index = this.indexMap[key.toLowerCase()];
    if (index === void 0) {
      return void 0;
    }
    return this.v[index];
  }
  values() {
    return this.v;
  }
  pairs() {
    const result = [];
    for (const key of this.keys) {
      result.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
    }
    return result;
  }
};

// node_modules/@actions/expressions/dist/data/index.js
var data_exports = {};
__export(data_exports, {
  Array: () => Array2,
  BooleanData: () => BooleanData,
  Dictionary: () => Dictionary,
  Kind: () => Kind,
  Null: () => Null,
  NumberData: () => NumberData,
  StringData: () => StringData,
  replacer: () => replacer,
  reviver: () => reviver
});

// node_modules/@actions/expressions/dist/data/array.js
var Array2 = class {
  constructor(...data) {
    this.v = [];
    this.kind = Kind.Array;
    this.primitive = false;
    for (const d of data) {
      this.add(d);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(value) {
    this.v.push(value);
  }
  get(index) {
    return this.v[index];
  }
  values() {
    return this.v;
  }
};

// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Boolean;
    this.primitive = true;
  }
  coerceString() {
    if (this.value) {
      return "true";
    }
    return "false";
  }
  number() {
    if (this.value) {
      return 1;
    }
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
  constructor() {
    this.kind = Kind.Null;
    this.primitive = true;
  }
  coerceString() {
    return "";
  }
  number() {
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Number;
    this.primitive = true;
  }
  coerceString() {
    if (this.value === 0) {
      return "0";
    }
    return (+this.value.toFixed(15)).toString();
  }
  number() {
    return this.value;
  }
};

// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.String;
    this.primitive = true;
  }
  coerceString() {
    return this.value;
  }
  number() {
    return Number(this.value);
  }
};

// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
  if (value instanceof Null) {
    return null;
  }
  if (value instanceof BooleanData) {
    return value.value;
  }
  if (value instanceof NumberData) {
    return value.number();
  }
  if (value instanceof StringData) {
    return value.coerceString();
  }
  if (value instanceof Array2) {
    return value.values();
  }
  if (value instanceof Dictionary) {
    const pairs2 = value.pairs();
    const r = {};
    for (const p of pairs2) {
      r[p.key] = p.value;
    }
    return r;
  }
  return value;
}

// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
  if (val === null) {
    return new Null();
  }
  if (typeof val === "string") {
    return new StringData(val);
  }
  if (typeof val === "number") {
    return new NumberData(val);
  }
  if (typeof val === "boolean") {
    return new BooleanData(val);
  }
  if (Array.isArray(val)) {
    return new Array2(...val);
  }
  if (typeof val === "object") {
    return new Dictionary(...Object.keys(val).map((k) => ({
      key: k,
      value: val[k]
    })));
  }
  return val;
}

// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array2 {
};

// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["UNKNOWN"] = 0] = "UNKNOWN";
  TokenType2[TokenType2["LEFT_PAREN"] = 1] = "LEFT_PAREN";
  TokenType2[TokenType2["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
  TokenType2[TokenType2["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
  TokenType2[TokenType2["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
  TokenType2[TokenType2["COMMA"] = 5] = "COMMA";
  TokenType2[TokenType2["DOT"] = 6] = "DOT";
  TokenType2[TokenType2["BANG"] = 7] = "BANG";
  TokenType2[TokenType2["BANG_EQUAL"] = 8] = "BANG_EQUAL";
  TokenType2[TokenType2["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
  TokenType2[TokenType2["GREATER"] = 10] = "GREATER";
  TokenType2[TokenType2["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
  TokenType2[TokenType2["LESS"] = 12] = "LESS";
  TokenType2[TokenType2["LESS_EQUAL"] = 13] = "LESS_EQUAL";
  TokenType2[TokenType2["AND"] = 14] = "AND";
  TokenType2[TokenType2["OR"] = 15] = "OR";
  TokenType2[TokenType2["STAR"] = 16] = "STAR";
  TokenType2[TokenType2["NUMBER"] = 17] = "NUMBER";
  TokenType2[TokenType2["STRING"] = 18] = "STRING";
  TokenType2[TokenType2["IDENTIFIER"] = 19] = "IDENTIFIER";
  TokenType2[TokenType2["TRUE"] = 20] = "TRUE";
  TokenType2[TokenType2["FALSE"] = 21] = "FALSE";
  TokenType2[TokenType2["NULL"] = 22] = "NULL";
  TokenType2[TokenType2["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
  switch (tok.type) {
    case TokenType.EOF:
      return "EOF";
    case TokenType.NUMBER:
      return tok.lexeme;
    case TokenType.STRING:
      return tok.value.toString();
    default:
      return tok.lexeme;
  }
}
var Lexer = class {
  constructor(input) {
    this.input = input;
    this.start = 0;
    this.offset = 0;
    this.line = 0;
    this.lastLineOffset = 0;
    this.tokens = [];
  }
  lex() {
    if (this.input.length > MAX_EXPRESSION_LENGTH) {
      throw new Error("ErrorExceededMaxLength");
    }
    while (!this.atEnd()) {
      this.start = this.offset;
      const c = this.next();
      switch (c) {
        case "(":
          this.addToken(TokenType.LEFT_PAREN);
          break;
        case ")":
          this.addToken(TokenType.RIGHT_PAREN);
          break;
        case "[":
          this.addToken(TokenType.LEFT_BRACKET);
          break;
        case "]":
          this.addToken(TokenType.RIGHT_BRACKET);
          break;
        case ",":
          this.addToken(TokenType.COMMA);
          break;
        case ".":
          if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) {
            this.consumeNumber();
          } else {
            this.addToken(TokenType.DOT);
          }
          break;
        case "-":
        case "+":
          this.consumeNumber();
          break;
        case "!":
          this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
          break;
        case "=":
          if (!this.match("=")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.EQUAL_EQUAL);
          break;
        case "<":
          this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
          break;
        case ">":
          this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
          break;
        case "&":
          if (!this.match("&")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.AND);
          break;
        case "|":
          if (!this.match("|")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.OR);
          break;
        case "*":
          this.addToken(TokenType.STAR);
          break;
        // Ignore whitespace.
        case " ":
        case "\r":
        case "	":
          break;
        case "\n":
          ++this.line;
          this.lastLineOffset = this.offset;
          break;
        case "'":
          this.consumeString();
          break;
        default:
          switch (true) {
            case isDigit(c):
              this.consumeNumber();
              break;
            default:
              this.consumeIdentifier();
              break;
          }
      }
    }
    this.tokens.push({
      type: TokenType.EOF,
      lexeme: "",
      range: this.range()
    });
    return {
      tokens: this.tokens
    };
  }
  pos() {
    return {
      line: this.line,
      column: this.start - this.lastLineOffset
    };
  }
  endPos() {
    return {
      line: this.line,
      column: this.offset - this.lastLineOffset
    };
  }
  range() {
    return {
      start: this.pos(),
      end: this.endPos()
    };
  }
  atEnd() {
    return this.offset >= this.input.length;
  }
  peek() {
    if (this.atEnd()) {
      return "\0";
    }
    return this.input[this.offset];
  }
  peekNext() {
    if (this.offset + 1 >= this.input.length) {
      return "\0";
    }
    return this.input[this.offset + 1];
  }
  previous() {
    const l = this.tokens.length;
    if (l == 0) {
      return TokenType.EOF;
    }
    return this.tokens[l - 1].type;
  }
  next() {
    return this.input[this.offset++];
  }
  match(expected) {
    if (this.atEnd()) {
      return false;
    }
    if (this.input[this.offset] !== expected) {
      return false;
    }
    this.offset++;
    return true;
  }
  addToken(type, value) {
    this.tokens.push({
      type,
      lexeme: this.input.substring(this.start, this.offset),
      range: this.range(),
      value
    });
  }
  consumeNumber() {
    while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
      this.next();
    }
    const lexeme = this.input.substring(this.start, this.offset);
    const value = new StringData(lexeme).number();
    if (isNaN(value)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(TokenType.NUMBER, value);
  }
  consumeString() {
    while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
      if (this.peek() === "\n")
        this.line++;
      if (this.peek() === "'" && this.peekNext() === "'") {
        this.next();
      }
      this.next();
    }
    if (this.atEnd()) {
      throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.next();
    let value = this.input.substring(this.start + 1, this.offset - 1);
    value = value.replace("''", "'");
    this.addToken(TokenType.STRING, value);
  }
  consumeIdentifier() {
    while (!this.atEnd() && !isBoundary(this.peek())) {
      this.next();
    }
    let tokenType2 = TokenType.IDENTIFIER;
    let tokenValue = void 0;
    const lexeme = this.input.substring(this.start, this.offset);
    if (this.previous() != TokenType.DOT) {
      switch (lexeme) {
        case "true":
          tokenType2 = TokenType.TRUE;
          break;
        case "false":
          tokenType2 = TokenType.FALSE;
          break;
        case "null":
          tokenType2 = TokenType.NULL;
          break;
        case "NaN":
          tokenType2 = TokenType.NUMBER;
          tokenValue = NaN;
          break;
        case "Infinity":
          tokenType2 = TokenType.NUMBER;
          tokenValue = Infinity;
          break;
      }
    }
    if (!isLegalIdentifier(lexeme)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(tokenType2, tokenValue);
  }
};
function isDigit(c) {
  return c >= "0" && c <= "9";
}
function isBoundary(c) {
  switch (c) {
    case "(":
    case "[":
    case ")":
    case "]":
    case ",":
    case ".":
    case "!":
    case ">":
    case "<":
    case "=":
    case "&":
    case "|":
      return true;
  }
  return /\s/.test(c);
}
function isLegalIdentifier(str) {
  if (str == "") {
    return false;
  }
  const first = str[0];
  if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
    for (const c of str.substring(1).split("")) {
      if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {
      } else {
        return false;
      }
    }
    return true;
  }
  return false;
}

// node_modules/@actions/expressions/dist/errors.js
var MAX_PARSER_DEPTH = 50;
var MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType2) {
  ErrorType2[ErrorType2["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
  ErrorType2[ErrorType2["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
  ErrorType2[ErrorType2["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
  ErrorType2[ErrorType2["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
  ErrorType2[ErrorType2["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
  ErrorType2[ErrorType2["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
  ErrorType2[ErrorType2["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
  ErrorType2[ErrorType2["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
  ErrorType2[ErrorType2["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
  ErrorType2[ErrorType2["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
  constructor(typ, tok) {
    super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
    this.typ = typ;
    this.tok = tok;
    this.pos = this.tok.range.start;
  }
};
function errorDescription(typ) {
  switch (typ) {
    case ErrorType.ErrorUnexpectedEndOfExpression:
      return "Unexpected end of expression";
    case ErrorType.ErrorUnexpectedSymbol:
      return "Unexpected symbol";
    case ErrorType.ErrorUnrecognizedNamedValue:
      return "Unrecognized named-value";
    case ErrorType.ErrorExceededMaxDepth:
      return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
    case ErrorType.ErrorExceededMaxLength:
      return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
    case ErrorType.ErrorTooFewParameters:
      return "Too few parameters supplied";
    case ErrorType.ErrorTooManyParameters:
      return "Too many parameters supplied";
    case ErrorType.ErrorEvenParameters:
      return "Even number of parameters supplied, requires an odd number of parameters";
    case ErrorType.ErrorUnrecognizedContext:
      return "Unrecognized named-value";
    case ErrorType.ErrorUnrecognizedFunction:
      return "Unrecognized function";
    default:
      return "Unknown error";
  }
}
var ExpressionEvaluationError = class extends Error {
};

// node_modules/@actions/expressions/dist/funcs/case.js
var caseFunc = {
  name: "case",
  description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
  minArgs: 3,
  maxArgs: Number.MAX_SAFE_INTEGER,
  call: (...args) => {
    for (let i = 0; i < args.length - 1; i += 2) {
      const predicate = args[i];
      if (predicate.kind !== Kind.Boolean) {
        throw new Error("case predicate must evaluate to a boolean value");
      }
      if (predicate.value) {
        return args[i + 1];
      }
    }
    return args[args.length - 1];
  }
};

// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
  switch (d.kind) {
    case Kind.Null:
      return true;
    case Kind.Boolean:
      return !d.value;
    case Kind.Number: {
      const dv = d.value;
      return dv === 0 || isNaN(dv);
    }
    case Kind.String:
      return d.value.length === 0;
  }
  return false;
}
function truthy(d) {
  return !falsy(d);
}
function coerceTypes(li, ri) {
  let lv = li;
  let rv = ri;
  if (li.kind === ri.kind) {
    return [lv, rv];
  }
  switch (li.kind) {
    // Number, String
    case Kind.Number:
      if (ri.kind === Kind.String) {
        rv = new NumberData(ri.number());
        return [lv, rv];
      }
      break;
    // String, Number
    case Kind.String:
      if (ri.kind === Kind.Number) {
        lv = new NumberData(li.number());
        return [lv, rv];
      }
      break;
    // Boolean|Null, Any
    case Kind.Null:
    case Kind.Boolean:
      lv = new NumberData(li.number());
      return coerceTypes(lv, rv);
  }
  switch (ri.kind) {
    case Kind.Null:
    case Kind.Boolean:
      rv = new NumberData(ri.number());
      return coerceTypes(lv, rv);
  }
  return [lv, rv];
}
function equals(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Null, Null
    case Kind.Null:
      return true;
    // Number, Number
    case Kind.Number: {
      const ld = lv.value;
      const rd = rv.value;
      if (isNaN(ld) || isNaN(rd)) {
        return false;
      }
      return ld == rd;
    }
    // String, String
    case Kind.String: {
      const ls = lv.value;
      const rs = rv.value;
      return toUpperSpecial(ls) === toUpperSpecial(rs);
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb == rb;
    }
    // Object, Object
    case Kind.Dictionary:
    case Kind.Array:
      return lv === rv;
  }
  return false;
}
function greaterThan(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Number, Number
    case Kind.Number: {
      const lf = lv.value;
      const rf = rv.value;
      if (isNaN(lf) || isNaN(rf)) {
        return false;
      }
      return lf > rf;
    }
    // String, String
    case Kind.String: {
      let ls = lv.value;
      let rs = rv.value;
      ls = toUpperSpecial(ls);
      rs = toUpperSpecial(rs);
      return ls > rs;
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb && !rb;
    }
  }
  return false;
}
function lessThan(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Number, Number
    case Kind.Number: {
      const lf = lv.value;
      const rf = rv.value;
      if (isNaN(lf) || isNaN(rf)) {
        return false;
      }
      return lf < rf;
    }
    // String, String
    case Kind.String: {
      let ls = lv.value;
      let rs = rv.value;
      ls = toUpperSpecial(ls);
      rs = toUpperSpecial(rs);
      return ls < rs;
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return !lb && rb;
    }
  }
  return false;
}
function toUpperSpecial(s) {
  const sb = [];
  let i = 0;
  const len = s.length;
  let found = s.indexOf("\u0131");
  while (i < len) {
    if (i < found) {
      sb.push(s.substring(i, found).toUpperCase());
      i = found;
    } else if (i == found) {
      sb.push(s.substring(i, i + 1));
      i += 1;
      found = s.indexOf("\u0131", i);
    } else {
      sb.push(s.substring(i).toUpperCase());
      break;
    }
  }
  return sb.join("");
}

// node_modules/@actions/expressions/dist/funcs/contains.js
var contains = {
  name: "contains",
  description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    const right = args[1];
    if (left.primitive) {
      const ls = left.coerceString();
      if (right.primitive) {
        const rs = right.coerceString();
        return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
      }
    } else if (left.kind === Kind.Array) {
      const la = left;
      if (la.values().length === 0) {
        return new BooleanData(false);
      }
      for (const v of la.values()) {
        if (equals(right, v)) {
          return new BooleanData(true);
        }
      }
    }
    return new BooleanData(false);
  }
};

// node_modules/@actions/expressions/dist/funcs/endswith.js
var endswith = {
  name: "endsWith",
  description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.endsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/format.js
var format = {
  name: "format",
  description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
  minArgs: 1,
  maxArgs: 255,
  call: (...args) => {
    const fs = args[0].coerceString();
    const result = [];
    let index = 0;
    while (index < fs.length) {
      const lbrace = fs.indexOf("{", index);
      const rbrace = fs.indexOf("}", index);
      if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
        if (safeCharAt(fs, lbrace + 1) === "{") {
          result.push(fs.substr(index, lbrace - index + 1));
          index = lbrace + 2;
          continue;
        }
        if (rbrace > lbrace + 1) {
          const argIndex = readArgIndex(fs, lbrace + 1);
          if (argIndex.success) {
            if (1 + argIndex.result > args.length - 1) {
              throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
            }
            if (lbrace > index) {
              result.push(fs.substr(index, lbrace - index));
            }
            result.push(`${args[1 + argIndex.result].coerceString()}`);
            index = rbrace + 1;
            continue;
          }
        }
        throw new Error(`The following format string is invalid: ${fs}`);
      } else if (rbrace >= 0) {
        if (safeCharAt(fs, rbrace + 1) === "}") {
          result.push(fs.substr(index, rbrace - index + 1));
          index = rbrace + 2;
        } else {
          throw new Error(`The following format string is invalid: ${fs}`);
        }
      } else {
        result.push(fs.substr(index));
        break;
      }
    }
    return new StringData(result.join(""));
  }
};
function safeCharAt(string4, index) {
  if (string4.length > index) {
    return string4[index];
  }
  return "\0";
}
function readArgIndex(string4, startIndex) {
  let length = 0;
  for (; ; ) {
    const nextChar = safeCharAt(string4, startIndex + length);
    if (nextChar >= "0" && nextChar <= "9") {
      length++;
    } else {
      break;
    }
  }
  if (length < 1) {
    return {
      success: false
    };
  }
  const endIndex = startIndex + length - 1;
  const result = parseInt(string4.substr(startIndex, length));
  return {
    success: !isNaN(result),
    result,
    endIndex
  };
}

// node_modules/@actions/expressions/dist/funcs/fromjson.js
var fromjson = {
  name: "fromJson",
  description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    const input = args[0];
    const is = input.coerceString();
    if (is.trim() === "") {
      throw new Error("empty input");
    }
    try {
      return JSON.parse(is, reviver);
    } catch (e) {
      throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
    }
  }
};

// node_modules/@actions/expressions/dist/funcs/join.js
var join = {
  name: "join",
  description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
  minArgs: 1,
  maxArgs: 2,
  call: (...args) => {
    if (args[0].primitive) {
      return new StringData(args[0].coerceString());
    }
    if (args[0].kind === Kind.Array) {
      let separator = ",";
      if (args.length > 1 && args[1].primitive) {
        separator = args[1].coerceString();
      }
      return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
    }
    return new StringData("");
  }
};

// node_modules/@actions/expressions/dist/funcs/startswith.js
var startswith = {
  name: "startsWith",
  description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.startsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/tojson.js
var tojson = {
  name: "toJson",
  description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    return new StringData(JSON.stringify(args[0], replacer, "  "));
  }
};

// node_modules/@actions/expressions/dist/funcs.js
var wellKnownFunctions = {
  case: caseFunc,
  contains,
  endswith,
  format,
  fromjson,
  join,
  startswith,
  tojson
};
function validateFunction(context, identifier, argCount) {
  const name2 = identifier.lexeme.toLowerCase();
  let f;
  f = wellKnownFunctions[name2];
  if (!f) {
    f = context.extensionFunctions.get(name2);
    if (!f) {
      if (!context.allowUnknownKeywords) {
        throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
      }
      return;
    }
  }
  if (argCount < f.minArgs) {
    throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
  }
  if (argCount > f.maxArgs) {
    throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
  }
  if (name2 === "case" && argCount % 2 === 0) {
    throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
  }
}

// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
  constructor(star, idx) {
    this.star = star;
    if (!idx) {
      return;
    }
    if (!star) {
      if (idx.primitive) {
        this.str = idx.coerceString();
      }
      let f = idx.number();
      if (!isNaN(f) && isFinite(f) && f >= 0) {
        f = Math.floor(f);
        this.int = f;
      }
    }
  }
};

// node_modules/@actions/expressions/dist/evaluator.js
var Evaluator = class {
  /**
   * Creates a new evaluator
   * @param n Parsed expression to evaluate
   * @param context Context data to use
   * @param functions Optional map of function implementations. If given, these will be preferred over the built-in functions.
   */
  constructor(n, context, functions) {
    this.n = n;
    this.context = context;
    this.functions = functions;
  }
  evaluate() {
    return this.eval(this.n);
  }
  eval(n) {
    return n.accept(this);
  }
  visitLiteral(literal2) {
    return literal2.literal;
  }
  visitUnary(unary) {
    const r = this.eval(unary.expr);
    if (unary.operator.type === TokenType.BANG) {
      return new BooleanData(falsy(r));
    }
    throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
  }
  visitBinary(binary2) {
    const left = this.eval(binary2.left);
    const right = this.eval(binary2.right);
    switch (binary2.operator.type) {
      case TokenType.EQUAL_EQUAL:
        return new BooleanData(equals(left, right));
      case TokenType.BANG_EQUAL:
        return new BooleanData(!equals(left, right));
      case TokenType.GREATER:
        return new BooleanData(greaterThan(left, right));
      case TokenType.GREATER_EQUAL:
        return new BooleanData(equals(left, right) || greaterThan(left, right));
      case TokenType.LESS:
        return new BooleanData(lessThan(left, right));
      case TokenType.LESS_EQUAL:
        return new BooleanData(equals(left, right) || lessThan(left, right));
    }
    throw new Error(`unknown binary operator: ${binary2.operator.lexeme}`);
  }
  visitLogical(logical) {
    let result;
    for (const arg of logical.args) {
      result = this.eval(arg);
      if (logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) {
        break;
      }
    }
    return result;
  }
  visitGrouping(grouping) {
    return this.eval(grouping.group);
  }
  visitContextAccess(contextAccess) {
    const r = this.context.get(contextAccess.name.lexeme);
    return r;
  }
  visitIndexAccess(ia) {
    let idx;
    if (ia.index instanceof Star) {
      idx = new idxHelper(true, void 0);
    } else {
      let idxResult;
      try {
        idxResult = this.eval(ia.index);
      } catch (e) {
        throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
      }
      idx = new idxHelper(false, idxResult);
    }
    const objResult = this.eval(ia.expr);
    let result;
    switch (objResult.kind) {
      case Kind.Array: {
        const tobjResult = objResult;
        if (tobjResult instanceof FilteredArray) {
          result = filteredArrayAccess(tobjResult, idx);
        } else {
          result = arrayAccess(tobjResult, idx);
        }
        break;
      }
      case Kind.Dictionary: {
        const tobjResult = objResult;
        result = objectAccess(tobjResult, idx);
        break;
      }
      default:
        if (idx.star) {
          result = new FilteredArray();
        } else {
          result = new Null();
        }
    }
    return result;
  }
  visitFunctionCall(functionCall) {
    const args = functionCall.args.map((arg) => this.eval(arg));
    const functionName = functionCall.functionName.lexeme.toLowerCase();
    const f = this.functions?.get(functionName) || wellKnownFunctions[functionName];
    return f.call(...args);
  }
};
function filteredArrayAccess(fa, idx) {
  const result = new FilteredArray();
  for (const item of fa.values()) {
    switch (item.kind) {
      case Kind.Dictionary: {
        const ti = item;
        if (idx.star) {
          for (const v of ti.values()) {
            result.add(v);
          }
        } else if (idx.str !== void 0) {
          const v = ti.get(idx.str);
          if (v !== void 0) {
            result.add(v);
          }
        }
        break;
      }
      case Kind.Array: {
        const ti = item;
        if (idx.star) {
          for (const v of ti.values()) {
            result.add(v);
          }
        } else if (idx.int !== void 0 && idx.int < ti.values().length) {
          result.add(ti.get(idx.int));
        }
        break;
      }
    }
  }
  return result;
}
function arrayAccess(a, idx) {
  if (idx.star) {
    const fa = new FilteredArray();
    for (const item of a.values()) {
      fa.add(item);
    }
    return fa;
  }
  if (idx.int !== void 0 && idx.int < a.values().length) {
    return a.get(idx.int);
  }
  return new Null();
}
function objectAccess(obj, idx) {
  if (idx.star) {
    const fa = new FilteredArray(...obj.values());
    return fa;
  }
  if (idx.str !== void 0) {
    const r = obj.get(idx.str);
    if (r !== void 0) {
      return r;
    }
  }
  return new Null();
}

// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
  /**
   * Constructs a new parser for the given tokens
   *
   * @param tokens Tokens to build a parse tree from
   * @param extensionContexts Available context names
   * @param extensionFunctions Available functions (beyond the built-in ones)
   */
  constructor(tokens, extensionContexts, extensionFunctions) {
    this.tokens = tokens;
    this.offset = 0;
    this.depth = 0;
    this.extContexts = /* @__PURE__ */ new Map();
    this.extFuncs = /* @__PURE__ */ new Map();
    for (const contextName of extensionContexts) {
      this.extContexts.set(contextName.toLowerCase(), true);
    }
    for (const { name: name2, func } of extensionFunctions.map((x) => ({
      name: x.name,
      func: x
    }))) {
      this.extFuncs.set(name2.toLowerCase(), func);
    }
    this.context = {
      allowUnknownKeywords: false,
      extensionContexts: this.extContexts,
      extensionFunctions: this.extFuncs
    };
  }
  parse() {
    let result;
    if (this.atEnd()) {
      return result;
    }
    result = this.expression();
    if (!this.atEnd()) {
      throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    return result;
  }
  expression() {
    this.incrDepth();
    try {
      return this.logicalOr();
    } finally {
      this.decrDepth();
    }
  }
  logicalOr() {
    let expr = this.logicalAnd();
    if (this.check(TokenType.OR)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.OR)) {
          const right = this.logicalAnd();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  logicalAnd() {
    let expr = this.equality();
    if (this.check(TokenType.AND)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.AND)) {
          const right = this.equality();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  equality() {
    let expr = this.comparison();
    while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
      const operator = this.previous();
      const right = this.comparison();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  comparison() {
    let expr = this.unary();
    while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
      const operator = this.previous();
      const right = this.unary();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  unary() {
    if (this.match(TokenType.BANG)) {
      this.incrDepth();
      const operator = this.previous();
      const unary = this.unary();
      try {
        return new Unary(operator, unary);
      } finally {
        this.decrDepth();
      }
    }
    return this.index();
  }
  index() {
    let expr = this.call();
    let depthIncreased = 0;
    if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
      let cont = true;
      while (cont) {
        switch (true) {
          case this.match(TokenType.LEFT_BRACKET): {
            let indexExpr;
            if (this.match(TokenType.STAR)) {
              indexExpr = new Star();
            } else {
              indexExpr = this.expression();
            }
            this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
            this.incrDepth();
            depthIncreased++;
            expr = new IndexAccess(expr, indexExpr);
            break;
          }
          case this.match(TokenType.DOT):
            this.incrDepth();
            depthIncreased++;
            if (this.match(TokenType.IDENTIFIER)) {
              const property = this.previous();
              expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
            } else if (this.match(TokenType.STAR)) {
              expr = new IndexAccess(expr, new Star());
            } else {
              throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
            }
            break;
          default:
            cont = false;
        }
      }
    }
    for (let i = 0; i < depthIncreased; i++) {
      this.decrDepth();
    }
    return expr;
  }
  call() {
    if (!this.check(TokenType.IDENTIFIER)) {
      return this.primary();
    }
    const identifier = this.next();
    if (!this.match(TokenType.LEFT_PAREN)) {
      if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
        throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
      }
      return new ContextAccess(identifier);
    }
    const args = [];
    while (!this.match(TokenType.RIGHT_PAREN)) {
      const aexp = this.expression();
      args.push(aexp);
      if (!this.check(TokenType.RIGHT_PAREN)) {
        this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
      }
    }
    validateFunction(this.context, identifier, args.length);
    return new FunctionCall(identifier, args);
  }
  primary() {
    switch (true) {
      case this.match(TokenType.FALSE):
        return new Literal(new BooleanData(false), this.previous());
      case this.match(TokenType.TRUE):
        return new Literal(new BooleanData(true), this.previous());
      case this.match(TokenType.NULL):
        return new Literal(new Null(), this.previous());
      case this.match(TokenType.NUMBER):
        return new Literal(new NumberData(this.previous().value), this.previous());
      case this.match(TokenType.STRING):
        return new Literal(new StringData(this.previous().value), this.previous());
      case this.match(TokenType.LEFT_PAREN): {
        const expr = this.expression();
        if (this.atEnd()) {
          throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
        }
        this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
        return new Grouping(expr);
      }
      case this.atEnd():
        throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
    }
    throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
  }
  // match consumes the next token if it matches any of the given types
  match(...tokenTypes) {
    for (const tokenType2 of tokenTypes) {
      if (this.check(tokenType2)) {
        this.next();
        return true;
      }
    }
    return false;
  }
  // check peeks whether the next token is of the given type
  check(tokenType2) {
    if (this.atEnd()) {
      return false;
    }
    return this.peek().type == tokenType2;
  }
  // atEnd peeks whether the next token is EOF
  atEnd() {
    return this.peek().type == TokenType.EOF;
  }
  next() {
    if (!this.atEnd()) {
      this.offset++;
    }
    return this.previous();
  }
  peek() {
    return this.tokens[this.offset];
  }
  // previous returns the previous token
  previous() {
    return this.tokens[this.offset - 1];
  }
  // consume attempts to consume the next token if it matches the given type. It returns an error of
  // the given ParseErrorKind otherwise.
  consume(tokenType2, errorType) {
    if (this.check(tokenType2)) {
      this.next();
      return;
    }
    throw this.buildError(errorType, this.peek());
  }
  incrDepth() {
    this.depth++;
    if (this.depth > MAX_PARSER_DEPTH) {
      throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
    }
  }
  decrDepth() {
    this.depth--;
  }
  buildError(errType, token) {
    return new ExpressionError(errType, token);
  }
};

// src/manifest/expressions.ts
var CONTEXTS = [
  "vars",
  "secrets",
  "env",
  "github",
  "inputs",
  "matrix",
  "stage",
  "environment",
  "deployment",
  "changed"
];
var GITHUB_PROPERTIES = [
  "action",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "event",
  "event_name",
  "graphql_url",
  "head_ref",
  "job",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
  "workspace"
];
var DEPLOYMENT_PROPERTIES = ["age", "sha", "previous-sha"];
var WORKFLOW_FUNCTIONS = {
  success: "An item runs after its `needs` passed; there is no success() here.",
  failure: "There is no failure() here; use `needs` and `level`.",
  always: "There is no always() here; items without `needs` run in any case.",
  cancelled: "There is no cancelled() here.",
  hashfiles: "There is no hashFiles() here; use the `files` check."
};
var parseExpression = (source, place2) => {
  const called = /\b(success|failure|always|cancelled|hashFiles)\s*\(/i.exec(source)?.[1];
  if (called !== void 0)
    return {
      mistakes: [
        { message: `\`${called}()\` is not known here.`, hint: WORKFLOW_FUNCTIONS[called.toLowerCase()] ?? "" }
      ]
    };
  let tree;
  try {
    tree = new Parser(new Lexer(source).lex().tokens, [...CONTEXTS], []).parse();
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError) && !(thrown instanceof Error)) throw thrown;
    const unknown2 = /^Unrecognized named-value: '([^']+)'/.exec(thrown.message)?.[1];
    if (unknown2 !== void 0) {
      const near = nearest(unknown2, CONTEXTS);
      return {
        mistakes: [
          {
            message: `\`${unknown2}\` is not a context that is known here.`,
            hint: near === void 0 ? `Known: ${CONTEXTS.join(", ")}. Text stands in single quotes: '${unknown2}'.` : `Did you mean \`${near}\`? Text stands in single quotes: '${unknown2}'.`
          }
        ]
      };
    }
    return { mistakes: [{ message: `The expression cannot be read: ${thrown.message.replace(/\.$/, "")}.` }] };
  }
  const look = new Look(place2);
  tree.accept(look);
  return {
    expression: { source, tree, references: look.references, reads: look.reads, usesStrangersText: look.strangers },
    mistakes: look.mistakes
  };
};
var Look = class {
  references = [];
  mistakes = [];
  reads = /* @__PURE__ */ new Set();
  strangers = false;
  guarded = 0;
  place;
  constructor(place2) {
    this.place = place2;
  }
  visitLiteral({ literal: literal2 }) {
    switch (literal2.kind) {
      case data_exports.Kind.Number:
        return { kind: "number" };
      case data_exports.Kind.String:
        return { kind: "text", text: literal2.coerceString() };
      case data_exports.Kind.Boolean:
        return { kind: "boolean" };
      default:
        return { kind: "null" };
    }
  }
  visitUnary({ expr }) {
    expr.accept(this);
    return { kind: "boolean" };
  }
  visitBinary({ left, right }) {
    const [a, b] = [left.accept(this), right.accept(this)];
    for (const [number3, text] of [
      [a, b],
      [b, a]
    ])
      if (number3.kind === "number" && text.kind === "text" && text.text !== void 0 && !isNumeric(text.text))
        this.mistakes.push({
          message: `Comparing a number with the text '${text.text}' is never true.`,
          hint: "Compare numbers with numbers, or put the number in single quotes."
        });
    if (a.kind === "boolean" && b.kind === "text" || b.kind === "boolean" && a.kind === "text") {
      const text = a.kind === "text" ? a.text : b.text;
      if (text === "true" || text === "false")
        this.mistakes.push({
          message: `Comparing a boolean with the text '${text}' is never true.`,
          hint: `Write ${text} without quotes.`
        });
    }
    return { kind: "boolean" };
  }
  visitLogical({ args, operator }) {
    const or = operator.type === TokenType.OR;
    for (const [index, part] of args.entries()) {
      const guarded = or && index < args.length - 1;
      if (guarded) this.guarded++;
      part.accept(this);
      if (guarded) this.guarded--;
    }
    return { kind: "unknown" };
  }
  visitGrouping({ group }) {
    return group.accept(this);
  }
  visitContextAccess({ name: name2 }) {
    const context = name2.lexeme.toLowerCase();
    this.reads.add(context);
    switch (context) {
      case "stage":
      case "environment":
        return { kind: "text" };
      case "github":
      case "changed":
      case "inputs":
        this.stranger(context);
        return { kind: "unknown" };
      case "deployment":
      case "matrix":
        return { kind: "unknown" };
      default:
        this.mistakes.push({
          message: `\`${context}\` needs the name of a value: \`${context}.NAME\`.`,
          hint: "All of them at once would show more than is meant."
        });
        return { kind: "unknown" };
    }
  }
  visitIndexAccess(access) {
    const path = pathOf(access);
    if (path === void 0) {
      access.expr.accept(this);
      if (!(access.index instanceof Star)) access.index.accept(this);
      return { kind: "unknown" };
    }
    const [context, property] = path;
    this.reads.add(context);
    if (property === void 0) {
      if (["vars", "secrets", "env"].includes(context))
        this.mistakes.push({
          message: `\`${context}\` needs the name of a value that is written out.`,
          hint: `Write \`${context}.NAME\`.`
        });
      else access.expr.accept(this);
      return { kind: "unknown" };
    }
    switch (context) {
      case "vars":
      case "secrets":
        this.need(context, property);
        return { kind: "unknown" };
      case "inputs":
        this.need("inputs", property);
        this.stranger(`inputs.${property}`);
        return { kind: "unknown" };
      case "env":
        this.known(
          "env",
          property,
          this.place.envNames,
          "Set it under `env:`, or read the process environment with `vars`."
        );
        if (this.place.taintedEnv?.has(property) === true) this.stranger(`env.${property}`);
        return { kind: "unknown" };
      case "matrix":
        this.known("matrix", property, this.place.matrixKeys, "It is one of the keys of the item's `matrix`.");
        return { kind: "unknown" };
      case "github":
        this.known("github", property, GITHUB_PROPERTIES, "What an event brings stands under `github.event`.");
        this.stranger(`github.${property}`);
        return { kind: "unknown" };
      case "deployment":
        this.known("deployment", property, DEPLOYMENT_PROPERTIES, "");
        return { kind: property === "age" ? "number" : "unknown" };
      case "changed":
        this.known("changed", property, ["files"], "");
        this.stranger(`changed.${property}`);
        return { kind: "unknown" };
      case "stage":
      case "environment":
        this.mistakes.push({
          message: `\`${context}\` is a text and has no \`${property}\`.`,
          hint: `Write \`${context}\`.`
        });
        return { kind: "unknown" };
      default:
        return { kind: "unknown" };
    }
  }
  visitFunctionCall({ args, functionName }) {
    for (const argument of args) argument.accept(this);
    return {
      kind: ["contains", "startswith", "endswith"].includes(functionName.lexeme.toLowerCase()) ? "boolean" : "unknown"
    };
  }
  need(context, name2) {
    this.references.push({ context, name: name2, required: this.guarded === 0 });
  }
  known(context, property, names, otherwise) {
    if (names.some((name2) => name2.toLowerCase() === property.toLowerCase())) return;
    const near = nearest(property, names);
    this.mistakes.push({
      message: `\`${context}.${property}\` is not known.`,
      hint: near === void 0 ? otherwise || `Known: ${names.map((name2) => `${context}.${name2}`).join(", ")}.` : `Did you mean \`${context}.${near}\`?`
    });
  }
  stranger(what) {
    this.strangers = true;
    if (this.place.code)
      this.mistakes.push({
        message: `\`${what}\` may hold text that a stranger wrote, and this text is executed.`,
        hint: 'Hand it over as a variable: `env: { VALUE: "${{ \u2026 }}" }`, and use "$VALUE" in the command or a parameter in the query.'
      });
  }
};
var pathOf = (access) => {
  let inner = access;
  let property;
  while (inner instanceof IndexAccess) {
    property = inner.index instanceof Literal && inner.index.literal.kind === data_exports.Kind.String ? inner.index.literal.coerceString() : void 0;
    inner = inner.expr;
  }
  return inner instanceof ContextAccess ? [inner.name.lexeme.toLowerCase(), property] : void 0;
};
var isNumeric = (text) => text.trim() !== "" && !Number.isNaN(Number(text));
var ExpressionFailure = class extends Error {
  name = "ExpressionFailure";
};
var evaluate = (expression, contexts) => {
  const context = toData(contexts);
  return fromData(new StrictEvaluator(expression.tree, context).evaluate());
};
var StrictEvaluator = class extends Evaluator {
  visitBinary(binary2) {
    const [left, right] = [this.eval(binary2.left), this.eval(binary2.right)];
    for (const [number3, text] of [
      [left, right],
      [right, left]
    ])
      if (number3.kind === data_exports.Kind.Number && text.kind === data_exports.Kind.String && !isNumeric(text.coerceString()))
        throw new ExpressionFailure(
          `the comparison ${describeToken(binary2.operator)} has a number on one side and a text that is no number on the other`
        );
    return super.visitBinary(binary2);
  }
};
var describeToken = (token) => `\`${token.lexeme}\``;
var toData = (value) => {
  if (value === null || value === void 0) return new data_exports.Null();
  if (typeof value === "string") return new data_exports.StringData(value);
  if (typeof value === "number") return new data_exports.NumberData(value);
  if (typeof value === "boolean") return new data_exports.BooleanData(value);
  if (Array.isArray(value)) return new data_exports.Array(...value.map(toData));
  return new data_exports.Dictionary(...Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) })));
};
var fromData = (value) => {
  switch (value.kind) {
    case data_exports.Kind.Null:
      return null;
    case data_exports.Kind.String:
    case data_exports.Kind.Number:
    case data_exports.Kind.Boolean:
      return "value" in value ? value.value : null;
    default:
      return JSON.parse(JSON.stringify(value, data_exports.replacer));
  }
};
var isTruthy = (value) => !(value === null || value === void 0 || value === false || value === 0 || value === "" || typeof value === "number" && Number.isNaN(value));

// src/manifest/interpolate.ts
var parseTemplate = (text, place2) => {
  const template = [];
  const mistakes = [];
  let position = 0;
  for (; ; ) {
    const open = text.indexOf("${{", position);
    if (open === -1) break;
    if (open > position) template.push(text.slice(position, open));
    const close = endOf(text, open + 3);
    if (close === -1) {
      mistakes.push({ message: "The expression has no end.", hint: "Close it with `}}`." });
      return { template, mistakes };
    }
    const source = text.slice(open + 3, close).trim();
    if (source === "") mistakes.push({ message: "The expression is empty." });
    else {
      const parsed = parseExpression(source, place2);
      mistakes.push(...parsed.mistakes);
      if (parsed.expression !== void 0) template.push(parsed.expression);
    }
    position = close + 2;
  }
  if (position < text.length) template.push(text.slice(position));
  return { template, mistakes };
};
var endOf = (text, from) => {
  let quoted2 = false;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") quoted2 = !quoted2;
    else if (!quoted2 && text.startsWith("}}", index)) return index;
  }
  return -1;
};
var expressionsIn = (value, path = []) => {
  if (typeof value === "string") return value.includes("${{") ? [{ path, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((inner, index) => expressionsIn(inner, [...path, index]));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => expressionsIn(inner, [...path, key]));
  return [];
};
var InterpolationFailure = class extends Error {
  name = "InterpolationFailure";
  help;
  constructor(message, help) {
    super(message);
    this.help = help;
  }
};
var ANYWHERE = { matrixKeys: [], envNames: [], code: false };
var interpolate = (value, reader) => {
  if (typeof value === "string") return value.includes("${{") ? interpolateText(value, reader) : value;
  if (Array.isArray(value)) return value.map((inner) => interpolate(inner, reader));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, interpolate(inner, reader)]));
  return value;
};
var interpolateText = (text, reader) => {
  const { template } = parseTemplate(text, ANYWHERE);
  const values = template.map((part) => typeof part === "string" ? part : evaluateWith(part, reader));
  if (values.length === 1 && typeof template[0] !== "string") return values[0];
  return values.map(plainText).join("");
};
var conditionHolds = (condition, reader) => {
  if (typeof condition === "boolean") return condition;
  const { expression } = parseExpression(bareCondition(condition), ANYWHERE);
  if (expression === void 0)
    throw new InterpolationFailure(`the condition \`${condition}\` cannot be read`, "Correct the condition.");
  return isTruthy(evaluateWith(expression, reader));
};
var bareCondition = (condition) => {
  const trimmed = condition.trim();
  return trimmed.startsWith("${{") && trimmed.endsWith("}}") && endOf(trimmed, 3) === trimmed.length - 2 ? trimmed.slice(3, -2).trim() : trimmed;
};
var evaluateWith = (expression, reader) => {
  const named = { vars: {}, secrets: {}, inputs: {} };
  const missing = [];
  for (const name2 of expression.reads) {
    const reason = reader.unknown.get(name2);
    if (reason !== void 0)
      throw new InterpolationFailure(
        `\`${name2}\` is not known: ${reason}`,
        "Give the run what it needs to know it, or remove the expression."
      );
  }
  for (const reference of expression.references) {
    const value = reader.read(reference);
    if (value !== void 0) named[reference.context][reference.name] = value;
    else if (reference.required) missing.push(`${reference.context}.${reference.name}`);
  }
  const [first] = missing;
  if (first !== void 0) {
    const names = [...new Set(missing)];
    throw new InterpolationFailure(
      names.length === 1 ? `the variable ${first} is not set` : `the variables ${names.join(", ")} are not set`,
      first.startsWith("inputs.") ? `Give the input ${first.slice(7)}.` : `Set ${names.map((name2) => name2.slice(name2.indexOf(".") + 1)).join(", ")} in the environment of the step: \`env: { ${first.split(".")[1] ?? ""}: \${{ ${first} }} }\` in a workflow, \`--env-file\` or the shell on the command line.`
    );
  }
  try {
    return evaluate(expression, { ...reader.contexts, ...named });
  } catch (thrown) {
    if (thrown instanceof ExpressionFailure || thrown instanceof Error)
      throw new InterpolationFailure(
        `\${{ ${expression.source} }}: ${thrown.message}`,
        "Correct the expression, or the value it reads."
      );
    throw thrown;
  }
};

// src/manifest/read-item.ts
var read_item_exports = {};
__export(read_item_exports, {
  isPlugIn: () => isPlugIn,
  keysAt: () => keysAt,
  readItem: () => readItem,
  slugOf: () => slugOf
});

// src/manifest/shape.ts
var shape_exports = {};
__export(shape_exports, {
  BRANCH_KEYS: () => BRANCH_KEYS,
  ITEM_KEYS: () => ITEM_KEYS,
  ItemShape: () => ItemShape,
  ManifestHeadShape: () => ManifestHeadShape,
  ManifestShape: () => ManifestShape,
  PresetHeadShape: () => PresetHeadShape,
  StageHeadShape: () => StageHeadShape
});

// names:zod
var zod_exports = {};
__export(zod_exports, {
  ZodMiniObject: () => ZodMiniObject,
  ZodMiniString: () => ZodMiniString,
  ZodMiniType: () => ZodMiniType,
  _default: () => _default,
  array: () => array,
  boolean: () => boolean2,
  catchall: () => catchall,
  custom: () => custom,
  date: () => date2,
  describe: () => describe3,
  enum: () => _enum,
  globalRegistry: () => globalRegistry,
  gte: () => _gte,
  int: () => int,
  literal: () => literal,
  looseObject: () => looseObject,
  lte: () => _lte,
  maxLength: () => _maxLength,
  maximum: () => _lte,
  meta: () => meta2,
  minLength: () => _minLength,
  minimum: () => _gte,
  nonnegative: () => _nonnegative,
  null: () => _null3,
  nullish: () => nullish2,
  number: () => number2,
  object: () => object,
  optional: () => optional,
  pipe: () => pipe,
  positive: () => _positive,
  prefault: () => prefault,
  prettifyError: () => prettifyError,
  record: () => record,
  refine: () => refine,
  regex: () => _regex,
  strictObject: () => strictObject,
  string: () => string2,
  superRefine: () => superRefine,
  transform: () => transform,
  union: () => union,
  unknown: () => unknown
});

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name2, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name2)) {
      return;
    }
    inst._zod.traits.add(name2);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name2 });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name2);
    }
  });
  Object.defineProperty(_, "name", { value: name2 });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name2) {
    super(`Encountered unidirectional transform during encode: ${name2}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function toDotPath(_path) {
  const segs = [];
  const path = _path.map((seg) => typeof seg === "object" ? seg.key : seg);
  for (const seg of path) {
    if (typeof seg === "number")
      segs.push(`[${seg}]`);
    else if (typeof seg === "symbol")
      segs.push(`[${JSON.stringify(String(seg))}]`);
    else if (/[^\w$]/.test(seg))
      segs.push(`[${JSON.stringify(seg)}]`);
    else {
      if (segs.length)
        segs.push(".");
      segs.push(seg);
    }
  }
  return segs.join("");
}
function prettifyError(error) {
  const lines = [];
  const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
  for (const issue2 of issues) {
    lines.push(`\u2716 ${issue2.message}`);
    if (issue2.path?.length)
      lines.push(`  \u2192 at ${toDotPath(issue2.path)}`);
  }
  return lines.join("\n");
}

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema4, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema4._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema4, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema4._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema4._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema4._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var _null = /^null$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNull = /* @__PURE__ */ $constructor("$ZodNull", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = _null;
  inst._zod.values = /* @__PURE__ */ new Set([null]);
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input === null)
      return payload;
    payload.issues.push({
      expected: "null",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodDate = /* @__PURE__ */ $constructor("$ZodDate", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) {
      try {
        payload.value = new Date(payload.value);
      } catch (_err) {
      }
    }
    const input = payload.value;
    const isDate = input instanceof Date;
    const isValidDate = isDate && !Number.isNaN(input.getTime());
    if (isValidDate)
      return payload;
    payload.issues.push({
      expected: "date",
      code: "invalid_type",
      input,
      ...isDate ? { received: "Invalid Date" } : {},
      inst
    });
    return payload;
  };
});
function capSize(inst, size2) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse3 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size2(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse3(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall2 = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall2) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns2 = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns2.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern2 = zod.def.innerType._zod.pattern;
    return pattern2 ? new RegExp(`^(${cleanRegex(pattern2.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern2 = zod.def.innerType._zod.pattern;
    return pattern2 ? new RegExp(`^(${cleanRegex(pattern2.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema4, ..._meta) {
    const meta3 = _meta[0];
    this._map.set(schema4, meta3);
    if (meta3 && typeof meta3 === "object" && "id" in meta3) {
      this._idmap.set(meta3.id, schema4);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema4) {
    const meta3 = this._map.get(schema4);
    if (meta3 && typeof meta3 === "object" && "id" in meta3) {
      this._idmap.delete(meta3.id);
    }
    this._map.delete(schema4);
    return this;
  }
  get(schema4) {
    const p = schema4._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema4) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema4);
  }
  has(schema4) {
    return this._map.has(schema4);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _null2(Class, params) {
  return new Class({
    type: "null",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
  return new Class({
    type: "date",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
  return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
  return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern2, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern: pattern2
  });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
  const norm = normalizeParams(_params);
  norm.abort ?? (norm.abort = true);
  const schema4 = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...norm
  });
  return schema4;
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema4 = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema4;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}
// @__NO_SIDE_EFFECTS__
function describe2(description) {
  const ch = new $ZodCheck({ check: "describe" });
  ch._zod.onattach = [
    (inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, description });
    }
  ];
  ch._zod.check = () => {
  };
  return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
  const ch = new $ZodCheck({ check: "meta" });
  ch._zod.onattach = [
    (inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, ...metadata });
    }
  ];
  ch._zod.check = () => {
  };
  return ch;
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta3) {
    reg.add(this, meta3);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNull = /* @__PURE__ */ $constructor("ZodMiniNull", (inst, def) => {
  $ZodNull.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null3(params) {
  return _null2(ZodMiniNull, params);
}
var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniDate = /* @__PURE__ */ $constructor("ZodMiniDate", (inst, def) => {
  $ZodDate.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date2(params) {
  return _date(ZodMiniDate, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ unknown(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall2) {
  return inst.clone(mergeDefs(inst._zod.def, { catchall: catchall2 }));
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options2, params) {
  return new ZodMiniUnion({
    type: "union",
    options: options2,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniTransform = /* @__PURE__ */ $constructor("ZodMiniTransform", (inst, def) => {
  $ZodTransform.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
  return new ZodMiniTransform({
    type: "transform",
    transform: fn
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
// @__NO_SIDE_EFFECTS__
function nullish2(innerType) {
  return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
}
var ZodMiniDefault = /* @__PURE__ */ $constructor("ZodMiniDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
  return new ZodMiniDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}
var ZodMiniPrefault = /* @__PURE__ */ $constructor("ZodMiniPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
  return new ZodMiniPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}
var ZodMiniPipe = /* @__PURE__ */ $constructor("ZodMiniPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
  return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
  return _custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
  return _superRefine(fn, params);
}
var describe3 = describe2;
var meta2 = meta;

// src/core/level.ts
var level_exports = {};
__export(level_exports, {
  LEVELS: () => LEVELS
});
var LEVELS = ["block", "warn", "info"];

// src/manifest/keyed-shape.ts
var keyed_shape_exports = {};
__export(keyed_shape_exports, {
  keyedShape: () => keyedShape
});
var keyedShape = (makers, required2 = []) => {
  const made = /* @__PURE__ */ new Map();
  const make = (key) => {
    const known2 = made.get(key) ?? (Object.hasOwn(makers, key) ? makers[key]?.() : void 0);
    if (known2 !== void 0) made.set(key, known2);
    return known2;
  };
  const objects = /* @__PURE__ */ new Map();
  const objectOf = (keys2) => {
    const name2 = keys2.join("\0");
    let object2 = objects.get(name2);
    if (object2 === void 0) {
      const shape = {};
      for (const key of keys2) {
        const schema4 = make(key);
        if (schema4 === void 0) return void 0;
        shape[key] = schema4;
      }
      object2 = strictObject(shape);
      objects.set(name2, object2);
    }
    return object2;
  };
  const keys = Object.keys(makers);
  let all;
  const whole = () => {
    all ??= objectOf(keys);
    if (all === void 0) throw new Error("a key has no schema");
    return all;
  };
  return {
    makers,
    keys,
    whole,
    safeParse: (value) => {
      if (value !== null && typeof value === "object" && !Array.isArray(value)) {
        const given = Object.keys(value);
        if (given.length <= keys.length && required2.every((key) => Object.hasOwn(value, key))) {
          const parsed = objectOf(given)?.safeParse(value);
          if (parsed?.success === true) return parsed;
        }
      }
      return whole().safeParse(value);
    }
  };
};

// src/manifest/shape.ts
var described = (schema4, description, examples) => {
  globalRegistry.add(schema4, { description, ...examples === void 0 ? {} : { examples: [...examples] } });
  return schema4;
};
var name = () => string2().check(_minLength(1), _maxLength(500));
var scalar = () => union([string2(), number2(), boolean2()]);
var DURATION = "a duration is written 500ms, 30s, 15m, 24h or 7d";
var durationText = (description, examples = ["500ms", "30s", "15m", "24h", "7d"]) => described(
  string2(DURATION).check(refine((text) => text.includes("${{") || parseDuration(text) !== void 0, DURATION)),
  description,
  examples
);
var list = (description, examples) => described(union([name(), array(name())]), description, examples);
var retry = () => described(
  strictObject({
    attempts: described(int().check(_gte(1), _lte(100)), "How often the check is tried in all.", [3]),
    backoff: optional(
      durationText("The wait before the second try; it doubles with each further one, with some chance in it.", [
        "1s"
      ])
    ),
    "max-backoff": optional(durationText("The longest wait between two tries.", ["30s"]))
  }),
  "Tries again when the check fails or cannot be decided."
);
var env = () => described(
  record(string2().check(_regex(/^[A-Za-z_][A-Za-z0-9_]*$/)), scalar()),
  "Variables for what the item starts, and for `${{ env.NAME }}`."
);
var matrixValue = () => union([string2().check(_minLength(1)), number2(), boolean2()]);
var itemKeys = {
  id: () => optional(
    described(
      string2().check(
        _regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, "an id has letters, digits, `_`, `.` and `-`"),
        _maxLength(200)
      ),
      "The name of the item for programs, unique in its stage. Made of section and name when absent.",
      ["backup"]
    )
  ),
  name: () => optional(
    described(name(), "The line of the checklist, as people read it.", ["Full backup of the production database"])
  ),
  section: () => optional(described(union([name(), array(name())]), "The heading(s) it stands below.", ["Database"])),
  uses: () => optional(
    described(
      string2().check(_minLength(1)),
      "The kind of check that decides it, or `./path.js` for a check of your own.",
      ["migrations"]
    )
  ),
  with: () => optional(described(record(string2(), unknown()), "The options of the check.")),
  run: () => optional(
    described(string2().check(_minLength(1)), "A command that decides it by its exit code.", ["npm run smoke"])
  ),
  shell: () => optional(
    described(name(), "The shell for `run`: bash (default), sh, pwsh, python, or a template with {0}.", ["bash"])
  ),
  env: () => optional(env()),
  if: () => optional(
    described(
      union([string2().check(_minLength(1)), boolean2()]),
      "A condition; the item is skipped when it does not hold.",
      ["environment == 'production'"]
    )
  ),
  needs: () => optional(list("Ids of items in the same stage that have to pass first.", [["backup"]])),
  matrix: () => optional(
    described(
      record(
        string2().check(_regex(/^[A-Za-z_][A-Za-z0-9_-]*$/)),
        array(matrixValue()).check(_minLength(1), _maxLength(256))
      ),
      "One item for each combination of these values, read as `${{ matrix.KEY }}`.",
      [{ path: ["dashboard", "list"] }]
    )
  ),
  "also-in": () => optional(list("Further stages in which the item is decided again.", [["monitor"]])),
  level: () => optional(described(_enum(LEVELS), "What a failure does: `block` (default) stops, `warn` and `info` only tell.")),
  paths: () => optional(
    list("The files the item covers: it applies when one of them changed, and a change of one ends its sign-offs.", [
      "backend/**"
    ])
  ),
  timeout: () => optional(durationText("The longest it may take, tries included.")),
  retry: () => optional(retry()),
  "working-directory": () => optional(
    described(name(), "Where relative paths and commands of the item start, below the root of the repository.")
  ),
  source: () => optional(
    described(
      string2().check(_regex(/^.+:\d+$/, "a source is written docs/FILE.md:12")),
      "The line of a document that the item answers.",
      ["docs/DEPLOYMENT_CHECKLIST.md:12"]
    )
  )
};
var branchKeys = {
  name: itemKeys.name,
  uses: itemKeys.uses,
  with: itemKeys.with,
  run: itemKeys.run,
  shell: itemKeys.shell,
  env: itemKeys.env,
  "working-directory": itemKeys["working-directory"]
};
var Branch = keyedShape(branchKeys);
var ItemShape = keyedShape({
  ...itemKeys,
  "any-of": () => optional(
    described(
      array(Branch.whole()).check(_minLength(1)),
      "Alternatives: the item is met when one of them passes."
    )
  )
});
var watchRow = () => strictObject({
  for: durationText("How long after the deploy this row counts."),
  every: durationText("How often the stage is looked at in that time.")
});
var stageKeys = {
  items: () => described(array(ItemShape.whole()), "The items of the stage, in the order of the checklist."),
  if: itemKeys.if,
  watch: () => optional(
    described(
      array(watchRow()).check(_minLength(1)),
      "How long and how often the stage is looked at after a deploy."
    )
  )
};
var StageShape = keyedShape(stageKeys, ["items"]);
var StageHeadShape = keyedShape({ ...stageKeys, items: () => array(unknown()) }, ["items"]);
var waiver = () => strictObject({
  item: described(name(), "The id of the item that is waived."),
  stage: optional(described(name(), "The stage, when the item is in several.")),
  reason: optional(described(string2(), "Why it is accepted. Required.")),
  owner: optional(described(string2(), "Who answers for it. Required.", ["@octocat"])),
  expires: optional(described(string2(), "The last day it counts, as YYYY-MM-DD. Required.", ["2027-01-15"])),
  ticket: optional(described(string2(), "Where it is tracked."))
});
var stageName = () => string2().check(_regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, "a stage has letters, digits, `_`, `.` and `-`"));
var manifestKeys = {
  version: () => described(literal(1), "The version of this format."),
  name: () => optional(described(name(), "What is being deployed, for titles.")),
  checklists: () => optional(list("Markdown documents that this manifest answers for.", [["docs/DEPLOYMENT_CHECKLIST.md"]])),
  extends: () => optional(
    list("Presets whose items come first: a path, owner/repo/path@ref, or gonogo:NAME.", [["./deploy/base.yml"]])
  ),
  roles: () => optional(
    described(
      record(name(), union([name(), array(name())])),
      "Who may sign, by role: users and teams, and e-mail addresses of commits for what is signed by a committed file.",
      [{ dba: ["@octocat", "@acme/dba"] }]
    )
  ),
  env: () => optional(env()),
  defaults: () => optional(
    described(
      strictObject({
        timeout: itemKeys.timeout(),
        retry: itemKeys.retry(),
        level: itemKeys.level(),
        shell: itemKeys.shell(),
        "working-directory": itemKeys["working-directory"]()
      }),
      "What items have unless they say otherwise."
    )
  ),
  stages: () => described(
    record(stageName(), union([array(ItemShape.whole()), StageShape.whole()])),
    "The moments at which the gate is asked: merge, pre-deploy, deploy, post-deploy, monitor, rollback, or your own."
  ),
  waivers: () => optional(described(array(waiver()), "Exceptions, each with reason, owner and expiry."))
};
var ManifestShape = keyedShape(manifestKeys, ["version", "stages"]);
var stagesAsWritten = () => record(string2(), unknown());
var ManifestHeadShape = keyedShape({ ...manifestKeys, stages: stagesAsWritten }, ["version", "stages"]);
var PresetHeadShape = keyedShape({ ...manifestKeys, stages: () => optional(stagesAsWritten()) }, ["version"]);
var ITEM_KEYS = ItemShape.keys;
var BRANCH_KEYS = Branch.keys;

// src/manifest/traps.ts
var traps_exports = {};
__export(traps_exports, {
  WORKFLOW_KEYS: () => WORKFLOW_KEYS,
  hintForComment: () => hintForComment,
  hintForYamlError: () => hintForYamlError
});
var quoted = (text) => text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
var hintForYamlError = (code, line) => {
  if (/^\s*\t/.test(line)) return { message: "A tab cannot indent YAML.", hint: "Indent with spaces." };
  const odd = /^\s*([\u00a0\u2000-\u200b\u202f\u3000])/u.exec(line);
  if (odd !== null)
    return {
      message: "The line begins with a no-break space or another space that YAML does not know.",
      hint: "Replace it by plain spaces."
    };
  if (code === "MULTIPLE_DOCS")
    return {
      message: "The file holds several YAML documents; a manifest is one.",
      hint: "Remove the line `---` and what follows, or put it into a manifest of its own."
    };
  const bare = line.replace(/\s+#.*$/, "");
  const flowExpression = /[{,]\s*([\w-]+):\s*(\$\{\{[^}]*\}\})/.exec(bare);
  if (flowExpression !== null)
    return {
      message: "An expression inside `{ }` is read by YAML as a mapping.",
      hint: `Quote it: \`${flowExpression[1] ?? ""}: ${quoted(flowExpression[2] ?? "")}\`.`
    };
  const value = /^\s*(?:-\s+)?(?:([\w-]+):\s+)?(.*)$/.exec(bare);
  const [key, text] = [value?.[1], (value?.[2] ?? "").trim()];
  if (code === "DUPLICATE_KEY")
    return {
      message: `The key \`${key ?? text}\` stands twice; one of the two would be lost.`,
      hint: "Remove one, or give the second its own name."
    };
  const inner = /[!@*`%]/.test(text.charAt(0)) ? { before: "", text } : innerOf(text);
  if (inner === void 0) {
    return code === "BLOCK_AS_IMPLICIT_KEY" || /:\s.*:\s/.test(bare) ? {
      message: "A text with `: ` in it is read by YAML as a mapping.",
      hint: `Quote it: \`${key === void 0 ? "" : `${key}: `}${quoted(text)}\`.`
    } : void 0;
  }
  const form = inner.text === text ? `${key === void 0 ? line.trim().startsWith("-") ? "- " : "" : `${key}: `}${quoted(text)}` : `${inner.before}${quoted(inner.text)}`;
  const hint = `Quote it: \`${form}\`.`;
  switch (inner.text.charAt(0)) {
    case "!":
      return { message: 'YAML reads a leading `!` as a type, not as "not".', hint };
    case "*":
      return { message: "YAML reads a leading `*` as a reference, not as a pattern.", hint };
    default:
      return { message: `YAML does not allow a plain text that begins with \`${inner.text.charAt(0)}\`.`, hint };
  }
};
var innerOf = (text) => {
  const match = /[[{,]\s*((?:[\w-]+:\s+)?)([!@*`%][^,\]}]*)/.exec(text);
  return match === null ? void 0 : { before: match[1] ?? "", text: (match[2] ?? "").trim() };
};
var WORKFLOW_KEYS = {
  "continue-on-error": "An item that must not block has `level: warn`.",
  "timeout-minutes": "Write the time with its unit: `timeout: 5m`.",
  "<<": "Merge keys of YAML are not read here. Write the keys out, or use `extends`.",
  steps: "A stage is a list of items: `stages: { merge: [ \u2026 ] }`.",
  jobs: "There are no jobs here; stages hold items.",
  on: "A manifest has no events; the workflow that calls the action has them.",
  "runs-on": "Items run where the action runs.",
  strategy: "Write `matrix:` directly at the item.",
  permissions: "Permissions belong to the workflow that calls the action.",
  stage: "The stage is the key under `stages` that holds the item; `also-in` names further ones.",
  severity: "How much an item weighs is its `level`: block, warn or info.",
  type: "The kind of check is named with `uses`.",
  check: "The kind of check is named with `uses`.",
  command: "A command is written `run: \u2026`.",
  args: "Options stand under `with`.",
  options: "Options stand under `with`.",
  depends_on: "Write `needs: [id]`.",
  "depends-on": "Write `needs: [id]`."
};
var hintForComment = (line) => {
  const match = /^\s*(?:-\s+)?([\w-]+):\s+(#\S.*?)\s*$/.exec(line);
  return match === null ? void 0 : `YAML reads what follows \`#\` as a comment. Quote it: \`${match[1] ?? ""}: ${quoted(match[2] ?? "")}\`.`;
};

// src/manifest/read-item.ts
var readItem = async (raw, stage, path, around) => {
  const { collect, source, defaults } = around;
  const parsed = ItemShape.safeParse(raw);
  const wrongKeys = /* @__PURE__ */ new Set();
  if (!parsed.success) {
    for (const issue2 of describeIssues(
      parsed.error.issues,
      raw,
      (at3) => at3[0] === "any-of" && at3.length === 2 ? BRANCH_KEYS : at3.length === 0 ? ITEM_KEYS : at3[0] === "retry" ? ["attempts", "backoff", "max-backoff"] : []
    )) {
      wrongKeys.add(String(issue2.path[0]));
      collect.at(source, [...path, ...issue2.path], issue2.message, {
        onKey: issue2.onKey,
        hint: issue2.onKey ? WORKFLOW_KEYS[String(issue2.path.at(-1))] : issue2.message.endsWith("found nothing.") ? hintForComment(source.lineText([...path, ...issue2.path])) : void 0
      });
    }
  }
  const rest = parsed.success ? parsed : ItemShape.safeParse(withoutKeys(raw, wrongKeys));
  if (!rest.success) return void 0;
  const item = rest.data;
  const say2 = (at3, message, hint, onKey = false) => collect.at(source, [...path, ...at3], message, { hint, onKey });
  const ways = [item.uses !== void 0, item.run !== void 0, item["any-of"] !== void 0].filter(Boolean).length;
  if (ways === 0 && wrongKeys.size === 0)
    say2(
      [],
      "The item does not say how it is decided.",
      "Add `uses: KIND`, `run: COMMAND`, or `uses: sign-off` for people."
    );
  if (ways > 1)
    say2([], "The item says in more than one way how it is decided.", "Keep one of `uses`, `run` and `any-of`.");
  const section = item.section === void 0 ? [] : [item.section].flat();
  const shownName = item.name ?? item.id ?? item.uses ?? item.run ?? "item";
  const baseId = item.id ?? slugOf(section, shownName);
  if (item.id === void 0 && item.name === void 0 && wrongKeys.size === 0)
    say2([], "The item has no name.", "Add `name:`, the line of the checklist as people read it.");
  const matrixKeys = Object.keys(item.matrix ?? {});
  for (const text of expressionsIn(item.matrix ?? {}))
    say2(["matrix", ...text.path], "A matrix holds plain values.", "Write the values out: ids are made of them.");
  const env2 = { ...around.env, ...item.env };
  const taintedEnv = new Set(around.taintedEnv);
  const place2 = (code) => ({ matrixKeys, envNames: Object.keys(env2), code, taintedEnv });
  const look = (value, at3, code = false) => {
    for (const { path: inner, text } of expressionsIn(value))
      for (const mistake of parseTemplate(text, place2(code)).mistakes)
        say2([...at3, ...inner], mistake.message, mistake.hint);
  };
  for (const [name2, value] of Object.entries(item.env ?? {})) {
    taintedEnv.delete(name2);
    if (typeof value === "string" && value.includes("${{") && parseTemplate(value, place2(false)).template.some((part) => typeof part !== "string" && part.usesStrangersText))
      taintedEnv.add(name2);
  }
  look(item.name, ["name"]);
  look(item.env ?? {}, ["env"]);
  for (const key of ["timeout", "working-directory"]) look(item[key], [key]);
  if (typeof item.if === "string") {
    const source2 = bareCondition(item.if);
    const condition = source2.includes("${{") ? {
      mistakes: [
        {
          message: "A condition is one expression; this one has several parts in `${{ }}`.",
          hint: "Write it without `${{ }}`."
        }
      ]
    } : parseExpression(source2, place2(false));
    for (const mistake of condition.mistakes) say2(["if"], mistake.message, mistake.hint);
  }
  if (ways > 1) return void 0;
  const branches = item["any-of"]?.map((branch, index) => ({
    branch,
    at: ["any-of", index]
  })) ?? [{ branch: item, at: [] }];
  const decisions = [];
  for (const { branch, at: at3 } of branches) {
    if (at3.length > 0 && branch.uses === void 0 === (branch.run === void 0))
      say2(at3, "The alternative needs either `uses` or `run`.");
    if (branch.uses === void 0 && branch.run === void 0) continue;
    const kind = branch.uses ?? "run";
    const options2 = { ...branch.with };
    if (branch.run !== void 0) options2["command"] = branch.run;
    const shell = branch.shell ?? (branch.run === void 0 ? void 0 : item.shell ?? defaults.shell);
    if (shell !== void 0) options2["shell"] = shell;
    const pathOf2 = (key) => key === "command" && branch.run !== void 0 ? [...at3, "run"] : key === "shell" && branch.shell !== void 0 ? [...at3, "shell"] : [...at3, "with", key];
    if (at3.length > 0) {
      look(branch.name, [...at3, "name"]);
      look(branch.env ?? {}, [...at3, "env"]);
    }
    const check = await findCheck(
      kind,
      around.registry,
      (message, hint) => say2([...at3, branch.uses === void 0 ? "run" : "uses"], message, hint)
    );
    for (const [key, value] of Object.entries(options2)) look(value, pathOf2(key), check?.code?.includes(key) ?? false);
    if (check !== void 0)
      for (const issue2 of optionIssues(check, options2)) {
        const [first, ...rest2] = issue2.path;
        say2(
          first === void 0 ? [...at3, branch.uses === void 0 ? "run" : "uses"] : [...pathOf2(String(first)), ...rest2],
          issue2.message,
          void 0,
          issue2.onKey
        );
      }
    const workingDirectory = branch["working-directory"] ?? item["working-directory"] ?? defaults["working-directory"];
    decisions.push({
      name: branch.name ?? kind,
      uses: kind,
      with: options2,
      env: { ...env2, ...branch.env },
      ...workingDirectory === void 0 ? {} : { workingDirectory }
    });
  }
  const [only] = decisions;
  if (only === void 0) return void 0;
  const stages = [stage];
  for (const [index, further] of [item["also-in"] ?? []].flat().entries()) {
    if (stages.includes(further))
      say2(["also-in", index], `The item already stands in the stage \`${further}\`.`, "Remove it from `also-in`.");
    else stages.push(further);
  }
  const documentLine = item.source === void 0 ? void 0 : {
    file: item.source.slice(0, item.source.lastIndexOf(":")),
    line: Number(item.source.slice(item.source.lastIndexOf(":") + 1))
  };
  const retry2 = item.retry ?? defaults.retry;
  const timeout = item.timeout ?? defaults.timeout;
  const combinations = combine(item.matrix ?? {});
  if (combinations.length > MAX_COMBINATIONS)
    say2(["matrix"], `The matrix makes ${combinations.length} items; the limit is ${MAX_COMBINATIONS}.`, "Split it.");
  return {
    baseId,
    explicitId: item.id !== void 0,
    name: shownName,
    section,
    level: item.level ?? defaults.level ?? "block",
    decision: item["any-of"] === void 0 ? only : { anyOf: decisions },
    conditions: item.if === void 0 ? [] : [item.if],
    needs: [item.needs ?? []].flat(),
    paths: [item.paths ?? []].flat(),
    ...timeout === void 0 ? {} : { timeout },
    ...retry2 === void 0 ? {} : { retry: readRetry(retry2) },
    ...documentLine === void 0 ? {} : { documentLine },
    origin: { source, path },
    stages,
    combinations: combinations.slice(0, MAX_COMBINATIONS)
  };
};
var withoutKeys = (raw, keys) => isMapping(raw) ? Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.has(key))) : raw;
var isMapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
var MAX_COMBINATIONS = 256;
var readRetry = (retry2) => ({
  attempts: retry2.attempts,
  backoffMs: parseDuration(retry2.backoff ?? "1s") ?? 1e3,
  maxBackoffMs: parseDuration(retry2["max-backoff"] ?? "30s") ?? 3e4
});
var findCheck = async (kind, registry3, say2) => {
  if (isPlugIn(kind)) return void 0;
  const known2 = Object.hasOwn(registry3, kind) ? registry3[kind] : void 0;
  if (known2 !== void 0) return known2.load();
  if (/^[\w.-]+\/[\w./-]+@/.test(kind))
    say2(
      `\`${kind}\` is an action; a manifest uses checks.`,
      "Call actions in the workflow, and read what they leave with a check such as `github` or `tests`."
    );
  else {
    const near = nearest(kind, Object.keys(registry3));
    say2(
      `\`${kind}\` is not a kind of check.`,
      near === void 0 ? `Known: ${Object.keys(registry3).sort().join(", ")}; or \`./path.js\` for your own.` : `Did you mean \`${near}\`?`
    );
  }
  return void 0;
};
var isPlugIn = (kind) => /^\.{1,2}\/.+\.m?js$/.test(kind);
var optionIssues = (check, options2) => {
  const parsed = check.options.safeParse(options2);
  if (parsed.success) return [];
  const computed = expressionsIn(options2).map(({ path }) => path);
  const touched = (path) => computed.some(
    (place2) => path.every((key, index) => place2[index] === key) || place2.every((key, index) => path[index] === key)
  );
  const issues = parsed.error.issues.filter(
    (issue2) => issue2.code === "unrecognized_keys" || issue2.path.length === 0 ? issue2.code !== "custom" || computed.length === 0 : !touched(issue2.path)
  );
  return describeIssues(issues, options2, (path) => keysAt(check, path));
};
var keysAt = (check, path) => {
  let schemas2 = [check.options];
  for (const key of path) schemas2 = schemas2.flatMap(alternatives).flatMap((schema4) => step(schema4, key));
  return [...new Set(schemas2.flatMap(alternatives).flatMap((schema4) => Object.keys(shapeOf(schema4) ?? {})))];
};
var defOf = (schema4) => schema4._zod.def;
var shapeOf = (schema4) => defOf(schema4).shape;
var alternatives = (schema4) => {
  const def = defOf(schema4);
  if (def.options !== void 0) return def.options.flatMap(alternatives);
  const inner = def.innerType ?? def.in ?? def.getter?.();
  return inner === void 0 ? [schema4] : alternatives(inner);
};
var step = (schema4, key) => {
  const def = defOf(schema4);
  const next = def.shape !== void 0 ? def.shape[String(key)] : def.element ?? def.valueType;
  return next === void 0 ? [] : [next];
};
var slugOf = (section, name2) => {
  const slug = (text) => text.replaceAll(/\$\{\{.*?\}\}/g, "").normalize("NFKD").replaceAll(new RegExp("\\p{M}", "gu"), "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "");
  return [...section.slice(-1), name2].map(slug).filter((part) => part !== "").join("-").slice(0, 120) || "item";
};
var combine = (matrix) => {
  let rows = [{}];
  for (const [key, values] of Object.entries(matrix)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value })));
    if (rows.length > MAX_COMBINATIONS * 4) break;
  }
  return rows;
};

// src/manifest/source-text.ts
var source_text_exports = {};
__export(source_text_exports, {
  MAX_MANIFEST_BYTES: () => MAX_MANIFEST_BYTES,
  parseSource: () => parseSource
});

// node_modules/yaml/browser/dist/index.js
var dist_exports = {};
__export(dist_exports, {
  Alias: () => Alias,
  CST: () => cst_exports,
  Composer: () => Composer,
  Document: () => Document,
  Lexer: () => Lexer2,
  LineCounter: () => LineCounter,
  Pair: () => Pair,
  Parser: () => Parser2,
  Scalar: () => Scalar,
  Schema: () => Schema,
  YAMLError: () => YAMLError,
  YAMLMap: () => YAMLMap,
  YAMLParseError: () => YAMLParseError,
  YAMLSeq: () => YAMLSeq,
  YAMLWarning: () => YAMLWarning,
  isAlias: () => isAlias,
  isCollection: () => isCollection,
  isDocument: () => isDocument,
  isMap: () => isMap,
  isNode: () => isNode,
  isPair: () => isPair,
  isScalar: () => isScalar,
  isSeq: () => isSeq,
  parse: () => parse2,
  parseAllDocuments: () => parseAllDocuments,
  parseDocument: () => parseDocument,
  stringify: () => stringify3,
  visit: () => visit,
  visitAsync: () => visitAsync
});

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name2 = parts.shift();
    switch (name2) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version2] = parts;
        if (version2 === "1.1" || version2 === "1.2") {
          this.yaml.version = version2;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version2);
          onError(6, `Unsupported YAML version ${version2}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name2}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name2 = `${prefix}${i}`;
    if (!exclude.has(name2))
      return name2;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver2, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver2, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver2, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver2, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver2, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver2.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver: reviver2 } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver2 === "function" ? applyReviver(reviver2, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal2 ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal2) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options2) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options2);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name2} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge2 = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge2.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options2) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options2);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer: replacer2 } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer2 === "function")
        value = replacer2.call(obj, key, value);
      else if (Array.isArray(replacer2) && !replacer2.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer: replacer2 } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer2 === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer2.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string3 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format: format2, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format2 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int2 = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string3,
  nullTag,
  boolTag,
  intOct,
  int2,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer: replacer2 } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer2 === "function")
        it = replacer2.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int3 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer: replacer2 } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer2 === "function")
          value = replacer2.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date3 = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date3 -= 6e4 * d;
    }
    return new Date(date3);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string3,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int3,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge2,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string3]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int: int2,
  intHex,
  intOct,
  intTime,
  map,
  merge: merge2,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge2,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge2) ? schemaTags.concat(merge2) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge2);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge3);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string3 });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options2) {
  const lines = [];
  let hasDirectives = options2.directives === true;
  if (options2.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options2);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer2, options2) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer2 === "function" || Array.isArray(replacer2)) {
      _replacer = replacer2;
    } else if (options2 === void 0 && replacer2) {
      options2 = replacer2;
      replacer2 = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options2);
    this.options = opt;
    let { version: version2 } = opt;
    if (options2?._directives) {
      this.directives = options2._directives.atDocument();
      if (this.directives.yaml.explicit)
        version2 = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version: version2 });
    this.setSchema(version2, options2);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name2) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name2 || prev.has(name2) ? findNewAnchor(name2 || "a", prev) : name2;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer2, options2) {
    let _replacer = void 0;
    if (typeof replacer2 === "function") {
      value = replacer2.call({ "": value }, "", value);
      _replacer = replacer2;
    } else if (Array.isArray(replacer2)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer2.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer2 = replacer2.concat(asStr);
      _replacer = replacer2;
    } else if (options2 === void 0 && replacer2) {
      options2 = replacer2;
      replacer2 = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options2 ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options2 = {}) {
    const k = this.createNode(key, null, options2);
    const v = this.createNode(value, null, options2);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version2, options2 = {}) {
    if (typeof version2 === "number")
      version2 = String(version2);
    let opt;
    switch (version2) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version2;
        else
          this.directives = new Directives({ version: version2 });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version2);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options2.schema instanceof Object)
      this.schema = options2.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options2));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver: reviver2 } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver2 === "function" ? applyReviver(reviver2, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options2 = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
      const s = JSON.stringify(options2.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options2);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name2, pos, code, message) {
    super();
    this.name = name2;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};
var prettifyError2 = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "\u2026";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "\u2026\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep: sep4, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep4?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep4) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep4 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep4, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep4 = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep4 + cb;
          sep4 = "";
          break;
        }
        case "newline":
          if (comment)
            sep4 += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep: sep4, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep4?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep4 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep4 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep4, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep4 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep4)
            for (const st of sep4) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name2 = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar3, onError) {
  const start = scalar3.offset;
  const header = parseBlockScalarHeader(scalar3, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar3.source ? splitLines(scalar3.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar3.source)
      end2 += scalar3.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar3.indent + header.indent;
  let offset = scalar3.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep4 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep4 + indent.slice(trimIndent) + content;
      sep4 = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep4 === " ")
        sep4 = "\n";
      else if (!prevMoreIndented && sep4 === "\n")
        sep4 = "\n\n";
      value += sep4 + indent.slice(trimIndent) + content;
      sep4 = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep4 === "\n")
        value += "\n";
      else
        sep4 = "\n";
    } else {
      value += sep4 + content;
      sep4 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar3.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar3, strict, onError) {
  const { offset, type, source, end } = scalar3;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar3, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep4 = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep4 === "\n")
        res += sep4;
      else
        sep4 = "\n";
    } else {
      res += sep4 + lm;
      sep4 = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep4 + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar3;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar3 = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar3 = new Scalar(value);
  }
  scalar3.range = range;
  scalar3.source = value;
  if (type)
    scalar3.type = type;
  if (tagName)
    scalar3.tag = tagName;
  if (tag.format)
    scalar3.format = tag.format;
  if (comment)
    scalar3.comment = comment;
  return scalar3;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options: options2 }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options2.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options2, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options2);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options2 = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options2.version || "1.2" });
    this.options = options2;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst.js
var cst_exports = {};
__export(cst_exports, {
  BOM: () => BOM,
  DOCUMENT: () => DOCUMENT,
  FLOW_END: () => FLOW_END,
  SCALAR: () => SCALAR2,
  createScalarToken: () => createScalarToken,
  isCollection: () => isCollection2,
  isScalar: () => isScalar2,
  prettyToken: () => prettyToken,
  resolveAsScalar: () => resolveAsScalar,
  setScalarValue: () => setScalarValue,
  stringify: () => stringify2,
  tokenType: () => tokenType,
  visit: () => visit2
});

// node_modules/yaml/browser/dist/parse/cst-scalar.js
function resolveAsScalar(token, strict = true, onError) {
  if (token) {
    const _onError = (pos, code, message) => {
      const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
      if (onError)
        onError(offset, code, message);
      else
        throw new YAMLParseError([offset, offset + 1], code, message);
    };
    switch (token.type) {
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return resolveFlowScalar(token, strict, _onError);
      case "block-scalar":
        return resolveBlockScalar({ options: { strict } }, token, _onError);
    }
  }
  return null;
}
function createScalarToken(value, context) {
  const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
  const source = stringifyString({ type, value }, {
    implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  const end = context.end ?? [
    { type: "newline", offset: -1, indent, source: "\n" }
  ];
  switch (source[0]) {
    case "|":
    case ">": {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      const props = [
        { type: "block-scalar-header", offset, indent, source: head }
      ];
      if (!addEndtoBlockProps(props, end))
        props.push({ type: "newline", offset: -1, indent, source: "\n" });
      return { type: "block-scalar", offset, indent, props, source: body };
    }
    case '"':
      return { type: "double-quoted-scalar", offset, indent, source, end };
    case "'":
      return { type: "single-quoted-scalar", offset, indent, source, end };
    default:
      return { type: "scalar", offset, indent, source, end };
  }
}
function setScalarValue(token, value, context = {}) {
  let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
  let indent = "indent" in token ? token.indent : null;
  if (afterKey && typeof indent === "number")
    indent += 2;
  if (!type)
    switch (token.type) {
      case "single-quoted-scalar":
        type = "QUOTE_SINGLE";
        break;
      case "double-quoted-scalar":
        type = "QUOTE_DOUBLE";
        break;
      case "block-scalar": {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
        break;
      }
      default:
        type = "PLAIN";
    }
  const source = stringifyString({ type, value }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  switch (source[0]) {
    case "|":
    case ">":
      setBlockScalarValue(token, source);
      break;
    case '"':
      setFlowScalarValue(token, source, "double-quoted-scalar");
      break;
    case "'":
      setFlowScalarValue(token, source, "single-quoted-scalar");
      break;
    default:
      setFlowScalarValue(token, source, "scalar");
  }
}
function setBlockScalarValue(token, source) {
  const he = source.indexOf("\n");
  const head = source.substring(0, he);
  const body = source.substring(he + 1) + "\n";
  if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header")
      throw new Error("Invalid block scalar header");
    header.source = head;
    token.source = body;
  } else {
    const { offset } = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [
      { type: "block-scalar-header", offset, indent, source: head }
    ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
      props.push({ type: "newline", offset: -1, indent, source: "\n" });
    for (const key of Object.keys(token))
      if (key !== "type" && key !== "offset")
        delete token[key];
    Object.assign(token, { type: "block-scalar", indent, props, source: body });
  }
}
function addEndtoBlockProps(props, end) {
  if (end)
    for (const st of end)
      switch (st.type) {
        case "space":
        case "comment":
          props.push(st);
          break;
        case "newline":
          props.push(st);
          return true;
      }
  return false;
}
function setFlowScalarValue(token, source, type) {
  switch (token.type) {
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      token.type = type;
      token.source = source;
      break;
    case "block-scalar": {
      const end = token.props.slice(1);
      let oa = source.length;
      if (token.props[0].type === "block-scalar-header")
        oa -= token.props[0].source.length;
      for (const tok of end)
        tok.offset += oa;
      delete token.props;
      Object.assign(token, { type, source, end });
      break;
    }
    case "block-map":
    case "block-seq": {
      const offset = token.offset + source.length;
      const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
      delete token.items;
      Object.assign(token, { type, source, end: [nl] });
      break;
    }
    default: {
      const indent = "indent" in token ? token.indent : -1;
      const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
      for (const key of Object.keys(token))
        if (key !== "type" && key !== "offset")
          delete token[key];
      Object.assign(token, { type, indent, source, end });
    }
  }
}

// node_modules/yaml/browser/dist/parse/cst-stringify.js
var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
  switch (token.type) {
    case "block-scalar": {
      let res = "";
      for (const tok of token.props)
        res += stringifyToken(tok);
      return res + token.source;
    }
    case "block-map":
    case "block-seq": {
      let res = "";
      for (const item of token.items)
        res += stringifyItem(item);
      return res;
    }
    case "flow-collection": {
      let res = token.start.source;
      for (const item of token.items)
        res += stringifyItem(item);
      for (const st of token.end)
        res += st.source;
      return res;
    }
    case "document": {
      let res = stringifyItem(token);
      if (token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
    default: {
      let res = token.source;
      if ("end" in token && token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
  }
}
function stringifyItem({ start, key, sep: sep4, value }) {
  let res = "";
  for (const st of start)
    res += st.source;
  if (key)
    res += stringifyToken(key);
  if (sep4)
    for (const st of sep4)
      res += st.source;
  if (value)
    res += stringifyToken(value);
  return res;
}

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
var isCollection2 = (token) => !!token && "items" in token;
var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
function prettyToken(token) {
  switch (token) {
    case BOM:
      return "<BOM>";
    case DOCUMENT:
      return "<DOC>";
    case FLOW_END:
      return "<FLOW_END>";
    case SCALAR2:
      return "<SCALAR>";
    default:
      return JSON.stringify(token);
  }
}
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer2 = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser2 = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer2();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar3) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep4;
      if (scalar3.end) {
        sep4 = scalar3.end;
        sep4.push(this.sourceToken);
        delete scalar3.end;
      } else
        sep4 = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar3.offset,
        indent: scalar3.indent,
        items: [{ start, key: scalar3, sep: sep4 }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar3);
  }
  *blockScalar(scalar3) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar3.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar3.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep4 = it.sep;
              sep4.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep: sep4 }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep4 = fc.end.splice(1, fc.end.length);
        sep4.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep: sep4 }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options2) {
  const prettyErrors = options2.prettyErrors !== false;
  const lineCounter = options2.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseAllDocuments(source, options2 = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options2);
  const parser = new Parser2(lineCounter?.addNewLine);
  const composer = new Composer(options2);
  const docs = Array.from(composer.compose(parser.parse(source)));
  if (prettyErrors && lineCounter)
    for (const doc of docs) {
      doc.errors.forEach(prettifyError2(source, lineCounter));
      doc.warnings.forEach(prettifyError2(source, lineCounter));
    }
  if (docs.length > 0)
    return docs;
  return Object.assign([], { empty: true }, composer.streamInfo());
}
function parseDocument(source, options2 = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options2);
  const parser = new Parser2(lineCounter?.addNewLine);
  const composer = new Composer(options2);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError2(source, lineCounter));
    doc.warnings.forEach(prettifyError2(source, lineCounter));
  }
  return doc;
}
function parse2(src, reviver2, options2) {
  let _reviver = void 0;
  if (typeof reviver2 === "function") {
    _reviver = reviver2;
  } else if (options2 === void 0 && reviver2 && typeof reviver2 === "object") {
    options2 = reviver2;
  }
  const doc = parseDocument(src, options2);
  if (!doc)
    return null;
  doc.warnings.forEach((warning) => warn(doc.options.logLevel, warning));
  if (doc.errors.length > 0) {
    if (doc.options.logLevel !== "silent")
      throw doc.errors[0];
    else
      doc.errors = [];
  }
  return doc.toJS(Object.assign({ reviver: _reviver }, options2));
}
function stringify3(value, replacer2, options2) {
  let _replacer = null;
  if (typeof replacer2 === "function" || Array.isArray(replacer2)) {
    _replacer = replacer2;
  } else if (options2 === void 0 && replacer2) {
    options2 = replacer2;
  }
  if (typeof options2 === "string")
    options2 = options2.length;
  if (typeof options2 === "number") {
    const indent = Math.round(options2);
    options2 = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
  }
  if (value === void 0) {
    const { keepUndefined } = options2 ?? replacer2 ?? {};
    if (!keepUndefined)
      return void 0;
  }
  if (isDocument(value) && !_replacer)
    return value.toString(options2);
  return new Document(value, _replacer, options2).toString(options2);
}

// src/manifest/source-text.ts
var MAX_MANIFEST_BYTES = 5e6;
var MAX_DEPTH = 40;
var MAX_ALIASES = 100;
var parseSource = (file, bytes) => {
  const plain = (message, hint) => ({
    problems: [{ file, line: 1, column: 1, endColumn: 2, message, hint }]
  });
  if (bytes.length > MAX_MANIFEST_BYTES)
    return plain(
      `The manifest is larger than ${MAX_MANIFEST_BYTES / 1e6} MB.`,
      "Split it, or check that the path names a manifest."
    );
  let text;
  if (typeof bytes === "string") text = bytes;
  else {
    if (bytes.subarray(0, 8e3).includes(0))
      return isUtf16(bytes) ? plain("The manifest is written in UTF-16.", "Save it as UTF-8.") : plain("The manifest is not text: it holds zero bytes.", "Check that the path names a YAML file in UTF-8.");
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return plain("The manifest is not UTF-8.", "Save it as UTF-8.");
    }
  }
  if (text.trim() === "")
    return plain("The manifest is empty.", "Begin with `version: 1` and `stages:`; `gonogo init` writes a first one.");
  if (text.includes("\r") && !text.includes("\n"))
    return plain("The manifest has the line ends of old Macs (CR).", "Save it with the line ends LF or CRLF.");
  const counter = new LineCounter();
  const tooDeep = plain(`The manifest is nested deeper than ${MAX_DEPTH} levels.`, "Flatten it.");
  let document;
  try {
    document = parseDocument(text, {
      lineCounter: counter,
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
      keepSourceTokens: false
    });
  } catch {
    return tooDeep;
  }
  const lines = text.split(/\r?\n/);
  const placed = (from, to, message, hint) => {
    const start = counter.linePos(from);
    const end = counter.linePos(Math.max(from, to));
    const source = lines[start.line - 1] ?? "";
    return {
      file,
      line: start.line,
      column: start.col,
      endColumn: end.line === start.line && end.col > start.col ? end.col : Math.max(start.col + 1, source.length + 1),
      message,
      source,
      ...hint === void 0 ? {} : { hint }
    };
  };
  if (document.errors.some((error) => error.message.includes("call stack"))) return tooDeep;
  const mistakes = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (mistakes.length > 0) {
    const seen = /* @__PURE__ */ new Set();
    const problems = [];
    for (const mistake of mistakes) {
      const line = counter.linePos(mistake.pos[0]).line;
      if (seen.has(line)) continue;
      seen.add(line);
      const open = /^Missing closing (['"])/.exec(mistake.message)?.[1];
      if (open !== void 0) {
        const from = openedAt(text, mistake.pos[0], open);
        problems.push(
          placed(from, from + 1, `The text has no closing \`${open}\`.`, `Close it with \`${open}\` where it ends.`)
        );
        break;
      }
      const trap = hintForYamlError(mistake.code, lines[line - 1] ?? "") ?? (mistake.message.startsWith("Sequence item without - indicator") || /must (be|have)( the)? (same )?indent|All (collection|mapping|sequence) items must start/i.test(mistake.message) ? {
        message: "The indentation of this line fits nothing above it.",
        hint: "Indent it exactly as far as the line it belongs to, with spaces."
      } : void 0);
      problems.push(placed(mistake.pos[0], mistake.pos[1], trap?.message ?? sentence(mistake.message), trap?.hint));
    }
    return { problems };
  }
  if (text.includes("*")) {
    const { lost, count } = findAliases(document);
    if (lost.length > 0)
      return {
        problems: lost.map(({ from, to, name: name2 }) => {
          const trap = hintForYamlError("BAD_ALIAS", lines[counter.linePos(from).line - 1] ?? "");
          return placed(
            from,
            to,
            trap?.message ?? `\`*${name2}\` refers to an anchor that is not there.`,
            trap?.hint ?? "Put it in quotes if it is text."
          );
        })
      };
    if (count > MAX_ALIASES)
      return plain(
        `The manifest uses more than ${MAX_ALIASES} YAML aliases.`,
        "Write the repeated parts out, or use `extends`."
      );
  }
  let value;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (thrown) {
    if (thrown instanceof RangeError) return tooDeep;
    return plain(
      "The manifest uses YAML aliases that would expand without bound.",
      "Write the repeated parts out, or use `extends`."
    );
  }
  if (isDeeperThan(value, MAX_DEPTH)) return tooDeep;
  const rangeOf = (path, onKey) => {
    let node = document.contents;
    let range = node?.range == null ? [0, 1] : [node.range[0], node.range[0] + 1];
    for (const [index, key] of path.entries()) {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key)
        );
        if (pair === void 0) break;
        const value2 = pair.value;
        const keyRange = pair.key.range == null ? void 0 : [pair.key.range[0], pair.key.range[1]];
        const valueRange = isScalar(value2) && value2.range != null && value2.range[1] > value2.range[0] ? [value2.range[0], value2.range[1]] : void 0;
        range = (last && onKey ? keyRange : valueRange ?? keyRange) ?? range;
        node = value2;
      } else if (isSeq(node)) {
        const inner = node.items[Number(key)];
        if (inner?.range == null) break;
        const first = isMap(inner) ? inner.items[0]?.key?.range ?? void 0 : void 0;
        range = first != null ? [first[0], first[1]] : [inner.range[0], isScalar(inner) ? inner.range[1] : inner.range[0] + 1];
        node = inner;
      } else break;
    }
    return range;
  };
  return {
    problems: [],
    source: forgetful(file, text, value, {
      problemAt: (path, message, { onKey = false, hint } = {}) => {
        const [from, to] = rangeOf(path, onKey);
        return placed(from, to, message, hint);
      },
      lineOf: (path) => counter.linePos(rangeOf(path, false)[0]).line,
      lineText: (path) => lines[counter.linePos(rangeOf(path, false)[0]).line - 1] ?? ""
    })
  };
};
var isUtf16 = (bytes) => {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) return true;
  const head = bytes.subarray(0, 200);
  const zeros = (parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  return head.length > 4 && Math.max(zeros(0), zeros(1)) > head.length / 3;
};
var openedAt = (text, end, quote) => {
  for (let at3 = text.lastIndexOf(quote, end); at3 >= 0; at3 = at3 === 0 ? -1 : text.lastIndexOf(quote, at3 - 1))
    if (/(^|[:\-[{,]\s+|[[{,])$/.test(text.slice(Math.max(0, at3 - 40), at3))) return at3;
  return Math.max(0, end - 1);
};
var forgetful = (file, text, value, first) => {
  let places = first;
  const need = () => {
    places ??= parseSource(file, text).source;
    if (places === void 0) throw new Error(`${file} was read once and cannot be read again`);
    return places;
  };
  return {
    file,
    text,
    value,
    problemAt: (path, message, options2) => need().problemAt(path, message, options2),
    lineOf: (path) => need().lineOf(path),
    lineText: (path) => need().lineText(path),
    forget: () => {
      places = void 0;
    }
  };
};
var findAliases = (document) => {
  const lost = [];
  const anchors = /* @__PURE__ */ new Set();
  let count = 0;
  visit(document, {
    Node: (_key, node) => {
      if ("anchor" in node && node.anchor !== void 0) anchors.add(node.anchor);
    },
    Alias: (_key, node) => {
      count++;
      if (!anchors.has(node.source))
        lost.push({ from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 1, name: node.source });
    }
  });
  return { lost, count };
};
var isDeeperThan = (value, levels) => value !== null && typeof value === "object" && (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));
var sentence = (message) => {
  const text = message.split("\n")[0]?.trim() ?? message;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
};

// src/manifest/waivers.ts
var waivers_exports = {};
__export(waivers_exports, {
  MAX_WAIVER_DAYS: () => MAX_WAIVER_DAYS,
  readWaivers: () => readWaivers
});
var DAY_MS = 864e5;
var MAX_WAIVER_DAYS = 366;
var readWaivers = (written, source, items, now, collect, weak) => written.map((waiver2, index) => {
  const path = ["waivers", index];
  const matching = items.filter((item) => item.id === waiver2.item || item.baseId === waiver2.item);
  if (matching.length === 0) {
    const near = nearest(waiver2.item, new Set(items.map((item) => item.baseId)));
    collect.at(source, [...path, "item"], `\`${waiver2.item}\` is not an item of this manifest.`, {
      hint: near === void 0 ? "Name the `id` of an item." : `Did you mean \`${near}\`?`
    });
  } else if (waiver2.stage !== void 0 && !matching.some((item) => item.stage === waiver2.stage))
    collect.at(source, [...path, "stage"], `\`${waiver2.item}\` does not stand in the stage \`${waiver2.stage}\`.`);
  const mistakes = [];
  const miss = (key, message, hint) => {
    mistakes.push(message);
    weak.at(source, [...path, key], `The waiver of \`${waiver2.item}\` ${message}.`, {
      hint,
      onKey: waiver2[key] === void 0
    });
  };
  if ((waiver2.reason ?? "").trim() === "") miss("reason", "has no reason", "Add `reason:` with why it is accepted.");
  if (!/^@?[A-Za-z0-9]/.test((waiver2.owner ?? "").trim()))
    miss("owner", "has no owner", 'Add `owner: "@user"`, who answers for it.');
  const day = dayOf(waiver2.expires);
  const endsAt = day === void 0 ? 0 : day + DAY_MS;
  if (waiver2.expires === void 0) miss("expires", "has no expiry", "Add `expires: YYYY-MM-DD`.");
  else if (day === void 0)
    miss("expires", `has an expiry that is no date: ${waiver2.expires}`, "Write it YYYY-MM-DD.");
  else if (endsAt <= now)
    miss(
      "expires",
      `expired on ${waiver2.expires}`,
      "Mend the item and remove the waiver, or let its owner give it a new date."
    );
  else if (endsAt - now > MAX_WAIVER_DAYS * DAY_MS)
    miss("expires", `lasts longer than ${MAX_WAIVER_DAYS} days`, "Give it a nearer date, or change the checklist.");
  return {
    item: waiver2.item,
    ...waiver2.stage === void 0 ? {} : { stage: waiver2.stage },
    reason: waiver2.reason ?? "",
    owner: waiver2.owner ?? "",
    expires: waiver2.expires ?? "",
    endsAt,
    ...mistakes.length === 0 ? {} : { invalid: mistakes.join(", ") }
  };
});
var dayOf = (text) => {
  if (text === void 0 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return void 0;
  const day = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text ? void 0 : day;
};

// src/manifest/names.ts
var names_exports = {};
__export(names_exports, {
  checkNames: () => checkNames
});
var USUAL_STAGES = ["merge", "pre-deploy", "deploy", "post-deploy", "monitor", "rollback"];
var checkNames = (items, known2, collect) => {
  const stages = /* @__PURE__ */ new Set([...known2.stages, ...USUAL_STAGES]);
  const seen = /* @__PURE__ */ new Set();
  for (const item of items) {
    const { source, path } = item.origin;
    const key = `${source.file}\0${path.join("\0")}`;
    if (!seen.has(key)) {
      for (const [index, decision] of ("anyOf" in item.decision ? item.decision.anyOf : [item.decision]).entries())
        for (const { at: at3, role } of rolesIn(decision.with))
          if (!known2.roles.includes(role)) {
            const near2 = nearest(role, known2.roles);
            collect.at(
              source,
              [...path, ..."anyOf" in item.decision ? ["any-of", index] : [], "with", ...at3],
              `The role \`${role}\` is not under \`roles\`.`,
              {
                hint: near2 === void 0 ? `Add it at the top of the manifest: \`roles: { ${role}: ["@user", "@organisation/team"] }\`.` : `Did you mean \`role:${near2}\`?`
              }
            );
          }
    }
    seen.add(key);
    if (stages.has(item.stage)) continue;
    const near = nearest(item.stage, stages);
    if (near !== void 0)
      collect.at(source, [...path, "also-in"], `\`${item.stage}\` is not a stage here. Did you mean \`${near}\`?`, {
        hint: "If it is meant to be a stage of its own, write it under `stages`."
      });
  }
};
var rolesIn = (value, at3 = []) => {
  if (typeof value === "string") {
    const role = /^role:([A-Za-z0-9._-]+)$/.exec(value)?.[1];
    return role === void 0 ? [] : [{ at: at3, role }];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(
    ([key, inner]) => rolesIn(inner, [...at3, Array.isArray(value) ? Number(key) : key])
  );
};

// src/manifest/needs.ts
var needs_exports = {};
__export(needs_exports, {
  checkNeeds: () => checkNeeds
});
var checkNeeds = (items, collect) => {
  if (!items.some((item) => item.needs.length > 0)) return;
  const byStage = groupByStage(items);
  for (const [stage, members2] of byStage) {
    const known2 = /* @__PURE__ */ new Map();
    for (const item of members2) {
      for (const name2 of /* @__PURE__ */ new Set([item.id, item.baseId]))
        known2.set(name2, (known2.get(name2) ?? /* @__PURE__ */ new Set()).add(item.baseId));
    }
    const edges = /* @__PURE__ */ new Map();
    for (const item of members2)
      for (const [index, need] of item.needs.entries()) {
        const targets = known2.get(need);
        if (targets === void 0) {
          const elsewhere = items.find((other) => other.id === need || other.baseId === need);
          const near = nearest(need, known2.keys());
          collect.at(
            item.origin.source,
            [...item.origin.path, "needs", index],
            `\`${need}\` is not an item of the stage \`${stage}\`.`,
            {
              hint: elsewhere === void 0 ? near === void 0 ? "Name the `id` of an item." : `Did you mean \`${near}\`?` : `It stands in the stage \`${elsewhere.stage}\`; add \`also-in: [${stage}]\` there.`
            }
          );
        } else edges.set(item.baseId, /* @__PURE__ */ new Set([...edges.get(item.baseId) ?? [], ...targets]));
      }
    const circle = findCircle(edges);
    const first = circle === void 0 ? void 0 : members2.find((item) => item.baseId === circle[0]);
    if (circle !== void 0 && first !== void 0)
      collect.at(
        first.origin.source,
        [...first.origin.path, "needs"],
        `The items need each other in a circle: ${circle.join(" \u2192 ")}.`,
        { hint: "Remove one of these `needs`." }
      );
  }
};
var groupByStage = (items) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(item.stage);
    if (group === void 0) groups.set(item.stage, [item]);
    else group.push(item);
  }
  return groups;
};
var findCircle = (edges) => {
  const done = /* @__PURE__ */ new Set();
  for (const start of edges.keys()) {
    const stack = [{ node: start, rest: [...edges.get(start) ?? []] }];
    const open = /* @__PURE__ */ new Set([start]);
    while (stack.length > 0) {
      const top = stack.at(-1);
      const next = top?.rest.shift();
      if (top === void 0) break;
      if (next === void 0) {
        open.delete(top.node);
        done.add(top.node);
        stack.pop();
      } else if (open.has(next)) {
        const path = stack.map(({ node }) => node);
        return [...path.slice(path.indexOf(next)), next];
      } else if (!done.has(next)) {
        open.add(next);
        stack.push({ node: next, rest: [...edges.get(next) ?? []] });
      }
    }
  }
  return void 0;
};

// src/manifest/load.ts
var MAX_ITEMS = 2e4;
var MAX_PRESETS = 20;
var LARGE_CHARACTERS = 2e5;
var loadManifest = async (options2) => {
  const collect = createCollector();
  const layers = await readLayers(options2.path, options2.bytes, options2.read, collect);
  const waiverCollect = createCollector();
  if (layers.length === 0) return { problems: collect.problems, waiverProblems: [] };
  const env2 = {};
  const roles = {};
  const defaults = {};
  const taintedEnv = /* @__PURE__ */ new Set();
  for (const { source, value: value2 } of layers) {
    for (const [name2, given] of Object.entries(value2.env ?? {})) {
      env2[name2] = given;
      for (const text of expressionsIn(given, ["env", name2])) {
        const { template, mistakes } = parseTemplate(text.text, { matrixKeys: [], envNames: [], code: false });
        for (const mistake of mistakes) collect.at(source, text.path, mistake.message, { hint: mistake.hint });
        if (template.some((part) => typeof part !== "string" && part.usesStrangersText)) taintedEnv.add(name2);
      }
    }
    for (const [role, people] of Object.entries(value2.roles ?? {})) {
      roles[role] = [people].flat();
      for (const [index, person] of [people].flat().entries())
        if (!/^(@[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9._-]+)?|[^\s@:<>"]+@[^\s@:<>"]+)$/.test(person))
          collect.at(
            source,
            ["roles", role, ...Array.isArray(people) ? [index] : []],
            `\`${person}\` is not a user or team.`,
            { hint: 'Write `"@user"` or `"@organisation/team"`, in quotes.' }
          );
    }
    Object.assign(defaults, value2.defaults);
  }
  const stages = /* @__PURE__ */ new Map();
  const items = [];
  for (const layer of layers)
    await readStages(
      layer,
      { registry: options2.registry, collect, source: layer.source, defaults, env: env2, taintedEnv },
      stages,
      items
    );
  const main2 = layers.at(-1);
  if (main2 !== void 0 && items.length > MAX_ITEMS)
    collect.at(main2.source, ["stages"], `The manifest has ${items.length} items; the limit is ${MAX_ITEMS}.`, {
      hint: "Split it into several manifests."
    });
  checkNeeds(items, collect);
  checkNames(items, { roles: Object.keys(roles), stages: writtenStages(layers) }, collect);
  const waivers = layers.flatMap(
    ({ source, value: value2 }) => readWaivers(value2.waivers ?? [], source, items, options2.now, collect, waiverCollect)
  );
  for (const { source } of layers) source.forget();
  const value = main2?.value;
  const files2 = await Promise.all(
    layers.map(async ({ source }) => ({ path: source.file, sha256: await digest(source.text) }))
  );
  const manifest = {
    path: options2.path,
    sha256: files2.at(-1)?.sha256 ?? "",
    ...value?.name === void 0 ? {} : { name: value.name },
    checklists: layers.flatMap((layer) => [layer.value.checklists ?? []].flat()),
    roles,
    env: env2,
    stages: [...stages.values()],
    items,
    waivers,
    files: files2
  };
  return {
    ...collect.problems.length === 0 ? { manifest } : {},
    problems: sortProblems(collect.problems),
    waiverProblems: sortProblems(waiverCollect.problems)
  };
};
var writtenStages = (layers) => layers.flatMap(({ value }) => Object.keys(value.stages ?? {}));
var keepMemorySmall = async () => {
  if (Number.parseInt(process.versions.v8, 10) < 13) return;
  const { setFlagsFromString } = await Promise.resolve().then(() => require("node:v8"));
  setFlagsFromString("--semi-space-growth-factor=1");
};
var collectGarbage = async () => {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([Promise.resolve().then(() => require("node:v8")), Promise.resolve().then(() => require("node:vm"))]);
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  if (typeof collect === "function") collect();
};
var digest = async (text) => text.length < 5e4 ? sha256(text) : (await Promise.resolve().then(() => require("node:crypto"))).createHash("sha256").update(text).digest("hex");
var sortProblems = (problems) => [...problems].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
var readLayers = async (path, bytes, read2, collect) => {
  const layers = [];
  const chain = [];
  const enter = async (file, content, preset) => {
    if (content.length > LARGE_CHARACTERS) await keepMemorySmall();
    const parsed = parseSource(file, content);
    for (const problem of parsed.problems) collect.add(problem);
    if (parsed.source === void 0) return;
    const { source } = parsed;
    if (source.text.length > LARGE_CHARACTERS) {
      source.forget();
      await collectGarbage();
    }
    if (source.value === null || typeof source.value !== "object" || Array.isArray(source.value)) {
      collect.at(source, [], "A manifest is a mapping that begins with `version: 1` and `stages:`.");
      return;
    }
    const { stages, ...rest } = source.value;
    const shape = preset || rest["extends"] !== void 0 ? PresetHeadShape : ManifestHeadShape;
    const top = shape.safeParse({
      ...rest,
      ...stages === void 0 ? {} : { stages: isMapping2(stages) ? {} : stages }
    });
    if (!top.success)
      for (const issue2 of describeIssues(
        top.error.issues,
        source.value,
        (at3) => at3.length === 0 ? ManifestHeadShape.keys : at3[0] === "defaults" ? ["timeout", "retry", "level", "shell", "working-directory"] : at3[0] === "waivers" ? ["item", "stage", "reason", "owner", "expires", "ticket"] : []
      ))
        collect.at(source, issue2.path, issue2.message, {
          onKey: issue2.onKey,
          hint: issue2.onKey ? WORKFLOW_KEYS[String(issue2.path.at(-1))] : void 0
        });
    const value = top.success ? top.data : PresetHeadShape.safeParse(onlyValid(rest)).data ?? { version: 1 };
    chain.push(file);
    for (const [index, reference] of [value.extends ?? []].flat().entries()) {
      const at3 = ["extends", ...Array.isArray(value.extends) ? [index] : []];
      const target = extendedPath(reference, file);
      if (chain.includes(target)) {
        collect.at(
          source,
          at3,
          `The presets extend each other in a circle: ${[...chain.slice(chain.indexOf(target)), target].join(" \u2192 ")}.`,
          { hint: "Remove one of them." }
        );
        continue;
      }
      if (layers.length + chain.length > MAX_PRESETS) {
        collect.at(source, at3, `More than ${MAX_PRESETS} presets.`, { hint: "Put them together." });
        break;
      }
      let inner;
      try {
        inner = await read2(target);
      } catch (thrown) {
        collect.at(
          source,
          at3,
          `The preset \`${reference}\` could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`
        );
        continue;
      }
      if (inner === void 0)
        collect.at(source, at3, `The preset \`${reference}\` is not there.`, {
          hint: "A path starts at the root of the repository: `./deploy/base.yml`; another repository is `owner/repo/path@ref`; presets of gonogo are `gonogo:NAME`."
        });
      else await enter(target, inner, true);
    }
    chain.pop();
    const { stages: _unread, ...kept } = value;
    layers.push({ source, value: { ...kept, ...isMapping2(stages) ? { stages } : {} } });
  };
  await enter(path, bytes, false);
  return layers;
};
var isMapping2 = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
var onlyValid = (value) => Object.fromEntries(
  Object.entries(value).filter(([key, given]) => key === "version" || PresetHeadShape.safeParse({ version: 1, [key]: given }).success).map(([key, given]) => [key, key === "version" ? 1 : given])
);
var readStages = async (layer, around, stages, items) => {
  const { source, collect } = around;
  const own2 = /* @__PURE__ */ new Map();
  const replaceable = new Set(items.map((item) => `${item.stage}\0${item.baseId}`));
  for (const [stage, written] of Object.entries(layer.value.stages ?? {})) {
    const path = ["stages", stage];
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(stage))
      collect.at(source, path, `\`${stage}\` cannot be the name of a stage.`, {
        onKey: true,
        hint: "A stage has letters, digits, `_`, `.` and `-`."
      });
    const detailed = isMapping2(written);
    const rawItems = detailed ? written["items"] : written;
    let condition;
    let watch = [];
    if (detailed) {
      const head = StageHeadShape.safeParse({ ...written, items: Array.isArray(rawItems) ? [] : rawItems });
      if (!head.success)
        for (const issue2 of describeIssues(
          head.error.issues,
          written,
          (at3) => at3.length === 0 ? ["items", "if", "watch"] : ["for", "every"]
        ))
          collect.at(source, [...path, ...issue2.path], issue2.message, {
            onKey: issue2.onKey,
            hint: issue2.onKey ? WORKFLOW_KEYS[String(issue2.path.at(-1))] : void 0
          });
      else {
        condition = head.data.if;
        watch = (head.data.watch ?? []).map((row) => ({
          forMs: parseDuration(row.for) ?? 0,
          everyMs: parseDuration(row.every) ?? 0
        }));
      }
    } else if (!Array.isArray(rawItems)) {
      collect.at(
        source,
        path,
        rawItems === null || rawItems === void 0 ? `The stage \`${stage}\` has no item.` : "A stage is a list of items, or a mapping with `items`.",
        { onKey: true, hint: "Add an item: `- name: \u2026` with `uses:` or `run:`." }
      );
    }
    const known2 = stages.get(stage);
    stages.set(stage, { name: stage, watch: watch.length > 0 ? watch : known2?.watch ?? [] });
    for (const [index, raw] of (Array.isArray(rawItems) ? rawItems : []).entries()) {
      const at3 = [...path, ...detailed ? ["items", index] : [index]];
      const item = await readItem(raw, stage, at3, around);
      if (item === void 0) continue;
      const named = condition === void 0 ? item : { ...item, conditions: [condition, ...item.conditions] };
      for (const where of named.stages) {
        const key = `${where}\0${named.baseId}`;
        const twin = own2.get(key);
        if (twin !== void 0)
          collect.at(
            source,
            [...at3, named.explicitId ? "id" : "name"],
            `The id \`${named.baseId}\` is already taken in the stage \`${where}\` by line ${source.lineOf(twin.origin.path)}.`,
            { hint: "Give one of them another `id`." }
          );
        own2.set(key, named);
      }
      place(named, stages, items, replaceable);
    }
  }
};
var place = (item, stages, items, replaceable) => {
  const { stages: where, combinations, explicitId: _explicitId, ...rest } = item;
  for (const stage of where) {
    if (!stages.has(stage)) stages.set(stage, { name: stage, watch: [] });
    const spread2 = combinations.map((matrix) => {
      const values = Object.values(matrix);
      return { ...rest, stage, matrix, id: values.length === 0 ? item.baseId : `${item.baseId}[${values.join(", ")}]` };
    });
    if (replaceable.has(`${stage}\0${item.baseId}`)) {
      const first = items.findIndex((other) => other.stage === stage && other.baseId === item.baseId);
      for (let index = items.length - 1; index >= 0; index--)
        if (items[index]?.stage === stage && items[index]?.baseId === item.baseId) items.splice(index, 1);
      items.splice(first, 0, ...spread2);
    } else items.push(...spread2);
  }
};
var nearestStage = (manifest, written) => nearest(
  written,
  manifest.stages.map((stage) => stage.name)
);

// src/program/find-manifests.ts
var MANIFEST_PATHS = [".github/gonogo.yml", ".github/gonogo.yaml", "gonogo.yml", "gonogo.yaml"];
var loadManifests = async (options2) => {
  const { world, registry: registry3 } = options2;
  const read2 = options2.readManifest ?? (options2.readTrusted === void 0 ? void 0 : (path) => options2.readTrusted?.read(path) ?? Promise.resolve(void 0)) ?? ((path) => readIfThere(world, path));
  const paths = options2.manifests.length > 0 ? await spread(options2.manifests, world) : await findManifest(read2);
  const loaded = [];
  const problems = [];
  for (const path of paths) {
    const place2 = { file: path, line: 1, column: 1, endColumn: 2 };
    let bytes;
    try {
      bytes = await read2(path);
    } catch (thrown) {
      problems.push({
        ...place2,
        message: `The manifest cannot be read: ${messageOf(thrown)}.`,
        hint: "Check that the path names a manifest."
      });
      continue;
    }
    if (bytes === void 0) {
      problems.push({
        ...place2,
        message: "There is no such manifest.",
        hint: "Check the path; `gonogo init` writes a first manifest."
      });
      continue;
    }
    const result = await loadManifest({
      path,
      bytes,
      read: (file) => readPreset(file, read2, world),
      registry: registry3,
      now: world.clock.now()
    });
    problems.push(...result.problems);
    if (result.manifest !== void 0) loaded.push({ manifest: result.manifest, waiverProblems: result.waiverProblems });
    else problems.push(...result.waiverProblems);
  }
  if (problems.length > 0) throw new ManifestError(problems);
  return loaded;
};
var MAX_FILE_BYTES = 6e6;
var readIfThere = async (world, path) => {
  const stat = await world.files.stat(path);
  if (stat === void 0) return void 0;
  if (stat.kind !== "file") throw new Error("it is not a file");
  return world.files.readBytes(path, { start: 0, end: Math.min(stat.sizeBytes, MAX_FILE_BYTES) });
};
var readPreset = async (file, read2, { github }) => {
  if (isRemote(file)) {
    const at3 = file.lastIndexOf("@");
    const [owner = "", repository = "", ...rest] = file.slice(0, at3).split("/");
    const { signal } = new AbortController();
    return github.in(`${owner}/${repository}`).file(file.slice(at3 + 1), rest.join("/"), signal);
  }
  if (!file.startsWith("gonogo:")) return read2(file);
  const { bundledPresets, readBundledPreset } = await Promise.resolve().then(() => require("./manifest-presets.js"));
  const bytes = readBundledPreset(file.slice("gonogo:".length));
  if (bytes === void 0)
    throw new Error(
      `gonogo brings no preset of that name; it brings ${bundledPresets().map((name2) => `gonogo:${name2}`).join(", ")}`
    );
  return bytes;
};
var spread = async (names, world) => {
  const paths = [];
  for (const name2 of names) {
    const found = /[*?{[]/.test(name2) ? await world.files.find([name2]) : [];
    paths.push(...found.length > 0 ? found : [name2]);
  }
  return [...new Set(paths)];
};
var findManifest = async (read2) => {
  for (const path of MANIFEST_PATHS) if (await read2(path) !== void 0) return [path];
  return [];
};
var stagesOf = (manifest, named) => {
  if (named.length > 0) return [...new Set(named)];
  const stage = manifest.stages.find(({ name: name2 }) => name2 === "merge") ?? manifest.stages[0];
  return stage === void 0 ? [] : [stage.name];
};

// src/program/judge-manifest.ts
var judge_manifest_exports = {};
__export(judge_manifest_exports, {
  planManifest: () => planManifest,
  runManifest: () => runManifest
});

// src/engine/plan.ts
var plan_exports = {};
__export(plan_exports, {
  plan: () => plan
});

// src/engine/reader.ts
var reader_exports = {};
__export(reader_exports, {
  readerFor: () => readerFor
});
var readerFor = (item, env2, around) => {
  const unknown2 = /* @__PURE__ */ new Map();
  if ("unknown" in around.changed) unknown2.set("changed", around.changed.unknown);
  if (around.deployment === void 0) unknown2.set("deployment", "this run is not about a deployment");
  const read2 = ({ context, name: name2 }) => {
    if (context === "inputs") return around.inputs[name2];
    const value = around.variable(name2);
    if (value === void 0 || value === "") return void 0;
    if (context === "secrets") around.mask.add(value);
    return value;
  };
  const withoutEnv = {
    unknown: unknown2,
    read: read2,
    contexts: {
      env: {},
      github: around.github,
      matrix: item.matrix,
      stage: item.stage,
      environment: around.environment ?? "",
      deployment: around.deployment,
      changed: "files" in around.changed ? { files: around.changed.files } : null
    }
  };
  let values;
  return {
    unknown: unknown2,
    read: read2,
    contexts: {
      ...withoutEnv.contexts,
      get env() {
        values ??= Object.fromEntries(
          Object.entries(env2).map(([name2, value]) => [name2, interpolate(value, withoutEnv)])
        );
        return values;
      }
    }
  };
};

// src/engine/plan.ts
var plan = async (manifest, options2) => {
  const chosen = select(manifest.items, options2.stages, options2.only);
  const covers = chosen.some((item) => item.paths.length > 0) ? (await Promise.resolve().then(() => require("./engine-covers.js"))).covers : void 0;
  return chosen.map((item) => planItem(item, manifest, options2.change, options2.around, covers));
};
var select = (items, stages, only) => {
  const inStages = stages.flatMap((stage) => items.filter((item) => item.stage === stage));
  if (only === void 0 || only.length === 0) return inStages;
  const wanted = /* @__PURE__ */ new Set();
  const want = (item) => {
    if (wanted.has(item)) return;
    wanted.add(item);
    for (const need of item.needs)
      for (const other of inStages)
        if (other.stage === item.stage && (other.id === need || other.baseId === need)) want(other);
  };
  for (const item of inStages) if (only.includes(item.id) || only.includes(item.baseId)) want(item);
  return inStages.filter((item) => wanted.has(item));
};
var planItem = (item, manifest, change, around, covers) => {
  const reader = readerFor(item, manifest.env, around);
  let name2 = item.name;
  try {
    if (name2.includes("${{")) name2 = String(interpolate(name2, reader));
    for (const condition of item.conditions)
      if (!conditionHolds(condition, reader))
        return {
          item,
          name: name2,
          fate: {
            kind: "skipped",
            reason: condition === false ? "switched off with `if: false`" : `its condition does not hold: ${String(condition)}`
          }
        };
  } catch (thrown) {
    if (!(thrown instanceof InterpolationFailure)) throw thrown;
    return { item, name: name2, fate: { kind: "error", reason: thrown.message, help: thrown.help } };
  }
  if (covers !== void 0 && item.paths.length > 0 && change.status === "known" && !change.files.some(
    (file) => covers(item.paths, file.path) || file.previousPath !== void 0 && covers(item.paths, file.previousPath)
  ))
    return {
      item,
      name: name2,
      fate: { kind: "not-applicable", reason: `none of its files changed (${item.paths.join(", ")})` }
    };
  return { item, name: name2, fate: { kind: "run" } };
};

// src/engine/run.ts
var run_exports = {};
__export(run_exports, {
  runItems: () => runItems,
  waiverOf: () => waiverOf
});

// src/core/check.ts
var check_exports = {};
__export(check_exports, {
  DEFAULT_TIMEOUT_MS: () => DEFAULT_TIMEOUT_MS,
  defineCheck: () => defineCheck
});
var DEFAULT_TIMEOUT_MS = 3e4;
var defineCheck = (check) => ({
  ...check,
  // The engine parses with `options` before it calls: what arrives here is z.output<Options>.
  run: (options2, context) => check.run(options2, context)
});

// src/core/outcome.ts
var outcome_exports = {};
__export(outcome_exports, {
  failed: () => failed,
  notApplicable: () => notApplicable,
  passed: () => passed,
  pending: () => pending,
  undecided: () => undecided
});
var passed = (summary, details = {}) => {
  const error = details.findings?.find((finding) => finding.level === "error" && finding.suppressed === void 0);
  return error === void 0 ? { ...details, status: "pass", summary } : {
    ...details,
    status: "fail",
    summary,
    findings: details.findings ?? [error],
    remedy: error.help ?? error.message
  };
};
var failed = (summary, { help, rule, findings, ...details }) => ({
  ...details,
  status: "fail",
  summary,
  remedy: help,
  findings: findings?.some((finding) => finding.level === "error" && finding.suppressed === void 0) ? findings : [{ rule, message: summary, level: "error", help }, ...findings ?? []]
});
var pending = (summary, { help, ...details }) => ({
  ...details,
  status: "pending",
  summary,
  remedy: help
});
var notApplicable = (summary, details = {}) => ({
  ...details,
  status: "not-applicable",
  summary
});
var undecided = (summary, { help, rule, findings, ...details }) => ({
  ...details,
  status: "error",
  summary,
  remedy: help,
  findings: findings ?? [{ rule, message: summary, level: "error", help }]
});

// src/engine/settle.ts
var settle_exports = {};
__export(settle_exports, {
  settle: () => settle
});

// src/engine/on-abort.ts
var on_abort_exports = {};
__export(on_abort_exports, {
  onAbort: () => onAbort
});
var waiting = /* @__PURE__ */ new WeakMap();
var onAbort = (signal, call) => {
  if (signal.aborted) {
    call();
    return () => {
    };
  }
  let calls2 = waiting.get(signal);
  if (calls2 === void 0) {
    const all = /* @__PURE__ */ new Set();
    signal.addEventListener("abort", () => all.forEach((one) => one()), { once: true });
    waiting.set(signal, all);
    calls2 = all;
  }
  const own2 = calls2.add(call);
  return () => own2.delete(call);
};

// src/engine/settle.ts
var FINISHED = new Error("finished");
var GRACE_MS = 500;
var settle = async (check, options2, context, limits2) => {
  const parsed = check.options.safeParse(options2);
  if (!parsed.success) {
    const issues = describeIssues(parsed.error.issues, options2);
    return {
      attempts: 0,
      outcome: undecided(
        `the options of \`${check.kind}\` cannot be used: ${issues.map((issue2) => `${issue2.path.join(".")}: ${issue2.message}`).join(" ")}`,
        {
          rule: "options-invalid",
          help: "Correct the options, or the variables they are made of."
        }
      )
    };
  }
  const { clock } = context;
  const deadline = clock.now() + limits2.timeoutMs;
  const attempts = limits2.retry?.attempts ?? 1;
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptOnce(check, parsed.data, context, Math.max(0, deadline - clock.now()), limits2);
    const again = (outcome.status === "fail" || outcome.status === "error") && attempt < attempts && !limits2.signal.aborted;
    if (!again) return { outcome, attempts: attempt };
    const wait2 = backoff(limits2.retry, attempt, limits2.random);
    if (clock.now() + wait2 >= deadline) return { outcome, attempts: attempt };
    context.progress(`try ${attempt} of ${attempts} did not pass; the next one in ${formatDuration(wait2)}`);
    try {
      await clock.sleep(wait2, limits2.signal);
    } catch {
      return { outcome, attempts: attempt };
    }
  }
};
var backoff = (retry2, attempt, random) => {
  if (retry2 === void 0) return 0;
  const full = Math.min(retry2.maxBackoffMs, retry2.backoffMs * 2 ** Math.min(attempt - 1, 20));
  return full * (0.5 + random() / 2);
};
var attemptOnce = async (check, options2, context, timeoutMs, { signal: outer, timeoutMs: wholeMs }) => {
  const stop = new AbortController();
  const limit = new AbortController();
  let grace;
  let finished = false;
  const { signal } = stop;
  const timedOut = () => outer.aborted ? undecided("the run was interrupted before this was decided", { rule: "interrupted", help: "Run it again." }) : undecided(`no answer within ${formatDuration(wholeMs)}`, {
    rule: "timed-out",
    help: "Find out why it takes so long, or give the item a longer `timeout`."
  });
  const forget = onAbort(outer, () => {
    stop.abort(outer.reason);
    limit.abort(outer.reason);
  });
  const work = (async () => {
    try {
      return await check.run(options2, context.withSignal(signal));
    } catch (thrown) {
      if (signal.aborted) return timedOut();
      if (thrown instanceof Undecidable) return undecided(thrown.message, { rule: thrown.rule, help: thrown.help });
      return undecided(`the check broke: ${messageOf(thrown)}`, {
        rule: "check-broke",
        help: `This is a mistake in ${check.kind.startsWith(".") ? "the check" : "gonogo"}: report it with the manifest item and the stack below.`,
        evidence: { stack: thrown instanceof Error ? (thrown.stack ?? "").split("\n").slice(0, 12) : [] }
      });
    }
  })();
  const watch = (async () => {
    try {
      await context.clock.sleep(timeoutMs, limit.signal);
    } catch {
    }
    if (finished) return void 0;
    stop.abort(new Error("timed out"));
    grace = new AbortController();
    try {
      await context.clock.sleep(GRACE_MS, grace.signal);
    } catch {
      return void 0;
    }
    return timedOut();
  })();
  const first = await Promise.race([work, watch]);
  finished = true;
  forget();
  limit.abort(FINISHED);
  grace?.abort(FINISHED);
  const outcome = first ?? await work;
  return signal.aborted && outcome.status === "pass" ? timedOut() : outcome;
};

// src/engine/run.ts
var runItems = async (planned, options2) => {
  const results = Array.from({ length: planned.length });
  const signOffs = Array.from({ length: planned.length });
  const { waitingFor, dependants } = wireNeeds(planned);
  const ready = [];
  for (const [index, count] of waitingFor.entries()) if (count === 0) ready.push(index);
  let next = 0;
  const settleOne = async (index) => {
    const entry = planned[index];
    if (entry === void 0) return;
    const unmet = needsOf(planned, index).filter((other) => !isMet(results[other]?.status));
    const ran = await runOne(
      entry,
      unmet.map((other) => results[other]).filter((report2) => report2 !== void 0),
      options2
    );
    results[index] = ran.report;
    signOffs[index] = [...ran.signOffs];
    options2.onEvent?.({ kind: "settled", item: ran.report, index });
    for (const dependant of dependants.get(index) ?? []) {
      waitingFor[dependant] = (waitingFor[dependant] ?? 1) - 1;
      if (waitingFor[dependant] === 0) ready.push(dependant);
    }
  };
  let wake;
  let settled = 0;
  let sleeping;
  const lane = async () => {
    while (settled < planned.length) {
      const index = next < ready.length ? ready[next++] : void 0;
      if (index === void 0) {
        sleeping ??= new Promise((resolve6) => {
          wake = resolve6;
        });
        await sleeping;
        continue;
      }
      await settleOne(index);
      settled++;
      if (wake !== void 0) {
        wake();
        wake = void 0;
        sleeping = void 0;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options2.concurrency, planned.length)) }, lane));
  return { items: results, signOffs: signOffs.flat() };
};
var needCache = /* @__PURE__ */ new WeakMap();
var NO_NEEDS = [];
var needsOf = (planned, index) => {
  let all = needCache.get(planned);
  if (all === void 0) {
    const byName = /* @__PURE__ */ new Map();
    for (const [position, { item }] of planned.entries())
      for (const name2 of /* @__PURE__ */ new Set([item.id, item.baseId])) {
        const key = `${item.stage}\0${name2}`;
        const known2 = byName.get(key);
        if (known2 === void 0) byName.set(key, [position]);
        else known2.push(position);
      }
    const computed = /* @__PURE__ */ new Map();
    for (const [position, { item }] of planned.entries())
      if (item.needs.length > 0)
        computed.set(
          position,
          [...new Set(item.needs.flatMap((need) => byName.get(`${item.stage}\0${need}`) ?? []))].filter(
            (other) => other !== position
          )
        );
    all = computed;
    needCache.set(planned, all);
  }
  return all.get(index) ?? NO_NEEDS;
};
var wireNeeds = (planned) => {
  const waitingFor = planned.map((_, index) => needsOf(planned, index).length);
  const dependants = /* @__PURE__ */ new Map();
  for (const index of planned.keys())
    for (const need of needsOf(planned, index)) {
      const known2 = dependants.get(need);
      if (known2 === void 0) dependants.set(need, [index]);
      else known2.push(index);
    }
  return { waitingFor, dependants };
};
var isMet = (status) => status === "pass" || status === "waived" || status === "not-applicable";
var runOne = async (planned, unmet, options2) => {
  const { item, fate } = planned;
  const clock = options2.world.clock;
  const startedAt = clock.now();
  const uses = "anyOf" in item.decision ? "any-of" : item.decision.uses;
  const report2 = (status, outcome, attempts) => ({
    id: item.id,
    name: planned.name,
    stage: item.stage,
    section: [...item.section],
    level: item.level,
    uses,
    status,
    summary: outcome.summary,
    ..."remedy" in outcome ? { remedy: outcome.remedy } : {},
    findings: [...outcome.findings ?? []],
    measurements: [...outcome.measurements ?? []],
    evidence: { ...outcome.evidence },
    ...item.documentLine === void 0 ? {} : { source: item.documentLine },
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, clock.now() - startedAt),
    attempts
  });
  if (fate.kind === "skipped" || fate.kind === "not-applicable")
    return { report: report2(fate.kind, notApplicable(fate.reason), 0), signOffs: [] };
  if (fate.kind === "error")
    return {
      report: waive(
        report2(
          "error",
          undecided(fate.reason, { rule: "expression-failed", help: fate.help ?? "Correct the expression." }),
          0
        ),
        item,
        options2
      ),
      signOffs: []
    };
  if (unmet.length > 0) {
    const names = unmet.map((need) => `\`${need.id}\` (${need.status})`).join(", ");
    return item.level === "block" ? {
      report: waive(
        report2(
          "error",
          undecided(`it needs ${names}`, {
            rule: "needs-unmet",
            help: `Mend ${unmet.map((need) => `\`${need.id}\``).join(", ")} first.`
          }),
          0
        ),
        item,
        options2
      ),
      signOffs: []
    } : { report: report2("skipped", notApplicable(`it needs ${names}`), 0), signOffs: [] };
  }
  if (options2.signal.aborted)
    return {
      report: report2(
        "error",
        undecided("the run was interrupted before this was decided", { rule: "interrupted", help: "Run it again." }),
        0
      ),
      signOffs: []
    };
  options2.onEvent?.({ kind: "started", item, name: planned.name });
  const attempted = await decide(planned, options2);
  return {
    report: waive(report2(attempted.outcome.status, attempted.outcome, attempted.attempts), item, options2),
    signOffs: attempted.outcome.signOffs ?? []
  };
};
var decide = async (planned, options2) => {
  const { decision } = planned.item;
  if (!("anyOf" in decision)) return decideOnce(decision, planned, options2);
  const tried = [];
  let attempts = 0;
  for (const branch of decision.anyOf) {
    const { outcome, attempts: more } = await decideOnce(branch, planned, options2);
    attempts += more;
    tried.push({ name: branch.name, outcome });
    if (outcome.status === "pass") break;
  }
  return { outcome: joinBranches(tried), attempts };
};
var joinBranches = (tried) => {
  const evidence = {
    branches: tried.map(({ name: name2, outcome }) => ({
      name: name2,
      status: outcome.status,
      summary: outcome.summary,
      ...outcome.evidence === void 0 ? {} : { evidence: outcome.evidence }
    }))
  };
  const signOffs = tried.flatMap(({ outcome }) => outcome.signOffs ?? []);
  for (const status of ["pass", "pending", "error", "fail"]) {
    const found = tried.find(({ outcome: outcome2 }) => outcome2.status === status);
    if (found === void 0) continue;
    const { outcome } = found;
    if (outcome.status === "pass")
      return passed(`met by "${found.name}": ${outcome.summary}`, { ...outcome, evidence, signOffs });
    return {
      ...outcome,
      summary: `no alternative is met: ${tried.map((branch) => `"${branch.name}": ${branch.outcome.summary}`).join("; ")}`,
      findings: tried.flatMap((branch) => branch.outcome.findings ?? []),
      evidence,
      signOffs
    };
  }
  return notApplicable(tried.map(({ name: name2, outcome }) => `"${name2}": ${outcome.summary}`).join("; "), {
    evidence,
    signOffs
  });
};
var decideOnce = async (decision, { item, name: name2 }, options2) => {
  const reader = readerFor(item, decision.env, options2.around);
  let values;
  let check;
  try {
    values = readValues(decision, item, reader);
    check = await options2.findCheck(decision.uses);
  } catch (thrown) {
    if (thrown instanceof InterpolationFailure)
      return { attempts: 0, outcome: undecided(thrown.message, { rule: "variable-not-set", help: thrown.help }) };
    return {
      attempts: 0,
      outcome: undecided(`\`${decision.uses}\` cannot be used: ${messageOf(thrown)}`, {
        rule: "check-unavailable",
        help: "Correct the name or the file of the check."
      })
    };
  }
  const baseline = await baselineOf(check, item, options2);
  const base = {
    subject: options2.subject,
    item: { id: item.id, name: name2, stage: item.stage, paths: item.paths },
    roles: options2.manifest.roles,
    directory: options2.world.files.absolute(values.directory),
    env: Object.fromEntries(Object.entries(values.env).map(([key, value]) => [key, plainText(value)])),
    untrusted: options2.untrusted,
    progress: (text) => options2.onEvent?.({ kind: "progress", item, name: name2, text }),
    hide: (secret) => options2.around.mask.add(secret),
    masked: (text) => options2.around.mask.text(text)
  };
  const ports = portsOf(check, options2.world, values.directory);
  const context = {
    clock: options2.world.clock,
    progress: base.progress,
    withSignal: (signal) => Object.defineProperties(Object.assign(Object.create(ports), base, { signal }), baseline)
  };
  return settle(check, values.with, context, {
    timeoutMs: values.timeoutMs ?? check.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    retry: item.retry,
    signal: options2.signal,
    random: options2.random ?? Math.random
  });
};
var baselineOf = async (check, item, options2) => {
  if (options2.baseline === void 0 || check.comparesWithBaseline !== true && !check.kind.startsWith(".")) return {};
  try {
    const value = await options2.baseline(item.id, item.stage);
    return value === void 0 ? {} : { baseline: { value, enumerable: true } };
  } catch (thrown) {
    return {
      baseline: {
        enumerable: true,
        get: () => {
          throw thrown;
        }
      }
    };
  }
};
var readValues = (decision, item, reader) => {
  const timeout = item.timeout === void 0 ? void 0 : String(interpolate(item.timeout, reader));
  const timeoutMs = timeout === void 0 ? void 0 : parseDuration(timeout);
  if (timeout !== void 0 && timeoutMs === void 0)
    throw new InterpolationFailure(`the timeout \`${timeout}\` is no duration`, "Write it 30s, 15m or 24h.");
  return {
    with: interpolate(decision.with, reader),
    env: interpolate(decision.env, reader),
    directory: decision.workingDirectory === void 0 ? "." : String(interpolate(decision.workingDirectory, reader)),
    timeoutMs
  };
};
var portsMade = /* @__PURE__ */ new WeakMap();
var portsOf = (check, world, directory) => {
  const names = /* @__PURE__ */ new Set([...check.needs, "clock"]);
  const known2 = portsMade.get(world) ?? /* @__PURE__ */ new Map();
  portsMade.set(world, known2);
  const key = [directory, ...names].join("\0");
  const ports = known2.get(key) ?? Object.defineProperties(
    {},
    Object.fromEntries(
      [...names].map((port) => [
        port,
        {
          get: () => port === "files" && directory !== "." ? world.files.at(directory) : world[port],
          enumerable: true
        }
      ])
    )
  );
  known2.set(key, ports);
  return ports;
};
var waiverOf = (item, waivers) => waivers.find(
  (waiver2) => waiver2.invalid === void 0 && (waiver2.item === item.id || waiver2.item === item.baseId) && (waiver2.stage === void 0 || waiver2.stage === item.stage)
);
var waive = (report2, item, { manifest }) => {
  if (report2.status !== "fail" && report2.status !== "error" && report2.status !== "pending") return report2;
  const waiver2 = waiverOf(item, manifest.waivers);
  if (waiver2 === void 0) return report2;
  return {
    ...report2,
    status: "waived",
    summary: `waived until ${waiver2.expires} by ${waiver2.owner}: ${waiver2.reason} (${report2.status}: ${report2.summary})`,
    evidence: { ...report2.evidence, waived: report2.status },
    findings: report2.findings.map(
      (finding) => finding.level === "error" ? { ...finding, suppressed: `waived: ${waiver2.reason}` } : finding
    )
  };
};

// src/manifest/plug-in.ts
var plug_in_exports = {};
__export(plug_in_exports, {
  loadPlugIn: () => loadPlugIn
});
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_node_url = require("node:url");
var PlugIn = object({
  run: custom((value) => typeof value === "function"),
  summary: optional(string2()),
  options: optional(
    custom((value) => value !== null && typeof value === "object" && "safeParse" in value)
  ),
  needs: optional(
    array(_enum(["clock", "files", "git", "http", "postgres", "shell", "tcp", "environment", "github"]))
  )
});
var loadPlugIn = async (path, options2) => {
  if (options2.trusted === void 0 && options2.untrusted)
    throw new Undecidable(`\`${path}\` is not run on a pull request from a fork`, {
      rule: "untrusted",
      help: "Merge from a branch of this repository, or decide the item in another way."
    });
  if (options2.trusted === void 0 && await options2.files.stat(path.replace(/^\.\//, "")) === void 0)
    throw new Undecidable(`\`${path}\` is not there`, {
      rule: "check-unavailable",
      help: "Correct the path, which starts at the root of the repository, or add the file."
    });
  if (options2.trusted === void 0)
    return toCheck(path, await import((0, import_node_url.pathToFileURL)(options2.files.absolute(path)).href));
  const bytes = await options2.trusted.read(path.replace(/^\.\//, ""));
  if (bytes === void 0)
    throw new Undecidable(`\`${path}\` does not exist at ${options2.trusted.ref}, from where checks are taken`, {
      rule: "check-unavailable",
      help: "Merge the check first; the change that adds it cannot be judged by it."
    });
  const folder = await import_node_fs.promises.mkdtemp((0, import_node_path.join)((0, import_node_os.tmpdir)(), "gonogo-"));
  try {
    const file = (0, import_node_path.join)(folder, "check.mjs");
    await import_node_fs.promises.writeFile(file, bytes);
    return toCheck(path, await import((0, import_node_url.pathToFileURL)(file).href));
  } finally {
    await import_node_fs.promises.rm(folder, { recursive: true, force: true });
  }
};
var toCheck = (path, module2) => {
  const exported = module2;
  const parsed = PlugIn.safeParse(exported.check ?? exported.default);
  if (!parsed.success)
    throw new Undecidable(`\`${path}\` exports no check`, {
      rule: "check-unavailable",
      help: "Export as default an object with `run(options, context)`."
    });
  const { run, summary, options: options2, needs } = parsed.data;
  return {
    kind: path,
    summary: summary ?? path,
    needs: needs ?? [],
    options: options2 ?? record(string2(), unknown()),
    run
  };
};

// src/program/waivers.ts
var waivers_exports2 = {};
__export(waivers_exports2, {
  reportWaivers: () => reportWaivers,
  waiverItem: () => waiverItem
});
var waiverItem = (problems, stages, planned, waivers) => {
  const [stage] = stages;
  const concerns = waivers.filter(
    (waiver2) => waiver2.invalid !== void 0 && planned.some(
      ({ item }) => (item.id === waiver2.item || item.baseId === waiver2.item) && (waiver2.stage === void 0 || waiver2.stage === item.stage)
    )
  );
  if (stage === void 0 || concerns.length === 0) return [];
  const findings = problems.filter((problem) => concerns.some((waiver2) => problem.message.includes(`\`${waiver2.item}\``))).map((problem) => ({
    rule: "waiver-invalid",
    level: "error",
    message: problem.message,
    path: problem.file,
    line: problem.line,
    column: problem.column,
    ...problem.hint === void 0 ? {} : { help: problem.hint }
  }));
  return [
    {
      id: "waivers",
      name: "Waivers count",
      stage,
      section: [],
      level: "block",
      uses: "waivers",
      status: "fail",
      summary: concerns.map((waiver2) => `the waiver of "${waiver2.item}" ${waiver2.invalid ?? ""}`).join("; "),
      remedy: "Mend the item and remove its waiver, or complete the waiver with reason, owner and expiry.",
      findings,
      measurements: [],
      evidence: {},
      durationMs: 0,
      attempts: 1
    }
  ];
};
var DAY_MS2 = 864e5;
var reportWaivers = (waivers, planned, items, now) => waivers.filter((waiver2) => planned.some(({ item }) => item.id === waiver2.item || item.baseId === waiver2.item)).map((waiver2) => {
  const used = planned.some(
    ({ item }, index) => items[index]?.status === "waived" && waiverOf(item, [waiver2]) !== void 0
  );
  const expired = waiver2.endsAt > 0 && waiver2.endsAt <= now;
  return {
    item: waiver2.item,
    reason: waiver2.reason,
    owner: waiver2.owner,
    expires: waiver2.expires,
    daysLeft: waiver2.endsAt === 0 ? 0 : Math.floor((waiver2.endsAt - now) / DAY_MS2),
    state: expired ? "expired" : waiver2.invalid !== void 0 ? "invalid" : used ? "active" : "unused"
  };
}).sort((a, b) => a.daysLeft - b.daysLeft);

// src/program/judge-manifest.ts
var planManifest = async (manifest, options2, stages) => {
  hideSecrets(manifest, options2);
  const change = await changeFor(manifest, options2);
  const around = {
    variable: options2.variable,
    mask: options2.mask,
    github: options2.github,
    inputs: options2.inputs,
    environment: options2.subject.environment,
    deployment: options2.deployment,
    changed: change.status === "known" ? { files: change.files.map((file) => file.path) } : { unknown: change.reason }
  };
  return {
    change,
    around,
    planned: await plan(manifest, {
      stages,
      change,
      around,
      ...options2.only === void 0 ? {} : { only: options2.only }
    })
  };
};
var changeFor = async (manifest, { world, signal }) => {
  const depends = manifest.items.some((item) => item.paths.length > 0) || [...new Set(manifest.items.map((item) => item.origin.source))].some((source) => /\bchanged\b/.test(source.text));
  if (!depends) return { status: "unknown", reason: "nothing in the manifest depends on it" };
  try {
    return await world.git.change(signal);
  } catch (thrown) {
    return { status: "unknown", reason: messageOf(thrown) };
  }
};
var runManifest = async (manifest, waiverProblems, options2, stages) => {
  const broken = [];
  const notes = [];
  for (const stage of stages)
    if (!manifest.stages.some(({ name: name2 }) => name2 === stage)) {
      const near = nearestStage(manifest, stage);
      broken.push(
        `the stage "${stage}" is not in ${manifest.path}${near === void 0 ? `; it has ${manifest.stages.map(({ name: name2 }) => name2).join(", ") || "none"}` : `; did you mean "${near}"?`}`
      );
    }
  const watchEnded = stages.length > 0 && stages.every((name2) => isWatchOver(manifest, name2, options2.deployment?.age));
  const known2 = stages.filter((stage) => manifest.stages.some(({ name: name2 }) => name2 === stage));
  const { planned, around, change } = await planManifest(manifest, options2, watchEnded ? [] : known2);
  if (options2.only !== void 0 && options2.only.length > 0 && planned.length === 0)
    broken.push(
      `no item is called ${options2.only.map((id) => `"${id}"`).join(" or ")} in ${known2.map((stage) => `"${stage}"`).join(", ")}`
    );
  if (change.status === "unknown" && manifest.items.some((item) => item.paths.length > 0))
    notes.push(`What changed is not known (${change.reason}): items with \`paths\` run in any case.`);
  const waivers = [...manifest.waivers, ...options2.furtherWaivers ?? []];
  if (options2.dryRun === true) {
    return {
      manifest,
      stages,
      items: planned.map(dryReport),
      signOffs: [],
      waivers: [],
      broken: [...broken, "this was a dry run: nothing was decided"],
      notes,
      watchEnded: false
    };
  }
  const { baseline, baselineOf: baselineOf2, onEvent } = options2;
  const { items, signOffs } = await runItems(planned, {
    manifest: { ...manifest, waivers },
    world: options2.world,
    subject: options2.subject,
    around,
    concurrency: options2.concurrency,
    signal: options2.signal,
    untrusted: options2.untrusted,
    findCheck: (kind) => findCheck2(kind, options2),
    ...baseline === void 0 ? baselineOf2 === void 0 ? {} : { baseline: (id, stage) => baselineOf2(id, stage, options2.signal) } : { baseline: async (id, stage) => baseline.items.find((item) => item.id === id && item.stage === stage) },
    ...onEvent === void 0 ? {} : { onEvent: (event) => onEvent(maskEvent(event, options2.mask)) }
  });
  if (options2.signal.aborted)
    broken.push(
      `the run was interrupted${options2.signal.reason instanceof Error ? ` (${options2.signal.reason.message})` : ""}`
    );
  const bad = waiverItem(waiverProblems, known2, planned, waivers);
  const [firstStage] = known2;
  const documents = manifest.checklists.length === 0 || firstStage === void 0 || (options2.only?.length ?? 0) > 0 ? [] : [
    await (await Promise.resolve().then(() => require("./checklist-document-item.js"))).documentItem({
      manifest,
      stage: firstStage,
      items,
      files: options2.world.files,
      signal: options2.signal
    })
  ];
  return {
    manifest,
    stages,
    items: [...items, ...bad, ...documents],
    signOffs,
    waivers: reportWaivers(waivers, planned, items, options2.world.clock.now()),
    broken,
    notes,
    watchEnded
  };
};
var maskEvent = (event, mask) => {
  switch (event.kind) {
    case "started":
      return { ...event, name: mask.text(event.name) };
    case "progress":
      return { ...event, name: mask.text(event.name), text: mask.text(event.text) };
    case "settled":
      return { ...event, item: mask.deep(event.item) };
  }
};
var hideSecrets = (manifest, { mask, variable }) => {
  for (const source of new Set(manifest.items.map((item) => item.origin.source)))
    for (const [, name2 = ""] of source.text.matchAll(/\bsecrets\s*(?:\.\s*|\[\s*')([A-Za-z_][A-Za-z0-9_-]*)/gi)) {
      const value = variable(name2);
      if (value !== void 0) mask.add(value);
    }
};
var findCheck2 = async (kind, options2) => {
  if (isPlugIn(kind))
    return loadPlugIn(kind, {
      files: options2.world.files,
      untrusted: options2.untrusted,
      ...options2.readTrusted === void 0 ? {} : { trusted: options2.readTrusted }
    });
  const entry = options2.registry[kind];
  if (entry === void 0) throw new Error(`there is no check \`${kind}\``);
  return entry.load();
};
var isWatchOver = (manifest, stage, age) => {
  const rows = manifest.stages.find(({ name: name2 }) => name2 === stage)?.watch ?? [];
  const longest = Math.max(0, ...rows.map((row) => row.forMs));
  return age !== void 0 && rows.length > 0 && age * 1e3 > longest;
};
var dryReport = ({ item, name: name2, fate }) => ({
  id: item.id,
  name: name2,
  stage: item.stage,
  section: [...item.section],
  level: item.level,
  uses: "anyOf" in item.decision ? "any-of" : item.decision.uses,
  status: fate.kind === "not-applicable" ? "not-applicable" : fate.kind === "error" ? "error" : "skipped",
  summary: fate.kind === "run" ? "would run" : fate.reason,
  findings: [],
  measurements: [],
  evidence: {},
  ...item.documentLine === void 0 ? {} : { source: item.documentLine },
  durationMs: 0,
  attempts: 0
});

// src/program/run.ts
var runProgram = async (options2) => {
  if (options2.readTrusted === void 0) return runWorkTree(options2);
  const { runAgainstBase } = await Promise.resolve().then(() => require("./program-against-base.js"));
  const report2 = await runAgainstBase(options2, options2.readTrusted);
  if (report2 !== void 0) return report2;
  const { readTrusted: _, ...fromWorkTree } = options2;
  return runWorkTree(fromWorkTree);
};
var runWorkTree = async (options2) => {
  const loaded = await loadManifests(options2);
  const { world } = options2;
  const startedAt = world.clock.now();
  if (loaded.length === 0) {
    const { improvise } = await Promise.resolve().then(() => require("./program-improvise.js"));
    const improvised = await improvise(options2);
    const own2 = await runManifest(
      improvised.manifest,
      [],
      options2,
      improvised.manifest.stages.map((stage) => stage.name)
    );
    return finish(options2, {
      startedAt,
      manifests: [],
      judged: [options2.dryRun === true ? own2 : { ...own2, items: improvised.complete(own2.items) }],
      improvised: true,
      notes: improvised.notes
    });
  }
  const judged = [];
  for (const { manifest, waiverProblems } of loaded)
    judged.push(await runManifest(manifest, waiverProblems, options2, stagesOf(manifest, options2.stages)));
  return finish(options2, {
    startedAt,
    manifests: loaded.map(({ manifest }) => manifest),
    judged,
    improvised: false,
    notes: []
  });
};

// src/cli/arguments.ts
var arguments_exports = {};
__export(arguments_exports, {
  COMMON: () => COMMON,
  countOf: () => countOf,
  listOf: () => listOf2,
  parseArguments: () => parseArguments
});
var import_node_util = require("node:util");
var COMMON = {
  help: { type: "boolean", short: "h" },
  "no-color": { type: "boolean" },
  directory: { type: "string", short: "C" }
};
var parseArguments = (argv, options2, allowed) => {
  try {
    const parsed = (0, import_node_util.parseArgs)({
      args: [...argv],
      options: { ...COMMON, ...options2 },
      allowPositionals: true,
      strict: true,
      tokens: false
    });
    if (parsed.positionals.length > allowed.positionals)
      throw new UsageError(
        `\`${parsed.positionals[allowed.positionals] ?? ""}\` is one argument too many.
${allowed.usage}`
      );
    return parsed;
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const unknown2 = /^Unknown option '(-{1,2}[^']+)'/.exec(message)?.[1];
    if (unknown2 !== void 0) {
      const near = nearest(unknown2.replace(/^-+/, ""), [...Object.keys(options2), ...Object.keys(COMMON)]);
      throw new UsageError(
        `\`${unknown2}\` is not an option.${near === void 0 ? "" : ` Did you mean \`--${near}\`?`}
${allowed.usage}`
      );
    }
    throw new UsageError(`${message.split("\n")[0] ?? message}
${allowed.usage}`);
  }
};
var listOf2 = (values) => (values ?? []).flatMap((value) => value.split(/[,\n]/)).map((value) => value.trim()).filter((value) => value !== "");
var countOf = (text, name2, fallback) => {
  if (text === void 0 || text.trim() === "") return fallback;
  if (!/^[1-9]\d{0,3}$/.test(text.trim()))
    throw new UsageError(`\`${name2}\` wants a whole number from 1 to 9999, not \`${text}\`.`);
  return Number(text);
};

// src/cli/live.ts
var live_exports = {};
__export(live_exports, {
  createLive: () => createLive
});
var FRAMES = ["\u280B", "\u2819", "\u2839", "\u2838", "\u283C", "\u2834", "\u2826", "\u2827", "\u2807", "\u280F"];
var createLive = (stdout, stderr, style, withStage) => {
  const settled = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Map();
  let shown = 0;
  let previous;
  let status = "";
  let frame = 0;
  const interactive = stdout?.terminal === true && style.color;
  const statusStream = stdout === void 0 ? stderr : stdout;
  const animated = interactive || stdout === void 0 && stderr.terminal;
  const clear = () => {
    if (status !== "") statusStream.write("\r\x1B[2K");
    status = "";
  };
  const draw = () => {
    if (!animated) return;
    clear();
    const [first, ...others] = running.values();
    if (first === void 0) return;
    frame = (frame + 1) % FRAMES.length;
    const seconds = Math.floor((Date.now() - first.since) / 1e3);
    const text = `${FRAMES[frame] ?? ""} ${oneLine(first.name)}${first.text === "" ? "" : `: ${oneLine(first.text)}`}${seconds >= 2 ? ` (${seconds} s)` : ""}${others.length > 0 ? ` and ${others.length} more` : ""}`;
    status = text.slice(0, Math.max(20, statusStream.columns - 1));
    statusStream.write(status);
  };
  const timer = animated ? setInterval(draw, 120) : void 0;
  timer?.unref();
  const flush = () => {
    if (stdout === void 0 || !interactive) return;
    while (settled.has(shown)) {
      const item = settled.get(shown);
      settled.delete(shown);
      shown++;
      if (item === void 0) continue;
      clear();
      stdout.write(renderItem(item, previous, withStage, style));
      previous = item;
    }
  };
  const onEvent = (event) => {
    switch (event.kind) {
      case "started":
        running.set(`${event.item.stage}\0${event.item.id}`, { name: event.name, since: Date.now(), text: "" });
        return;
      case "progress": {
        const entry = running.get(`${event.item.stage}\0${event.item.id}`);
        if (entry !== void 0) entry.text = event.text;
        return;
      }
      case "settled":
        running.delete(`${event.item.stage}\0${event.item.id}`);
        settled.set(event.index, event.item);
        flush();
        return;
    }
  };
  return {
    /** Undefined where nothing of it would be seen: events are masked for whoever listens. */
    onEvent: animated ? onEvent : void 0,
    stop: () => {
      if (timer !== void 0) clearInterval(timer);
      clear();
    },
    /** The rest of the report: what live output has not shown yet, and the verdict. Everything is masked by now. */
    finish: (report2) => {
      if (stdout === void 0) return;
      let before = shown > 0 ? report2.items[shown - 1] : void 0;
      for (const item of report2.items.slice(shown)) {
        stdout.write(renderItem(item, before, withStage || report2.stages.length > 1, style));
        before = item;
      }
      stdout.write(renderEnd(report2, style));
    }
  };
};

// src/cli/reports.ts
var reports_exports = {};
__export(reports_exports, {
  wantedReports: () => wantedReports
});
var wantedReports = (formats, outputs) => {
  const known2 = formats.map((format2) => {
    if (FORMATS.includes(format2)) return format2;
    const near = nearest(format2, FORMATS);
    throw new UsageError(
      `\`${format2}\` is not a format.${near === void 0 ? ` Known: ${FORMATS.join(", ")}.` : ` Did you mean \`${near}\`?`}`
    );
  });
  const wanted = [];
  for (let index = 0; index < Math.max(known2.length, outputs.length); index++) {
    const file = outputs[index];
    const format2 = known2[index] ?? (file === void 0 ? void 0 : formatOfFile(file));
    if (format2 === void 0)
      throw new UsageError(`The name \`${file ?? ""}\` does not tell its format; add \`--format\` for it.`);
    wanted.push({ format: format2, file: file === "-" ? void 0 : file });
  }
  const toStdout = wanted.filter(({ file }) => file === void 0);
  if (toStdout.length > 1)
    throw new UsageError(
      `Only one report can go to standard output; give \`--output\` for ${toStdout.slice(0, -1).map(({ format: format2 }) => format2).join(", ")}.`
    );
  return wanted;
};
var formatOfFile = (file) => {
  const name2 = file.toLowerCase();
  if (name2.endsWith(".sarif") || name2.endsWith(".sarif.json")) return "sarif";
  if (name2.endsWith(".json")) return "json";
  if (name2.endsWith(".md")) return "markdown";
  if (name2.endsWith(".html") || name2.endsWith(".htm")) return "html";
  if (name2.endsWith(".xml")) return "junit";
  if (name2.endsWith(".txt") || name2.endsWith(".log")) return "terminal";
  return void 0;
};

// src/cli/session.ts
var session_exports = {};
__export(session_exports, {
  githubContext: () => githubContext,
  openSession: () => openSession,
  readReport: () => readReport
});
var import_node_fs5 = require("node:fs");
var import_node_path6 = require("node:path");

// src/core/mask.ts
var mask_exports = {};
__export(mask_exports, {
  createMask: () => createMask
});
var HIDDEN = "***";
var createMask = () => {
  const values = /* @__PURE__ */ new Set();
  let pattern2;
  let long;
  let dirty = false;
  const compile2 = () => {
    if (!dirty) return;
    const forms = /* @__PURE__ */ new Set();
    for (const value of values) for (const form of formsOf(value)) forms.add(form);
    const sorted = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const together = (some) => some.length === 0 ? void 0 : new RegExp(some.map(sourceOf).join("|"), "g");
    pattern2 = together(sorted);
    long = together(sorted.filter((form) => form.length >= 8));
    dirty = false;
  };
  const text = (shown) => {
    compile2();
    let masked = pattern2 === void 0 ? shown : shown.replace(pattern2, HIDDEN);
    if (long !== void 0 && masked.includes("\n")) masked = maskAcrossLines(masked, long);
    return maskUrlPasswords(masked);
  };
  const isPlain = (value) => {
    if (typeof value === "string") return text(value) === value;
    if (value === null || typeof value !== "object") return true;
    if (Array.isArray(value)) return value.every(isPlain);
    const fields = value;
    for (const key of Object.keys(fields)) if (text(key) !== key || !isPlain(fields[key])) return false;
    return true;
  };
  const deep = (value) => {
    if (typeof value === "string") return text(value);
    if (value === null || typeof value !== "object" || isPlain(value)) return value;
    if (Array.isArray(value)) return value.map(deep);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [text(key), deep(inner)]));
  };
  return {
    values,
    add(secret) {
      for (const value of [secret, ...secret.split(/\r?\n/)]) {
        if (value.trim() === "" || values.has(value)) continue;
        values.add(value);
        dirty = true;
      }
    },
    text,
    deep: (value) => deep(value)
  };
};
var maskUrlPasswords = (shown) => shown.includes("://") ? shown.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/?#@"'<>]*):[^\s@/"'<>]+@/gi, `$1:${HIDDEN}@`) : shown;
var formsOf = (value) => {
  const forms = [
    value,
    encodeURIComponentSafely(value),
    encodeURIComponentSafely(value).replace(/%20/g, "+"),
    JSON.stringify(value).slice(1, -1)
  ];
  if (value.length >= 4) {
    const bytes = Buffer.from(value, "utf8");
    forms.push(bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url"), bytes.toString("hex"));
    for (const offset of [1, 2]) {
      const padded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/, "");
      const inner = padded.slice(offset === 1 ? 2 : 3, (bytes.length + offset) % 3 === 0 ? void 0 : -1);
      if (inner.length >= 6) forms.push(inner, inner.replace(/\+/g, "-").replace(/\//g, "_"));
    }
    const head = bytes.toString("base64").replace(/=+$/, "");
    if (bytes.length % 3 !== 0 && head.length > 6) forms.push(head.slice(0, -1));
  }
  return forms.filter((form) => form !== "");
};
var encodeURIComponentSafely = (value) => {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
};
var maskAcrossLines = (shown, pattern2) => {
  const lines = shown.split(/(\r?\n)/);
  const joined = lines.filter((_, index) => index % 2 === 0).join("");
  const hidden = [...joined.matchAll(pattern2)].map((match) => [match.index, match.index + match[0].length]);
  if (hidden.length === 0) return shown;
  let at3 = 0;
  let next = 0;
  let result = "";
  for (const [index, part] of lines.entries()) {
    const [from, to] = hidden[next] ?? [Infinity, Infinity];
    if (index % 2 === 1) {
      if (!(from < at3 && at3 < to)) result += part;
      continue;
    }
    const end = at3 + part.length;
    while (at3 < end) {
      const [start, stop] = hidden[next] ?? [Infinity, Infinity];
      if (at3 < start) {
        result += joined.slice(at3, Math.min(start, end));
        at3 = Math.min(start, end);
      } else {
        if (at3 === start) result += HIDDEN;
        at3 = Math.min(stop, end);
        if (at3 === stop) next++;
      }
    }
  }
  return result;
};
var sourceOf = (form) => {
  const source = form.split("").map(characterOf).join("");
  return form.length >= 4 ? source : `(?<![A-Za-z0-9_.-])${source}(?![A-Za-z0-9_.-])`;
};
var ENTITIES = { "&": "amp|", "<": "lt|", ">": "gt|", '"': "quot|", "'": "apos|" };
var characterOf = (character) => {
  if (/[A-Za-z0-9_]/.test(character)) return character;
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  const upper = (digits) => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const clear = `\\u${hex.padStart(4, "0")}`;
  const written = [
    `\\\\{0,3}${clear}`,
    `\\\\{1,2}u${upper(hex.padStart(4, "0"))}`,
    ...code < 128 ? [`&(?:${ENTITIES[character] ?? ""}#0*${code}|#[xX]0*${upper(hex)});`, `%${upper(hex.padStart(2, "0"))}`] : []
  ];
  return `(?:${written.join("|")})`;
};

// src/core/unavailable-github.ts
var unavailable_github_exports = {};
__export(unavailable_github_exports, {
  unavailableGitHub: () => unavailableGitHub
});
var unavailableGitHub = (reason) => {
  const refuse = () => {
    throw new Undecidable(reason, {
      rule: "github-unavailable",
      help: "Give a token (`github-token` of the action, or GITHUB_TOKEN) and the repository (GITHUB_REPOSITORY)."
    });
  };
  const asked = async () => refuse();
  const github = {
    available: false,
    unavailableReason: reason,
    repository: "",
    in: () => github,
    defaultBranch: asked,
    identity: asked,
    pullRequest: asked,
    pullRequestsOf: asked,
    pullRequestFiles: asked,
    pullRequestCommits: asked,
    reviews: asked,
    comments: asked,
    issues: asked,
    labelsOf: asked,
    commit: asked,
    compare: asked,
    tree: asked,
    file: asked,
    archive: asked,
    resolveRef: asked,
    pushes: asked,
    statuses: asked,
    checkRuns: asked,
    workflowRuns: asked,
    workflowRun: asked,
    runApprovals: asked,
    artifacts: asked,
    artifact: asked,
    attestations: asked,
    permission: asked,
    teamMembers: asked,
    deployments: asked,
    deploymentStatuses: asked,
    environment: asked,
    variables: asked,
    secrets: asked,
    releases: asked,
    release: asked,
    alerts: asked
  };
  return github;
};

// src/checks/registry.ts
var registry_exports = {};
__export(registry_exports, {
  registry: () => registry2
});

// src/checks/files/index.ts
var files_exports = {};
__export(files_exports, {
  files: () => files
});

// src/checks/files/judge-files.ts
var judge_files_exports = {};
__export(judge_files_exports, {
  judgeFiles: () => judgeFiles
});

// src/core/comparison.ts
var comparison_exports = {};
__export(comparison_exports, {
  COMPARISON_OPERATORS: () => COMPARISON_OPERATORS,
  holds: () => holds,
  parseComparison: () => parseComparison
});
var COMPARISON_OPERATORS = ["<=", ">=", "==", "!=", "<", ">"];
var parseComparison = (text) => {
  const match = /^(<=|>=|==|!=|<|>|=)\s*(.+)$/.exec(text.trim());
  if (match === null) return void 0;
  const operator = match[1] === "=" ? "==" : match[1];
  const operand = (match[2] ?? "").trim();
  const base = { operator, text: `${operator} ${operand}` };
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(operand)) return { ...base, limit: Number(operand) };
  if (/^-?\d+(\.\d+)?\s*%$/.test(operand)) return { ...base, limit: Number.parseFloat(operand), unit: "%" };
  const duration3 = parseDuration(operand);
  if (duration3 !== void 0) return { ...base, limit: duration3, unit: "ms" };
  const size2 = parseSize(operand);
  return size2 === void 0 ? void 0 : { ...base, limit: size2, unit: "bytes" };
};
var holds = ({ operator, limit }, value) => {
  if (Number.isNaN(value)) return false;
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "==":
      return value === limit;
    case "!=":
      return value !== limit;
  }
};

// src/core/paths.ts
var paths_exports = {};
__export(paths_exports, {
  pathFromRoot: () => pathFromRoot,
  shownPath: () => shownPath
});
var import_node_path2 = require("node:path");
var pathFromRoot = (root, absolute) => {
  if (import_node_path2.sep === "/" && absolute.startsWith(root) && absolute[root.length] === "/") {
    const below = absolute.slice(root.length + 1);
    if (below !== "" && !below.startsWith(".") && !/\/(?:[/.]|$)/.test(below)) return below;
  }
  const inside = (0, import_node_path2.relative)(root, absolute);
  const shown = inside === "" ? "." : inside.startsWith("..") || (0, import_node_path2.isAbsolute)(inside) ? absolute : inside;
  return import_node_path2.sep === "/" ? shown : shown.replaceAll(import_node_path2.sep, "/");
};
var shownPath = (files2, path) => pathFromRoot(files2.repository ?? files2.root, files2.absolute(path));

// src/checks/files/inspect-file.ts
var inspect_file_exports = {};
__export(inspect_file_exports, {
  inspectFile: () => inspectFile,
  readsContent: () => readsContent,
  sha256Of: () => sha256Of
});
var inspectFile = async (path, judged) => {
  const { options: options2, files: files2, context, show } = judged;
  const wrong = [];
  const unknown2 = [];
  const shown = show(path);
  const say2 = (rule, message, help, at3 = {}) => {
    wrong.push({ rule, level: "error", message, path: shown, help, ...at3 });
  };
  if (!needsLook(options2)) return { wrong, unknown: unknown2 };
  const stat = await files2.stat(path);
  if (stat === void 0) {
    say2("file-missing", `${shown} does not exist.`, "Create the file, or correct the path.");
    return { wrong, unknown: unknown2 };
  }
  if (options2.mode !== void 0 || options2.executable !== void 0) {
    if (stat.mode === void 0)
      unknown2.push({
        rule: "file-mode-unknown",
        level: "error",
        message: `The permissions of ${shown} are not known on this system.`,
        path: shown,
        help: "Run this item on Linux or macOS."
      });
    else inspectMode(stat.mode, options2, shown, say2);
  }
  inspectAge(stat, options2, context.clock.now(), shown, say2);
  await inspectOrder(stat, judged, shown, say2);
  const fromGit = await inspectGit(path, judged, say2);
  if (fromGit !== void 0) unknown2.push(fromGit);
  if (stat.kind !== "file") return { wrong, unknown: unknown2 };
  for (const limit of options2.size ?? [])
    if (!holds(limit, stat.sizeBytes))
      say2(
        "file-size",
        `${shown} has ${formatSize(stat.sizeBytes)}; it has to be ${limit.text}.`,
        "Look whether the file is whole, or correct `size`."
      );
  if (options2["same-as"] !== void 0) {
    const other = await files2.readBytes(options2["same-as"]);
    if (Buffer.compare(other, await files2.readBytes(path)) !== 0)
      say2(
        "file-differs",
        `${shown} is not the same as ${show(options2["same-as"])}.`,
        `Copy ${show(options2["same-as"])} again, or make it from its source.`
      );
  }
  if (options2.sha256 !== void 0) {
    const actual = await sha256Of(files2, path);
    if (actual !== options2.sha256.toLowerCase().replace(/^sha256:/, ""))
      say2("checksum-wrong", `${shown} has the SHA-256 ${actual}, which is not the expected one.`, "Get the file again.");
  }
  if (readsText(options2)) {
    const { inspectText } = await Promise.resolve().then(() => require("./checks-files-inspect-text.js"));
    await inspectText(path, judged, say2);
  }
  return { wrong, unknown: unknown2 };
};
var sha256Of = async (files2, path) => {
  const { createHash } = await Promise.resolve().then(() => require("node:crypto"));
  const hash = createHash("sha256");
  for await (const chunk of files2.stream(path)) hash.update(chunk);
  return hash.digest("hex");
};
var TEXT_OPTIONS = [
  "contains",
  "not-contains",
  "matches",
  "not-matches",
  "not-empty",
  "parses",
  "values",
  "line-endings"
];
var readsText = (options2) => TEXT_OPTIONS.some((name2) => options2[name2] !== void 0);
var readsContent = (options2) => readsText(options2) || ["size", "same-as", "sha256"].some((name2) => options2[name2] !== void 0);
var needsLook = (options2) => readsText(options2) || ["size", "same-as", "sha256", "newer-than", "max-age", "mode", "executable", "tracked", "changed"].some(
  (name2) => options2[name2] !== void 0
);
var inspectMode = (mode, options2, shown, say2) => {
  const octal = `0${mode.toString(8).padStart(3, "0")}`;
  if (options2.mode !== void 0 && mode !== Number.parseInt(String(options2.mode), 8))
    say2(
      "file-mode",
      `${shown} has the permissions ${octal}; it has to have ${String(options2.mode)}.`,
      `Run \`chmod ${String(options2.mode)} ${shown}\`.`
    );
  if (options2.executable !== void 0 && (mode & 73) !== 0 !== options2.executable)
    say2(
      "file-mode",
      `${shown} is ${options2.executable ? "not executable" : "executable, and must not be"} (${octal}).`,
      options2.executable ? `Run \`chmod +x ${shown}\`, or \`git update-index --chmod=+x\`.` : `Run \`chmod -x ${shown}\`.`
    );
};
var CLOCKS_APART_MS = 5 * 6e4;
var inspectAge = (stat, options2, now, shown, say2) => {
  const limit = options2["max-age"];
  if (limit === void 0) return;
  const age = now - stat.modifiedAt;
  if (age < -CLOCKS_APART_MS)
    say2(
      "file-stale",
      `${shown} was modified in the future (${new Date(stat.modifiedAt).toISOString().slice(0, 16).replace("T", " ")} UTC): its time proves nothing.`,
      "Make the file again, and set the clock of the machine that does."
    );
  if (age > limit)
    say2(
      "file-stale",
      `${shown} was modified ${formatDuration(age)} ago; the limit is ${formatDuration(limit)}.`,
      "Make the file again."
    );
};
var inspectOrder = async (stat, { options: options2, files: files2, show }, shown, say2) => {
  if (options2["newer-than"] === void 0) return;
  const sources = await files2.find(options2["newer-than"]);
  if (sources.length === 0)
    say2(
      "file-missing",
      `No file matches ${options2["newer-than"].join(", ")}, which ${shown} has to be newer than.`,
      "Correct `newer-than`."
    );
  for (const source of sources) {
    const other = await files2.stat(source);
    if (other !== void 0 && other.modifiedAt > stat.modifiedAt) {
      say2("file-older", `${shown} is older than ${show(source)}.`, `Make ${shown} again from its sources.`);
      return;
    }
  }
};
var inspectGit = async (path, { options: options2, files: files2, context, show }, say2) => {
  const shown = show(path);
  if (options2.tracked !== void 0) {
    const listed = await context.git.run(
      ["--literal-pathspecs", "ls-files", "-z", "--", files2.absolute(path)],
      context.signal
    );
    if (listed.length > 0 !== options2.tracked)
      say2(
        options2.tracked ? "file-untracked" : "file-tracked",
        options2.tracked ? `${shown} is not in git.` : `${shown} is in git, and must not be.`,
        options2.tracked ? `Run \`git add ${shown}\`.` : `Run \`git rm --cached ${shown}\` and add it to .gitignore.`
      );
  }
  if (options2.changed === void 0) return void 0;
  const change = await context.git.change(context.signal);
  if (change.status === "unknown")
    return {
      rule: "base-unknown",
      level: "error",
      message: `Whether ${shown} has changed is not known: ${change.reason}.`,
      path: shown,
      help: "Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`)."
    };
  const touched = change.files.some((file) => file.path === shown || file.path.startsWith(`${shown}/`));
  if (touched !== options2.changed)
    say2(
      options2.changed ? "file-unchanged" : "file-changed",
      `This change ${options2.changed ? `does not touch ${shown}` : `touches ${shown}, and must not`}.`,
      options2.changed ? `Update ${shown} in the same change.` : `Take ${shown} out of this change.`
    );
  return void 0;
};

// src/checks/files/judge-files.ts
var MAX_FINDINGS2 = 200;
var judgeFiles = async (options2, context) => {
  const files2 = context.files.at(context.directory);
  const asked = [...options2.path ?? [], ...options2.paths ?? []];
  const show = (path) => shownPath(files2, path);
  const excluded = (options2.exclude ?? []).map((pattern2) => `!${pattern2}`);
  const negated = [...asked.filter((pattern2) => pattern2.startsWith("!")), ...excluded];
  const wanted = asked.filter((pattern2) => !pattern2.startsWith("!"));
  const found = /* @__PURE__ */ new Map();
  for (const pattern2 of wanted) found.set(pattern2, await find(files2, pattern2, negated, options2.kind));
  const all = [...new Set([...found.values()].flat())].sort();
  const evidence = { paths: asked, matched: all.length, files: all.slice(0, 50).map(show) };
  if (options2.absent === true || options2.exists === false) return judgeAbsence(asked, all.map(show), evidence);
  const findings = [];
  const missing = [...found].filter(([, matched]) => matched.length === 0).map(([pattern2]) => pattern2);
  const countAllowsNone = options2.count !== void 0 && holds(options2.count, 0);
  if (!countAllowsNone && (options2.require === "all" ? missing.length > 0 : all.length === 0 && wanted.length > 0))
    for (const pattern2 of missing) findings.push(await describeMissing(files2, pattern2, options2.kind, show));
  if (options2.count !== void 0 && !holds(options2.count, all.length))
    findings.push({
      rule: "file-count",
      level: "error",
      message: `${all.length} ${all.length === 1 ? "path matches" : "paths match"} ${asked.join(", ")}; it has to be ${options2.count.text}.`,
      help: "Add or remove files until the number is right, or correct `count`."
    });
  if (readsContent(options2)) {
    for (const [pattern2, matched] of found)
      if (matched.length > 0 && !await holdsFile(files2, matched))
        findings.push({
          rule: "file-missing",
          level: "error",
          message: `${show(matched[0] ?? pattern2)} is a folder, and what was asked is asked of the content of files.`,
          help: `Name the files in it: \`${pattern2.replace(/\/+$/, "")}/**\`.`
        });
  }
  const undecidedFindings = [];
  const judged = { options: options2, context, files: files2, show };
  for (const path of all) {
    context.signal.throwIfAborted();
    const seen = await inspectFile(path, judged);
    findings.push(...seen.wrong);
    undecidedFindings.push(...seen.unknown);
  }
  if (options2.checksums !== void 0) {
    const { judgeChecksums } = await Promise.resolve().then(() => require("./checks-files-judge-checksums.js"));
    findings.push(...await judgeChecksums(options2.checksums, judged));
  }
  const shown = findings.slice(0, MAX_FINDINGS2);
  const [first] = findings;
  if (first !== void 0)
    return failed(findings.length === 1 ? first.message : `${first.message} And ${findings.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? "Correct the files.",
      findings: shown,
      evidence: { ...evidence, problems: findings.length }
    });
  const [unknown2] = undecidedFindings;
  if (unknown2 !== void 0)
    return undecided(unknown2.message, {
      rule: unknown2.rule,
      help: unknown2.help ?? "",
      findings: undecidedFindings.slice(0, MAX_FINDINGS2),
      evidence
    });
  if (all.length === 0 && options2.checksums === void 0 && !countAllowsNone)
    return notApplicable(`nothing matches ${asked.join(", ")}`, { evidence });
  return passed(describePassed(all.map(show), options2), {
    evidence,
    measurements: [
      { name: "files", value: all.length, ...options2.count === void 0 ? {} : { limit: options2.count.text } }
    ]
  });
};
var describePassed = (paths, options2) => {
  const subject = paths.length === 1 ? `${paths[0] ?? ""} is there` : paths.length === 0 ? "no file matches, as expected" : `${paths.length} files are there`;
  const asked = CONTENT_OPTIONS.some((name2) => options2[name2] !== void 0);
  return asked && paths.length > 0 ? `${subject} and as expected` : subject;
};
var CONTENT_OPTIONS = [
  "contains",
  "not-contains",
  "matches",
  "not-matches",
  "size",
  "not-empty",
  "parses",
  "values",
  "same-as",
  "sha256",
  "newer-than",
  "max-age",
  "mode",
  "executable",
  "line-endings",
  "tracked",
  "changed"
];
var holdsFile = async (files2, paths) => {
  for (const path of paths) if ((await files2.stat(path))?.kind !== "directory") return true;
  return false;
};
var find = async (files2, pattern2, negated, kind) => {
  const matched = await files2.find([pattern2, ...negated], { directories: kind !== "file" });
  if (kind === "any") return matched;
  const kinds = await Promise.all(matched.map(async (path) => (await files2.stat(path))?.kind));
  return matched.filter((_, index) => kinds[index] === kind);
};
var judgeAbsence = (asked, there, evidence) => {
  if (there.length === 0) return passed(`nothing matches ${asked.join(", ")}, as it should be`, { evidence });
  const help = "Remove it, and keep it out with .gitignore or .dockerignore.";
  return failed(
    there.length === 1 ? `${there[0] ?? ""} is there, and must not be.` : `${there.length} files are there that must not be: ${there.slice(0, 3).join(", ")}${there.length > 3 ? ", \u2026" : ""}.`,
    {
      rule: "file-present",
      help,
      findings: there.slice(0, MAX_FINDINGS2).map((path) => ({
        rule: "file-present",
        level: "error",
        message: `${path} is there, and must not be.`,
        path,
        help
      })),
      evidence
    }
  );
};
var describeMissing = async (files2, pattern2, kind, show) => {
  const base = { rule: "file-missing", level: "error" };
  const there = await files2.stat(pattern2);
  if (there !== void 0 && kind !== "any")
    return {
      ...base,
      message: `${show(pattern2)} is ${there.kind === "directory" ? "a folder" : there.kind === "file" ? "a file" : "neither file nor folder"}, and has to be a ${kind}.`,
      help: "Correct `kind` or the path."
    };
  if (/[*?[\]{}]/.test(pattern2))
    return { ...base, message: `No file matches ${pattern2}.`, help: "Create the file, or correct the pattern." };
  const name2 = pattern2.split("/").at(-1) ?? pattern2;
  const others = (await files2.find(["**/*"])).filter(
    (path) => path.split("/").at(-1)?.toLowerCase() === name2.toLowerCase()
  );
  const hint = others.length === 0 ? "" : ` There is ${others.slice(0, 3).map(show).join(", ")}.`;
  return {
    ...base,
    message: `${show(pattern2)} does not exist.${hint}`,
    help: others.length === 0 ? "Create the file, or correct the path." : "Name the file with its folder, or move it."
  };
};

// src/checks/files/options.ts
var options_exports2 = {};
__export(options_exports2, {
  options: () => options
});

// src/core/expected-value.ts
var expected_value_exports = {};
__export(expected_value_exports, {
  expectedValue: () => expectedValue
});

// src/core/options.ts
var options_exports = {};
__export(options_exports, {
  comparison: () => comparison,
  duration: () => duration2,
  limits: () => limits,
  pattern: () => pattern,
  patterns: () => patterns,
  size: () => size,
  tellingPattern: () => tellingPattern,
  texts: () => texts
});

// src/core/pattern-syntax.ts
var pattern_syntax_exports = {};
__export(pattern_syntax_exports, {
  matchesEverything: () => matchesEverything,
  patternMistake: () => patternMistake
});
var patternMistake = (source) => {
  const plain = source.replace(/\\Q[\s\S]*?(?:\\E|$)/g, "q").replace(/\\[^1-9]/g, "e");
  if (/\(\?(?:[=!]|<[=!])/.test(plain))
    return "RE2 has no look-around: write what has to be there, and use not-matches for the rest";
  if (/\\[1-9]/.test(plain.replace(/\[[^\]]*\]/g, ""))) return "RE2 has no back-references";
  try {
    void new RegExp(
      plain.replace(/\(\?P?<([A-Za-z_]\w*)>/g, "(").replace(/\(\?[imsU]*(?:-[imsU]+)?:/g, "(").replace(/\(\?[imsU-]+\)/g, "").replace(/\[\[:\^?[a-z]+:\]/g, "[a")
    );
    return void 0;
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : String(error);
    return /(Unterminated|Unmatched|Nothing to repeat|missing).*$/i.exec(message)?.[0]?.toLowerCase();
  }
};
var matchesEverything = (source) => {
  const [, inner = ""] = /^(?:\(\?[a-zA-Z-]+\))?(.*)$/s.exec(source) ?? [];
  const bare = inner.replace(/^\^/, "");
  const atom = String.raw`(?:\\.|\[[^\]]+\]|[^\\()[\]{}*+?|^$.])`;
  return new RegExp(String.raw`^(?:${atom}|\.)[*?]\??$`, "s").test(bare) || /^(?:\.|\[\\s\\S\])\*\??\$$/.test(bare);
};

// src/core/options.ts
var DURATION2 = "a duration is written 500ms, 30s, 15m, 24h or 7d";
var duration2 = () => pipe(
  string2(DURATION2).check(
    refine((text) => parseDuration(text) !== void 0, DURATION2),
    meta2({ examples: ["30s", "15m", "24h"] })
  ),
  transform((text) => parseDuration(text) ?? 0)
);
var size = () => pipe(
  union([
    int().check(_nonnegative()),
    string2().check(
      refine((text) => parseSize(text) !== void 0, "a size is written 512B, 10KB, 10MB or 1.5GB"),
      meta2({ examples: ["10KB", "10MB"] })
    )
  ]),
  transform((value) => typeof value === "number" ? value : parseSize(value) ?? 0)
);
var comparison = () => pipe(
  union([
    number2(),
    string2().check(
      refine(
        (text) => parseComparison(text) !== void 0,
        'a comparison is written "< 500ms", ">= 1000" or "== 0"'
      ),
      meta2({ examples: [">= 1000", "< 500ms"] })
    )
  ]),
  transform(
    (value) => typeof value === "number" ? { operator: "==", limit: value, text: `== ${value}` } : parseComparison(value) ?? { operator: "==", limit: Number.NaN, text: value }
  )
);
var texts = () => pipe(
  union([string2().check(_minLength(1)), array(string2().check(_minLength(1))).check(_minLength(1))]),
  transform((value) => typeof value === "string" ? [value] : value)
);
var limits = () => pipe(
  union([comparison(), strictObject({ min: optional(bound(">=")), max: optional(bound("<=")) })]),
  transform(
    (value) => "operator" in value ? [value] : [value.min, value.max].filter((one) => one !== void 0)
  )
);
var bound = (operator) => pipe(
  union([
    number2(),
    string2().check(
      refine(
        (text) => parseComparison(`${operator} ${text}`) !== void 0,
        "a limit is a number, a size (10MB), a duration (24h) or a share (5%)"
      )
    )
  ]),
  transform(
    (value) => parseComparison(`${operator} ${value}`) ?? { operator, limit: Number.NaN, text: `${operator} ${value}` }
  )
);
var pattern = () => string2().check(
  _minLength(1),
  superRefine((source, context) => {
    const mistake = patternMistake(source);
    if (mistake !== void 0) context.addIssue({ code: "custom", message: `not a regular expression: ${mistake}` });
  }),
  meta2({ examples: ["^v\\d+\\.\\d+", "(?i)error"] })
);
var tellingPattern = () => pattern().check(
  refine((source) => !matchesEverything(source), "this pattern is found in every text and says nothing")
);
var patterns = () => pipe(
  union([tellingPattern(), array(tellingPattern()).check(_minLength(1))]),
  transform((value) => typeof value === "string" ? [value] : value)
);

// src/core/expected-value.ts
var scalar2 = () => union([string2(), number2(), boolean2(), _null3()]);
var expectedValue = () => union([
  scalar2(),
  array(scalar2()),
  strictObject({
    equals: optional(unknown().check(describe3("The value it has to equal, of any shape."))),
    not: optional(
      union([scalar2(), array(scalar2())]).check(describe3("A value, or values, that it must not be."))
    ),
    "one-of": optional(array(scalar2()).check(_minLength(1), describe3("The values it may have."))),
    matches: optional(pattern().check(describe3("A regular expression (RE2) that its text has to match."))),
    "not-matches": optional(
      pattern().check(describe3("A regular expression (RE2) that its text must not match."))
    ),
    contains: optional(
      scalar2().check(describe3("A part of the text, an element of the list, or a key of the mapping."))
    ),
    is: optional(limits().check(describe3('A comparison: "> 3", or { min: 1, max: 5 }.'))),
    length: optional(limits().check(describe3("How many characters, elements or keys it has."))),
    type: optional(
      _enum(["string", "number", "integer", "boolean", "null", "array", "object"]).check(describe3("The JSON type it has to have."))
    ),
    present: optional(boolean2().check(describe3("Whether it has to be there at all."))),
    empty: optional(boolean2().check(describe3("Whether it has to be empty: no characters, elements or keys.")))
  })
]);

// src/checks/files/options.ts
var options = strictObject({
  path: optional(
    texts().check(
      describe3("Files, folders or globs; `!` leaves out. Each of them has to name at least one file."),
      meta2({ examples: ["docs/USER_GUIDE.md", "dist/**/*.js"] })
    )
  ),
  paths: optional(texts().check(describe3("Another name of `path`."))),
  exclude: optional(texts().check(describe3("Globs that are left out of what `path` finds."))),
  exists: optional(
    boolean2().check(describe3("true, the default: they have to be there. false: they must not."))
  ),
  absent: optional(boolean2().check(describe3("true: nothing that matches may be there."))),
  kind: _default(
    _enum(["file", "directory", "any"]).check(describe3("What has to be there: a file, a folder, or either.")),
    "any"
  ),
  require: _default(
    _enum(["all", "any"]).check(describe3("Whether each path has to be there, or one of them is enough.")),
    "all"
  ),
  count: optional(comparison().check(describe3('How many match in all: 3, ">= 1".'))),
  contains: optional(texts().check(describe3("Texts that have to stand in every file, as written."))),
  "not-contains": optional(texts().check(describe3("Texts that must not stand in any file."))),
  matches: optional(patterns().check(describe3("Regular expressions (RE2) that have to match in every file."))),
  "not-matches": optional(
    patterns().check(describe3("Regular expressions (RE2) that must not match in any file."))
  ),
  size: optional(limits().check(describe3('Size of each file: "> 0", "<= 10MB", { min: 1KB, max: 5MB }.'))),
  "not-empty": optional(boolean2().check(describe3("true: a file has to have more than white space."))),
  parses: optional(
    union([boolean2(), _enum(["json", "jsonl", "yaml", "toml", "xml"])]).check(describe3("The format the file has to be well-formed in; true takes it from the name."))
  ),
  values: optional(
    record(string2(), expectedValue()).check(
      describe3("JSONPath (or a dotted path) to what has to stand there, in JSON, YAML and TOML files."),
      meta2({ examples: [{ "$.version": "2.1.0", "$.engines.node": { matches: "^>=" } }] })
    )
  ),
  "same-as": optional(string2().check(_minLength(1), describe3("A file that has to have the very same bytes."))),
  sha256: optional(
    string2().check(
      refine((text) => /^(sha256:)?[0-9a-f]{64}$/i.test(text), "a SHA-256 has 64 hexadecimal digits"),
      describe3("The SHA-256 of the file, in hexadecimal.")
    )
  ),
  checksums: optional(
    string2().check(
      _minLength(1),
      describe3("A file as sha256sum writes it: every file listed in it has to have its digest.")
    )
  ),
  "newer-than": optional(
    texts().check(
      describe3("Files or globs that must not have been modified after the file: what it was made from.")
    )
  ),
  "max-age": optional(duration2().check(describe3("How long ago the file may have been modified last."))),
  mode: optional(
    union([int(), string2()]).check(
      refine((mode) => /^0?[0-7]{3,4}$/.test(String(mode)), 'a mode is written "0644" or "600"'),
      describe3('Permissions it has to have, in octal: "0600". More than these are a failure.')
    )
  ),
  executable: optional(boolean2().check(describe3("Whether it has to be, or must not be, executable."))),
  "line-endings": optional(_enum(["lf", "crlf"]).check(describe3("How every line has to end."))),
  tracked: optional(
    boolean2().check(describe3("Whether git has to know it, or must not (a file that never belongs in a commit)."))
  ),
  changed: optional(boolean2().check(describe3("Whether this change has to touch it, or must not.")))
}).check(
  refine(
    (given) => given.path !== void 0 || given.paths !== void 0 || given.checksums !== void 0,
    "`path` is missing: name the files, or `checksums`"
  ),
  refine(
    (given) => given.checksums !== void 0 || given.path === void 0 && given.paths === void 0 || [...given.path ?? [], ...given.paths ?? []].some((path) => !path.startsWith("!")),
    "`path` only leaves out: name what is looked at as well"
  ),
  refine((given) => given.values === void 0 || Object.keys(given.values).length > 0, "`values` names no value")
);

// src/checks/files/index.ts
var files = defineCheck({
  kind: "files",
  summary: "Files exist or are absent, and have the content, size, format and permissions they should",
  needs: ["files", "git", "clock"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./checks-files-rules.js"))).rules,
  run: judgeFiles
});

// src/checks/registry.ts
var registry2 = {
  backup: {
    summary: "A backup exists, is recent and whole, holds what it should, and can be restored",
    load: async () => (await Promise.resolve().then(() => require("./checks-backup-index.js"))).backup
  },
  migrations: {
    summary: "New migrations are safe for the data, for traffic and for the code that runs during the deploy",
    load: async () => (await Promise.resolve().then(() => require("./checks-migrations-index.js"))).migrations
  },
  files: {
    summary: "Files exist or are absent, and have the content, size, format and permissions they should",
    load: () => Promise.resolve(files)
  },
  github: {
    summary: "Reviews, checks, deployments, labels, issues and alerts on GitHub",
    load: async () => (await Promise.resolve().then(() => require("./checks-github-index.js"))).github
  },
  report: {
    summary: "A report that was made elsewhere says GO for this commit, recently",
    load: async () => (await Promise.resolve().then(() => require("./checks-report-index.js"))).report
  },
  "sign-off": { summary: "People decide", load: async () => (await Promise.resolve().then(() => require("./checks-sign-off-index.js"))).signOff },
  window: {
    summary: "The deploy falls in the agreed hours of the week, and in no freeze",
    load: async () => (await Promise.resolve().then(() => require("./checks-window-index.js"))).window
  },
  scan: {
    summary: "No debug code, secrets, merge markers or private files are in the change, or in the whole tree",
    load: async () => (await Promise.resolve().then(() => require("./checks-scan-index.js"))).scan
  },
  document: {
    summary: "A document has its sections, none is empty, and no placeholder is left in it",
    load: async () => (await Promise.resolve().then(() => require("./checks-document-index.js"))).document
  },
  run: {
    summary: "A command ends with the exit code, the output and in the time it should",
    load: async () => (await Promise.resolve().then(() => require("./checks-run-index.js"))).run
  },
  tcp: {
    summary: "A port accepts connections, speaks TLS with a valid certificate, answers a line",
    load: async () => (await Promise.resolve().then(() => require("./checks-tcp-index.js"))).tcp
  },
  sql: {
    summary: "A read-only query has the answer it should",
    load: async () => (await Promise.resolve().then(() => require("./checks-sql-index.js"))).sql
  },
  http: {
    summary: "A service answers over HTTP: status, content, health, time, TLS, CORS, identities, version",
    load: async () => (await Promise.resolve().then(() => require("./checks-http-index.js"))).http
  },
  tests: {
    summary: "Tests, by name, suite or number, ran and passed, as a report of this commit says",
    load: async () => (await Promise.resolve().then(() => require("./checks-tests-index.js"))).tests
  },
  settings: {
    summary: "The values that production would run with are safe, complete and the same everywhere",
    load: async () => (await Promise.resolve().then(() => require("./checks-settings-index.js"))).settings
  }
};

// src/world/index.ts
var world_exports = {};
__export(world_exports, {
  createWorld: () => createWorld
});

// src/world/clock.ts
var clock_exports = {};
__export(clock_exports, {
  createClock: () => createClock
});
var LONGEST_TIMER_MS = 2147483647;
var createClock = () => ({
  now: () => Date.now(),
  async sleep(ms, signal) {
    for (let left = ms; ; left -= LONGEST_TIMER_MS) {
      await wait(Math.max(0, Math.min(left, LONGEST_TIMER_MS)), signal);
      if (left <= LONGEST_TIMER_MS) return;
    }
  }
});
var wait = (ms, signal) => new Promise((resolve6, reject) => {
  const stop = () => {
    clearTimeout(timer);
    reject(abortReason(signal));
  };
  const timer = setTimeout(() => {
    signal.removeEventListener("abort", stop);
    resolve6();
  }, ms);
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
});

// src/world/environment.ts
var environment_exports = {};
__export(environment_exports, {
  createEnvironment: () => createEnvironment
});
var createEnvironment = (variables, given = []) => ({
  given,
  get: (name2) => Object.hasOwn(variables, name2) ? variables[name2] : void 0,
  names: () => Object.keys(variables).filter((name2) => variables[name2] !== void 0).sort()
});

// src/world/files.ts
var files_exports2 = {};
__export(files_exports2, {
  createFiles: () => createFiles
});
var import_node_fs3 = require("node:fs");
var import_node_path4 = require("node:path");

// src/world/decode-text.ts
var decode_text_exports = {};
__export(decode_text_exports, {
  decodeText: () => decodeText
});
var decodeText = (bytes) => {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
  const mark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + mark, bytes.byteLength - mark).toString("utf8");
};

// src/world/find-files.ts
var find_files_exports = {};
__export(find_files_exports, {
  findFiles: () => findFiles,
  isNegation: () => isNegation,
  kindOf: () => kindOf,
  nameOf: () => nameOf,
  withSlashes: () => withSlashes
});
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
var findFiles = async (root, patterns2, { directories = false }) => {
  const found = /* @__PURE__ */ new Set();
  const wanted = [];
  for (const pattern2 of patterns2) {
    const named = isNegation(pattern2) ? void 0 : nameOf(root, pattern2, directories);
    if (named === void 0) wanted.push(pattern2);
    else found.add(named);
  }
  if (wanted.length === 0) return [...found].sort();
  const { findByGlob } = await Promise.resolve().then(() => require("./world-glob-files.js"));
  return findByGlob(root, patterns2, { directories });
};
var isNegation = (pattern2) => pattern2.startsWith("!") && !pattern2.startsWith("!(");
var withSlashes = (path) => import_node_path3.sep === "/" ? path : path.replaceAll(import_node_path3.sep, "/");
var nameOf = (root, pattern2, directories) => {
  const path = (0, import_node_path3.resolve)(root, withSlashes(pattern2));
  const kind = kindOf(path);
  return kind === "file" || kind === "directory" && directories ? pathFromRoot(root, path) : void 0;
};
var kindOf = (path) => {
  try {
    const found = (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false });
    return found === void 0 ? void 0 : found.isDirectory() ? "directory" : "file";
  } catch {
    return void 0;
  }
};

// src/world/files.ts
var MAX_TEXT_BYTES = 64 * 1024 * 1024;
var MAX_READ_BYTES = 1024 * 1024 * 1024;
var createFiles = (root, repository = root) => {
  const base = (0, import_node_path4.resolve)(root);
  const absolute = (path) => (0, import_node_path4.resolve)(base, path);
  const describe4 = (found) => ({
    kind: found.isFile() ? "file" : found.isDirectory() ? "directory" : "other",
    sizeBytes: found.size,
    modifiedAt: found.mtimeMs,
    ...import_node_path4.sep === "/" ? { mode: found.mode & 4095 } : {}
  });
  const statNow = (path) => {
    try {
      const found = (0, import_node_fs3.statSync)(absolute(path), { throwIfNoEntry: false });
      return found === void 0 ? void 0 : describe4(found);
    } catch (error) {
      if (isMissing(error)) return void 0;
      throw unreadable(path, error);
    }
  };
  const sizeOf = (path) => {
    const found = statNow(path);
    if (found === void 0)
      throw new Undecidable(`${path} does not exist.`, {
        rule: "file-missing",
        help: "Correct the path, or create the file."
      });
    if (found.kind !== "file")
      throw new Undecidable(`${path} is ${found.kind === "directory" ? "a directory" : "not a plain file"}.`, {
        rule: "file-unreadable",
        help: "Name a plain file."
      });
    return found.sizeBytes;
  };
  const readBytes = async (path, range) => {
    const size2 = sizeOf(path);
    const start = Math.min(range?.start ?? 0, size2);
    const end = Math.max(start, Math.min(range?.end ?? size2, size2));
    if (end - start > MAX_READ_BYTES) throw tooLarge(path, end - start, MAX_READ_BYTES);
    return read(path, absolute(path), start, end);
  };
  return {
    root: base,
    repository: (0, import_node_path4.resolve)(repository),
    at: (directory) => createFiles(absolute(directory), repository),
    absolute,
    async stat(path) {
      await yieldAtTimes();
      return statNow(path);
    },
    readBytes,
    async readText(path, { maxBytes = MAX_TEXT_BYTES } = {}) {
      const size2 = sizeOf(path);
      if (size2 > maxBytes) throw tooLarge(path, size2, maxBytes);
      const bytes = await read(path, absolute(path), 0, size2 === 0 ? Math.min(maxBytes, 1e6) : size2);
      return decodeText(bytes);
    },
    async *stream(path, range) {
      const size2 = sizeOf(path);
      const start = range?.start ?? 0;
      const end = Math.min(range?.end ?? size2, size2);
      if (end <= start) return;
      try {
        for await (const chunk of (0, import_node_fs3.createReadStream)(absolute(path), { start, end: end - 1, highWaterMark: 256 * 1024 }))
          if (chunk instanceof Uint8Array) yield chunk;
      } catch (error) {
        throw unreadable(path, error);
      }
    },
    async find(patterns2, options2 = {}) {
      await yieldAtTimes();
      return findFiles(base, patterns2, options2);
    },
    async list(directory) {
      try {
        return (await import_node_fs3.promises.readdir(absolute(directory))).sort();
      } catch (error) {
        throw unreadable(directory, error);
      }
    }
  };
};
var SMALL_BYTES = 1e6;
var CALLS_IN_A_ROW = 32;
var calls = 0;
var yieldAtTimes = async () => {
  if (++calls % CALLS_IN_A_ROW === 0) await new Promise((resolve6) => setImmediate(resolve6));
};
var readNow = (path, absolute, start, end) => {
  try {
    const handle = (0, import_node_fs3.openSync)(absolute, "r");
    try {
      const buffer = Buffer.allocUnsafe(end - start);
      let filled = 0;
      while (filled < buffer.length) {
        const count = (0, import_node_fs3.readSync)(handle, buffer, filled, buffer.length - filled, start + filled);
        if (count === 0) break;
        filled += count;
      }
      return buffer.subarray(0, filled);
    } finally {
      (0, import_node_fs3.closeSync)(handle);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
};
var read = async (path, absolute, start, end) => {
  if (end - start <= SMALL_BYTES) {
    const bytes = readNow(path, absolute, start, end);
    await yieldAtTimes();
    return bytes;
  }
  try {
    const handle = await import_node_fs3.promises.open(absolute, "r");
    try {
      const buffer = Buffer.alloc(end - start);
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
};
var isMissing = (error) => ["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "");
var unreadable = (path, error) => error instanceof Undecidable ? error : new Undecidable(
  isMissing(error) ? `${path} does not exist.` : `${path} cannot be read (${errorCode(error) ?? messageOf(error)}).`,
  {
    rule: isMissing(error) ? "file-missing" : "file-unreadable",
    help: isMissing(error) ? "Correct the path, or create the file." : "Give the user that runs gonogo permission to read it.",
    cause: error
  }
);
var tooLarge = (path, size2, limit) => new Undecidable(`${path} has ${size2} bytes; at most ${limit} are read.`, {
  rule: "file-too-large",
  help: "Name a smaller file, or leave this one out."
});

// src/world/read-head.ts
var read_head_exports = {};
__export(read_head_exports, {
  readHead: () => readHead
});
var import_node_fs4 = require("node:fs");
var import_node_path5 = require("node:path");
var SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var readHead = (root) => {
  try {
    const folder = gitFolder(root);
    if (folder === void 0) return { sha: void 0 };
    const head = (0, import_node_fs4.readFileSync)((0, import_node_path5.join)(folder, "HEAD"), "utf8").trim();
    if (SHA.test(head)) return { sha: head };
    const ref = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
    if (ref === void 0 || ref.split("/").includes("..")) return void 0;
    const shared = readIfThere2((0, import_node_path5.join)(folder, "commondir"));
    const common = shared === void 0 ? folder : (0, import_node_path5.resolve)(folder, shared.trim());
    const loose = readIfThere2((0, import_node_path5.join)(common, ref));
    if (loose !== void 0) return known(loose.trim());
    const packed = (0, import_node_fs4.readFileSync)((0, import_node_path5.join)(common, "packed-refs"), "utf8");
    const line = packed.split("\n").find((entry) => entry.endsWith(` ${ref}`))?.split(" ")[0];
    return known(line);
  } catch {
    return void 0;
  }
};
var readIfThere2 = (path) => (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false })?.isFile() === true ? (0, import_node_fs4.readFileSync)(path, "utf8") : void 0;
var known = (sha) => sha !== void 0 && SHA.test(sha) ? { sha } : void 0;
var gitFolder = (root) => {
  for (let folder = (0, import_node_fs4.realpathSync)(root); ; folder = (0, import_node_path5.dirname)(folder)) {
    const path = (0, import_node_path5.join)(folder, ".git");
    const found = (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return path;
    if (found !== void 0) {
      const link = /^gitdir: (.+)$/m.exec((0, import_node_fs4.readFileSync)(path, "utf8"))?.[1];
      if (link === void 0) throw new Error(".git is neither a folder nor a link");
      return (0, import_node_path5.resolve)(folder, link.trim());
    }
    if ((0, import_node_fs4.statSync)((0, import_node_path5.join)(folder, "HEAD"), { throwIfNoEntry: false }) !== void 0)
      throw new Error("this may be a repository without a work tree");
    if ((0, import_node_path5.dirname)(folder) === folder) return void 0;
  }
};

// src/world/index.ts
var createWorld = ({ root, variables, base, github, given }) => ({
  clock: createClock(),
  files: createFiles(root),
  environment: createEnvironment(variables, given),
  github: github ?? unavailableGitHub("no token and no repository were given"),
  git: lazyGit(root, variables, async () => (await Promise.resolve().then(() => require("./world-git.js"))).createGit({ root, base, variables })),
  shell: lazyShell(async () => (await Promise.resolve().then(() => require("./world-shell.js"))).createShell(forCommands(variables))),
  http: lazyHttp(async () => (await Promise.resolve().then(() => require("./world-http.js"))).createHttp(createEnvironment(variables))),
  postgres: lazyPostgres(async () => (await Promise.resolve().then(() => require("./world-postgres.js"))).createPostgres()),
  tcp: lazyTcp(async () => (await Promise.resolve().then(() => require("./world-tcp.js"))).createTcp())
});
var forCommands = (variables) => Object.fromEntries(
  Object.entries(variables).filter(([name2]) => !/^INPUT_|^ACTIONS_(?:RUNTIME|RESULTS|CACHE)_/i.test(name2))
);
var once = (load) => {
  let loaded;
  return () => loaded ??= load();
};
var lazyGit = (root, variables, load) => {
  const git = once(load);
  return {
    head: async (signal) => {
      const elsewhere = Object.keys(variables).some((name2) => /^GIT_(?:DIR|WORK_TREE|CEILING_DIRECTORIES)$/.test(name2));
      const read2 = elsewhere ? void 0 : readHead(root);
      return read2 === void 0 ? (await git()).head(signal) : read2.sha;
    },
    change: async (signal) => (await git()).change(signal),
    show: async (revision, path, signal) => (await git()).show(revision, path, signal),
    list: async (revision, folder, signal) => (await git()).list(revision, folder, signal),
    addedLines: async (paths, signal) => (await git()).addedLines(paths, signal),
    run: async (args, signal) => (await git()).run(args, signal)
  };
};
var lazyShell = (load) => {
  const shell = once(load);
  return {
    run: async (command) => (await shell()).run(command),
    open: (command) => {
      const opened = shell().then((loaded) => loaded.open(command));
      const ended = opened.then((running) => running.ended);
      ended.catch(() => {
      });
      return {
        stdout: (async function* () {
          yield* (await opened).stdout;
        })(),
        ended
      };
    }
  };
};
var lazyTcp = (load) => {
  const tcp = once(load);
  return { connect: async (options2) => (await tcp()).connect(options2) };
};
var lazyHttp = (load) => {
  const http = once(load);
  return {
    request: async (request) => (await http()).request(request),
    open: async (request) => (await http()).open(request)
  };
};
var lazyPostgres = (load) => {
  const postgres = once(load);
  return { connect: async (options2) => (await postgres()).connect(options2) };
};

// src/cli/session.ts
var openSession = async (context, flags) => {
  const root = flags.directory === void 0 ? context.directory : (0, import_node_path6.resolve)(context.directory, flags.directory);
  if (flags.directory !== void 0 && !await isFolder(root))
    throw new UsageError(`There is no folder ${printable(flags.directory)}.`);
  const added = {};
  for (const file of flags.envFiles ?? [])
    Object.assign(added, await readEnvFile((0, import_node_path6.resolve)(context.directory, file), file));
  const environment = { ...context.env, ...added };
  const mask = createMask();
  for (const [name2, value] of Object.entries(environment))
    if (value !== void 0 && isSecretName(name2)) mask.add(value);
  const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
  const github = token ? (await Promise.resolve().then(() => require("./action-connect.js"))).connect(environment, token).github : unavailableGitHub("there is no token (GITHUB_TOKEN)");
  const world = createWorld({
    root,
    variables: environment,
    given: Object.keys(added),
    github,
    ...flags.base === void 0 ? {} : { base: flags.base }
  });
  const sha = await world.git.head(context.signal).catch(() => void 0);
  const baseline = flags.baseline === void 0 ? void 0 : await readReport((0, import_node_path6.resolve)(context.directory, flags.baseline), flags.baseline);
  return {
    root,
    world,
    registry: registry2,
    mask,
    signal: context.signal,
    // What is checked out here is what the person who runs this has chosen to run.
    untrusted: false,
    subject: {
      ...sha === void 0 ? {} : { sha },
      ...github.available ? { repository: github.repository } : {},
      ...flags.environment === void 0 ? {} : { environment: flags.environment }
    },
    variable: (name2) => environment[name2],
    github: githubContext(environment, sha),
    inputs: {},
    ...baseline === void 0 ? await fromEvidence(world, flags) : { baseline }
  };
};
var fromEvidence = async ({ git }, { evidenceBranch, environment }) => {
  if (evidenceBranch === void 0) return {};
  const { assertBranch, evidenceInClone } = await Promise.resolve().then(() => require("./cli-evidence-branch.js"));
  assertBranch(evidenceBranch);
  const { baselineFrom } = await Promise.resolve().then(() => require("./github-baseline.js"));
  return { baselineOf: baselineFrom(evidenceInClone(git, evidenceBranch), environment) };
};
var isFolder = async (path) => {
  try {
    return (await import_node_fs5.promises.stat(path)).isDirectory();
  } catch (thrown) {
    const code = errorCode(thrown);
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw thrown;
  }
};
var isSecretName = (name2) => /^(GITHUB_TOKEN|GH_TOKEN|INPUT_GITHUB-TOKEN|ACTIONS_(RUNTIME|ID_TOKEN_REQUEST)_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN)$/.test(
  name2
);
var readEnvFile = async (path, shown) => {
  let text;
  try {
    text = await import_node_fs5.promises.readFile(path, "utf8");
  } catch (thrown) {
    throw new UsageError(`The environment file ${shown} cannot be read: ${messageOf(thrown)}.`);
  }
  const { parseEnv } = await Promise.resolve().then(() => require("node:util"));
  return Object.fromEntries(
    Object.entries(parseEnv(text)).flatMap(([name2, value]) => value === void 0 ? [] : [[name2, value]])
  );
};
var readReport = async (path, shown) => {
  let value;
  try {
    value = JSON.parse(await import_node_fs5.promises.readFile(path, "utf8"));
  } catch (thrown) {
    throw new UsageError(`The report ${shown} cannot be read: ${messageOf(thrown)}.`);
  }
  const { Report } = await Promise.resolve().then(() => require("./core-report.js"));
  const parsed = Report.safeParse(value);
  if (!parsed.success)
    throw new UsageError(
      `${shown} is not a report of gonogo: ${parsed.error.issues.slice(0, 3).map((issue2) => issue2.path.join(".")).join(", ")} is not as expected.`
    );
  return parsed.data;
};
var githubContext = (environment, sha, event = {}) => {
  const value = (name2) => environment[name2] ?? "";
  return {
    action: value("GITHUB_ACTION"),
    actor: value("GITHUB_ACTOR"),
    actor_id: value("GITHUB_ACTOR_ID"),
    api_url: value("GITHUB_API_URL"),
    base_ref: value("GITHUB_BASE_REF"),
    event,
    event_name: value("GITHUB_EVENT_NAME"),
    graphql_url: value("GITHUB_GRAPHQL_URL"),
    head_ref: value("GITHUB_HEAD_REF"),
    job: value("GITHUB_JOB"),
    ref: value("GITHUB_REF"),
    ref_name: value("GITHUB_REF_NAME"),
    ref_protected: value("GITHUB_REF_PROTECTED") === "true",
    ref_type: value("GITHUB_REF_TYPE"),
    repository: value("GITHUB_REPOSITORY"),
    repository_id: value("GITHUB_REPOSITORY_ID"),
    repository_owner: value("GITHUB_REPOSITORY_OWNER"),
    repository_owner_id: value("GITHUB_REPOSITORY_OWNER_ID"),
    run_attempt: value("GITHUB_RUN_ATTEMPT"),
    run_id: value("GITHUB_RUN_ID"),
    run_number: value("GITHUB_RUN_NUMBER"),
    server_url: value("GITHUB_SERVER_URL"),
    sha: sha ?? value("GITHUB_SHA"),
    triggering_actor: value("GITHUB_TRIGGERING_ACTOR"),
    workflow: value("GITHUB_WORKFLOW"),
    workflow_ref: value("GITHUB_WORKFLOW_REF"),
    workflow_sha: value("GITHUB_WORKFLOW_SHA"),
    workspace: value("GITHUB_WORKSPACE")
  };
};

// src/cli/write-reports.ts
var write_reports_exports = {};
__export(write_reports_exports, {
  breakReport: () => breakReport,
  styleFor: () => styleFor,
  writeReportFiles: () => writeReportFiles
});
var import_node_fs6 = require("node:fs");
var import_node_path7 = require("node:path");
var writeReportFiles = async (report2, wanted, directory) => {
  const files2 = wanted.filter((one) => one.file !== void 0);
  const problems = [];
  const write = async (current) => {
    for (const { format: format2, file } of files2) {
      try {
        const path = (0, import_node_path7.resolve)(directory, file);
        await import_node_fs6.promises.mkdir((0, import_node_path7.dirname)(path), { recursive: true });
        const temporary = `${path}.${process.pid}.tmp`;
        const render = await REPORTERS[format2]();
        await import_node_fs6.promises.writeFile(temporary, render(current));
        await import_node_fs6.promises.rename(temporary, path);
      } catch (thrown) {
        const problem = `the ${format2} report could not be written to ${file}: ${messageOf(thrown)}`;
        if (!problems.includes(problem)) problems.push(problem);
      }
    }
  };
  await write(report2);
  if (problems.length === 0) return report2;
  const broken = breakReport(report2, problems);
  await write(broken);
  return broken;
};
var breakReport = (report2, problems) => {
  const broken = [...report2.broken ?? [], ...problems];
  const { verdict, reason } = judge({ items: report2.items, stages: report2.stages, broken });
  return { ...report2, broken, verdict, reason };
};
var styleFor = (stream, env2, flags) => {
  const forced = env2["FORCE_COLOR"] !== void 0 && env2["FORCE_COLOR"] !== "0" && env2["FORCE_COLOR"] !== "";
  const unwanted = flags.noColor || env2["NO_COLOR"] !== void 0 && env2["NO_COLOR"] !== "" || env2["TERM"] === "dumb";
  return {
    color: !unwanted && (stream.terminal || forced),
    width: Math.max(40, Math.min(stream.terminal ? stream.columns : 120, 140)),
    verbose: flags.verbose,
    quiet: flags.quiet
  };
};

// src/cli/run.ts
var USAGE = "Usage: gonogo run [--stage S]... [--manifest F]... [OPTION]...";
var HELP = `${USAGE}

Runs the items of a stage and says GO, NO-GO or HOLD. Without a manifest it tells what the repository itself can prove.

  -s, --stage S         the stage; may repeat (default: merge, or the first of the manifest)
  -m, --manifest F      the manifest; may repeat, may be a glob (default: .github/gonogo.yml, gonogo.yml)
      --only ID         only this item and what it needs; may repeat
      --environment E   what \`\${{ environment }}\` says
      --env-file F      reads variables from a file; may repeat
      --base REV        the commit that the change is judged against
      --baseline F      the JSON report of an earlier run, for comparisons
      --evidence-branch B  takes earlier reports from this branch of the clone instead (default: none)
      --concurrency N   items at a time (default 8)
      --dry-run         decides nothing, shows what would run; never GO
      --format F        terminal, json, markdown, html, junit, sarif or annotations; may repeat
  -o, --output F        where the report of the same position goes; may repeat
  -v, --verbose         measurements and notices too
  -q, --quiet           only what asks for attention
      --no-color        no colours (NO_COLOR works too)
  -C, --directory D     the root of the repository (default: here)

Exit codes: 0 GO, 1 NO-GO, 2 wrong usage or manifest, 3 HOLD.

  gonogo run --stage pre-deploy
  gonogo run --stage merge --base origin/main --format terminal --format sarif --output gonogo.sarif`;
var REPORT_OPTIONS = {
  format: { type: "string", multiple: true },
  output: { type: "string", short: "o", multiple: true },
  verbose: { type: "boolean", short: "v" },
  quiet: { type: "boolean", short: "q" }
};
var EXIT_CODES = { go: 0, "no-go": 1, hold: 3 };
var runCommand = {
  summary: "run the gate",
  help: HELP,
  run: async (context) => {
    const { values } = parseArguments(
      context.argv,
      {
        ...REPORT_OPTIONS,
        stage: { type: "string", short: "s", multiple: true },
        manifest: { type: "string", short: "m", multiple: true },
        only: { type: "string", multiple: true },
        environment: { type: "string" },
        "env-file": { type: "string", multiple: true },
        base: { type: "string" },
        baseline: { type: "string" },
        "evidence-branch": { type: "string" },
        concurrency: { type: "string" },
        "dry-run": { type: "boolean" }
      },
      { positionals: 0, usage: USAGE }
    );
    const wanted = wantedReports(values.format ?? [], values.output ?? []);
    const concurrency = countOf(values.concurrency, "--concurrency", 8);
    const session = await openSession(context, {
      directory: values.directory,
      envFiles: values["env-file"] ?? [],
      base: values.base,
      environment: values.environment,
      baseline: values.baseline,
      evidenceBranch: values["evidence-branch"]
    });
    return report(
      context,
      wanted,
      values,
      session.root,
      listOf2(values.stage).length,
      (onEvent) => runProgram({
        ...session,
        manifests: values.manifest ?? [],
        stages: listOf2(values.stage),
        only: listOf2(values.only),
        concurrency,
        dryRun: values["dry-run"] === true,
        ...onEvent === void 0 ? {} : { onEvent }
      })
    );
  }
};
var report = async (context, wanted, flags, directory, stages, run) => {
  const toStdout = wanted.find(({ file }) => file === void 0);
  const style = styleFor(context.stdout, context.env, {
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    noColor: flags["no-color"] === true
  });
  const showsTerminal = toStdout === void 0 || toStdout.format === "terminal";
  const live = createLive(showsTerminal ? context.stdout : void 0, context.stderr, style, stages > 1);
  let result;
  try {
    result = await run(live.onEvent);
  } finally {
    live.stop();
  }
  result = await writeReportFiles(result, wanted, directory);
  if (showsTerminal) live.finish(result);
  else if (toStdout !== void 0) {
    const render = await REPORTERS[toStdout.format]();
    context.stdout.write(render(result));
  }
  return EXIT_CODES[result.verdict];
};

// src/cli/commands.ts
var COMMANDS = {
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: () => Promise.resolve(runCommand) },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await Promise.resolve().then(() => require("./cli-init.js"))).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await Promise.resolve().then(() => require("./cli-coverage.js"))).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await Promise.resolve().then(() => require("./cli-check.js"))).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await Promise.resolve().then(() => require("./cli-plan.js"))).planCommand
  },
  migrations: {
    summary: "approve migrations as they are now, in a file that is committed",
    load: async () => (await Promise.resolve().then(() => require("./cli-migrations.js"))).migrationsCommand
  },
  sign: {
    summary: "decide an item in a file that is committed, outside GitHub",
    load: async () => (await Promise.resolve().then(() => require("./cli-sign.js"))).signCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await Promise.resolve().then(() => require("./cli-validate.js"))).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await Promise.resolve().then(() => require("./cli-explain.js"))).explainCommand
  },
  verify: {
    summary: "re-check an evidence report offline: digests, signers, waivers",
    load: async () => (await Promise.resolve().then(() => require("./cli-verify.js"))).verifyCommand
  },
  history: {
    summary: "verdicts kept by the evidence store",
    load: async () => (await Promise.resolve().then(() => require("./cli-history.js"))).historyCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await Promise.resolve().then(() => require("./cli-schema.js"))).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await Promise.resolve().then(() => require("./cli-completion.js"))).completionCommand
  }
};

// src/cli/main.ts
var USAGE2 = 2;
var main = async (context) => {
  const [name2, ...rest] = context.argv;
  try {
    if (name2 === void 0 || name2 === "help" || name2 === "--help" || name2 === "-h") {
      const asked = name2 === "help" ? rest[0] : void 0;
      const command2 = asked === void 0 ? void 0 : COMMANDS[asked];
      context.stdout.write(command2 === void 0 ? overview() : `${(await command2.load()).help}
`);
      return name2 === void 0 ? USAGE2 : 0;
    }
    if (name2 === "--version" || name2 === "-V" || name2 === "version") {
      context.stdout.write(`gonogo ${VERSION}
`);
      return 0;
    }
    const entry = Object.hasOwn(COMMANDS, name2) ? COMMANDS[name2] : void 0;
    if (entry === void 0) {
      const near = nearest(name2, Object.keys(COMMANDS));
      throw new UsageError(
        `\`${name2}\` is not a command.${near === void 0 ? "" : ` Did you mean \`gonogo ${near}\`?`}
\`gonogo --help\` lists them.`
      );
    }
    const command = await entry.load();
    const end = rest.indexOf("--");
    if ((end === -1 ? rest : rest.slice(0, end)).some((word) => word === "--help" || word === "-h")) {
      context.stdout.write(`${await command.helpFor?.(rest) ?? command.help}
`);
      return 0;
    }
    return await command.run({ ...context, argv: rest });
  } catch (thrown) {
    if (thrown instanceof ManifestError) {
      const count = thrown.problems.length;
      context.stderr.write(
        `${thrown.problems.map((problem) => printable(formatProblem(problem))).join("\n\n")}

${count === 1 ? "1 mistake" : `${count} mistakes`} in the manifest; nothing was run.
`
      );
      return USAGE2;
    }
    if (thrown instanceof UsageError) {
      context.stderr.write(`gonogo: ${printable(thrown.message)}
`);
      return USAGE2;
    }
    context.stderr.write(
      `gonogo broke: ${printable(messageOf(thrown))}
${thrown instanceof Error ? printable(thrown.stack ?? "") : ""}
`
    );
    return 1;
  }
};
var overview = () => {
  const width = Math.max(...Object.keys(COMMANDS).map((name2) => name2.length));
  const commands = Object.entries(COMMANDS).map(([name2, { summary }]) => `  ${name2.padEnd(width)}  ${summary}`);
  return [
    `gonogo ${VERSION}: your deployment checklist decides.`,
    "",
    "Usage: gonogo COMMAND [OPTION]...",
    "",
    ...commands,
    "",
    "Begin with:",
    "  gonogo run                          what the repository itself can prove, without any set-up",
    "  gonogo init docs/CHECKLIST.md       write a manifest from the checklist you have",
    "  gonogo run --stage pre-deploy       ask the gate",
    "",
    "`gonogo COMMAND --help` tells the options. Exit codes: 0 GO, 1 NO-GO, 2 wrong usage or manifest, 3 HOLD.",
    ""
  ].join("\n");
};

// src/cli/output.ts
var output_exports = {};
__export(output_exports, {
  outputOf: () => outputOf
});
var import_node_fs7 = require("node:fs");
var outputOf = (descriptor) => {
  let stream;
  let closed = false;
  const useStream = () => {
    if (stream !== void 0) return stream;
    stream = descriptor === 1 ? process.stdout : process.stderr;
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
    return stream;
  };
  const direct = isFileOrPipe(descriptor);
  return {
    write: (text) => {
      if (closed) return;
      if (!direct || stream !== void 0) {
        useStream().write(text);
        return;
      }
      let rest = Buffer.from(text);
      try {
        while (rest.length > 0) rest = rest.subarray((0, import_node_fs7.writeSync)(descriptor, rest));
      } catch (thrown) {
        if (errorCode(thrown) === "EPIPE") closed = true;
        else if (errorCode(thrown) === "EAGAIN") useStream().write(rest);
        else throw thrown;
      }
    },
    get terminal() {
      return !direct && useStream().isTTY;
    },
    get columns() {
      return direct ? 80 : useStream().columns ?? 80;
    },
    flush: () => new Promise((resolve6) => {
      if (stream === void 0) resolve6();
      else stream.write("", () => resolve6());
    })
  };
};
var isFileOrPipe = (descriptor) => {
  if (process.platform === "win32") return false;
  try {
    const found = (0, import_node_fs7.fstatSync)(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
};

// src/cli/process.ts
var runProcess = async () => {
  let ended = false;
  process.on("exit", (code2) => {
    if (!ended && code2 === 0) process.exitCode = 1;
  });
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
      interrupted.abort(new Error(signal));
    });
  }
  const stdout = outputOf(1);
  const stderr = outputOf(2);
  const code = await main({
    argv: process.argv.slice(2),
    env: process.env,
    directory: process.cwd(),
    stdout,
    stderr,
    signal: interrupted.signal
  });
  process.exitCode = code;
  ended = true;
  await Promise.all([stdout.flush(), stderr.flush()]);
  process.exit(code);
};

// start.ts
var modules = { "src/checks/files/index.ts": files_exports, "src/checks/files/inspect-file.ts": inspect_file_exports, "src/checks/files/judge-files.ts": judge_files_exports, "src/checks/files/options.ts": options_exports2, "src/checks/registry.ts": registry_exports, "src/cli.ts": cli_exports, "src/cli/arguments.ts": arguments_exports, "src/cli/commands.ts": commands_exports, "src/cli/live.ts": live_exports, "src/cli/main.ts": main_exports, "src/cli/output.ts": output_exports, "src/cli/process.ts": process_exports, "src/cli/reports.ts": reports_exports, "src/cli/run.ts": run_exports3, "src/cli/session.ts": session_exports, "src/cli/write-reports.ts": write_reports_exports, "src/core/check.ts": check_exports, "src/core/comparison.ts": comparison_exports, "src/core/errors.ts": errors_exports, "src/core/expected-value.ts": expected_value_exports, "src/core/issues.ts": issues_exports, "src/core/level.ts": level_exports, "src/core/mask.ts": mask_exports, "src/core/options.ts": options_exports, "src/core/outcome.ts": outcome_exports, "src/core/paths.ts": paths_exports, "src/core/pattern-syntax.ts": pattern_syntax_exports, "src/core/plain-text.ts": plain_text_exports, "src/core/sha256.ts": sha256_exports, "src/core/shown.ts": shown_exports, "src/core/suggest.ts": suggest_exports, "src/core/unavailable-github.ts": unavailable_github_exports, "src/core/units.ts": units_exports, "src/core/verdict.ts": verdict_exports, "src/engine/on-abort.ts": on_abort_exports, "src/engine/plan.ts": plan_exports, "src/engine/reader.ts": reader_exports, "src/engine/run.ts": run_exports, "src/engine/settle.ts": settle_exports, "src/manifest/collect.ts": collect_exports, "src/manifest/expressions.ts": expressions_exports, "src/manifest/extend.ts": extend_exports, "src/manifest/interpolate.ts": interpolate_exports, "src/manifest/keyed-shape.ts": keyed_shape_exports, "src/manifest/load.ts": load_exports, "src/manifest/names.ts": names_exports, "src/manifest/needs.ts": needs_exports, "src/manifest/plug-in.ts": plug_in_exports, "src/manifest/problem.ts": problem_exports, "src/manifest/read-item.ts": read_item_exports, "src/manifest/shape.ts": shape_exports, "src/manifest/source-text.ts": source_text_exports, "src/manifest/traps.ts": traps_exports, "src/manifest/waivers.ts": waivers_exports, "src/program/find-manifests.ts": find_manifests_exports, "src/program/finish.ts": finish_exports, "src/program/judge-manifest.ts": judge_manifest_exports, "src/program/run.ts": run_exports2, "src/program/waivers.ts": waivers_exports2, "src/reporters/index.ts": reporters_exports, "src/reporters/json.ts": json_exports, "src/reporters/terminal.ts": terminal_exports, "src/reporters/words.ts": words_exports, "src/version.ts": version_exports, "src/world/clock.ts": clock_exports, "src/world/decode-text.ts": decode_text_exports, "src/world/environment.ts": environment_exports, "src/world/files.ts": files_exports2, "src/world/find-files.ts": find_files_exports, "src/world/index.ts": world_exports, "src/world/read-head.ts": read_head_exports, "zod/mini": zod_exports, "yaml": dist_exports };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  modules,
  start
});

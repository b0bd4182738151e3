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
  explainCommand: () => explainCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_suggest = require("./start.cjs").modules["src/core/suggest.ts"];
var import_registry = require("./start.cjs").modules["src/checks/registry.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_url = require("node:url");
var import_terminal = require("./start.cjs").modules["src/reporters/terminal.ts"];
var import_write_reports = require("./start.cjs").modules["src/cli/write-reports.ts"];
const __moduleUrl = require("node:url").pathToFileURL(__filename).href;
var folders = () => ["./docs/", "../docs/", "../../docs/"].map((path) => (0, import_node_url.fileURLToPath)(new URL(path, __moduleUrl)));
var readPage = (kind, name) => {
  if (!/^[a-z0-9-]+$/.test(name)) return void 0;
  for (const folder of folders()) {
    try {
      return (0, import_node_fs.readFileSync)((0, import_node_path.join)(folder, kind, `${name}.md`), "utf8");
    } catch {
    }
  }
  return void 0;
};
var renderPage = (markdown, style) => {
  const paint = (code, text) => style.color ? `\x1B[${code}m${text}\x1B[0m` : text;
  const lines = [];
  let paragraph = [];
  const flush = () => {
    const [first = ""] = paragraph;
    if (paragraph.length > 0) {
      const bullet = /^(\s*)(?:[-*]|\d+\.)\s+/.exec(first);
      const text = inline(paragraph.map((line) => line.trim()).join(" "), paint);
      if (bullet === null) lines.push(...(0, import_terminal.wrap)(text, 0, style));
      else {
        const indent = (bullet[1]?.length ?? 0) + 2;
        const [head = "", ...rest] = (0, import_terminal.wrap)(text.replace(/^(?:[-*]|\d+\.)\s+/, ""), indent, style);
        lines.push(`${" ".repeat(indent - 2)}- ${head.trimStart()}`, ...rest);
      }
    }
    paragraph = [];
  };
  let fenced = false;
  const source = markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, "").split("\n");
  for (const [index, line] of source.entries()) {
    if (/^\s*```/.test(line)) {
      flush();
      fenced = !fenced;
      continue;
    }
    if (fenced) {
      lines.push(paint("36", `    ${line}`));
      continue;
    }
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (heading !== null) {
      flush();
      lines.push(paint(heading[1] === "#" ? "1;4" : "1", inline(heading[2] ?? "", paint)));
    } else if (line.startsWith("|")) {
      flush();
      const isHead = /^\|[\s:|-]+\|?\s*$/.test(source[index + 1] ?? "");
      if (!isHead && !/^\|[\s:|-]+\|?\s*$/.test(line)) lines.push(...row(line, style, paint));
    } else if (line.trim() === "") {
      flush();
      lines.push("");
    } else {
      if (/^\s*(?:[-*]|\d+\.)\s/.test(line)) flush();
      paragraph.push(line);
    }
  }
  flush();
  return `${lines.join("\n").replaceAll(/\n{3,}/g, "\n\n").trimEnd()}
`;
};
var row = (line, style, paint) => {
  const [name = "", ...rest] = line.replace(/^\|/, "").replace(/\|\s*$/, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
  const told = rest.filter((cell) => cell !== "").join(" \xB7 ");
  return [`  ${inline(name, paint)}`, ...told === "" ? [] : (0, import_terminal.wrap)(inline(told, paint), 6, style)];
};
var inline = (text, paint) => text.replaceAll(/\[([^\]]+)\]\((?!http)[^)]+\)/g, "$1").replaceAll(/\[([^\]]+)\]\((http[^)]+)\)/g, "$1 ($2)").replaceAll(/\*\*([^*]+)\*\*/g, (_, inner) => paint("1", inner)).replaceAll(/`([^`]+)`/g, (_, inner) => paint("36", inner));
var USAGE = "Usage: gonogo explain CHECK|RULE";
var explainCommand = {
  summary: "the page of a check or a rule",
  help: `${USAGE}

Shows what a check decides and its options, or what a rule warns of and what to do instead.

Checks:
${Object.keys(import_registry.registry).sort().map((kind) => `  ${kind.padEnd(12)} ${import_registry.registry[kind]?.summary ?? ""}`).join("\n")}`,
  run: async (context) => {
    const { values, positionals } = (0, import_arguments.parseArguments)(context.argv, {}, { positionals: 1, usage: USAGE });
    const [name] = positionals;
    if (name === void 0) {
      context.stdout.write(`${explainCommand.help}
`);
      return 2;
    }
    const style = (0, import_write_reports.styleFor)(context.stdout, context.env, {
      verbose: false,
      quiet: false,
      noColor: values["no-color"] === true
    });
    const page = readPage("checks", name) ?? readPage("rules", name);
    if (page !== void 0) {
      context.stdout.write(renderPage(page, style));
      return 0;
    }
    const rules = (await Promise.all(Object.values(import_registry.registry).map(async (entry) => await (await entry.load()).rules?.() ?? []))).flat().map((rule) => rule.rule);
    const near = (0, import_suggest.nearest)(name, [...Object.keys(import_registry.registry), ...rules]);
    throw new import_errors.UsageError(
      `\`${name}\` is neither a check nor a rule.${near === void 0 ? " `gonogo explain --help` lists the checks." : ` Did you mean \`${near}\`?`}`
    );
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainCommand
});

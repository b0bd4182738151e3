import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_styleFor,
  held_wrap
} from "./chunk-YKGXRTRU.js";
import {
  held_nearest
} from "./chunk-HO5L6BBU.js";
import {
  held_registry
} from "./chunk-IS2RFOBO.js";
import {
  held_parseArguments
} from "./chunk-B5VX22VP.js";
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/pages.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
var folders = () => ["./docs/", "../docs/", "../../docs/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
var readPage = (kind, name) => {
  if (!/^[a-z0-9-]+$/.test(name)) return void 0;
  for (const folder of folders()) {
    try {
      return readFileSync(join(folder, kind, `${name}.md`), "utf8");
    } catch {
    }
  }
  return void 0;
};

// src/cli/render-page.ts
var renderPage = (markdown, style) => {
  const paint = (code, text) => style.color ? `\x1B[${code}m${text}\x1B[0m` : text;
  const lines = [];
  let paragraph = [];
  const flush = () => {
    const [first = ""] = paragraph;
    if (paragraph.length > 0) {
      const bullet = /^(\s*)(?:[-*]|\d+\.)\s+/.exec(first);
      const text = inline(paragraph.map((line) => line.trim()).join(" "), paint);
      if (bullet === null) lines.push(...held_wrap(text, 0, style));
      else {
        const indent = (bullet[1]?.length ?? 0) + 2;
        const [head = "", ...rest] = held_wrap(text.replace(/^(?:[-*]|\d+\.)\s+/, ""), indent, style);
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
  return [`  ${inline(name, paint)}`, ...told === "" ? [] : held_wrap(inline(told, paint), 6, style)];
};
var inline = (text, paint) => text.replaceAll(/\[([^\]]+)\]\((?!http)[^)]+\)/g, "$1").replaceAll(/\[([^\]]+)\]\((http[^)]+)\)/g, "$1 ($2)").replaceAll(/\*\*([^*]+)\*\*/g, (_, inner) => paint("1", inner)).replaceAll(/`([^`]+)`/g, (_, inner) => paint("36", inner));

// src/cli/explain.ts
var USAGE = "Usage: gonogo explain CHECK|RULE";
var explainCommand = {
  summary: "the page of a check or a rule",
  help: `${USAGE}

Shows what a check decides and its options, or what a rule warns of and what to do instead.

Checks:
${Object.keys(held_registry).sort().map((kind) => `  ${kind.padEnd(12)} ${held_registry[kind]?.summary ?? ""}`).join("\n")}`,
  run: async (context) => {
    const { values, positionals } = held_parseArguments(context.argv, {}, { positionals: 1, usage: USAGE });
    const [name] = positionals;
    if (name === void 0) {
      context.stdout.write(`${explainCommand.help}
`);
      return 2;
    }
    const style = held_styleFor(context.stdout, context.env, {
      verbose: false,
      quiet: false,
      noColor: values["no-color"] === true
    });
    const page = readPage("checks", name) ?? readPage("rules", name);
    if (page !== void 0) {
      context.stdout.write(renderPage(page, style));
      return 0;
    }
    const rules = (await Promise.all(Object.values(held_registry).map(async (entry) => await (await entry.load()).rules?.() ?? []))).flat().map((rule) => rule.rule);
    const near = held_nearest(name, [...Object.keys(held_registry), ...rules]);
    throw new held_UsageError(
      `\`${name}\` is neither a check nor a rule.${near === void 0 ? " `gonogo explain --help` lists the checks." : ` Did you mean \`${near}\`?`}`
    );
  }
};
export {
  explainCommand
};

import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_styleFor
} from "./chunk-BUEARQNX.js";
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
  let fenced = false;
  const lines = markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, "").split("\n").flatMap((line) => {
    if (/^\s*```/.test(line)) {
      fenced = !fenced;
      return [];
    }
    if (fenced) return [paint("36", `    ${line}`)];
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (heading !== null) return [paint(heading[1] === "#" ? "1;4" : "1", inline(heading[2] ?? "", paint))];
    return [inline(line, paint)];
  });
  return `${lines.join("\n").replaceAll(/\n{3,}/g, "\n\n").trimEnd()}
`;
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

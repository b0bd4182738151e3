import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checklist/fix-sources.ts
var fixSources = (text, fixes) => {
  const lines = text.split("\n");
  for (const fix of fixes) {
    const old = `${fix.file}:${fix.line}`;
    for (let index = fix.itemLine - 1; index < lines.length; index++) {
      const line = lines[index] ?? "";
      const match = /^(\s*(?:- )?(?:\{.*\b)?source:\s*["']?)(.+?):(\d+)(\b.*)$/.exec(line);
      if (match !== null && `${match[2] ?? ""}:${match[3] ?? ""}` === old) {
        lines[index] = `${match[1] ?? ""}${fix.file}:${fix.newLine}${match[4] ?? ""}`;
        break;
      }
      if (index > fix.itemLine - 1 && /^\s*- (?:id|name|uses|run|source)\b/.test(line) && indentOf(line) <= indentOf(lines[fix.itemLine - 1] ?? ""))
        break;
    }
  }
  return lines.join("\n");
};
var indentOf = (line) => line.length - line.trimStart().length;

export {
  fixSources
};

import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checklist/ticked.ts
var tickedLines = (documents) => new Set(
  documents.flatMap(
    (document) => document.items.filter((item) => item.checked).map((item) => `${document.path}:${item.line}`)
  )
);
var tickedButFailing = (item, ticked) => {
  if (item.status !== "fail" || item.source === void 0 || !ticked.has(`${item.source.file}:${item.source.line}`))
    return void 0;
  return {
    rule: "ticked-but-not-so",
    level: "error",
    path: item.source.file,
    line: item.source.line,
    message: `Line ${item.source.line} is ticked, but it is not so: ${item.summary.replace(/\.$/, "")}.`,
    help: "Make it so, or take the tick away."
  };
};

export {
  tickedLines,
  tickedButFailing
};

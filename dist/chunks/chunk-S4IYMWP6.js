import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/core/shown.ts
var printable = (text) => text.replace(
  /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]/gu,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
);
var oneLine = (text) => printable(text).replace(/\s*\n\s*/g, " ");
var markdownText = (text) => oneLine(text).replace(
  /[\\`*_{}[\]()#+!|~<>&-]/g,
  (character) => character === "<" ? "&lt;" : character === ">" ? "&gt;" : character === "&" ? "&amp;" : `\\${character}`
).replace(/@(?=[A-Za-z0-9])/g, "@\u200B").replace(/(https?|ftp|www)(?=(:|\\?\.))/gi, (word) => `${word.charAt(0)}\u200B${word.slice(1)}`).replace(/(\bGH)-(?=\d)/g, "$1\u200B-").replace(/\\#(?=\d)/g, "\\#\u200B");
var markdownCode = (text) => {
  const plain = oneLine(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return plain.startsWith("`") || plain.endsWith("`") || plain.trim() === "" ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
};
var markupText = (text) => printable(text).replace(
  /[<>&"']/g,
  (character) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;" })[character] ?? character
);

export {
  printable,
  oneLine,
  markdownText,
  markdownCode,
  markupText
};

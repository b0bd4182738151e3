import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/manifest/problem.ts
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

export {
  ManifestError,
  formatProblem
};

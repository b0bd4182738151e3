import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  REPORTERS
} from "./chunk-CD6JHHEF.js";

// src/cli/write-reports.ts
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { messageOf } from "./core.js";
import { judge } from "./core.js";
var writeReportFiles = async (report, wanted, directory) => {
  const files = wanted.filter((one) => one.file !== void 0);
  const problems = [];
  const write = async (current) => {
    for (const { format, file } of files) {
      try {
        const path = resolve(directory, file);
        await mkdir(dirname(path), { recursive: true });
        const temporary = `${path}.${process.pid}.tmp`;
        await writeFile(temporary, REPORTERS[format](current));
        await rename(temporary, path);
      } catch (thrown) {
        const problem = `the ${format} report could not be written to ${file}: ${messageOf(thrown)}`;
        if (!problems.includes(problem)) problems.push(problem);
      }
    }
  };
  await write(report);
  if (problems.length === 0) return report;
  const broken = breakReport(report, problems);
  await write(broken);
  return broken;
};
var breakReport = (report, problems) => {
  const broken = [...report.broken ?? [], ...problems];
  const { verdict, reason } = judge({ items: report.items, stages: report.stages, broken });
  return { ...report, broken, verdict, reason };
};
var styleFor = (stream, env, flags) => {
  const forced = env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "";
  const unwanted = flags.noColor || env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "" || env["TERM"] === "dumb";
  return {
    color: !unwanted && (stream.terminal || forced),
    width: Math.max(40, Math.min(stream.terminal ? stream.columns : 120, 140)),
    verbose: flags.verbose,
    quiet: flags.quiet
  };
};

export {
  writeReportFiles,
  styleFor
};

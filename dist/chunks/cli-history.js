import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  EVIDENCE_BRANCH,
  timeOf
} from "./chunk-MDRFTHP3.js";
import {
  Report
} from "./chunk-2SVDE634.js";
import {
  held_oneLine
} from "./chunk-QNKWVI56.js";
import {
  held_openSession
} from "./chunk-WGEPFIVI.js";
import {
  assertBranch,
  findBranch
} from "./chunk-2PTQVPTI.js";
import {
  held_parseArguments
} from "./chunk-B5VX22VP.js";
import "./chunk-MY35WQA5.js";
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/history.ts
var USAGE = "Usage: gonogo history [--environment E] [--stage S] [--branch B] [--limit N] [--format text|json] [--directory D]";
var historyCommand = {
  summary: "verdicts kept by the evidence store",
  help: `${USAGE}

Lists the verdicts that the action kept on its evidence branch (\`evidence-branch\`), newest first: when, what it said, of
which stage, environment and commit, and who signed or overrode it. The branch is read from the clone: fetch it first
with \`git fetch origin ${EVIDENCE_BRANCH}\`.`,
  run: async (context) => {
    const { values } = held_parseArguments(
      context.argv,
      {
        environment: { type: "string" },
        stage: { type: "string" },
        branch: { type: "string" },
        limit: { type: "string" },
        format: { type: "string" }
      },
      { positionals: 0, usage: USAGE }
    );
    const { environment, stage, branch = EVIDENCE_BRANCH, limit = "50", format = "text" } = values;
    if (!/^[1-9]\d{0,4}$/.test(limit)) throw new held_UsageError(`\`--limit\` wants a whole number, not \`${limit}\`.`);
    if (format !== "text" && format !== "json") throw new held_UsageError(`\`--format\` is text or json, not \`${format}\`.`);
    assertBranch(branch);
    const { world, signal } = await held_openSession(context, { directory: values.directory });
    const { revision, paths } = await findBranch(world.git, branch, signal);
    const wanted = paths.filter((path) => path.endsWith(".json") && !path.endsWith(".intoto.json")).sort((a, b) => compare(timeOf(b), timeOf(a)));
    const kept = [];
    const unreadable = [];
    for (const path of wanted) {
      if (kept.length >= Number(limit)) break;
      const report = parse(await world.git.show(revision, path, signal));
      if (report === void 0) unreadable.push(path);
      else if ((environment === void 0 || report.subject.environment === environment) && (stage === void 0 || report.stages.includes(stage)))
        kept.push({ path, report });
    }
    if (format === "json")
      context.stdout.write(
        `${JSON.stringify(
          kept.map(({ path, report }) => entryOf(path, report)),
          void 0,
          2
        )}
`
      );
    else {
      for (const { report } of kept) context.stdout.write(`${lineOf(report)}
`);
      if (kept.length === 0)
        context.stdout.write(
          `No verdict is kept on ${held_oneLine(branch)}${environment === void 0 ? "" : ` for ${held_oneLine(environment)}`}.
`
        );
    }
    for (const path of unreadable) context.stderr.write(`${held_oneLine(path)} is no report of gonogo.
`);
    return unreadable.length > 0 ? 1 : 0;
  }
};
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var parse = (bytes) => {
  if (bytes === void 0) return void 0;
  try {
    const parsed = Report.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : void 0;
  } catch {
    return void 0;
  }
};
var signersOf = (report) => [
  ...new Set(report.signOffs.filter(({ counts }) => counts).map(({ by, onBehalfOf }) => onBehalfOf ?? by))
];
var lineOf = (report) => {
  const signers = signersOf(report);
  const place = [...report.stages, ...report.subject.environment === void 0 ? [] : [report.subject.environment]];
  return [
    report.startedAt.slice(0, 16).replace("T", " "),
    report.override === void 0 ? report.verdict.toUpperCase().padEnd(5) : "GO, OVERRIDDEN",
    place.join(" "),
    report.subject.sha?.slice(0, 7) ?? "-",
    held_oneLine(report.reason),
    ...signers.length === 0 ? [] : [`signed by ${signers.map(held_oneLine).join(", ")}`]
  ].join("  ");
};
var entryOf = (path, report) => ({
  path,
  startedAt: report.startedAt,
  verdict: report.verdict,
  reason: report.reason,
  stages: report.stages,
  environment: report.subject.environment ?? null,
  sha: report.subject.sha ?? null,
  signers: signersOf(report),
  override: report.override ?? null,
  waivers: report.waivers,
  runUrl: report.subject.runUrl ?? null
});
export {
  historyCommand
};

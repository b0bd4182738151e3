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
  historyCommand: () => historyCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FEB2C3LJ = require("./chunk-FEB2C3LJ.js");
var import_chunk_I2IS4MXY = require("./chunk-I2IS4MXY.js");
var import_chunk_LVMVUSJ5 = require("./chunk-LVMVUSJ5.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var USAGE = "Usage: gonogo history [--environment E] [--stage S] [--branch B] [--limit N] [--format text|json] [--directory D]";
var historyCommand = {
  summary: "verdicts kept by the evidence store",
  help: `${USAGE}

Lists the verdicts that the action kept on its evidence branch (\`evidence-branch\`), newest first: when, what it said, of
which stage, environment and commit, and who signed or overrode it. The branch is read from the clone: fetch it first
with \`git fetch origin ${import_chunk_FEB2C3LJ.EVIDENCE_BRANCH}\`.`,
  run: async (context) => {
    const { values } = (0, import_arguments.parseArguments)(
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
    const { environment, stage, branch = import_chunk_FEB2C3LJ.EVIDENCE_BRANCH, limit = "50", format = "text" } = values;
    if (!/^[1-9]\d{0,4}$/.test(limit)) throw new import_errors.UsageError(`\`--limit\` wants a whole number, not \`${limit}\`.`);
    if (format !== "text" && format !== "json") throw new import_errors.UsageError(`\`--format\` is text or json, not \`${format}\`.`);
    (0, import_chunk_LVMVUSJ5.assertBranch)(branch);
    const { world, signal } = await (0, import_session.openSession)(context, { directory: values.directory });
    const { revision, paths } = await (0, import_chunk_LVMVUSJ5.findBranch)(world.git, branch, signal);
    const wanted = paths.filter((path) => path.endsWith(".json") && !path.endsWith(".intoto.json")).sort((a, b) => compare((0, import_chunk_FEB2C3LJ.timeOf)(b), (0, import_chunk_FEB2C3LJ.timeOf)(a)));
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
          `No verdict is kept on ${(0, import_shown.oneLine)(branch)}${environment === void 0 ? "" : ` for ${(0, import_shown.oneLine)(environment)}`}.
`
        );
    }
    for (const path of unreadable) context.stderr.write(`${(0, import_shown.oneLine)(path)} is no report of gonogo.
`);
    return unreadable.length > 0 ? 1 : 0;
  }
};
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var parse = (bytes) => {
  if (bytes === void 0) return void 0;
  try {
    const parsed = import_chunk_I2IS4MXY.Report.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
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
    (0, import_shown.oneLine)(report.reason),
    ...signers.length === 0 ? [] : [`signed by ${signers.map(import_shown.oneLine).join(", ")}`]
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  historyCommand
});

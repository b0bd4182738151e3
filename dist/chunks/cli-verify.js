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
  verifyCommand: () => verifyCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_XIZEY373 = require("./chunk-XIZEY373.js");
var import_chunk_I2IS4MXY = require("./chunk-I2IS4MXY.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_node_util = require("node:util");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_verdict = require("./start.cjs").modules["src/core/verdict.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var USAGE = "Usage: gonogo verify REPORT.json [--statement FILE] [--commit SHA] [--directory D]";
var verifyCommand = {
  summary: "re-check an evidence report offline: digests, signers, waivers",
  help: `${USAGE}

Computes again what a report says, without asking anybody: whether its verdict follows from its items, whether what was
signed, waived and overridden covers it, and whether the manifest in this clone is the one that was used. With a statement
(\`statement.json\` beside the report is found by itself) its digests are compared, too.
Ends 0 when everything that can be looked at holds, 1 when something does not.`,
  run: async (context) => {
    const { values, positionals } = (0, import_arguments.parseArguments)(
      context.argv,
      { statement: { type: "string" }, commit: { type: "string" } },
      { positionals: 1, usage: USAGE }
    );
    const [name] = positionals;
    if (name === void 0) throw new import_errors.UsageError(USAGE);
    const path = (0, import_node_path.resolve)(context.directory, name);
    let text;
    try {
      text = await (0, import_promises.readFile)(path, "utf8");
    } catch (thrown) {
      throw new import_errors.UsageError(`${name} cannot be read: ${(0, import_errors.messageOf)(thrown)}.`);
    }
    const { world, signal } = await (0, import_session.openSession)(context, { directory: values.directory });
    const looked = await look(text, values.commit, world.git, signal);
    const beside = (0, import_node_path.join)((0, import_node_path.dirname)(path), "statement.json");
    const statement = values.statement === void 0 ? (0, import_node_fs.existsSync)(beside) ? beside : void 0 : (0, import_node_path.resolve)(context.directory, values.statement);
    if (statement !== void 0) looked.push(await lookAtStatement(statement, text));
    for (const { what, result, why } of looked)
      context.stdout.write(
        `${{ holds: "holds  ", broken: "BROKEN ", unknown: "unknown" }[result]}  ${(0, import_shown.oneLine)(what)}${why === void 0 ? "" : `: ${(0, import_shown.oneLine)(why)}`}
`
      );
    return looked.some(({ result }) => result === "broken") ? 1 : 0;
  }
};
var look = async (text, commit, git, signal) => {
  let value;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    return [{ what: "the report is JSON", result: "broken", why: (0, import_errors.messageOf)(thrown) }];
  }
  const parsed = import_chunk_I2IS4MXY.Report.safeParse(value);
  if (!parsed.success)
    return [
      {
        what: "the report has the shape of one",
        result: "broken",
        why: parsed.error.issues.slice(0, 3).map(({ path }) => path.join(".") || "the whole").join(", ")
      }
    ];
  const report = parsed.data;
  const test = (what, problems) => problems.length === 0 ? { what, result: "holds" } : { what, result: "broken", why: problems.join("; ") };
  const started = Date.parse(report.startedAt);
  const again = (0, import_verdict.judge)({
    items: report.items,
    stages: report.stages,
    broken: report.broken,
    override: report.override,
    watchEnded: report.reason.startsWith("watch-ended"),
    improvised: report.manifest.path === void 0
  });
  return [
    test(
      "the verdict follows from the items",
      again.verdict === report.verdict || report.manifests !== void 0 ? [] : [`it says ${report.verdict}, its items come to ${again.verdict}`]
    ),
    test(
      "the counts are those of the items",
      (0, import_node_util.isDeepStrictEqual)((0, import_verdict.countStatuses)(report.items), report.counts) ? [] : ["they differ"]
    ),
    ...commit === void 0 ? [] : [
      test(
        "it is about the commit",
        report.subject.sha === commit ? [] : [`it is about ${report.subject.sha ?? "none"}`]
      )
    ],
    test("every signed item has signatures that count", signaturesOf(report, started)),
    test("every waived item has a waiver that was active", waiversOf(report, started)),
    test(
      "an override is for this commit",
      report.override === void 0 || report.override.sha === report.subject.sha ? [] : [`it is for ${report.override.sha}`]
    ),
    ...await manifestsOf(report, git, signal)
  ];
};
var signaturesOf = (report, started) => report.items.filter(({ uses, status }) => uses === "sign-off" && status === "pass").flatMap((item) => {
  const counted = report.signOffs.filter(
    (one) => one.counts && one.item === item.id && (one.stage === void 0 || one.stage === item.stage)
  );
  const count = typeof item.evidence["count"] === "number" ? item.evidence["count"] : 1;
  const people = new Set(
    counted.filter(({ decision }) => decision !== "revoked").map(({ by, onBehalfOf }) => onBehalfOf ?? by)
  );
  const late = counted.filter(({ expiresAt }) => expiresAt !== void 0 && Date.parse(expiresAt) <= started);
  return [
    ...people.size >= count ? [] : [`${item.id} has ${people.size} of ${count}`],
    ...late.map(({ by }) => `the signature of ${by} on ${item.id} had expired`)
  ];
});
var waiversOf = (report, started) => report.items.filter(({ status }) => status === "waived").flatMap((item) => {
  const waiver = report.waivers.find(
    (one) => one.state === "active" && (one.item === item.id || item.id.startsWith(`${one.item}[`))
  );
  if (waiver === void 0) return [`${item.id} has none`];
  return Date.parse(`${waiver.expires}T00:00:00Z`) + 864e5 > started ? [] : [`that of ${item.id} ended on ${waiver.expires}`];
});
var manifestsOf = async (report, git, signal) => {
  const all = report.manifests ?? (report.manifest.path === void 0 || report.manifest.sha256 === void 0 ? [] : [report.manifest]);
  const looked = [];
  for (const { path, sha256, ref } of all) {
    const revision = ref ?? report.subject.sha;
    if (path === void 0 || revision === void 0 || revision.startsWith("-")) continue;
    const what = `${path} is the manifest that was used`;
    try {
      const bytes = await git.show(revision, path, signal);
      const digest = bytes === void 0 ? void 0 : (0, import_node_crypto.createHash)("sha256").update(bytes).digest("hex");
      looked.push(
        digest === sha256 ? { what, result: "holds" } : {
          what,
          result: "broken",
          why: digest === void 0 ? `${revision.slice(0, 7)} has none` : "its digest differs"
        }
      );
    } catch (thrown) {
      signal.throwIfAborted();
      looked.push({ what, result: "unknown", why: (0, import_errors.messageOf)(thrown) });
    }
  }
  return looked;
};
var lookAtStatement = async (path, reportText) => {
  const what = "the statement is about this report";
  try {
    const statement = JSON.parse(await (0, import_promises.readFile)(path, "utf8"));
    const report = import_chunk_I2IS4MXY.Report.parse(JSON.parse(reportText));
    const expected = JSON.parse(JSON.stringify((0, import_chunk_XIZEY373.renderPredicate)(report, reportText)));
    if (statement.predicateType !== import_chunk_XIZEY373.PREDICATE_TYPE) return { what, result: "broken", why: "it has another type" };
    if (statement.subject?.[0]?.digest?.gitCommit !== (report.subject.sha ?? ""))
      return { what, result: "broken", why: "it is about another commit" };
    return (0, import_node_util.isDeepStrictEqual)(statement.predicate, expected) ? { what, result: "holds" } : { what, result: "broken", why: "its digests or results differ" };
  } catch (thrown) {
    return { what, result: "broken", why: (0, import_errors.messageOf)(thrown) };
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  verifyCommand
});

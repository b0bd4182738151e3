'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  report: () => report
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2UIVWQI3 = require("./chunk-2UIVWQI3.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var z2 = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_options2 = require("./start.cjs").modules["src/core/options.ts"];
var PREDICATE_TYPE = "https://github.com/gonogo-gate/gonogo/verdict/v1";
var ISSUER = "https://token.actions.githubusercontent.com";
var WORKFLOW = /^(?:(?:[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+\/)?\.github\/workflows\/)?[A-Za-z0-9][A-Za-z0-9._ -]*\.ya?ml(?:@(?:refs\/\S+|[0-9a-f]{40}))?$/;
var conditions = z.strictObject({
  workflow: z.optional(
    z.string().check(
      z.regex(
        WORKFLOW,
        "a workflow is named by its file (server.yml), with its repository where that is another one (owner/name/.github/workflows/server.yml), and with @refs/heads/main where only that ref counts"
      )
    )
  ).check(
    z.describe(
      "The workflow that has to have signed: server.yml, or owner/name/.github/workflows/server.yml, with @refs/heads/main where only that ref counts. That of `workflow` unless told."
    )
  ),
  event: z.optional((0, import_options2.texts)()).check(
    z.describe(
      "The events (push, schedule, workflow_dispatch) of which one has to have started it. Any unless told."
    )
  ),
  runner: z.optional(z.enum(["github-hosted", "self-hosted"])).check(z.describe("Whose machine it has to have run on: GitHub's, or one of your own. Any unless told.")),
  "predicate-type": z._default(z.string().check(z.minLength(1)), PREDICATE_TYPE).check(z.describe("What the attestation has to be about; any counts all. gonogo's own type unless told.")),
  bundle: z.optional(z.string().check(z.minLength(1))).check(
    z.describe(
      "The attestation as a file (*.sigstore.json, *.jsonl), as actions/attest and gh attestation download write it. GitHub is asked unless told."
    )
  ),
  "trusted-root": z.optional(z.string().check(z.minLength(1))).check(
    z.describe(
      "The authorities that are trusted, as gh attestation trusted-root writes them: needed for private repositories. The public ones of Sigstore unless told."
    )
  ),
  issuer: z._default(z.string().check(z.regex(/^https:\/\/\S+$/, "an issuer is an https address")), ISSUER).check(z.describe("Who vouches for the workflow, where an enterprise has an issuer of its own."))
});
var attested = () => z.pipe(
  z.union([z.literal(true), conditions]),
  z.transform((value) => value === true ? conditions.parse({}) : value)
);
var MAX_BYTES = 2e7;
var SKEW_MS = 5 * 6e4;
var options = z2.strictObject({
  path: z2.optional(z2.string().check(z2.minLength(1))).check(z2.describe("The JSON report as a file that an earlier step has put there. It must not be committed.")),
  workflow: z2.optional(z2.string().check(z2.regex(/^[^/\s]+\.ya?ml$/, "a workflow is named by its file: server.yml"))).check(
    z2.describe("The workflow file whose last run on this commit has made the report, and kept it as an artifact.")
  ),
  artifact: z2._default(z2.string().check(z2.minLength(1)), "gonogo").check(z2.describe("The name of the artifact. gonogo unless told.")),
  repository: z2.optional(
    z2.string().check(z2.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/, "a repository is written owner/name"))
  ).check(z2.describe("The repository of the workflow, and of the attestation, where it is another one.")),
  attested: z2.optional(attested()).check(
    z2.describe(
      "The report has to be attested (actions/attest), and the signature has to hold: true, or by which workflow, on which event, on whose machine."
    )
  ),
  items: z2.optional((0, import_options.texts)()).check(z2.describe("Items that have to have passed there. The whole report has to say GO, unless told.")),
  stage: z2.optional(z2.string()).check(z2.describe("The stage that has to have been asked there.")),
  environment: z2.optional(z2.string()).check(z2.describe("The environment that it has to be about.")),
  "max-age": z2._default((0, import_options.duration)(), 864e5).check(z2.describe("How old it may be: 24h unless told.")),
  "any-commit": z2._default(z2.boolean(), false).check(
    z2.describe(
      "Whether it may be about another commit: for a report of another repository, or of a server. false unless told."
    )
  ),
  "allow-waived": z2._default(z2.boolean(), false).check(z2.describe("Whether an item that was waived there counts. false unless told."))
}).check(
  z2.refine(
    ({ path, workflow }) => path === void 0 !== (workflow === void 0),
    "name either `path` or `workflow`, where the report comes from"
  ),
  z2.refine(
    ({ workflow, attested: attested2 }) => attested2 === void 0 || workflow !== void 0 || attested2.workflow !== void 0,
    "name the workflow that signs: `attested: { workflow: server.yml }`; a signature of anybody proves nothing"
  )
);
var report = (0, import_check.defineCheck)({
  kind: "report",
  summary: "A report that was made elsewhere says GO for this commit, recently",
  needs: ["files", "git", "github", "clock"],
  options,
  timeoutMs: 6e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-H5Q4Q5I7.js"))).rules,
  async run(given, { files, git, github, clock, subject, untrusted, signal }) {
    const { Report: Shape } = await Promise.resolve().then(() => require("./core-report.js"));
    const { judge } = await Promise.resolve().then(() => require("./start.cjs").modules["src/core/verdict.ts"]);
    let bytes;
    let source;
    if (given.path !== void 0) {
      source = given.path;
      const head = await git.head(signal).catch(() => void 0);
      if (head !== void 0 && await git.show(head, given.path, signal) !== void 0)
        return (0, import_outcome.failed)(`${given.path} is committed: a report that a change brings with it proves nothing`, {
          rule: "report-committed",
          help: "Remove it from the repository, and let the job that makes it hand it over."
        });
      if (await files.stat(given.path) === void 0)
        return (0, import_outcome.pending)(`there is no report at ${given.path} yet`, {
          help: "Let the step that makes or downloads it run before this one."
        });
      bytes = await files.readBytes(given.path, { start: 0, end: MAX_BYTES });
    } else {
      const there = given.repository === void 0 ? github : github.in(given.repository);
      const { sha } = subject;
      if (sha === void 0)
        throw new import_errors.Undecidable("It is not known which commit the report has to be about.", {
          rule: "commit-unknown",
          help: "Give `sha` of the action."
        });
      const { workflow = "" } = given;
      const found = await fromWorkflow(there, workflow, given["any-commit"] ? void 0 : sha, given.artifact, signal);
      if ("waiting" in found)
        return (0, import_outcome.pending)(found.waiting, {
          help: `Let ${workflow} run on this commit, and keep its report as the artifact "${given.artifact}".`
        });
      if (given.repository === void 0 && await (0, import_chunk_2UIVWQI3.isRewritten)(github, found.run, subject, signal))
        return (0, import_outcome.failed)(
          `${workflow} ran as this very change has rewritten it: what it reports is the word of the change`,
          {
            rule: "report-workflow-changed",
            help: "Merge the change of the workflow by itself (with a waiver of this item for that pull request), and then this one."
          }
        );
      ({ bytes, source } = found);
    }
    let signer;
    if (given.attested !== void 0) {
      const { judgeAttestation } = await Promise.resolve().then(() => require("./judge-attestation-2DQEQ4B2.js"));
      const ports = { files, git, github, subject, untrusted, signal };
      const judged = await judgeAttestation(bytes, given.attested, given, ports);
      if ("finding" in judged) {
        const { rule, message, help = "" } = judged.finding;
        return (0, import_outcome.failed)(`${source}: ${message}`, { rule, help, findings: [judged.finding], evidence: { source } });
      }
      signer = judged.evidence;
    }
    let value;
    try {
      value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch (error) {
      throw new import_errors.Undecidable(`${source} is no JSON.`, {
        rule: "report-unreadable",
        help: "Write it with `--format json --output FILE`.",
        cause: error
      });
    }
    const parsed = Shape.safeParse(value);
    if (!parsed.success)
      throw new import_errors.Undecidable(
        `${source} is no report of gonogo: ${parsed.error.issues.slice(0, 3).map(({ path }) => path.join(".") || "it").join(", ")} is not as expected.`,
        {
          rule: "report-unreadable",
          help: "Write it with `--format json --output FILE`, with a version of gonogo that fits this one."
        }
      );
    const made = parsed.data;
    const again = judge({
      items: made.items,
      stages: made.stages,
      broken: made.broken,
      override: made.override,
      improvised: made.manifest.path === void 0
    });
    const findings = [
      ...about(made, given, subject, clock.now()),
      ...again.verdict === made.verdict || made.reason.startsWith("watch-ended") ? [] : [
        no(
          "report-inconsistent",
          `it says ${made.verdict}, but its items come to ${again.verdict}`,
          "Do not edit reports; let it be made again."
        )
      ],
      ...itemsOf(made, given)
    ];
    const evidence = {
      source,
      verdict: made.verdict,
      reason: made.reason,
      commit: made.subject.sha ?? null,
      startedAt: made.startedAt,
      ...signer === void 0 ? {} : { attestedBy: signer },
      items: made.items.map(({ id, stage, status }) => ({ id, stage, status })).slice(0, 200)
    };
    const [first] = findings;
    return first === void 0 ? (0, import_outcome.passed)(`${source} says ${made.verdict === "go" ? "GO" : `that ${(given.items ?? []).join(", ")} passed`}`, {
      evidence
    }) : (0, import_outcome.failed)(findings.map(({ message }) => message).join("; "), {
      rule: first.rule,
      help: first.help ?? "",
      findings,
      evidence
    });
  }
});
var no = (rule, message, help) => ({ rule, message, level: "error", help });
var about = (made, given, subject, now) => {
  const found = [];
  const age = now - Date.parse(made.startedAt);
  const { stage, environment } = given;
  if (!given["any-commit"] && (made.subject.sha === void 0 || made.subject.sha !== subject.sha))
    found.push(
      no(
        "report-other-commit",
        `it is about ${made.subject.sha?.slice(0, 7) ?? "no commit"} and not about ${subject.sha?.slice(0, 7) ?? "this one"}`,
        "Let it be made for this commit."
      )
    );
  if (Number.isNaN(age) || age > given["max-age"])
    found.push(
      no(
        "report-too-old",
        `it is ${Number.isNaN(age) ? "of no date" : `${(0, import_units.formatDuration)(age)} old`}; the limit is ${(0, import_units.formatDuration)(given["max-age"])}`,
        "Let it be made again."
      )
    );
  else if (age < -SKEW_MS)
    found.push(
      no(
        "report-too-old",
        `it claims to be made in the future, at ${made.startedAt}`,
        "Set the clock of the machine that makes it."
      )
    );
  if (stage !== void 0 && !made.stages.includes(stage))
    found.push(no("report-incomplete", `it was not asked for the stage ${stage}`, `Make it with --stage ${stage}.`));
  if (environment !== void 0 && made.subject.environment !== environment)
    found.push(
      no(
        "report-other-environment",
        `it is about ${made.subject.environment ?? "no environment"} and not about ${environment}`,
        "Let it be made for this environment."
      )
    );
  return found;
};
var itemsOf = (made, given) => {
  const isGood = ({ status }) => status === "pass" || status === "not-applicable" || status === "waived" && given["allow-waived"];
  if (given.items === void 0) {
    if (made.verdict !== "go")
      return [no("report-no-go", `it says ${made.verdict}: ${made.reason}`, "Mend there what it names.")];
    if (made.override !== void 0)
      return [
        no(
          "report-no-go",
          `it was overridden by ${made.override.by}`,
          "Override here, too, or mend what was overridden."
        )
      ];
    const waived = made.items.filter(({ status, level }) => status === "waived" && level === "block");
    return waived.length === 0 || given["allow-waived"] ? [] : [
      no(
        "report-no-go",
        `${waived.map(({ id }) => id).join(", ")} was waived there`,
        "Mend it there, or set `allow-waived: true`."
      )
    ];
  }
  return given.items.flatMap((id) => {
    const items = made.items.filter(
      (item) => (item.id === id || item.id.startsWith(`${id}[`)) && (given.stage === void 0 || item.stage === given.stage)
    );
    if (items.length === 0)
      return [no("report-incomplete", `it has no item ${id}`, "Correct the id, or let that item run there.")];
    return items.filter((item) => !isGood(item)).map(
      (item) => no("report-no-go", `${item.id} is ${item.status} there: ${item.summary}`, item.remedy ?? "Mend it there.")
    );
  });
};
var fromWorkflow = async (github, workflow, sha, artifact, signal) => {
  const { unzipFile } = await Promise.resolve().then(() => require("./unzip-ICJEBJXI.js"));
  const branch = sha === void 0 ? { branch: await github.defaultBranch(signal) } : { sha };
  const runs = await github.workflowRuns({ workflow, ...branch }, signal);
  const own = runs.filter(({ headRepository }) => headRepository === github.repository).toSorted((a, b) => b.id - a.id);
  const [last] = own;
  if (last === void 0) return { waiting: `${workflow} has not run on this commit yet` };
  if (last.status !== "completed") return { waiting: `${workflow} is ${last.status}` };
  const found = (await github.artifacts(last.id, signal)).find(({ name, expired }) => name === artifact && !expired);
  if (found === void 0) return { waiting: `the run ${last.id} of ${workflow} has kept no artifact "${artifact}"` };
  if (found.sizeBytes > MAX_BYTES)
    throw new import_errors.Undecidable(`The artifact "${artifact}" has ${found.sizeBytes} bytes.`, {
      rule: "report-unreadable",
      help: "Keep the report in an artifact of its own."
    });
  const bytes = await unzipFile(await github.artifact(found.id, signal), ".json", MAX_BYTES);
  if (bytes === void 0)
    throw new import_errors.Undecidable(`The artifact "${artifact}" holds no JSON file.`, {
      rule: "report-unreadable",
      help: "Upload the JSON report."
    });
  return { bytes, source: `${workflow}, run ${last.id}`, run: last };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});

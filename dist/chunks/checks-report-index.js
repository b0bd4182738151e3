import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  isRewritten
} from "./chunk-PXZ6YKS2.js";
import {
  held_formatDuration
} from "./chunk-PPKWAECG.js";
import {
  held_failed,
  held_passed,
  held_pending
} from "./chunk-ZDV44VRD.js";
import {
  held_duration,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_boolean,
  held_describe,
  held_enum,
  held_literal,
  held_minLength,
  held_optional,
  held_pipe,
  held_refine,
  held_regex,
  held_strictObject,
  held_string,
  held_transform,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/report/attested-option.ts
var PREDICATE_TYPE = "https://github.com/gonogo-gate/gonogo/verdict/v1";
var ISSUER = "https://token.actions.githubusercontent.com";
var WORKFLOW = /^(?:(?:[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+\/)?\.github\/workflows\/)?[A-Za-z0-9][A-Za-z0-9._ -]*\.ya?ml(?:@(?:refs\/\S+|[0-9a-f]{40}))?$/;
var conditions = held_strictObject({
  workflow: held_optional(
    held_string().check(
      held_regex(
        WORKFLOW,
        "a workflow is named by its file (server.yml), with its repository where that is another one (owner/name/.github/workflows/server.yml), and with @refs/heads/main where only that ref counts"
      )
    )
  ).check(
    held_describe(
      "The workflow that has to have signed: server.yml, or owner/name/.github/workflows/server.yml, with @refs/heads/main where only that ref counts. That of `workflow` unless told."
    )
  ),
  event: held_optional(held_texts()).check(
    held_describe(
      "The events (push, schedule, workflow_dispatch) of which one has to have started it. Any unless told."
    )
  ),
  runner: held_optional(held_enum(["github-hosted", "self-hosted"])).check(held_describe("Whose machine it has to have run on: GitHub's, or one of your own. Any unless told.")),
  "predicate-type": held__default(held_string().check(held_minLength(1)), PREDICATE_TYPE).check(held_describe("What the attestation has to be about; any counts all. gonogo's own type unless told.")),
  bundle: held_optional(held_string().check(held_minLength(1))).check(
    held_describe(
      "The attestation as a file (*.sigstore.json, *.jsonl), as actions/attest and gh attestation download write it. GitHub is asked unless told."
    )
  ),
  "trusted-root": held_optional(held_string().check(held_minLength(1))).check(
    held_describe(
      "The authorities that are trusted, as gh attestation trusted-root writes them: needed for private repositories. The public ones of Sigstore unless told."
    )
  ),
  issuer: held__default(held_string().check(held_regex(/^https:\/\/\S+$/, "an issuer is an https address")), ISSUER).check(held_describe("Who vouches for the workflow, where an enterprise has an issuer of its own."))
});
var attested = () => held_pipe(
  held_union([held_literal(true), conditions]),
  held_transform((value) => value === true ? conditions.parse({}) : value)
);

// src/checks/report/index.ts
var MAX_BYTES = 2e7;
var SKEW_MS = 5 * 6e4;
var options = held_strictObject({
  path: held_optional(held_string().check(held_minLength(1))).check(held_describe("The JSON report as a file that an earlier step has put there. It must not be committed.")),
  workflow: held_optional(held_string().check(held_regex(/^[^/\s]+\.ya?ml$/, "a workflow is named by its file: server.yml"))).check(
    held_describe("The workflow file whose last run on this commit has made the report, and kept it as an artifact.")
  ),
  artifact: held__default(held_string().check(held_minLength(1)), "gonogo").check(held_describe("The name of the artifact. gonogo unless told.")),
  repository: held_optional(
    held_string().check(held_regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/, "a repository is written owner/name"))
  ).check(held_describe("The repository of the workflow, and of the attestation, where it is another one.")),
  attested: held_optional(attested()).check(
    held_describe(
      "The report has to be attested (actions/attest), and the signature has to hold: true, or by which workflow, on which event, on whose machine."
    )
  ),
  items: held_optional(held_texts()).check(held_describe("Items that have to have passed there. The whole report has to say GO, unless told.")),
  stage: held_optional(held_string()).check(held_describe("The stage that has to have been asked there.")),
  environment: held_optional(held_string()).check(held_describe("The environment that it has to be about.")),
  "max-age": held__default(held_duration(), 864e5).check(held_describe("How old it may be: 24h unless told.")),
  "any-commit": held__default(held_boolean(), false).check(
    held_describe(
      "Whether it may be about another commit: for a report of another repository, or of a server. false unless told."
    )
  ),
  "allow-waived": held__default(held_boolean(), false).check(held_describe("Whether an item that was waived there counts. false unless told."))
}).check(
  held_refine(
    ({ path, workflow }) => path === void 0 !== (workflow === void 0),
    "name either `path` or `workflow`, where the report comes from"
  ),
  held_refine(
    ({ workflow, attested: attested2 }) => attested2 === void 0 || workflow !== void 0 || attested2.workflow !== void 0,
    "name the workflow that signs: `attested: { workflow: server.yml }`; a signature of anybody proves nothing"
  )
);
var report = held_defineCheck({
  kind: "report",
  summary: "A report that was made elsewhere says GO for this commit, recently",
  needs: ["files", "git", "github", "clock"],
  options,
  timeoutMs: 6e4,
  rules: async () => (await import("./rules-QJQTHQ3V.js")).rules,
  async run(given, { files, git, github, clock, subject, untrusted, signal }) {
    const { Report: Shape } = await import("./core-report.js");
    const { judge } = await import("./verdict-IDYBXG76.js");
    let bytes;
    let source;
    if (given.path !== void 0) {
      source = given.path;
      const head = await git.head(signal).catch(() => void 0);
      if (head !== void 0 && await git.show(head, given.path, signal) !== void 0)
        return held_failed(`${given.path} is committed: a report that a change brings with it proves nothing`, {
          rule: "report-committed",
          help: "Remove it from the repository, and let the job that makes it hand it over."
        });
      if (await files.stat(given.path) === void 0)
        return held_pending(`there is no report at ${given.path} yet`, {
          help: "Let the step that makes or downloads it run before this one."
        });
      bytes = await files.readBytes(given.path, { start: 0, end: MAX_BYTES });
    } else {
      const there = given.repository === void 0 ? github : github.in(given.repository);
      const { sha } = subject;
      if (sha === void 0)
        throw new held_Undecidable("It is not known which commit the report has to be about.", {
          rule: "commit-unknown",
          help: "Give `sha` of the action."
        });
      const { workflow = "" } = given;
      const found = await fromWorkflow(there, workflow, given["any-commit"] ? void 0 : sha, given.artifact, signal);
      if ("waiting" in found)
        return held_pending(found.waiting, {
          help: `Let ${workflow} run on this commit, and keep its report as the artifact "${given.artifact}".`
        });
      if (given.repository === void 0 && await isRewritten(github, found.run, subject, signal))
        return held_failed(
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
      const { judgeAttestation } = await import("./judge-attestation-TDU2KHLQ.js");
      const ports = { files, git, github, subject, untrusted, signal };
      const judged = await judgeAttestation(bytes, given.attested, given, ports);
      if ("finding" in judged) {
        const { rule, message, help = "" } = judged.finding;
        return held_failed(`${source}: ${message}`, { rule, help, findings: [judged.finding], evidence: { source } });
      }
      signer = judged.evidence;
    }
    let value;
    try {
      value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch (error) {
      throw new held_Undecidable(`${source} is no JSON.`, {
        rule: "report-unreadable",
        help: "Write it with `--format json --output FILE`.",
        cause: error
      });
    }
    const parsed = Shape.safeParse(value);
    if (!parsed.success)
      throw new held_Undecidable(
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
    return first === void 0 ? held_passed(`${source} says ${made.verdict === "go" ? "GO" : `that ${(given.items ?? []).join(", ")} passed`}`, {
      evidence
    }) : held_failed(findings.map(({ message }) => message).join("; "), {
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
        `it is ${Number.isNaN(age) ? "of no date" : `${held_formatDuration(age)} old`}; the limit is ${held_formatDuration(given["max-age"])}`,
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
  const { unzipFile } = await import("./unzip-SMSAD7A3.js");
  const branch = sha === void 0 ? { branch: await github.defaultBranch(signal) } : { sha };
  const runs = await github.workflowRuns({ workflow, ...branch }, signal);
  const own = runs.filter(({ headRepository }) => headRepository === github.repository).toSorted((a, b) => b.id - a.id);
  const [last] = own;
  if (last === void 0) return { waiting: `${workflow} has not run on this commit yet` };
  if (last.status !== "completed") return { waiting: `${workflow} is ${last.status}` };
  const found = (await github.artifacts(last.id, signal)).find(({ name, expired }) => name === artifact && !expired);
  if (found === void 0) return { waiting: `the run ${last.id} of ${workflow} has kept no artifact "${artifact}"` };
  if (found.sizeBytes > MAX_BYTES)
    throw new held_Undecidable(`The artifact "${artifact}" has ${found.sizeBytes} bytes.`, {
      rule: "report-unreadable",
      help: "Keep the report in an artifact of its own."
    });
  const bytes = await unzipFile(await github.artifact(found.id, signal), ".json", MAX_BYTES);
  if (bytes === void 0)
    throw new held_Undecidable(`The artifact "${artifact}" holds no JSON file.`, {
      rule: "report-unreadable",
      help: "Upload the JSON report."
    });
  return { bytes, source: `${workflow}, run ${last.id}`, run: last };
};
export {
  report
};

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
  github: () => github
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_42UGMEED = require("./chunk-42UGMEED.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var person = () => z.string().check(
  z.refine(
    (text) => import_chunk_42UGMEED.PERSON_PATTERN.test(text) && text !== "codeowners",
    'people are written "@user", "@organisation/team", role:NAME or permission:LEVEL'
  )
);
var severity = () => z.enum(["low", "medium", "high", "critical"]);
var options = z.strictObject({
  repository: z.optional(
    z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/, "a repository is written owner/name"))
  ).check(
    z.describe("Another repository, owner/name: one that ships together with this one. The token has to read it.")
  ),
  ref: z.optional(z.string().check(z.minLength(1))).check(
    z.describe(
      "The commit, branch or tag that is asked about. The commit that is judged, or the default branch of another repository."
    )
  ),
  reviews: z.optional(
    z.strictObject({
      count: z._default(z.int().check(z.minimum(1)), 1).check(z.describe("How many different people have to approve.")),
      by: z.optional(z.union([person(), z.array(person()).check(z.minLength(1))])).check(z.describe("Whose approval counts. Anybody who may write, unless told.")),
      paths: z.optional((0, import_options.texts)()).check(z.describe("Only when one of these globs changes.")),
      latest: z._default(z.boolean(), true).check(z.describe("The approval has to be for the head itself. true unless told."))
    })
  ).check(z.describe("Approving reviews of the pull request.")),
  checks: z.optional((0, import_options.texts)()).check(
    z.meta({
      description: "Check runs and commit statuses that have to have succeeded on this commit, by name; * stands for anything.",
      examples: [["build", "test (*)"]]
    })
  ),
  "allow-skipped": z._default(z.boolean(), false).check(z.describe("Whether a check that was skipped or neutral counts as success. false unless told.")),
  workflows: z.optional((0, import_options.texts)()).check(
    z.meta({
      description: "Workflow files whose last run on this commit has to have succeeded.",
      examples: [["ci.yml"]]
    })
  ),
  deployed: z.optional(
    z.strictObject({
      environment: z.string().check(z.minLength(1)).check(z.describe("Where it has to be live.")),
      "at-least": z.optional((0, import_options.duration)()).check(z.describe("How long it has to have been live there: 1h."))
    })
  ).check(z.describe("This very commit is live in an earlier environment.")),
  labels: z.optional(
    z.strictObject({
      all: z.optional((0, import_options.texts)()).check(z.describe("Labels that the pull request has to have.")),
      none: z.optional((0, import_options.texts)()).check(z.describe("Labels that it must not have."))
    })
  ).check(z.describe("Labels of the pull request.")),
  "no-open-issues": z.optional(
    z.strictObject({
      labels: (0, import_options.texts)().check(
        z.meta({ description: "Issues with all of these labels count.", examples: [["DeployBlocker"]] })
      ),
      "since-deploy": z.optional(z.string()).check(z.describe("Only those opened since the last deployment to this environment."))
    })
  ).check(z.describe("No issue of this kind is open.")),
  release: z.optional(
    z.strictObject({
      tag: z.string().check(z.minLength(1)).check(z.describe("The tag, which has to point to this commit.")),
      published: z._default(z.boolean(), true).check(z.describe("Whether a release of this tag has to be published. true unless told."))
    })
  ).check(z.describe("The tag and its release.")),
  "up-to-date": z.optional(z.literal(true)).check(z.describe("The branch of the pull request holds everything that its base has.")),
  "signed-commits": z.optional(z.literal(true)).check(z.describe("GitHub has verified the signature of every commit of the change.")),
  alerts: z.optional(
    z.strictObject({
      "code-scanning": z.optional(severity()).check(z.describe("No open alert of this severity or a higher one.")),
      dependabot: z.optional(severity()).check(z.describe("The same, for vulnerable dependencies.")),
      "secret-scanning": z.optional(z.literal(true)).check(z.describe("No open alert of a secret that leaked."))
    })
  ).check(z.describe("Open security alerts of the repository."))
}).check(
  z.refine(
    (given) => [
      "reviews",
      "checks",
      "workflows",
      "deployed",
      "labels",
      "no-open-issues",
      "release",
      "up-to-date",
      "signed-commits",
      "alerts"
    ].some((key) => given[key] !== void 0),
    "name at least one thing to ask: reviews, checks, workflows, deployed, labels, no-open-issues, release, up-to-date, signed-commits or alerts"
  )
);
var github = (0, import_check.defineCheck)({
  kind: "github",
  summary: "Reviews, checks, deployments, labels, issues and alerts on GitHub",
  needs: ["github", "clock"],
  options,
  timeoutMs: 6e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-SI572CQ2.js"))).rules,
  async run(given, { github: here, clock, subject, roles, signal }) {
    if (!here.available)
      return (0, import_outcome.undecided)(`GitHub cannot be asked: ${here.unavailableReason}`, {
        rule: "github-unavailable",
        help: "Run it in a workflow, or set GITHUB_TOKEN and GITHUB_REPOSITORY."
      });
    const { askAll } = await Promise.resolve().then(() => require("./questions-4VWU6Z4G.js"));
    const github2 = given.repository === void 0 ? here : here.in(given.repository);
    const ref = given.ref ?? (given.repository === void 0 ? subject.sha : await github2.defaultBranch(signal));
    if (ref === void 0)
      return (0, import_outcome.undecided)("it is not known which commit is asked about", {
        rule: "commit-unknown",
        help: "Give `ref`, or `sha` of the action."
      });
    const commit = /^[0-9a-f]{40}$/.test(ref) ? { sha: ref } : await github2.commit(ref, signal);
    if (commit === void 0)
      return (0, import_outcome.undecided)(`${github2.repository} has no commit ${ref}`, {
        rule: "commit-unknown",
        help: "Correct `ref`, or push the commit."
      });
    const answers = await askAll({ github: github2, options: given, subject, roles, sha: commit.sha, now: clock.now(), signal });
    const findings = answers.flatMap(({ findings: own = [] }) => own);
    const evidence = {
      repository: github2.repository,
      commit: commit.sha,
      answers: answers.map(({ status, summary }) => ({ status, summary }))
    };
    const said = (status) => answers.filter((answer) => answer.status === status).map(({ summary }) => summary).join("; ");
    const helpOf = (level) => [...new Set(findings.filter((finding) => finding.level === level).map(({ help = "" }) => help))].slice(0, 5).join(" ");
    if (answers.some(({ status }) => status === "no"))
      return (0, import_outcome.failed)(said("no"), { rule: "github-no", findings, evidence, help: helpOf("error") });
    if (answers.some(({ status }) => status === "not-yet"))
      return (0, import_outcome.pending)(said("not-yet"), { findings, evidence, help: helpOf("notice") });
    return (0, import_outcome.passed)(said("yes"), { findings, evidence });
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  github
});

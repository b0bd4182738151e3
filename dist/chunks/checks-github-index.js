import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  PERSON_PATTERN
} from "./chunk-2F63DVVJ.js";
import {
  held_failed,
  held_passed,
  held_pending,
  held_undecided
} from "./chunk-ZDV44VRD.js";
import "./chunk-B4ZHJ2JW.js";
import {
  held_duration,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_boolean,
  held_describe,
  held_enum,
  held_int,
  held_literal,
  held_meta,
  held_minLength,
  held_minimum,
  held_optional,
  held_refine,
  held_regex,
  held_strictObject,
  held_string,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/github/options.ts
var person = () => held_string().check(
  held_refine(
    (text) => PERSON_PATTERN.test(text) && text !== "codeowners",
    'people are written "@user", "@organisation/team", role:NAME or permission:LEVEL'
  )
);
var severity = () => held_enum(["low", "medium", "high", "critical"]);
var options = held_strictObject({
  repository: held_optional(
    held_string().check(held_regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/, "a repository is written owner/name"))
  ).check(
    held_describe("Another repository, owner/name: one that ships together with this one. The token has to read it.")
  ),
  ref: held_optional(held_string().check(held_minLength(1))).check(
    held_describe(
      "The commit, branch or tag that is asked about. The commit that is judged, or the default branch of another repository."
    )
  ),
  reviews: held_optional(
    held_strictObject({
      count: held__default(held_int().check(held_minimum(1)), 1).check(held_describe("How many different people have to approve.")),
      by: held_optional(held_union([person(), held_array(person()).check(held_minLength(1))])).check(held_describe("Whose approval counts. Anybody who may write, unless told.")),
      paths: held_optional(held_texts()).check(held_describe("Only when one of these globs changes.")),
      latest: held__default(held_boolean(), true).check(held_describe("The approval has to be for the head itself. true unless told."))
    })
  ).check(held_describe("Approving reviews of the pull request.")),
  checks: held_optional(held_texts()).check(
    held_meta({
      description: "Check runs and commit statuses that have to have succeeded on this commit, by name; * stands for anything.",
      examples: [["build", "test (*)"]]
    })
  ),
  "allow-skipped": held__default(held_boolean(), false).check(held_describe("Whether a check that was skipped or neutral counts as success. false unless told.")),
  workflows: held_optional(held_texts()).check(
    held_meta({
      description: "Workflow files whose last run on this commit has to have succeeded.",
      examples: [["ci.yml"]]
    })
  ),
  deployed: held_optional(
    held_strictObject({
      environment: held_string().check(held_minLength(1)).check(held_describe("Where it has to be live.")),
      "at-least": held_optional(held_duration()).check(held_describe("How long it has to have been live there: 1h."))
    })
  ).check(held_describe("This very commit is live in an earlier environment.")),
  labels: held_optional(
    held_strictObject({
      all: held_optional(held_texts()).check(held_describe("Labels that the pull request has to have.")),
      none: held_optional(held_texts()).check(held_describe("Labels that it must not have."))
    })
  ).check(held_describe("Labels of the pull request.")),
  "no-open-issues": held_optional(
    held_strictObject({
      labels: held_texts().check(
        held_meta({ description: "Issues with all of these labels count.", examples: [["DeployBlocker"]] })
      ),
      "since-deploy": held_optional(held_string()).check(held_describe("Only those opened since the last deployment to this environment."))
    })
  ).check(held_describe("No issue of this kind is open.")),
  release: held_optional(
    held_strictObject({
      tag: held_string().check(held_minLength(1)).check(held_describe("The tag, which has to point to this commit.")),
      published: held__default(held_boolean(), true).check(held_describe("Whether a release of this tag has to be published. true unless told."))
    })
  ).check(held_describe("The tag and its release.")),
  "up-to-date": held_optional(held_literal(true)).check(held_describe("The branch of the pull request holds everything that its base has.")),
  "signed-commits": held_optional(held_literal(true)).check(held_describe("GitHub has verified the signature of every commit of the change.")),
  alerts: held_optional(
    held_strictObject({
      "code-scanning": held_optional(severity()).check(held_describe("No open alert of this severity or a higher one.")),
      dependabot: held_optional(severity()).check(held_describe("The same, for vulnerable dependencies.")),
      "secret-scanning": held_optional(held_literal(true)).check(held_describe("No open alert of a secret that leaked."))
    })
  ).check(held_describe("Open security alerts of the repository."))
}).check(
  held_refine(
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

// src/checks/github/index.ts
var github = held_defineCheck({
  kind: "github",
  summary: "Reviews, checks, deployments, labels, issues and alerts on GitHub",
  needs: ["github", "clock"],
  options,
  timeoutMs: 6e4,
  rules: async () => (await import("./rules-TW7C3XHB.js")).rules,
  async run(given, { github: here, clock, subject, roles, signal }) {
    if (!here.available)
      return held_undecided(`GitHub cannot be asked: ${here.unavailableReason}`, {
        rule: "github-unavailable",
        help: "Run it in a workflow, or set GITHUB_TOKEN and GITHUB_REPOSITORY."
      });
    const { askAll } = await import("./questions-W7GIYT7Z.js");
    const github2 = given.repository === void 0 ? here : here.in(given.repository);
    const ref = given.ref ?? (given.repository === void 0 ? subject.sha : await github2.defaultBranch(signal));
    if (ref === void 0)
      return held_undecided("it is not known which commit is asked about", {
        rule: "commit-unknown",
        help: "Give `ref`, or `sha` of the action."
      });
    const commit = /^[0-9a-f]{40}$/.test(ref) ? { sha: ref } : await github2.commit(ref, signal);
    if (commit === void 0)
      return held_undecided(`${github2.repository} has no commit ${ref}`, {
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
      return held_failed(said("no"), { rule: "github-no", findings, evidence, help: helpOf("error") });
    if (answers.some(({ status }) => status === "not-yet"))
      return held_pending(said("not-yet"), { findings, evidence, help: helpOf("notice") });
    return held_passed(said("yes"), { findings, evidence });
  }
});
export {
  github
};

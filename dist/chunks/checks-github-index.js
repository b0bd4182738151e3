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
var import_chunk_J3UNI6ND = require("./chunk-J3UNI6ND.js");
var import_chunk_FXWYKTJT = require("./chunk-FXWYKTJT.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_PBXL4WL2 = require("./chunk-PBXL4WL2.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var person = () => (0, import_chunk_ITKNC3JG.held_string)().check(
  (0, import_chunk_ITKNC3JG.held_refine)(
    (text) => import_chunk_J3UNI6ND.PERSON_PATTERN.test(text) && text !== "codeowners",
    'people are written "@user", "@organisation/team", role:NAME or permission:LEVEL'
  )
);
var severity = () => (0, import_chunk_ITKNC3JG.held_enum)(["low", "medium", "high", "critical"]);
var options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  repository: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_regex)(/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/, "a repository is written owner/name"))
  ).check(
    (0, import_chunk_ITKNC3JG.held_describe)("Another repository, owner/name: one that ships together with this one. The token has to read it.")
  ),
  ref: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1))).check(
    (0, import_chunk_ITKNC3JG.held_describe)(
      "The commit, branch or tag that is asked about. The commit that is judged, or the default branch of another repository."
    )
  ),
  reviews: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      count: (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_minimum)(1)), 1).check((0, import_chunk_ITKNC3JG.held_describe)("How many different people have to approve.")),
      by: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_union)([person(), (0, import_chunk_ITKNC3JG.held_array)(person()).check((0, import_chunk_ITKNC3JG.held_minLength)(1))])).check((0, import_chunk_ITKNC3JG.held_describe)("Whose approval counts. Anybody who may write, unless told.")),
      paths: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)()).check((0, import_chunk_ITKNC3JG.held_describe)("Only when one of these globs changes.")),
      latest: (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_boolean)(), true).check((0, import_chunk_ITKNC3JG.held_describe)("The approval has to be for the head itself. true unless told."))
    })
  ).check((0, import_chunk_ITKNC3JG.held_describe)("Approving reviews of the pull request.")),
  checks: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)()).check(
    (0, import_chunk_ITKNC3JG.held_meta)({
      description: "Check runs and commit statuses that have to have succeeded on this commit, by name; * stands for anything.",
      examples: [["build", "test (*)"]]
    })
  ),
  "allow-skipped": (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_boolean)(), false).check((0, import_chunk_ITKNC3JG.held_describe)("Whether a check that was skipped or neutral counts as success. false unless told.")),
  workflows: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)()).check(
    (0, import_chunk_ITKNC3JG.held_meta)({
      description: "Workflow files whose last run on this commit has to have succeeded.",
      examples: [["ci.yml"]]
    })
  ),
  deployed: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      environment: (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1)).check((0, import_chunk_ITKNC3JG.held_describe)("Where it has to be live.")),
      "at-least": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_duration)()).check((0, import_chunk_ITKNC3JG.held_describe)("How long it has to have been live there: 1h."))
    })
  ).check((0, import_chunk_ITKNC3JG.held_describe)("This very commit is live in an earlier environment.")),
  labels: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      all: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)()).check((0, import_chunk_ITKNC3JG.held_describe)("Labels that the pull request has to have.")),
      none: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)()).check((0, import_chunk_ITKNC3JG.held_describe)("Labels that it must not have."))
    })
  ).check((0, import_chunk_ITKNC3JG.held_describe)("Labels of the pull request.")),
  "no-open-issues": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      labels: (0, import_chunk_Y46FMYNX.held_texts)().check(
        (0, import_chunk_ITKNC3JG.held_meta)({ description: "Issues with all of these labels count.", examples: [["DeployBlocker"]] })
      ),
      "since-deploy": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)()).check((0, import_chunk_ITKNC3JG.held_describe)("Only those opened since the last deployment to this environment."))
    })
  ).check((0, import_chunk_ITKNC3JG.held_describe)("No issue of this kind is open.")),
  release: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      tag: (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1)).check((0, import_chunk_ITKNC3JG.held_describe)("The tag, which has to point to this commit.")),
      published: (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_boolean)(), true).check((0, import_chunk_ITKNC3JG.held_describe)("Whether a release of this tag has to be published. true unless told."))
    })
  ).check((0, import_chunk_ITKNC3JG.held_describe)("The tag and its release.")),
  "up-to-date": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_literal)(true)).check((0, import_chunk_ITKNC3JG.held_describe)("The branch of the pull request holds everything that its base has.")),
  "signed-commits": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_literal)(true)).check((0, import_chunk_ITKNC3JG.held_describe)("GitHub has verified the signature of every commit of the change.")),
  alerts: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      "code-scanning": (0, import_chunk_ITKNC3JG.held_optional)(severity()).check((0, import_chunk_ITKNC3JG.held_describe)("No open alert of this severity or a higher one.")),
      dependabot: (0, import_chunk_ITKNC3JG.held_optional)(severity()).check((0, import_chunk_ITKNC3JG.held_describe)("The same, for vulnerable dependencies.")),
      "secret-scanning": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_literal)(true)).check((0, import_chunk_ITKNC3JG.held_describe)("No open alert of a secret that leaked."))
    })
  ).check((0, import_chunk_ITKNC3JG.held_describe)("Open security alerts of the repository."))
}).check(
  (0, import_chunk_ITKNC3JG.held_refine)(
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
var github = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "github",
  summary: "Reviews, checks, deployments, labels, issues and alerts on GitHub",
  needs: ["github", "clock"],
  options,
  timeoutMs: 6e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-SI572CQ2.js"))).rules,
  async run(given, { github: here, clock, subject, roles, signal }) {
    if (!here.available)
      return (0, import_chunk_FXWYKTJT.held_undecided)(`GitHub cannot be asked: ${here.unavailableReason}`, {
        rule: "github-unavailable",
        help: "Run it in a workflow, or set GITHUB_TOKEN and GITHUB_REPOSITORY."
      });
    const { askAll } = await Promise.resolve().then(() => require("./questions-LMSYAPMJ.js"));
    const github2 = given.repository === void 0 ? here : here.in(given.repository);
    const ref = given.ref ?? (given.repository === void 0 ? subject.sha : await github2.defaultBranch(signal));
    if (ref === void 0)
      return (0, import_chunk_FXWYKTJT.held_undecided)("it is not known which commit is asked about", {
        rule: "commit-unknown",
        help: "Give `ref`, or `sha` of the action."
      });
    const commit = /^[0-9a-f]{40}$/.test(ref) ? { sha: ref } : await github2.commit(ref, signal);
    if (commit === void 0)
      return (0, import_chunk_FXWYKTJT.held_undecided)(`${github2.repository} has no commit ${ref}`, {
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
      return (0, import_chunk_FXWYKTJT.held_failed)(said("no"), { rule: "github-no", findings, evidence, help: helpOf("error") });
    if (answers.some(({ status }) => status === "not-yet"))
      return (0, import_chunk_FXWYKTJT.held_pending)(said("not-yet"), { findings, evidence, help: helpOf("notice") });
    return (0, import_chunk_FXWYKTJT.held_passed)(said("yes"), { findings, evidence });
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  github
});

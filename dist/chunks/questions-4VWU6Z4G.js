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
  askAll: () => askAll
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_YHC34E2A = require("./chunk-YHC34E2A.js");
var import_chunk_EGZTN2I4 = require("./chunk-EGZTN2I4.js");
var import_chunk_42UGMEED = require("./chunk-42UGMEED.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var no = (rule, message, help) => ({
  status: "no",
  summary: message,
  findings: [{ rule, message, level: "error", help }]
});
var notYet = (rule, message, help) => ({
  status: "not-yet",
  summary: message,
  findings: [{ rule, message, level: "notice", help }]
});
var yes = (summary, findings = []) => ({ status: "yes", summary, findings });
var pullRequestOf = async ({ github, options, subject, sha, signal }) => {
  if (options.repository === void 0 && subject.pullRequest !== void 0)
    return github.pullRequest(subject.pullRequest, signal);
  const found = await github.pullRequestsOf(sha, signal);
  const [only] = found;
  if (only === void 0)
    throw new import_errors.Undecidable(`No pull request belongs to ${sha.slice(0, 7)}.`, {
      rule: "no-pull-request",
      help: "Ask for it in a stage that runs on pull requests, or let changes come through pull requests."
    });
  return only;
};
var reviews = async (asked, wanted) => {
  const { github, roles, signal } = asked;
  const pull = await pullRequestOf(asked);
  if (wanted.paths !== void 0) {
    const { files, complete } = await github.pullRequestFiles(pull.number, signal);
    const isCovered = (0, import_chunk_YHC34E2A.covers)(wanted.paths);
    if (complete && !files.some(
      ({ path, previousPath }) => isCovered(path) || previousPath !== void 0 && isCovered(previousPath)
    ))
      return yes("no review is needed: none of the paths changed");
  }
  const people = (0, import_chunk_42UGMEED.electorate)(wanted.by === void 0 ? ["permission:write"] : [wanted.by].flat(), { github, roles });
  const last = /* @__PURE__ */ new Map();
  for (const review of await github.reviews(pull.number, signal)) {
    if (review.author.kind === "bot" || review.state === "commented" || review.state === "pending") continue;
    if (review.state === "dismissed") last.delete(review.author.login);
    else last.set(review.author.login, { approved: review.state === "approved", sha: review.sha });
  }
  const approving = [];
  const stale = [];
  for (const [login, { approved, sha }] of last) {
    if (login === pull.author.login || await people.membership(login, signal) === void 0) continue;
    if (!approved)
      return no("review-changes-requested", `${login} requests changes on #${pull.number}`, `Settle it with ${login}.`);
    if (wanted.latest && sha !== pull.headSha) stale.push(login);
    else approving.push(login);
  }
  if (approving.length >= wanted.count) return yes(`#${pull.number} is approved by ${approving.join(", ")}`);
  const old = stale.length === 0 ? "" : `; ${stale.join(", ")} approved an older commit`;
  return notYet(
    "review-missing",
    `#${pull.number} has ${approving.length} of ${wanted.count} approvals${old}`,
    `Ask ${people.words.join(", ")} for an approving review.`
  );
};
var named = (pattern) => {
  const parts = pattern.split("*");
  return (name) => {
    if (parts.length === 1) return name === pattern;
    let from = 0;
    for (const [index, part] of parts.entries()) {
      const at = index === parts.length - 1 && part !== "" ? name.length - part.length : name.indexOf(part, from);
      if (at < from || index === 0 && at !== 0 || !name.startsWith(part, at)) return false;
      from = at + part.length;
    }
    return true;
  };
};
var stateOf = (conclusion, done) => !done ? "running" : conclusion === "success" ? "success" : conclusion === "skipped" || conclusion === "neutral" ? "skipped" : "failed";
var judge = (seen, what, name, allowSkipped) => {
  if (seen.length === 0)
    return notYet("check-missing", `${what} "${name}" has not run on this commit`, "Wait for it, or correct its name.");
  const bad = seen.find(({ state }) => state === "failed");
  if (bad !== void 0)
    return no("check-failed", `${what} "${bad.name}" ended with ${bad.said}`, "Mend it and push again.");
  const running = seen.find(({ state }) => state === "running");
  if (running !== void 0)
    return notYet("check-running", `${what} "${running.name}" is ${running.said}`, "Wait until it has ended.");
  const skipped = seen.find(({ state }) => state === "skipped");
  if (skipped !== void 0 && !allowSkipped)
    return no(
      "check-skipped",
      `${what} "${skipped.name}" was ${skipped.said}, which proves nothing`,
      "Let it run, or allow it with `allow-skipped: true`."
    );
  return yes(`${what} "${name}" succeeded${skipped === void 0 ? "" : " or was skipped"}`);
};
var checks = async ({ github, options, sha, signal }, names) => {
  const [runs, statuses] = await Promise.all([github.checkRuns(sha, signal), github.statuses(sha, signal)]);
  const latest = /* @__PURE__ */ new Map();
  for (const { context, state } of statuses)
    if (!latest.has(context))
      latest.set(context, {
        name: context,
        state: state === "success" ? "success" : state === "pending" ? "running" : "failed",
        said: state
      });
  const newest = /* @__PURE__ */ new Map();
  for (const run of runs) {
    const key = `${run.app ?? ""} ${run.name}`;
    const known = newest.get(key);
    if (known === void 0 || run.id > known.id) newest.set(key, run);
  }
  const seen = [
    ...latest.values(),
    ...[...newest.values()].map(({ name, status, conclusion }) => ({
      name,
      state: stateOf(conclusion, status === "completed"),
      said: conclusion ?? status
    }))
  ];
  return names.map(
    (name) => judge(
      seen.filter((one) => named(name)(one.name)),
      "check",
      name,
      options["allow-skipped"]
    )
  );
};
var workflows = async ({ github, options, sha, signal }, files) => {
  const answers = [];
  for (const file of files) {
    const runs = await github.workflowRuns({ sha, workflow: file }, signal);
    const [last] = runs.toSorted((a, b) => b.id - a.id);
    const seen = last === void 0 ? [] : [
      {
        name: file,
        state: stateOf(last.conclusion, last.status === "completed"),
        said: last.conclusion ?? last.status
      }
    ];
    answers.push(judge(seen, "workflow", file, options["allow-skipped"]));
  }
  return answers;
};
var deployed = async (asked, wanted) => {
  const { github, sha, now, signal } = asked;
  const { environment } = wanted;
  for (const one of (await github.deployments({ environment }, signal)).slice(0, 20)) {
    const [last, ...older] = await github.deploymentStatuses(one.id, signal);
    if (one.sha === sha && (last === void 0 || ["pending", "queued", "in_progress"].includes(last.state)))
      return notYet(
        "deployment-running",
        `the deployment to ${environment} is ${last?.state ?? "waiting"}`,
        "Wait until it has ended."
      );
    if (last?.state !== "success") {
      if (one.sha === sha && !older.some(({ state }) => state === "success"))
        return no(
          "deployment-failed",
          `the deployment of this commit to ${environment} ended with ${last?.state ?? "nothing"}`,
          "Mend it and deploy there again."
        );
      continue;
    }
    if (one.sha !== sha)
      return no(
        "not-deployed",
        `${environment} runs ${one.sha.slice(0, 7)} and not ${sha.slice(0, 7)}`,
        `Deploy this very commit to ${environment} first.`
      );
    const age = now - Date.parse(last.createdAt);
    const least = wanted["at-least"];
    if (least !== void 0 && age < least)
      return notYet(
        "deployment-too-young",
        `it is live in ${environment} for ${(0, import_units.formatDuration)(age)}; ${(0, import_units.formatDuration)(least)} are asked for`,
        "Wait, and look at it meanwhile."
      );
    return yes(`${sha.slice(0, 7)} is live in ${environment} for ${(0, import_units.formatDuration)(age)}`);
  }
  return no("not-deployed", `nothing is live in ${environment}`, `Deploy this very commit to ${environment} first.`);
};
var labels = async (asked, wanted) => {
  const { number, labels: there } = await pullRequestOf(asked);
  const missing = (wanted.all ?? []).filter((label) => !there.includes(label));
  const wrong = (wanted.none ?? []).filter((label) => there.includes(label));
  if (missing.length > 0)
    return no("label-missing", `#${number} lacks the label ${missing.join(", ")}`, "Add it when it is true.");
  if (wrong.length > 0)
    return no(
      "label-present",
      `#${number} has the label ${wrong.join(", ")}`,
      "Settle what it stands for, then take it off."
    );
  return yes(`#${number} has the right labels`);
};
var openIssues = async (asked, wanted) => {
  const { github, signal } = asked;
  let since;
  const environment = wanted["since-deploy"];
  if (environment !== void 0) {
    const [last] = await github.deployments({ environment }, signal);
    if (last === void 0)
      return no(
        "not-deployed",
        `nothing was deployed to ${environment} yet`,
        "Correct the name of the environment, or deploy first."
      );
    since = last.createdAt;
  }
  const issues = (await github.issues({ labels: wanted.labels, state: "open" }, signal)).filter(
    ({ isPullRequest, createdAt }) => !isPullRequest && (since === void 0 || createdAt >= since)
  );
  if (issues.length === 0)
    return yes(`no open issue is labelled ${wanted.labels.join(", ")}${since === void 0 ? "" : ` since ${since}`}`);
  return {
    status: "no",
    summary: `${issues.length} open ${issues.length === 1 ? "issue is" : "issues are"} labelled ${wanted.labels.join(", ")}`,
    findings: issues.slice(0, 20).map(({ number, title, url }) => ({
      rule: "blocking-issue",
      message: `#${number} is open: ${title} (${url})`,
      level: "error",
      help: "Settle the issue and close it."
    }))
  };
};
var release = async ({ github, sha, signal }, wanted) => {
  const at = await github.resolveRef(`tags/${wanted.tag}`, signal);
  if (at === void 0) return no("tag-missing", `there is no tag ${wanted.tag}`, "Tag the commit that is released.");
  if (at !== sha)
    return no(
      "tag-elsewhere",
      `the tag ${wanted.tag} points to ${at.slice(0, 7)} and not to ${sha.slice(0, 7)}`,
      "Release the commit that is tagged, or tag this one under a new name."
    );
  if (!wanted.published) return yes(`${wanted.tag} points to this commit`);
  const found = await github.release(wanted.tag, signal);
  return found === void 0 || found.draft ? no("release-missing", `${wanted.tag} has no published release`, "Publish the release.") : yes(`${wanted.tag} is published and points to this commit`);
};
var upToDate = async (asked) => {
  const { github, sha, signal } = asked;
  const pull = await pullRequestOf(asked);
  const { behindBy } = await github.compare(`refs/heads/${pull.baseRef}`, sha, signal);
  return behindBy === 0 ? yes(`the branch holds everything of ${pull.baseRef}`) : no(
    "branch-behind",
    `the branch lacks ${behindBy} ${behindBy === 1 ? "commit" : "commits"} of ${pull.baseRef}`,
    `Merge ${pull.baseRef} into the branch, or rebase it.`
  );
};
var signedCommits = async (asked) => {
  const { github, sha, subject, signal } = asked;
  const base = subject.baseSha;
  let list;
  if (base !== void 0 && asked.options.repository === void 0) {
    const { commits, complete } = await github.compare(base, sha, signal);
    if (!complete && commits.length >= 250)
      throw new import_errors.Undecidable("GitHub does not list every commit of this change.", {
        rule: "too-many-commits",
        help: "Split the change."
      });
    list = commits;
  } else {
    const one = await github.commit(sha, signal);
    list = one === void 0 ? [] : [one];
  }
  const unsigned = list.filter(({ verified }) => !verified);
  return unsigned.length === 0 ? yes(`${list.length === 1 ? "the commit is" : `all ${list.length} commits are`} signed and verified`) : no(
    "commit-unsigned",
    `${unsigned.length} of ${list.length} commits have no signature that GitHub verified: ${unsigned.slice(0, 5).map((one) => one.sha.slice(0, 7)).join(", ")}`,
    "Sign the commits, and add the key to your account."
  );
};
var RANK = { low: 0, medium: 1, high: 2, critical: 3 };
var alerts = async ({ github, signal }, wanted) => {
  const answers = [];
  const sources = [
    ["code-scanning", wanted["code-scanning"]],
    ["dependabot", wanted.dependabot],
    ["secret-scanning", wanted["secret-scanning"] === true ? "low" : void 0]
  ];
  for (const [source, least] of sources) {
    if (least === void 0) continue;
    const open = await github.alerts(source, signal);
    if (open === void 0)
      throw new import_errors.Undecidable(`${source} is not switched on in this repository, or the token may not read its alerts.`, {
        rule: "scanner-off",
        help: `Switch ${source} on, and give the token \`security-events: read\`.`
      });
    const bad = open.filter(({ severity }) => RANK[severity] >= RANK[least]);
    answers.push(
      bad.length === 0 ? yes(`${source} has no open alert of severity ${least} or above`) : {
        status: "no",
        summary: `${source} has ${bad.length} open ${bad.length === 1 ? "alert" : "alerts"} of severity ${least} or above`,
        findings: bad.slice(0, 20).map(({ title, severity, path, url }) => ({
          rule: "security-alert",
          message: `${source}, ${severity}: ${title} (${url})`,
          level: "error",
          ...path === void 0 ? {} : { path },
          help: "Mend it, or dismiss the alert with a reason."
        }))
      }
    );
  }
  return answers;
};
var askAll = async (asked) => {
  const { options } = asked;
  const answers = [];
  if (options.reviews !== void 0) answers.push(await reviews(asked, options.reviews));
  if (options.checks !== void 0) answers.push(...await checks(asked, options.checks));
  if (options.workflows !== void 0) answers.push(...await workflows(asked, options.workflows));
  if (options.deployed !== void 0) answers.push(await deployed(asked, options.deployed));
  if (options.labels !== void 0) answers.push(await labels(asked, options.labels));
  if (options["no-open-issues"] !== void 0) answers.push(await openIssues(asked, options["no-open-issues"]));
  if (options.release !== void 0) answers.push(await release(asked, options.release));
  if (options["up-to-date"] !== void 0) answers.push(await upToDate(asked));
  if (options["signed-commits"] !== void 0) answers.push(await signedCommits(asked));
  if (options.alerts !== void 0) answers.push(...await alerts(asked, options.alerts));
  return answers;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  askAll
});

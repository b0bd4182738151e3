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
  connect: () => connect,
  orderOf: () => orderOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var import_unavailable_github = require("./start.cjs").modules["src/core/unavailable-github.ts"];
var import_errors3 = require("./start.cjs").modules["src/core/errors.ts"];
var import_version = require("./start.cjs").modules["src/version.ts"];
var NEEDED = [
  [/\b(write|update|fold) .*comment/, "pull-requests: write"],
  [/\bwrite .*status of the deployment/, "deployments: write"],
  [/\bwrite .*status/, "statuses: write"],
  [/\bwrite .*check run/, "checks: write"],
  [/\bwrite .*(release|file)/, "contents: write"],
  [/\bwrite .*issue/, "issues: write"],
  [/\bread .*attestation/, "attestations: read"],
  [/\bread .*(deployment|environment)/, "deployments: read"],
  [/\bread .*check run/, "checks: read"],
  [/\bread .*status/, "statuses: read"],
  [/\bread .*(workflow|run|artifact|variable)/, "actions: read"],
  [/\bread .*alert/, "security-events: read"],
  [/\bread .*(pull request|review|comment)/, "pull-requests: read"],
  [/\bread .*issue/, "issues: read"],
  [/\bread .*team/, "members: read (of a GitHub App; the token of a workflow cannot read teams)"],
  [/\bread .*secret/, "secrets: read (of a GitHub App)"],
  [/\bread /, "contents: read"]
];
var permissionFor = (what, header) => {
  if (typeof header === "string" && header !== "") {
    const first = header.split(";")[0]?.split(",")[0]?.trim() ?? "";
    if (/^[a-z_]+=[a-z]+$/.test(first)) return first.replaceAll("_", "-").replace("=", ": ");
  }
  return NEEDED.find(([phrase]) => phrase.test(what))?.[1];
};
var MAX_RETRIES = 2;
var MAX_WAIT_S = 60;
var FRESH_FOR_MS = 2e4;
var held = /* @__PURE__ */ new WeakMap();
var fetchAndHold = async (...request) => {
  const response = await fetch(...request);
  if (response.body !== null) held.set(response.body, response);
  return response;
};
var createConnection = (options) => {
  const { now, paceMs = 1e3, freshForMs = FRESH_FOR_MS } = options;
  const kept = /* @__PURE__ */ new Map();
  let requests = 0;
  let lookedAt;
  let opening;
  const open = async () => {
    const [{ Octokit }, { throttling }, { retry }, { default: Bottleneck }] = await Promise.all([
      Promise.resolve().then(() => require("./dist-src-B3D4WPZQ.js")),
      Promise.resolve().then(() => require("./dist-bundle-5HBH44PB.js")),
      Promise.resolve().then(() => require("./dist-bundle-T2WLXY3G.js")),
      Promise.resolve().then(() => require("./light-K262KI63.js"))
    ]);
    const mayWait = (seconds, _, __, count) => seconds <= MAX_WAIT_S && count < MAX_RETRIES;
    const paced = (minTime) => new Bottleneck.Group({ maxConcurrent: 1, minTime });
    const octokit = new (Octokit.plugin(throttling, retry))({
      auth: options.token,
      baseUrl: options.apiUrl.replace(/\/+$/, ""),
      userAgent: options.userAgent,
      request: { fetch: fetchAndHold },
      log: { debug: () => {
      }, info: () => {
      }, warn: () => {
      }, error: () => {
      } },
      retry: { retries: MAX_RETRIES, retryAfterBaseValue: paceMs },
      throttle: {
        write: paced(paceMs),
        notifications: paced(paceMs),
        retryAfterBaseValue: paceMs,
        fallbackSecondaryRateRetryAfter: MAX_WAIT_S,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait
      }
    });
    octokit.hook.after("request", (answer) => {
      const date = Date.parse(answer.headers.date ?? "");
      if (lookedAt === void 0 && !Number.isNaN(date)) lookedAt = date;
    });
    octokit.hook.wrap("request", async (request, asked) => {
      const send = async () => {
        requests++;
        const answer2 = await request(asked);
        if (answer2.data instanceof ReadableStream)
          answer2.data = new Uint8Array(await new Response(answer2.data).arrayBuffer());
        return answer2;
      };
      if (asked.method !== "GET") {
        const written = octokit.request.endpoint({ ...asked }).url;
        try {
          return await send();
        } finally {
          for (const key2 of kept.keys()) if (touches(written, key2)) kept.delete(key2);
        }
      }
      const { url } = octokit.request.endpoint({ ...asked });
      const key = `${url} ${asked.headers.accept ?? ""}`;
      const old = kept.get(key);
      if (old !== void 0 && now() - old.at < freshForMs) {
        try {
          return await old.answer;
        } catch {
        }
      }
      const answer = revalidate(old, asked, send);
      kept.set(key, { at: now(), answer });
      answer.catch(() => kept.delete(key));
      return answer;
    });
    return octokit;
  };
  const attempt = async (signal, call) => {
    signal.throwIfAborted();
    opening ??= open();
    return call(await opening, signal);
  };
  return {
    async call(what, signal, call) {
      try {
        return await attempt(signal, call);
      } catch (error) {
        signal.throwIfAborted();
        throw explain(what, error);
      }
    },
    async find(what, signal, call) {
      try {
        return await attempt(signal, call);
      } catch (error) {
        signal.throwIfAborted();
        if (statusOf(error) === 404) return void 0;
        throw explain(what, error);
      }
    },
    requests: () => requests,
    lookedAt: () => lookedAt
  };
};
var touches = (written, read) => {
  if (written.endsWith("/graphql")) return false;
  if (/\/statuses\/[0-9a-f]+$/.test(written)) return read.includes("/statuses");
  if (/\/comments(\/\d+)?$/.test(written)) return read.includes("/comments");
  return true;
};
var revalidate = async (old, asked, send) => {
  const before = await old?.answer.catch(() => void 0);
  const etag = before?.headers.etag;
  if (before === void 0 || etag === void 0) return send();
  asked.headers["if-none-match"] = etag;
  try {
    return await send();
  } catch (error) {
    if (statusOf(error) === 304) return before;
    throw error;
  }
};
var statusOf = (error) => {
  if (error === null || typeof error !== "object" || !("status" in error)) return void 0;
  return typeof error.status === "number" ? error.status : void 0;
};
var headersOf = (error) => {
  if (error === null || typeof error !== "object" || !("response" in error)) return {};
  const { response } = error;
  if (response === null || typeof response !== "object" || !("headers" in response)) return {};
  return response.headers ?? {};
};
var explain = (what, error) => {
  if (error instanceof import_errors.Undecidable) return error;
  const status2 = statusOf(error);
  const headers = headersOf(error);
  const message = (0, import_errors.messageOf)(error).slice(0, 300);
  if (status2 === 429 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message))
    return new import_errors.Undecidable(`GitHub's rate limit is used up: could not ${what}.`, {
      rule: "github-rate-limited",
      help: "Run again later, or use a token of a GitHub App, which has a limit of its own.",
      cause: error
    });
  if (status2 === 401)
    return new import_errors.Undecidable(`GitHub does not accept the token: could not ${what}.`, {
      rule: "github-forbidden",
      help: "Give a token that is valid: `github-token` of the action, or GITHUB_TOKEN.",
      cause: error
    });
  if (status2 === 403 || status2 === 404) {
    const permission2 = permissionFor(what, headers["x-accepted-github-permissions"]);
    return new import_errors.Undecidable(
      `GitHub answered ${status2} (${status2 === 403 ? "forbidden" : "not found"}): could not ${what}.`,
      {
        rule: status2 === 403 ? "github-forbidden" : "github-refused",
        help: permission2 === void 0 ? "Give the token the permission for it, and check that what is named exists." : `Give the job the permission \`${permission2}\`, and check that what is named exists.`,
        cause: error
      }
    );
  }
  if (status2 === void 0 || status2 === 500 && Object.keys(headers).length === 0)
    return new import_errors.Undecidable(`GitHub could not be reached: could not ${what}. ${message}`, {
      rule: "github-unreachable",
      help: "Run again when GitHub answers; githubstatus.com says how it is.",
      cause: error
    });
  return new import_errors.Undecidable(`GitHub answered ${status2}: could not ${what}. ${message}`, {
    rule: status2 >= 500 ? "github-unreachable" : "github-refused",
    help: status2 >= 500 ? "Run again when GitHub answers; githubstatus.com says how it is." : "See what GitHub says about the request, and mend what it names.",
    cause: error
  });
};
var user = (given) => ({
  login: given?.login ?? "ghost",
  kind: given?.type === "User" ? "user" : given?.type === "Bot" ? "bot" : "other"
});
var labelNames = (labels) => labels.map((label) => typeof label === "string" ? label : label.name ?? "");
var pullRequest = (data) => ({
  number: data.number,
  title: data.title,
  url: data.html_url,
  author: user(data.user),
  state: data.state === "open" ? "open" : "closed",
  merged: data.merged_at !== null && data.merged_at !== void 0,
  draft: data.draft ?? false,
  headSha: data.head.sha,
  headRef: data.head.ref,
  ...data.head.repo ? { headRepository: data.head.repo.full_name } : {},
  baseRef: data.base.ref,
  baseSha: data.base.sha,
  ...data.merge_commit_sha ? { mergeCommitSha: data.merge_commit_sha } : {},
  labels: labelNames(data.labels),
  createdAt: data.created_at
});
var comment = (data) => ({
  id: data.id,
  nodeId: data.node_id,
  author: user(data.user),
  body: data.body ?? "",
  createdAt: data.created_at,
  updatedAt: data.updated_at,
  url: data.html_url
});
var REVIEW_STATES = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  COMMENTED: "commented",
  DISMISSED: "dismissed",
  PENDING: "pending"
};
var review = (data) => ({
  id: data.id,
  author: user(data.user),
  state: REVIEW_STATES[data.state] ?? "commented",
  ...data.commit_id ? { sha: data.commit_id } : {},
  body: data.body,
  ...data.submitted_at === void 0 ? {} : { submittedAt: data.submitted_at },
  url: data.html_url
});
var status = (data) => ({
  context: data.context,
  state: data.state === "success" || data.state === "pending" || data.state === "failure" ? data.state : (
    // An unknown word is not good news.
    "error"
  ),
  description: data.description ?? "",
  ...data.target_url ? { targetUrl: data.target_url } : {},
  ...data.creator ? { creator: user(data.creator) } : {},
  createdAt: data.created_at
});
var checkRun = (data) => ({
  id: data.id,
  name: data.name,
  status: data.status,
  ...data.conclusion ? { conclusion: data.conclusion } : {},
  ...data.app?.slug ? { app: data.app.slug } : {},
  ...data.started_at ? { startedAt: data.started_at } : {},
  ...data.completed_at ? { completedAt: data.completed_at } : {},
  ...data.html_url ? { url: data.html_url } : {}
});
var workflowRun = (data) => ({
  id: data.id,
  attempt: data.run_attempt ?? 1,
  name: data.name ?? "",
  // A reusable workflow's path carries its ref: `.github/workflows/x.yml@main`.
  path: data.path.split("@")[0] ?? data.path,
  sha: data.head_sha,
  ...data.head_branch ? { branch: data.head_branch } : {},
  event: data.event,
  status: data.status ?? "unknown",
  ...data.conclusion ? { conclusion: data.conclusion } : {},
  createdAt: data.created_at,
  url: data.html_url,
  ...data.head_repository ? { headRepository: data.head_repository.full_name } : {}
});
var runApproval = (data) => ({
  user: user(data.user),
  state: data.state === "approved" || data.state === "rejected" ? data.state : "pending",
  comment: data.comment,
  environments: data.environments.flatMap(({ name }) => name === void 0 ? [] : [name])
});
var commit = (data) => ({
  sha: data.sha,
  treeSha: data.commit.tree.sha,
  parents: data.parents.map(({ sha }) => sha),
  ...data.author?.login === void 0 ? {} : { author: data.author.login },
  ...data.committer?.login === void 0 ? {} : { committer: data.committer.login },
  committedAt: data.commit.committer?.date ?? "",
  message: data.commit.message,
  verified: data.commit.verification?.verified ?? false
});
var FILE_STATUS = {
  added: "added",
  removed: "deleted",
  renamed: "renamed",
  copied: "added"
};
var fileChange = (data) => ({
  path: data.filename,
  status: FILE_STATUS[data.status] ?? "modified",
  ...data.status === "renamed" && data.previous_filename !== void 0 ? { previousPath: data.previous_filename } : {},
  ...data.patch === void 0 ? {} : { patch: data.patch }
});
var treeEntry = (data) => data.path === void 0 || data.sha === void 0 ? [] : [
  {
    path: data.path,
    kind: data.type === "tree" ? "folder" : data.type === "commit" ? "submodule" : "file",
    sha: data.sha,
    ...data.size === void 0 ? {} : { sizeBytes: data.size }
  }
];
var permission = (role, base) => import_chunk_ZXUR64IB.PERMISSIONS.find((known) => known === role) ?? import_chunk_ZXUR64IB.PERMISSIONS.find((known) => known === base) ?? "none";
var deployment = (data) => ({
  id: data.id,
  sha: data.sha,
  ref: data.ref,
  environment: data.environment,
  ...data.creator ? { creator: user(data.creator) } : {},
  createdAt: data.created_at
});
var DEPLOYMENT_STATES = [
  "failure",
  "inactive",
  "pending",
  "success",
  "queued",
  "in_progress"
];
var deploymentStatus = (data) => ({
  state: DEPLOYMENT_STATES.find((known) => known === data.state) ?? "error",
  description: data.description,
  ...data.creator ? { creator: user(data.creator) } : {},
  createdAt: data.created_at
});
var environment = (data) => {
  const rules = data.protection_rules ?? [];
  const required = rules.find(({ type }) => type === "required_reviewers");
  return {
    name: data.name,
    reviewers: (required?.reviewers ?? []).flatMap(
      ({ type, reviewer }) => type === "Team" ? [`@${/\/orgs\/([^/]+)\//.exec(reviewer?.html_url ?? "")?.[1] ?? "team"}/${reviewer?.slug ?? ""}`] : reviewer?.login === void 0 ? [] : [`@${reviewer.login}`]
    ),
    waitMinutes: rules.find(({ type }) => type === "wait_timer")?.wait_timer ?? 0,
    preventSelfReview: required?.prevent_self_review ?? false
  };
};
var issue = (data) => ({
  number: data.number,
  title: data.title,
  author: user(data.user),
  labels: labelNames(data.labels),
  state: data.state === "closed" ? "closed" : "open",
  createdAt: data.created_at,
  url: data.html_url,
  isPullRequest: data.pull_request !== void 0
});
var release = (data) => ({
  id: data.id,
  tag: data.tag_name,
  name: data.name ?? data.tag_name,
  draft: data.draft,
  prerelease: data.prerelease,
  targetCommitish: data.target_commitish,
  body: data.body ?? "",
  ...data.published_at ? { publishedAt: data.published_at } : {},
  url: data.html_url
});
var SEVERITIES = {
  critical: "critical",
  high: "high",
  error: "high",
  medium: "medium",
  moderate: "medium",
  warning: "medium",
  low: "low",
  note: "low"
};
var severity = (...given) => given.map((word) => SEVERITIES[word ?? ""]).find((known) => known !== void 0) ?? "critical";
var codeAlert = (data) => ({
  source: "code-scanning",
  number: data.number,
  severity: severity(data.rule.security_severity_level, data.rule.severity),
  title: data.rule.description ?? data.rule.id ?? "code scanning alert",
  ...data.most_recent_instance.location?.path === void 0 ? {} : { path: data.most_recent_instance.location.path },
  url: data.html_url
});
var dependabotAlert = (data) => ({
  source: "dependabot",
  number: data.number,
  severity: severity(data.security_advisory.severity),
  title: `${data.dependency.package?.name ?? "a dependency"}: ${data.security_advisory.summary}`,
  ...data.dependency.manifest_path === void 0 ? {} : { path: data.dependency.manifest_path },
  url: data.html_url
});
var secretAlert = (data) => ({
  source: "secret-scanning",
  number: data.number ?? 0,
  severity: "critical",
  title: data.secret_type_display_name ?? data.secret_type ?? "a secret",
  url: data.html_url ?? ""
});
var WORKFLOW_IDENTITY = "github-actions[bot]";
var createGateway = (connection, repository) => {
  const { owner, repo } = splitRepository(repository);
  const at = { owner, repo };
  const paged = { ...at, per_page: 100 };
  let identity;
  return {
    available: true,
    unavailableReason: "",
    repository,
    in: (other) => createGateway(connection, other),
    defaultBranch: (signal) => connection.call(`read the repository ${repository}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.get({ ...at, request: { signal: signal2 } });
      return data.default_branch;
    }),
    identity: async (signal) => {
      if (identity !== void 0) return identity;
      try {
        identity = await connection.call("read who this token belongs to", signal, async (octokit, signal2) => {
          const answer = await octokit.graphql("query { viewer { login } }", {
            request: { signal: signal2 }
          });
          return answer.viewer.login;
        });
        return identity;
      } catch {
        signal.throwIfAborted();
        return WORKFLOW_IDENTITY;
      }
    },
    pullRequest: (number, signal) => connection.call(`read pull request #${number}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number, request: { signal: signal2 } });
      return pullRequest(data);
    }),
    pullRequestsOf: (sha, signal) => connection.call(`read the pull requests of commit ${sha.slice(0, 7)}`, signal, async (octokit, signal2) => {
      const list = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...paged,
        commit_sha: sha,
        request: { signal: signal2 }
      });
      return list.map(pullRequest);
    }),
    pullRequestFiles: (number, signal) => connection.call(`read the files of pull request #${number}`, signal, async (octokit, signal2) => {
      const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
        ...paged,
        pull_number: number,
        request: { signal: signal2 }
      });
      return { files: files.map(fileChange), complete: files.length < 3e3 };
    }),
    pullRequestCommits: (number, signal) => connection.call(`read the commits of pull request #${number}`, signal, async (octokit, signal2) => {
      const commits = await octokit.paginate(octokit.rest.pulls.listCommits, {
        ...paged,
        pull_number: number,
        request: { signal: signal2 }
      });
      return commits.map(commit);
    }),
    reviews: (number, signal) => connection.call(`read the reviews of pull request #${number}`, signal, async (octokit, signal2) => {
      const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
        ...paged,
        pull_number: number,
        request: { signal: signal2 }
      });
      return reviews.map(review);
    }),
    comments: (number, signal) => connection.call(`read the comments of #${number}`, signal, async (octokit, signal2) => {
      const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...paged,
        issue_number: number,
        request: { signal: signal2 }
      });
      return comments.map(comment);
    }),
    issues: ({ labels, state = "open", since }, signal) => connection.call("read the issues", signal, async (octokit, signal2) => {
      const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
        ...paged,
        state,
        ...labels === void 0 ? {} : { labels: labels.join(",") },
        ...since === void 0 ? {} : { since },
        request: { signal: signal2 }
      });
      return issues.map(issue);
    }),
    labelsOf: (number, signal) => connection.call(`read the labels of #${number} (an issue or pull request)`, signal, async (octokit, signal2) => {
      const labels = await octokit.paginate(octokit.rest.issues.listLabelsOnIssue, {
        ...paged,
        issue_number: number,
        request: { signal: signal2 }
      });
      return labels.map(({ name }) => name);
    }),
    commit: async (ref, signal) => {
      try {
        return await connection.find(`read commit ${ref}`, signal, async (octokit, signal2) => {
          const { data } = await octokit.rest.repos.getCommit({ ...at, ref, per_page: 1, request: { signal: signal2 } });
          return commit(data);
        });
      } catch (error) {
        if (error instanceof import_errors2.Undecidable && error.rule === "github-refused") return void 0;
        throw error;
      }
    },
    compare: (base, head, signal) => connection.call(`read what changed between ${base} and ${head}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...at,
        basehead: `${base}...${head}`,
        per_page: 100,
        request: { signal: signal2 }
      });
      const commits = [...data.commits];
      for (let page = 2; commits.length < data.total_commits && page <= 20; page++) {
        const more = await octokit.rest.repos.compareCommitsWithBasehead({
          ...at,
          basehead: `${base}...${head}`,
          per_page: 100,
          page,
          request: { signal: signal2 }
        });
        if (more.data.commits.length === 0) break;
        commits.push(...more.data.commits);
      }
      const files = (data.files ?? []).map(fileChange);
      return {
        status: data.status,
        aheadBy: data.ahead_by,
        behindBy: data.behind_by,
        mergeBase: data.merge_base_commit.sha,
        commits: commits.map(commit),
        files,
        complete: files.length < 300 && commits.length >= data.total_commits
      };
    }),
    tree: (ref, signal) => connection.call(`read the tree of ${ref}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: ref, recursive: "1", request: { signal: signal2 } });
      return { entries: data.tree.flatMap(treeEntry), complete: data.truncated !== true };
    }),
    file: (ref, path, signal) => connection.find(`read ${path} at ${ref}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
        ...at,
        path,
        ref,
        headers: { accept: "application/vnd.github.raw+json" },
        request: { signal: signal2, parseSuccessResponseBody: false }
      });
      return data;
    }),
    archive: (ref, signal) => connection.call(`read the archive of ${ref}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.downloadTarballArchive({ ...at, ref, request: { signal: signal2 } });
      return new Uint8Array(data);
    }),
    resolveRef: async (ref, signal) => {
      const found = await connection.find(`read the ref ${ref}`, signal, async (octokit, signal2) => {
        const { data } = await octokit.rest.git.getRef({ ...at, ref, request: { signal: signal2 } });
        return data.object;
      });
      if (found === void 0 || found.type === "commit") return found?.sha;
      return connection.find(`read the tag ${ref}`, signal, async (octokit, signal2) => {
        const { data } = await octokit.rest.git.getTag({ ...at, tag_sha: found.sha, request: { signal: signal2 } });
        return data.object.sha;
      });
    },
    pushes: (branch, signal) => connection.call(`read the pushes to ${branch}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.listActivities({
        ...paged,
        ref: `refs/heads/${branch}`,
        direction: "desc",
        request: { signal: signal2 }
      });
      return data.map(({ before, after, timestamp, actor }) => ({
        before,
        after,
        at: timestamp,
        ...actor === null ? {} : { actor: actor.login }
      }));
    }),
    statuses: (sha, signal) => connection.call(`read the statuses of commit ${sha.slice(0, 7)}`, signal, async (octokit, signal2) => {
      const statuses = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, {
        ...paged,
        ref: sha,
        request: { signal: signal2 }
      });
      return statuses.map(status);
    }),
    checkRuns: (sha, signal) => connection.call(`read the check runs of commit ${sha.slice(0, 7)}`, signal, async (octokit, signal2) => {
      const runs = await octokit.paginate(octokit.rest.checks.listForRef, { ...paged, ref: sha, request: { signal: signal2 } });
      return runs.map(checkRun);
    }),
    workflowRuns: ({ sha, workflow, branch }, signal) => connection.call("read the workflow runs", signal, async (octokit, signal2) => {
      const filter = {
        ...paged,
        ...sha === void 0 ? {} : { head_sha: sha },
        ...branch === void 0 ? {} : { branch },
        request: { signal: signal2 }
      };
      const { data } = workflow === void 0 ? await octokit.rest.actions.listWorkflowRunsForRepo(filter) : await octokit.rest.actions.listWorkflowRuns({ ...filter, workflow_id: workflow });
      return data.workflow_runs.map(workflowRun);
    }),
    workflowRun: (id, signal) => connection.find(`read workflow run ${id}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.actions.getWorkflowRun({ ...at, run_id: id, request: { signal: signal2 } });
      return workflowRun(data);
    }),
    runApprovals: (runId, signal) => connection.call(`read the approvals of workflow run ${runId}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.actions.getReviewsForRun({ ...at, run_id: runId, request: { signal: signal2 } });
      return data.map(runApproval);
    }),
    artifacts: (runId, signal) => connection.call(`read the artifacts of workflow run ${runId}`, signal, async (octokit, signal2) => {
      const artifacts = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
        ...paged,
        run_id: runId,
        request: { signal: signal2 }
      });
      return artifacts.map(({ id, name, size_in_bytes, expired }) => ({
        id,
        name,
        sizeBytes: size_in_bytes,
        expired
      }));
    }),
    artifact: (id, signal) => connection.call(`read artifact ${id}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.actions.downloadArtifact({
        ...at,
        artifact_id: id,
        archive_format: "zip",
        request: { signal: signal2 }
      });
      return new Uint8Array(data);
    }),
    attestations: async (digest, signal) => {
      const what = `read the attestations of ${digest.slice(0, 19)}`;
      const kept = await connection.find(what, signal, async (octokit, signal2) => {
        const list = [];
        let after;
        for (let page = 1; page <= 3; page++) {
          const { data, headers } = await octokit.rest.repos.listAttestations({
            ...paged,
            subject_digest: digest,
            ...after === void 0 ? {} : { after },
            // Later versions of the API hand out addresses outside of it in place of the bundles.
            headers: { "x-github-api-version": "2022-11-28" },
            request: { signal: signal2 }
          });
          list.push(...data.attestations ?? []);
          after = cursorOf(headers.link);
          if (after === void 0) break;
        }
        return list;
      });
      const bundles = (kept ?? []).flatMap(({ bundle }) => bundle === void 0 || bundle === null ? [] : [bundle]);
      if (bundles.length < (kept ?? []).length)
        throw new import_errors2.Undecidable(`GitHub does not hand out its attestations of ${digest.slice(0, 19)} whole.`, {
          rule: "github-refused",
          help: "Download them in a step before (`gh attestation download`), and name the file."
        });
      return bundles;
    },
    permission: async (login, signal) => {
      const found = await connection.find(`read the permission of ${login}`, signal, async (octokit, signal2) => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
          ...at,
          username: login,
          request: { signal: signal2 }
        });
        return permission(data.role_name, data.permission);
      });
      return found ?? "none";
    },
    teamMembers: (team, signal) => connection.call(`read the team @${team}`, signal, async (octokit, signal2) => {
      const [org, slug] = team.split("/");
      const members = await octokit.paginate(octokit.rest.teams.listMembersInOrg, {
        org: org ?? "",
        team_slug: slug ?? "",
        per_page: 100,
        request: { signal: signal2 }
      });
      return members.map(({ login }) => login);
    }),
    deployments: ({ environment: environment2, sha }, signal) => connection.call("read the deployments", signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.listDeployments({
        ...paged,
        ...environment2 === void 0 ? {} : { environment: environment2 },
        ...sha === void 0 ? {} : { sha },
        request: { signal: signal2 }
      });
      return data.map(deployment);
    }),
    deploymentStatuses: (id, signal) => connection.call(`read the statuses of deployment ${id}`, signal, async (octokit, signal2) => {
      const statuses = await octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
        ...paged,
        deployment_id: id,
        request: { signal: signal2 }
      });
      return statuses.map(deploymentStatus);
    }),
    environment: (name, signal) => connection.find(`read the environment ${name}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.getEnvironment({ ...at, environment_name: name, request: { signal: signal2 } });
      return environment(data);
    }),
    variables: (environment2, signal) => connection.call("read the variables", signal, async (octokit, signal2) => {
      const list = environment2 === void 0 ? await octokit.paginate(octokit.rest.actions.listRepoVariables, {
        ...at,
        per_page: 30,
        request: { signal: signal2 }
      }) : await octokit.paginate(octokit.rest.actions.listEnvironmentVariables, {
        ...at,
        per_page: 30,
        environment_name: environment2,
        request: { signal: signal2 }
      });
      return Object.fromEntries(list.map(({ name, value }) => [name, value]));
    }),
    secrets: (environment2, signal) => connection.call("read the names of secrets", signal, async (octokit, signal2) => {
      const list = environment2 === void 0 ? await octokit.paginate(octokit.rest.actions.listRepoSecrets, { ...paged, request: { signal: signal2 } }) : await octokit.paginate(octokit.rest.actions.listEnvironmentSecrets, {
        ...paged,
        environment_name: environment2,
        request: { signal: signal2 }
      });
      return list.map(({ name, updated_at: updatedAt }) => ({ name, updatedAt }));
    }),
    releases: (signal) => connection.call("read the releases", signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.listReleases({ ...paged, request: { signal: signal2 } });
      return data.map(release);
    }),
    release: (tag, signal) => connection.find(`read the release ${tag}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.getReleaseByTag({ ...at, tag, request: { signal: signal2 } });
      return release(data);
    }),
    alerts: (source, signal) => {
      const call = () => connection.find(`read the ${source} alerts`, signal, async (octokit, signal2) => {
        const open = { ...paged, state: "open", request: { signal: signal2 } };
        switch (source) {
          case "code-scanning":
            return (await octokit.paginate(octokit.rest.codeScanning.listAlertsForRepo, open)).map(codeAlert);
          case "dependabot":
            return (await octokit.paginate(octokit.rest.dependabot.listAlertsForRepo, open)).map(dependabotAlert);
          case "secret-scanning":
            return (await octokit.paginate(octokit.rest.secretScanning.listAlertsForRepo, open)).map(secretAlert);
        }
      });
      return call();
    }
  };
};
var cursorOf = (link) => {
  const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
  return next === void 0 ? void 0 : new URL(next).searchParams.get("after") ?? void 0;
};
var splitRepository = (repository) => {
  const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*))\/([A-Za-z0-9._-]+)$/.exec(repository);
  if (match?.[1] === void 0 || match[2] === void 0 || match[2] === "." || match[2] === "..")
    throw new import_errors2.Undecidable(`"${repository}" is no repository.`, {
      rule: "github-refused",
      help: "Write it as owner/name."
    });
  return { owner: match[1], repo: match[2] };
};
var ANNOTATIONS_PER_REQUEST = 50;
var createWriter = (connection, repository) => {
  const at = splitRepository(repository);
  return {
    createComment: (issue2, body, signal) => connection.call(`write a comment on #${issue2}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.issues.createComment({
        ...at,
        issue_number: issue2,
        body,
        request: { signal: signal2 }
      });
      return comment(data);
    }),
    updateComment: (id, body, signal) => connection.call(`update comment ${id}`, signal, async (octokit, signal2) => {
      await octokit.rest.issues.updateComment({ ...at, comment_id: id, body, request: { signal: signal2 } });
    }),
    foldComment: (nodeId, signal) => connection.call("fold an older comment", signal, async (octokit, signal2) => {
      await octokit.graphql(
        "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }",
        { id: nodeId, request: { signal: signal2 } }
      );
    }),
    createStatus: (sha, { context, state, description, targetUrl }, signal) => connection.call(`write the status ${context} of commit ${sha.slice(0, 7)}`, signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.repos.createCommitStatus({
        ...at,
        sha,
        context,
        state,
        description,
        ...targetUrl === void 0 ? {} : { target_url: targetUrl },
        request: { signal: signal2 }
      });
      return status(data);
    }),
    createCheckRun: (sha, { name, conclusion, detailsUrl, title, summary, text, annotations }, signal) => connection.call(`write the check run ${name}`, signal, async (octokit, signal2) => {
      const batches = [];
      for (let start = 0; start < annotations.length; start += ANNOTATIONS_PER_REQUEST)
        batches.push(annotations.slice(start, start + ANNOTATIONS_PER_REQUEST));
      const output = (batch = []) => ({
        title,
        summary,
        ...text === "" ? {} : { text },
        annotations: batch.map(({ path, line, endLine, level, title: title2, message }) => ({
          path,
          start_line: line,
          end_line: endLine,
          annotation_level: level,
          title: title2,
          message
        }))
      });
      const { data } = await octokit.rest.checks.create({
        ...at,
        name,
        head_sha: sha,
        status: "completed",
        conclusion,
        ...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
        output: output(batches[0]),
        request: { signal: signal2 }
      });
      for (const batch of batches.slice(1))
        await octokit.rest.checks.update({
          ...at,
          check_run_id: data.id,
          output: output(batch),
          request: { signal: signal2 }
        });
    }),
    createDeploymentStatus: (deployment2, { state, description, logUrl }, signal) => connection.call(`write the status of the deployment ${deployment2}`, signal, async (octokit, signal2) => {
      await octokit.rest.repos.createDeploymentStatus({
        ...at,
        deployment_id: deployment2,
        state,
        description,
        ...logUrl === void 0 ? {} : { log_url: logUrl },
        request: { signal: signal2 }
      });
    }),
    updateReleaseBody: (id, body, signal) => connection.call(`write the notes of release ${id}`, signal, async (octokit, signal2) => {
      await octokit.rest.repos.updateRelease({ ...at, release_id: id, body, request: { signal: signal2 } });
    }),
    createIssue: ({ title, body, labels }, signal) => connection.call("write an issue", signal, async (octokit, signal2) => {
      const { data } = await octokit.rest.issues.create({
        ...at,
        title,
        body,
        labels: [...labels],
        request: { signal: signal2 }
      });
      return issue(data);
    }),
    appendFiles: async (branch, files, message, signal) => {
      for (let attempt = 0; ; attempt++) {
        try {
          return await append(connection, at, branch, files, message, signal);
        } catch (error) {
          const raced = error instanceof import_errors3.Undecidable && error.rule === "github-refused";
          if (!raced || attempt >= 4) throw error;
        }
      }
    }
  };
};
var append = async (connection, at, branch, files, message, signal) => {
  const tip = await connection.find(`read the branch ${branch}`, signal, async (octokit, signal2) => {
    const { data } = await octokit.rest.git.getRef({ ...at, ref: `heads/${branch}`, request: { signal: signal2 } });
    return data.object.sha;
  });
  const sha = await connection.call(`write a file to the branch ${branch}`, signal, async (octokit, signal2) => {
    const base = tip === void 0 ? void 0 : (await octokit.rest.git.getCommit({ ...at, commit_sha: tip, request: { signal: signal2 } })).data.tree.sha;
    const tree = await octokit.rest.git.createTree({
      ...at,
      ...base === void 0 ? {} : { base_tree: base },
      tree: Object.entries(files).map(([path, content]) => ({
        path,
        mode: "100644",
        type: "blob",
        content
      })),
      request: { signal: signal2 }
    });
    const commit2 = await octokit.rest.git.createCommit({
      ...at,
      message,
      tree: tree.data.sha,
      parents: tip === void 0 ? [] : [tip],
      request: { signal: signal2 }
    });
    return commit2.data.sha;
  });
  await connection.call(`write a file to the branch ${branch}`, signal, async (octokit, signal2) => {
    if (tip === void 0)
      await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha, request: { signal: signal2 } });
    else await octokit.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: false, request: { signal: signal2 } });
  });
  return sha;
};
var connect = (env, token) => {
  const repository = env["GITHUB_REPOSITORY"];
  if (token === void 0 || token === "") return { github: (0, import_unavailable_github.unavailableGitHub)("there is no token (`github-token`)") };
  if (repository === void 0 || repository === "")
    return { github: (0, import_unavailable_github.unavailableGitHub)("the repository is not known (GITHUB_REPOSITORY)") };
  const connection = createConnection({
    token,
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    userAgent: `gonogo/${import_version.VERSION}`,
    now: () => Date.now(),
    ...paceOf(env["GONOGO_GITHUB_PACE"])
  });
  return { github: createGateway(connection, repository), writer: createWriter(connection, repository), connection };
};
var orderOf = ({ connection }, event) => ({
  lookedAt: connection?.lookedAt() ?? Date.now(),
  runId: event.runId ?? 0,
  attempt: event.runAttempt ?? 1
});
var paceOf = (text) => text !== void 0 && /^\d{1,5}$/.test(text) ? { paceMs: Number(text) } : {};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  connect,
  orderOf
});

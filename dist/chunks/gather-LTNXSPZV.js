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
  gather: () => gather,
  listed: () => listed
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RZ33HN2V = require("./chunk-RZ33HN2V.js");
var import_chunk_YHC34E2A = require("./chunk-YHC34E2A.js");
var import_chunk_EGZTN2I4 = require("./chunk-EGZTN2I4.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var gather = async (github, subject, globs, options, now, signal) => subject.pullRequest === void 0 ? gatherRelease(github, subject, globs, options, now, signal) : gatherPullRequest(github, subject, subject.pullRequest, globs, options, signal);
var gatherPullRequest = async (github, subject, number, globs, options, signal) => {
  const { pullRequest, given, unread, contributors } = await (0, import_chunk_RZ33HN2V.readDecisions)(github, number, signal);
  const target = subject.sha ?? pullRequest.headSha;
  const scope = (sha) => (0, import_chunk_YHC34E2A.readScope)(github, sha, globs, signal);
  return {
    candidates: given.map((one) => ({ ...one, contributors })),
    unread,
    target,
    holdsFor: async (sha) => {
      if (sha === target) return {};
      if (options.strict) return { ended: `it was given for ${sha.slice(0, 7)}, and every push ends it` };
      const changed = (0, import_chunk_YHC34E2A.differences)(await scope(sha), await scope(target));
      return changed.length === 0 ? {} : { ended: `${listed(changed)} changed since ${sha.slice(0, 7)}, for which it was given` };
    },
    touched: async () => {
      const { files } = await github.pullRequestFiles(number, signal);
      const inScope = await scope(target);
      return files.map(({ path }) => path).filter((path) => inScope.has(path));
    }
  };
};
var gatherRelease = async (github, subject, globs, options, clock, signal) => {
  const { sha: target } = subject;
  if (target === void 0) return void 0;
  const numbers = subject.pullRequests ?? [];
  const read = await Promise.all(numbers.map((number) => (0, import_chunk_RZ33HN2V.readDecisions)(github, number, signal)));
  const everybody = new Set(read.flatMap(({ contributors }) => [...contributors]));
  const candidates = read.flatMap(
    ({ given, contributors }) => given.map((one) => Object.assign({ contributors }, one))
  );
  const further = [
    ...await fromIssue(github, subject, target, signal),
    ...await fromEnvironment(github, subject, target, options, clock, signal)
  ];
  candidates.push(...further.map((one) => Object.assign({ contributors: everybody }, one)));
  candidates.sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
  const scope = (sha) => (0, import_chunk_YHC34E2A.readScope)(github, sha, globs, signal);
  if (options.strict)
    return {
      candidates,
      unread: read.flatMap(({ unread }) => unread),
      target,
      holdsFor: async (sha) => sha === target ? {} : { ended: `it was given for ${sha.slice(0, 7)}, and every commit ends it` },
      touched: async () => []
    };
  const now = await scope(target);
  const changed = subject.baseSha === void 0 ? [...now.keys()].sort() : (0, import_chunk_YHC34E2A.differences)(await scope(subject.baseSha), now);
  return {
    candidates,
    unread: read.flatMap(({ unread }) => unread),
    target,
    changed,
    scopeDigest: (0, import_chunk_YHC34E2A.digestOf)(now),
    holdsFor: async (sha) => {
      if (sha === target) return {};
      const then = await scope(sha);
      const paths = new Set(changed.filter((path) => now.has(path) && then.get(path) === now.get(path)));
      const whole = (0, import_chunk_YHC34E2A.differences)(then, now).length === 0;
      if (whole) return {};
      return paths.size === 0 ? { ended: `nothing that changes now is as it was at ${sha.slice(0, 7)}, for which it was given` } : { paths };
    },
    touched: async () => changed
  };
};
var fromIssue = async (github, subject, target, signal) => {
  if (subject.releaseIssue === void 0) return [];
  const comments = await github.comments(subject.releaseIssue, signal);
  return comments.flatMap((comment) => {
    if (comment.author.kind === "bot") return [];
    return (0, import_chunk_RZ33HN2V.readCommands)(comment.body).flatMap((command) => {
      if (!("verb" in command)) return [];
      const named = "commit" in command ? command.commit : void 0;
      const refused = comment.updatedAt !== comment.createdAt ? "the comment was edited after it was written" : command.verb === "revoke" || named === target ? void 0 : named === void 0 ? "it names no commit; on an issue write `at` and the whole commit" : `it names commit ${named.slice(0, 12)}, not the whole name of ${target}`;
      return [
        {
          command,
          by: comment.author.login,
          at: comment.createdAt,
          url: comment.url,
          via: "comment",
          sha: target,
          ...refused === void 0 ? {} : { refused }
        }
      ];
    });
  });
};
var fromEnvironment = async (github, subject, target, options, now, signal) => {
  const runId = /\/actions\/runs\/(\d+)/.exec(subject.runUrl ?? "")?.[1];
  const { environment } = subject;
  if (runId === void 0 || environment === void 0 || !options.via.includes("environment")) return [];
  const approvals = await github.runApprovals(Number(runId), signal);
  return approvals.filter(({ state, environments }) => state === "approved" && environments.includes(environment)).map(({ user }) => ({
    command: { verb: "sign", item: import_chunk_RZ33HN2V.ANY_ITEM, lines: [], note: "" },
    by: user.login,
    // GitHub dates the run and not the approval: the run is happening now.
    at: new Date(now).toISOString(),
    url: subject.runUrl ?? "",
    via: "environment",
    sha: target
  }));
};
var listed = (paths) => paths.length <= 3 ? paths.join(", ") : `${paths.slice(0, 2).join(", ")} and ${paths.length - 2} more files`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gather,
  listed
});

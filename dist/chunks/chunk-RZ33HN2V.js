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
  ANY_ITEM: () => ANY_ITEM,
  commentDigest: () => commentDigest,
  headAt: () => headAt,
  pushesOf: () => pushesOf,
  readCommands: () => readCommands,
  readDecisions: () => readDecisions,
  readWitness: () => readWitness,
  witnessContext: () => witnessContext,
  witnessDescription: () => witnessDescription
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_node_crypto = require("node:crypto");
var USAGE = {
  sign: '/gonogo sign ITEM [LINES] [at COMMIT] [for "NAME"] [note]',
  revoke: "/gonogo revoke ITEM [LINES]",
  "n/a": "/gonogo n/a ITEM [LINES] because REASON",
  reject: "/gonogo reject ITEM [LINES] because REASON",
  waive: "/gonogo waive ITEM until YYYY-MM-DD because REASON",
  override: "/gonogo override because REASON"
};
var MAX_COMMANDS = 50;
var readCommands = (body) => {
  const found = [];
  let fence;
  let inComment = false;
  let block;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== void 0) {
      if (mark !== void 0 && mark.startsWith(fence) && line.trim() === mark) fence = void 0;
      continue;
    }
    if (inComment) {
      if (line.includes("-->")) inComment = false;
      continue;
    }
    if (block !== void 0) {
      if (line.toLowerCase().includes(`</${block}>`)) block = void 0;
      continue;
    }
    if (mark !== void 0) {
      fence = mark;
      continue;
    }
    const opened = /<(pre|code|blockquote|textarea|script|style)\b(?!.*<\/\1>)/i.exec(line)?.[1];
    if (opened !== void 0) {
      block = opened.toLowerCase();
      continue;
    }
    if (line.includes("<!--") && !line.slice(line.lastIndexOf("<!--")).includes("-->")) {
      inComment = true;
      continue;
    }
    const text = /^ {0,3}\/gonogo(?=\s|$)(.*)$/i.exec(line)?.[1];
    if (text !== void 0) found.push(readCommand(text.trim(), line.trim()));
    if (found.length >= MAX_COMMANDS) break;
  }
  return found;
};
var readCommand = (text, line) => {
  const [word = ""] = text.split(/\s/, 1);
  const verb = word.toLowerCase();
  const rest = text.slice(word.length).trim();
  const wrong = (problem) => ({ text: line.slice(0, 200), problem });
  if (!isVerb(verb))
    return wrong(`there is no command "${word.slice(0, 40)}"; there are ${Object.keys(USAGE).join(", ")}`);
  const usage = () => wrong(`write it as ${USAGE[verb]}`);
  if (verb === "override") {
    const { commit: commit2, after: after2 } = readCommit(rest);
    const reason = readReason(after2);
    return reason === void 0 ? usage() : { verb, reason, ...commit2 === void 0 ? {} : { commit: commit2 } };
  }
  const item = /^(`[^`\s]+`|[^`\s]+)(?=\s|$)/.exec(rest)?.[1]?.replaceAll("`", "");
  if (item === void 0 || item === "") return usage();
  const afterItem = rest.slice(/^\S+/.exec(rest)?.[0].length ?? 0).trim();
  if (verb === "waive") {
    const match = /^until\s+(\d{4}-\d{2}-\d{2})\s+(.*)$/i.exec(afterItem);
    const reason = readReason(match?.[2] ?? "");
    return match?.[1] === void 0 || reason === void 0 ? usage() : { verb, item, until: match[1], reason };
  }
  const { lines, after: afterLines } = readLines(afterItem);
  if (verb === "revoke") return afterLines === "" || /^because\b/i.test(afterLines) ? { verb, item, lines } : usage();
  const { commit, after } = readCommit(afterLines);
  const at = commit === void 0 ? {} : { commit };
  if (verb === "n/a" || verb === "reject") {
    const reason = readReason(after);
    return reason === void 0 ? usage() : { verb, item, lines, reason, ...at };
  }
  const forWhom = /^for\s+(?:"([^"]+)"|“([^”]+)”)\s*(.*)$/i.exec(after);
  const onBehalfOf = (forWhom?.[1] ?? forWhom?.[2])?.trim();
  return {
    verb,
    item,
    lines,
    ...at,
    ...onBehalfOf === void 0 ? {} : { onBehalfOf },
    note: (forWhom?.[3] ?? after).trim()
  };
};
var isVerb = (word) => Object.hasOwn(USAGE, word);
var readLines = (text) => {
  const match = /^(\d{1,3}(?:-\d{1,3})?(?:,\d{1,3}(?:-\d{1,3})?)*)(?=\s|$)/.exec(text);
  if (match?.[1] === void 0) return { lines: [], after: text };
  const lines = match[1].split(",").flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
  return { lines: [...new Set(lines)], after: text.slice(match[0].length).trim() };
};
var readCommit = (text) => {
  const match = /^at\s+`?([0-9a-f]{7,64})`?(?=\s|$)/i.exec(text);
  return match?.[1] === void 0 ? { after: text } : { commit: match[1].toLowerCase(), after: text.slice(match[0].length).trim() };
};
var readReason = (text) => {
  const reason = /^because:?\s+(.*)$/i.exec(text)?.[1]?.trim();
  return reason === void 0 || reason === "" ? void 0 : reason;
};
var PREFIX = "gonogo/comment/";
var witnessContext = (comment) => `${PREFIX}${comment}`;
var witnessDescription = ({ author, sha, digest }) => `by ${author} for ${sha} sha256 ${digest}`;
var commentDigest = (body) => (0, import_node_crypto.createHash)("sha256").update(body).digest("hex").slice(0, 16);
var readWitness = (status) => {
  const id = status.context.startsWith(PREFIX) ? status.context.slice(PREFIX.length) : "";
  const match = /^by (\S+) for ([0-9a-f]{40}(?:[0-9a-f]{24})?) sha256 ([0-9a-f]{16})$/.exec(status.description);
  if (!/^\d{1,15}$/.test(id) || match?.[1] === void 0 || match[2] === void 0 || match[3] === void 0)
    return void 0;
  return { comment: Number(id), author: match[1], sha: match[2], digest: match[3] };
};
var MAX_OLDER_COMMITS = 8;
var readDecisions = async (github, number, signal) => {
  const [pullRequest, comments, reviews, commits] = await Promise.all([
    github.pullRequest(number, signal),
    github.comments(number, signal),
    github.reviews(number, signal),
    github.pullRequestCommits(number, signal)
  ]);
  const unread = [];
  const given = [];
  const withCommands = comments.flatMap((comment) => {
    if (comment.author.kind === "bot") return [];
    const lines = readCommands(comment.body);
    const commands = lines.filter((line) => "verb" in line);
    for (const line of lines)
      if (!("verb" in line)) unread.push({ by: comment.author.login, url: comment.url, problem: line.problem });
    return commands.length === 0 ? [] : [{ comment, commands }];
  });
  const decides = withCommands.length > 0 || reviews.some(({ state }) => state === "approved");
  const pushes = decides ? await pushesOf(github, pullRequest, signal) : [];
  const contributors = contributorsOf(pullRequest, await allCommits(github, pullRequest, commits, signal), pushes);
  const shas = commits.map(({ sha }) => sha).toReversed();
  const bind = await binder(
    github,
    pullRequest,
    shas,
    withCommands.map(({ comment }) => comment),
    pushes,
    signal
  );
  for (const { comment, commands } of withCommands) {
    const bound = bind(comment);
    for (const command of commands)
      given.push({
        command,
        by: comment.author.login,
        at: comment.createdAt,
        url: comment.url,
        via: "comment",
        ...bound.sha === void 0 ? {} : { sha: bound.sha },
        ...refusal(comment, bound, command)
      });
  }
  const latest = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    const { login, kind } = review.author;
    if (kind === "bot" || review.state === "commented" || review.state === "pending") continue;
    latest.delete(login);
    if (review.state === "dismissed") continue;
    const { sha } = review;
    latest.set(login, {
      command: review.state === "approved" ? { verb: "sign", item: ANY_ITEM, lines: [], note: "" } : { verb: "reject", item: ANY_ITEM, lines: [], reason: "the review requests changes" },
      by: login,
      at: review.submittedAt ?? "",
      url: review.url,
      via: "review",
      ...sha === void 0 ? { refused: "the commit that was reviewed is gone" } : { sha }
    });
  }
  given.push(...latest.values());
  given.sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
  return { pullRequest, given, unread, contributors };
};
var MAX_LISTED = 250;
var allCommits = async (github, pull, listed, signal) => {
  if (listed.length < MAX_LISTED) return listed;
  const { commits, aheadBy } = await github.compare(pull.baseSha, pull.headSha, signal);
  if (commits.length < aheadBy)
    throw new import_errors.Undecidable(
      `Who wrote pull request #${pull.number} is not known: GitHub does not list all its commits.`,
      {
        rule: "authors-unknown",
        help: "Squash the commits, or split the pull request."
      }
    );
  return commits;
};
var contributorsOf = ({ author: { login }, headSha }, commits, pushes) => {
  const people = /* @__PURE__ */ new Set([login.toLowerCase()]);
  for (const { author, committer, message } of commits) {
    if (author !== void 0) people.add(author.toLowerCase());
    if (committer !== void 0 && committer !== "web-flow") people.add(committer.toLowerCase());
    for (const [, name] of message.matchAll(/^co-authored-by:.*<(?:\d+\+)?([A-Za-z0-9-]+)@users\.noreply\.[^>]+>/gim))
      if (name !== void 0) people.add(name.toLowerCase());
  }
  const own = /* @__PURE__ */ new Set([headSha, ...commits.map(({ sha }) => sha)]);
  for (const { after, actor } of pushes) if (actor !== void 0 && own.has(after)) people.add(actor.toLowerCase());
  return people;
};
var ANY_ITEM = "*";
var refusal = (comment, bound, command) => {
  if (comment.updatedAt !== comment.createdAt) return { refused: "the comment was edited after it was written" };
  if (bound.witness !== void 0 && bound.witness.digest !== commentDigest(comment.body))
    return { refused: "the comment says something else than when it was witnessed" };
  if (bound.witness !== void 0 && !(0, import_chunk_ZXUR64IB.sameIdentity)(bound.witness.author, comment.author.login))
    return { refused: "the comment was witnessed as that of somebody else" };
  if (bound.sha === void 0) return { refused: bound.why ?? "the commit that it was written for is not known" };
  if ("commit" in command && command.commit !== void 0 && !bound.sha.startsWith(command.commit))
    return { refused: `it names commit ${command.commit.slice(0, 12)}, but the head was ${bound.sha.slice(0, 12)}` };
  return {};
};
var binder = async (github, pull, shas, comments, pushes, signal) => {
  if (comments.length === 0) return () => ({});
  const identity = await github.identity(signal);
  const witnesses = /* @__PURE__ */ new Map();
  const missing = new Set(comments.map(({ id }) => id));
  const candidates = [pull.headSha, ...shas.filter((sha) => sha !== pull.headSha)].slice(0, MAX_OLDER_COMMITS);
  for (const sha of candidates) {
    if (missing.size === 0) break;
    for (const status of await github.statuses(sha, signal)) {
      const witness = readWitness(status);
      if (witness === void 0 || !(0, import_chunk_ZXUR64IB.sameIdentity)(status.creator?.login ?? "", identity)) continue;
      const before = witnesses.get(witness.comment);
      if (before === void 0 || status.createdAt < before.at)
        witnesses.set(witness.comment, { witness, at: status.createdAt });
      missing.delete(witness.comment);
    }
  }
  return (comment) => {
    const recorded = headAt(pushes, comment.createdAt);
    if (recorded === "ambiguous")
      return { why: "somebody pushed in the very second in which it was written; write it again" };
    const found = witnesses.get(comment.id);
    if (found === void 0)
      return recorded === void 0 ? { why: "nothing tells which commit was the head when it was written; write it again" } : recorded;
    if (found.at < comment.createdAt) return { why: "its witness is older than the comment itself" };
    if (recorded !== void 0 && recorded.sha !== found.witness.sha)
      return {
        why: `its witness says ${found.witness.sha.slice(0, 7)}, but by GitHub's record ${recorded.sha.slice(0, 7)} was the head`
      };
    return { sha: found.witness.sha, witness: found.witness };
  };
};
var headAt = (pushes, at) => {
  const second = Math.floor(Date.parse(at) / 1e3);
  if (pushes.some((push2) => Math.floor(Date.parse(push2.at) / 1e3) === second)) return "ambiguous";
  const push = pushes.find((one) => Date.parse(one.at) < second * 1e3);
  return push === void 0 ? void 0 : { sha: push.after };
};
var pushesOf = async (github, pull, signal) => {
  if (pull.headRepository === void 0) return [];
  try {
    return await github.in(pull.headRepository).pushes(pull.headRef, signal);
  } catch {
    signal.throwIfAborted();
    return [];
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ANY_ITEM,
  commentDigest,
  headAt,
  pushesOf,
  readCommands,
  readDecisions,
  readWitness,
  witnessContext,
  witnessDescription
});

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
  judgeReview: () => judgeReview
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PY6VUWRN = require("./chunk-PY6VUWRN.js");
var import_chunk_Q3UND7AK = require("./chunk-Q3UND7AK.js");
var import_chunk_42UGMEED = require("./chunk-42UGMEED.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths2 = require("./start.cjs").modules["src/core/paths.ts"];
var committerOf = async (approval, lockFile, base, pulls, ports) => {
  const { files, git, github, signal } = ports;
  const path = (0, import_paths2.shownPath)(files, lockFile);
  if (base !== void 0 && holds(await textAt(git, base, path, signal), approval)) return { status: "base" };
  if (!github.available) return byGit(approval, path, base, ports);
  for (const number of pulls) {
    for (const { sha, parents, author } of [...await github.pullRequestCommits(number, signal)].reverse()) {
      const [parent] = parents;
      if (parents.length > 1 || !holds(await fileAt(github, sha, path, signal), approval)) continue;
      if (parent !== void 0 && holds(await fileAt(github, parent, path, signal), approval)) continue;
      return author === void 0 ? {
        status: "unknown",
        reason: `GitHub knows no account for the author of the commit ${sha.slice(0, 7)} that brought it`
      } : { status: "known", shown: `@${author}`, sha, names: /* @__PURE__ */ new Set([author.toLowerCase()]) };
    }
  }
  return { status: "unknown", reason: "no commit of the pull request brought it" };
};
var committedBy = async (approval, lockFile, { files, git, signal }) => {
  if (await git.head(signal) === void 0) return void 0;
  const found = await brought(approval, (0, import_paths2.shownPath)(files, lockFile), "HEAD", git, signal);
  return found[0]?.shown;
};
var byGit = async (approval, path, base, { git, signal }) => {
  const [found] = base === void 0 ? [] : await brought(approval, path, `${base}..HEAD`, git, signal);
  return found === void 0 ? { status: "unknown", reason: "the history does not tell who committed it" } : { status: "known", ...found };
};
var brought = async (approval, path, range, git, signal) => {
  let bytes;
  try {
    bytes = await git.run(
      ["log", "--no-merges", "--format=%H%x00%an%x00%ae", `-S${(0, import_chunk_PY6VUWRN.beginning)(approval)}`, range, "--", path],
      signal
    );
  } catch (error) {
    if (error instanceof import_errors.Undecidable) return [];
    throw error;
  }
  return new TextDecoder().decode(bytes).split("\n").filter((line) => line !== "").map((line) => {
    const [sha = "", name = "", address = ""] = line.split("\0");
    const local = address.split("@")[0] ?? "";
    const names = [name, address, local, local.replace(/^\d+\+/, "")].map((each) => each.toLowerCase());
    return { sha, shown: name === "" ? address : name, names: new Set(names) };
  });
};
var holds = (text, approval) => text !== void 0 && text.split(/\r\n|\n|\r/).some((line) => `${line}  `.startsWith(`${(0, import_chunk_PY6VUWRN.beginning)(approval)}  `));
var textAt = async (git, revision, path, signal) => {
  const bytes = await git.show(revision, path, signal);
  return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
};
var fileAt = async (github, sha, path, signal) => {
  const bytes = await github.file(sha, path, signal);
  return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
};
var judgeReview = async (option, paths, ports) => {
  const { files, github, roles } = ports;
  const by = option.by ?? ["permission:write"];
  const people = (0, import_chunk_42UGMEED.electorate)(by, { github, roles });
  const digests = /* @__PURE__ */ new Map();
  for (const path of paths)
    digests.set(
      (0, import_paths.shownPath)(files, path),
      await files.stat(path) === void 0 ? void 0 : (0, import_chunk_PY6VUWRN.digestOfMigration)(await files.readText(path))
    );
  const pulls = await pullRequestsOf(ports);
  const votes = [
    ...(await Promise.all(pulls.map((number) => reviewsOf(number, digests, people, ports)))).flat(),
    ...await lockedVotes(option, digests, people, pulls, ports)
  ];
  const approvedBy = new Map([...digests.keys()].map((path) => [path, []]));
  for (const { by: by2, path, why } of votes) {
    const own = approvedBy.get(path);
    if (why === void 0 && own !== void 0 && !own.some((other) => other.toLowerCase() === by2.toLowerCase()))
      own.push(by2);
  }
  const missing = [...approvedBy].filter(([, logins]) => logins.length < option.count);
  const names = [...new Set([...approvedBy.values()].flat())].join(", ");
  return {
    met: missing.length === 0,
    summary: missing.length === 0 ? `approved by ${names}` : `${missing.length} of ${approvedBy.size} changed migrations ${missing.length === 1 ? "waits" : "wait"} for an approval: ${missing.map(([path]) => path).slice(0, 5).join(", ")}`,
    help: missing.length === 0 ? "" : `${option.count === 1 ? "One" : option.count} of ${people.words.join(", ")} ${option.count === 1 ? "has" : "have"} to approve the pull request, or to run \`gonogo migrations approve --by @LOGIN\` and commit ${option["lock-file"]}. The author does not count.`,
    findings: votes.flatMap((vote) => vote.why === void 0 || isNoNews(vote.why) ? [] : [ended(vote, vote.why)]),
    signOffs: votes.filter(({ why }) => why === void 0 || !isNoNews(why)).map((vote) => signOffOf(vote, ports)),
    approvedBy
  };
};
var NOT_AMONG = "is not among those who may approve migrations";
var isNoNews = (why) => why === NOT_AMONG;
var ended = ({ by, path, via, url }, why) => ({
  rule: "approval-ended",
  level: "notice",
  path,
  line: 1,
  message: `The approval of ${by} (${via}${url === void 0 ? "" : `, ${url}`}) does not count: ${why}.`,
  help: "Ask for another approval of the file as it is now."
});
var signOffOf = ({ by, path, via, at, sha, url, why }, { item }) => ({
  item: item.id,
  stage: item.stage,
  line: path,
  decision: "signed",
  by,
  via,
  at,
  ...sha === void 0 ? {} : { sha },
  ...url === void 0 ? {} : { url },
  counts: why === void 0,
  ...why === void 0 ? {} : { why }
});
var pullRequestsOf = async ({ subject, github, signal }) => {
  if (!github.available) return [];
  if (subject.pullRequest !== void 0) return [subject.pullRequest];
  if (subject.pullRequests !== void 0 && subject.pullRequests.length > 0) return subject.pullRequests;
  if (subject.sha === void 0) return [];
  return (await github.pullRequestsOf(subject.sha, signal)).filter(({ merged }) => merged).map(({ number }) => number);
};
var reviewsOf = async (number, digests, people, { github, signal }) => {
  const [pull, reviews, commits] = await Promise.all([
    github.pullRequest(number, signal),
    github.reviews(number, signal),
    github.pullRequestCommits(number, signal)
  ]);
  const writers = /* @__PURE__ */ new Set([pull.author.login.toLowerCase()]);
  for (const { author, parents } of commits)
    if (author !== void 0 && parents.length < 2) writers.add(author.toLowerCase());
  const votes = [];
  for (const one of latestOf(reviews)) {
    const { login } = one.author;
    for (const [path, digest] of digests) {
      const why = await refusal(one, { path, digest, pull, writers, people, github, signal });
      votes.push({
        by: login,
        path,
        via: "review",
        at: one.submittedAt ?? "",
        url: one.url,
        ...one.sha === void 0 ? {} : { sha: one.sha },
        ...why === void 0 ? {} : { why }
      });
    }
  }
  return votes;
};
var latestOf = (reviews) => {
  const latest = /* @__PURE__ */ new Map();
  for (const one of reviews) {
    if (one.state === "commented" || one.state === "pending") continue;
    latest.set(one.author.login.toLowerCase(), one);
  }
  return [...latest.values()].filter(({ state }) => state !== "dismissed");
};
var refusal = async ({ author, state, sha }, {
  path,
  digest,
  writers,
  people,
  github,
  signal
}) => {
  if (author.kind === "bot") return "a program does not approve";
  if (state === "changes-requested") return "the review asks for changes";
  if (writers.has(author.login.toLowerCase())) return "it is their own change";
  if (await people.membership(author.login, signal) === void 0) return NOT_AMONG;
  if (sha === void 0) return "the commit that was reviewed is gone";
  const then = await github.file(sha, path, signal);
  const digestThen = then === void 0 ? void 0 : (0, import_chunk_PY6VUWRN.digestOfMigration)(new TextDecoder().decode(then));
  return digestThen === digest ? void 0 : `${path} was changed after ${sha.slice(0, 7)}, for which it was given`;
};
var lockedVotes = async (option, digests, people, pulls, ports) => {
  const { files, git, github, subject, signal, untrusted } = ports;
  const path = option["lock-file"];
  const open = (0, import_chunk_Q3UND7AK.isUnmerged)(subject, untrusted);
  const text = untrusted ? (await (0, import_chunk_Q3UND7AK.readTrustedText)(path, ports)).text : await currentText(path, files);
  if (text === void 0) return [];
  const base = open ? subject.baseSha ?? await baseOf(git, signal) : void 0;
  const authors = /* @__PURE__ */ new Set();
  for (const number of pulls) authors.add((await github.pullRequest(number, signal)).author.login.toLowerCase());
  const votes = [];
  for (const approval of (0, import_chunk_PY6VUWRN.readLock)(text, path)) {
    if (!digests.has(approval.path)) continue;
    const { digest, by, at } = approval;
    const why = await (async () => {
      if (digests.get(approval.path) !== digest) return `${approval.path} was edited since`;
      const written = authors.has(by.toLowerCase()) || (await (0, import_chunk_PY6VUWRN.authorsOf)(approval.path, git, signal)).has(by.toLowerCase());
      if (written) return "it is their own change";
      if (open) {
        const committer = await committerOf(approval, path, base, pulls, ports);
        if (committer.status === "unknown") return committer.reason;
        if (committer.status === "known" && !committer.names.has(by.toLowerCase()))
          return `${committer.shown} committed it (${committer.sha.slice(0, 7)}), and nobody approves for somebody else`;
      }
      if (option.by === void 0 && !github.available) return void 0;
      return await people.membership(by, signal) === void 0 ? NOT_AMONG : void 0;
    })();
    const committed = open ? void 0 : await committedBy(approval, path, ports);
    votes.push({
      by,
      path: approval.path,
      via: committed === void 0 ? path : `${path}, committed by ${committed}`,
      at,
      ...why === void 0 ? {} : { why }
    });
  }
  return votes;
};
var currentText = async (path, files) => await files.stat(path) === void 0 ? void 0 : files.readText(path);
var baseOf = async (git, signal) => {
  const change = await git.change(signal);
  return change.status === "known" ? change.base : void 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeReview
});

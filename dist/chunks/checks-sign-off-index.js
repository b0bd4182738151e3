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
  signOff: () => signOff
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
    (text) => import_chunk_42UGMEED.PERSON_PATTERN.test(text),
    'people are written "@user", "@organisation/team", role:NAME, permission:LEVEL, codeowners, or as an e-mail address of commits'
  )
);
var people = () => z.pipe(
  z.union([person(), z.array(person()).check(z.minLength(1))]),
  z.transform((value) => typeof value === "string" ? [value] : value)
);
var WAYS = ["review", "comment", "environment", "record"];
var options = z.strictObject({
  by: z._default(people(), ["permission:write"]).check(
    z.meta({
      description: 'Who may sign: "@user", "@organisation/team", role:NAME of the manifest, permission:LEVEL in the repository (read, triage, write, maintain, admin), codeowners of the files that changed, or an e-mail address of commits for records. Anybody who may write, unless told.',
      examples: [["role:dba"], ["@octocat", "permission:maintain"]]
    })
  ),
  count: z._default(z.int().check(z.minimum(1), z.maximum(20)), 1).check(z.describe("How many different people have to sign.")),
  covers: z.optional(z.union([z.string(), z.array(z.string()).check(z.minLength(1))])).check(
    z.meta({
      description: "Globs of the files that the decision is about. It ends when one of them changes. The item\u2019s `paths` unless told; without either, every file.",
      examples: [["backend/**"]]
    })
  ),
  "valid-for": z.optional((0, import_options.duration)()).check(z.describe("How long a decision holds: 7d. As long as its files do, unless told.")),
  lines: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(100))).check(z.describe("Lines of a group: they are listed, and signed together or one by one.")),
  "not-author": z._default(z.boolean(), true).check(
    z.describe(
      "Whoever wrote, committed or pushed a part of the change, or is named as its co-author, does not sign for it. true unless told."
    )
  ),
  strict: z._default(z.boolean(), false).check(z.describe("A decision holds for exactly one commit: every push ends it, whatever it changes.")),
  via: z.optional(z.array(z.enum(WAYS)).check(z.minLength(1))).check(
    z.describe(
      "How it may be given: an approving review, a /gonogo comment, the approval of an environment, a record that is committed. Unless told, all of them, and records only outside GitHub."
    )
  ),
  signed: z._default(z.boolean(), false).check(
    z.describe(
      "Whether the commit of a record has to have a signature of its author that git verifies with a key that the machine trusts."
    )
  ),
  link: z._default(z.boolean(), false).check(z.describe("Whether the note of a signature has to hold a link to evidence.")),
  recorders: z.optional(people()).check(
    z.describe('Who may sign in the name of somebody outside GitHub: /gonogo sign ITEM for "NAME" with a link.')
  )
});
var signOff = (0, import_check.defineCheck)({
  kind: "sign-off",
  summary: "People decide",
  needs: ["github", "clock", "git", "environment"],
  options,
  timeoutMs: 6e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-W3FODPT7.js"))).rules,
  async run(given, context) {
    const { github, clock, subject, item, roles, signal } = context;
    const { electorate } = await Promise.resolve().then(() => require("./who-GDRR7W2F.js"));
    const { gather, listed } = await Promise.resolve().then(() => require("./gather-LTNXSPZV.js"));
    const { tally, toSignOffs, weigh } = await Promise.resolve().then(() => require("./weigh-IQOY5VSB.js"));
    const lines = given.lines ?? [];
    const id = item.id;
    const plain = electorate(
      given.by.filter((name) => name !== "codeowners"),
      { github, roles }
    );
    const people2 = plain.words.join(", ");
    const globs = given.covers === void 0 ? item.paths : [given.covers].flat();
    const via = given.via ?? WAYS;
    const records = plain.hasAddresses && (given.via?.includes("record") ?? (!github.available && context.environment.get("GITHUB_ACTIONS") !== "true")) ? await (await Promise.resolve().then(() => require("./records-ZYSOJ2KM.js"))).gatherRecords(context.git, subject, { id, stage: item.stage }, globs, given, signal) : void 0;
    if (!github.available && records === void 0)
      return (0, import_outcome.pending)(
        `waits for ${peopleOf(given.count, people2)}; nothing can be signed here: ${github.unavailableReason}`,
        {
          help: `Sign it where gonogo runs on GitHub: ${people2 === "" ? "a code owner" : people2.replace(/, ([^,]*)$/, " or $1")} writes \`/gonogo sign ${id}\` on the pull request.`,
          evidence: { maySign: plain.words, lines }
        }
      );
    const gathered = together(
      github.available ? await gather(github, subject, globs, { ...given, via }, clock.now(), signal) : void 0,
      records
    );
    if (gathered === void 0)
      return (0, import_outcome.pending)(`waits for ${peopleOf(given.count, people2)}; this run is about no commit on GitHub`, {
        help: "Run it for a pull request, or give `sha` the commit that is deployed.",
        evidence: { maySign: plain.words, lines }
      });
    const { touched, changed, candidates, unread, target } = gathered;
    const owned = given.by.includes("codeowners") && github.available ? await ownedFiles(github, subject.baseSha, await touched(), signal) : [];
    const owners = [...new Set(owned.flatMap(({ owners: owners2 }) => owners2))];
    if (given.by.length === 1 && given.by[0] === "codeowners" && owners.length === 0 && (await touched()).length > 0)
      return (0, import_outcome.undecided)("nobody owns the files that changed, and only code owners may sign", {
        rule: "no-code-owner",
        help: "Add owners to CODEOWNERS, or name somebody else in `by`."
      });
    const rules = {
      item: { id, stage: item.stage },
      options: given,
      via,
      electorate: electorate(given.by, { github, roles, owners }),
      recorders: given.recorders === void 0 ? void 0 : electorate(given.recorders, { github, roles, owners }),
      now: clock.now(),
      holdsFor: gathered.holdsFor
    };
    const weighed = await weigh(candidates, rules, signal);
    const states = tally(weighed, lines.length === 0 ? [void 0] : lines, given.count, changed);
    const words = rules.electorate.words;
    const command = (line) => `/gonogo sign ${id}${line === void 0 ? "" : ` ${line}`}${subject.pullRequest === void 0 && subject.releaseIssue !== void 0 ? ` at ${target}` : ""}`;
    const details = {
      signOffs: toSignOffs(weighed, rules, lines),
      evidence: {
        maySign: words,
        count: given.count,
        ...globs.length === 0 ? {} : { covers: globs },
        commit: target,
        ...records === void 0 ? {} : { record: { scope: records.scope } },
        ...gathered.scopeDigest === void 0 ? {} : { scopeDigest: gathered.scopeDigest },
        ...changed === void 0 ? {} : { changed: changed.slice(0, 100) },
        command: command(),
        lines: states.map(({ line, signers: signers2, missing }) => ({
          ...line === void 0 ? {} : { line },
          signers: signers2,
          missing
        }))
      },
      findings: [
        ...records?.findings ?? [],
        ...weighed.filter(({ counts }) => !counts).map(({ given: { by, via: via2, url }, why = "" }) => ({
          rule: "sign-off-not-counted",
          level: "notice",
          message: `The ${via2} of ${by} does not count: ${why} (${url}).`
        })),
        ...unread.filter(({ problem }) => problem !== "").map(({ by, url, problem }) => ({
          rule: "command-not-understood",
          level: "warning",
          message: `What ${by} wrote was not understood: ${problem} (${url}).`,
          help: "Write it again in a new comment; edited ones do not count."
        }))
      ]
    };
    const [rejection] = states.flatMap(({ rejectedBy }) => rejectedBy);
    if (rejection !== void 0) {
      const reason = "reason" in rejection.given.command ? rejection.given.command.reason : "";
      return (0, import_outcome.failed)(`${rejection.given.by} rejects it: ${reason}`, {
        ...details,
        rule: "sign-off-rejected",
        help: `Settle it with ${rejection.given.by}, who takes it back with \`/gonogo revoke ${id}\` or a new review.`
      });
    }
    if (changed !== void 0 && changed.length === 0)
      return (0, import_outcome.notApplicable)("nothing that it covers changed since what is deployed or was merged", details);
    const waiting = states.filter(({ missing }) => missing > 0);
    const unowned = waiting.length > 0 ? [] : await unsignedOwners(
      owned,
      states.flatMap(({ signers: signers2 }) => signers2),
      github,
      signal
    );
    if (waiting.length > 0 || unowned.length > 0) {
      const whom = peopleOf(Math.max(1, ...waiting.map(({ missing }) => missing)), words.join(", "));
      const about = unowned.length > 0 ? `waits for the owners of ${listed(unowned)}` : lines.length === 0 ? `waits for ${whom}` : `${waiting.length} of ${lines.length} lines wait for ${whom}`;
      const open = waiting.flatMap(({ line }) => line === void 0 ? [] : [`${lines.indexOf(line) + 1}. ${line}`]);
      const place = subject.pullRequest === void 0 && subject.releaseIssue !== void 0 ? `#${subject.releaseIssue}` : "the pull request";
      return (0, import_outcome.pending)(`${about}${open.length === 0 ? "" : `: ${open.join("; ")}`}`, {
        ...details,
        help: !github.available ? `Run \`gonogo sign ${id}\` as one of them, commit the file that it writes, and push it.` : `Write \`${command()}\`${open.length > 1 ? ` (or one line: \`${command(lines.indexOf(waiting[0]?.line ?? "") + 1)}\`)` : ""} on ${place}${via.includes("review") && subject.pullRequest !== void 0 ? ", or approve it in a review" : ""}.`
      });
    }
    const signers = [...new Set(states.flatMap(({ signers: signers2 }) => signers2))].join(", ");
    return states.every((state) => state.notApplicable) ? (0, import_outcome.notApplicable)(`${signers} said that it does not apply`, details) : (0, import_outcome.passed)(`signed by ${signers}`, details);
  }
});
var together = (own, records) => {
  if (records === void 0) return own;
  const { candidates, target } = records;
  return own === void 0 ? { candidates, unread: [], target, holdsFor: async () => ({}), touched: async () => [] } : { ...own, candidates: [...own.candidates, ...candidates] };
};
var peopleOf = (count, words) => `${count === 1 ? "one of" : `${count} of`}: ${words === "" ? "the code owners" : words}`;
var ownedFiles = async (github, base, paths, signal) => {
  const { CODEOWNERS_PATHS, readCodeowners } = await Promise.resolve().then(() => require("./codeowners-Z6ENC6E6.js"));
  const ref = base ?? await github.defaultBranch(signal);
  for (const path of CODEOWNERS_PATHS) {
    const bytes = await github.file(ref, path, signal);
    if (bytes === void 0) continue;
    const ownersOf = readCodeowners(new TextDecoder().decode(bytes));
    return paths.map((path2) => ({ path: path2, owners: ownersOf(path2) })).filter(({ owners }) => owners.length > 0);
  }
  return [];
};
var unsignedOwners = async (owned, signers, github, signal) => {
  const { electorate } = await Promise.resolve().then(() => require("./who-GDRR7W2F.js"));
  const verdicts = /* @__PURE__ */ new Map();
  for (const { owners } of owned) {
    const key = owners.join(" ");
    if (verdicts.has(key)) continue;
    const own = electorate(owners, { github, roles: {} });
    let signed = false;
    for (const signer of new Set(signers)) signed ||= await own.membership(signer, signal) !== void 0;
    verdicts.set(key, signed);
  }
  return owned.filter(({ owners }) => verdicts.get(owners.join(" ")) === false).map(({ path }) => path);
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  signOff
});

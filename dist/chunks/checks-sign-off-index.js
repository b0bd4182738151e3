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
  held_notApplicable,
  held_passed,
  held_pending,
  held_undecided
} from "./chunk-ZDV44VRD.js";
import "./chunk-B4ZHJ2JW.js";
import {
  held_duration
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_boolean,
  held_describe,
  held_enum,
  held_int,
  held_maxLength,
  held_maximum,
  held_meta,
  held_minLength,
  held_minimum,
  held_optional,
  held_pipe,
  held_refine,
  held_strictObject,
  held_string,
  held_transform,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/sign-off/options.ts
var person = () => held_string().check(
  held_refine(
    (text) => PERSON_PATTERN.test(text),
    'people are written "@user", "@organisation/team", role:NAME, permission:LEVEL, codeowners, or as an e-mail address of commits'
  )
);
var people = () => held_pipe(
  held_union([person(), held_array(person()).check(held_minLength(1))]),
  held_transform((value) => typeof value === "string" ? [value] : value)
);
var WAYS = ["review", "comment", "environment", "record"];
var options = held_strictObject({
  by: held__default(people(), ["permission:write"]).check(
    held_meta({
      description: 'Who may sign: "@user", "@organisation/team", role:NAME of the manifest, permission:LEVEL in the repository (read, triage, write, maintain, admin), codeowners of the files that changed, or an e-mail address of commits for records. Anybody who may write, unless told.',
      examples: [["role:dba"], ["@octocat", "permission:maintain"]]
    })
  ),
  count: held__default(held_int().check(held_minimum(1), held_maximum(20)), 1).check(held_describe("How many different people have to sign.")),
  covers: held_optional(held_union([held_string(), held_array(held_string()).check(held_minLength(1))])).check(
    held_meta({
      description: "Globs of the files that the decision is about. It ends when one of them changes. The item\u2019s `paths` unless told; without either, every file.",
      examples: [["backend/**"]]
    })
  ),
  "valid-for": held_optional(held_duration()).check(held_describe("How long a decision holds: 7d. As long as its files do, unless told.")),
  lines: held_optional(held_array(held_string().check(held_minLength(1))).check(held_minLength(1), held_maxLength(100))).check(held_describe("Lines of a group: they are listed, and signed together or one by one.")),
  "not-author": held__default(held_boolean(), true).check(
    held_describe(
      "Whoever wrote, committed or pushed a part of the change, or is named as its co-author, does not sign for it. true unless told."
    )
  ),
  strict: held__default(held_boolean(), false).check(held_describe("A decision holds for exactly one commit: every push ends it, whatever it changes.")),
  via: held_optional(held_array(held_enum(WAYS)).check(held_minLength(1))).check(
    held_describe(
      "How it may be given: an approving review, a /gonogo comment, the approval of an environment, a record that is committed. Unless told, all of them, and records only outside GitHub."
    )
  ),
  signed: held__default(held_boolean(), false).check(
    held_describe(
      "Whether the commit of a record has to have a signature of its author that git verifies with a key that the machine trusts."
    )
  ),
  link: held__default(held_boolean(), false).check(held_describe("Whether the note of a signature has to hold a link to evidence.")),
  recorders: held_optional(people()).check(
    held_describe('Who may sign in the name of somebody outside GitHub: /gonogo sign ITEM for "NAME" with a link.')
  )
});

// src/checks/sign-off/index.ts
var signOff = held_defineCheck({
  kind: "sign-off",
  summary: "People decide",
  needs: ["github", "clock", "git", "environment"],
  options,
  timeoutMs: 6e4,
  rules: async () => (await import("./rules-5HVMYZ5J.js")).rules,
  async run(given, context) {
    const { github, clock, subject, item, roles, signal } = context;
    const { electorate } = await import("./who-T3XVXW7J.js");
    const { gather, listed } = await import("./gather-VDNGRLPJ.js");
    const { tally, toSignOffs, weigh } = await import("./weigh-GGNLJRYU.js");
    const lines = given.lines ?? [];
    const id = item.id;
    const plain = electorate(
      given.by.filter((name) => name !== "codeowners"),
      { github, roles }
    );
    const people2 = plain.words.join(", ");
    const globs = given.covers === void 0 ? item.paths : [given.covers].flat();
    const via = given.via ?? WAYS;
    const records = plain.hasAddresses && (given.via?.includes("record") ?? (!github.available && context.environment.get("GITHUB_ACTIONS") !== "true")) ? await (await import("./records-GUB54X2P.js")).gatherRecords(context.git, subject, { id, stage: item.stage }, globs, given, signal) : void 0;
    if (!github.available && records === void 0)
      return held_pending(
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
      return held_pending(`waits for ${peopleOf(given.count, people2)}; this run is about no commit on GitHub`, {
        help: "Run it for a pull request, or give `sha` the commit that is deployed.",
        evidence: { maySign: plain.words, lines }
      });
    const { touched, changed, candidates, unread, target } = gathered;
    const owned = given.by.includes("codeowners") && github.available ? await ownedFiles(github, subject.baseSha, await touched(), signal) : [];
    const owners = [...new Set(owned.flatMap(({ owners: owners2 }) => owners2))];
    if (given.by.length === 1 && given.by[0] === "codeowners" && owners.length === 0 && (await touched()).length > 0)
      return held_undecided("nobody owns the files that changed, and only code owners may sign", {
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
      return held_failed(`${rejection.given.by} rejects it: ${reason}`, {
        ...details,
        rule: "sign-off-rejected",
        help: `Settle it with ${rejection.given.by}, who takes it back with \`/gonogo revoke ${id}\` or a new review.`
      });
    }
    if (changed !== void 0 && changed.length === 0)
      return held_notApplicable("nothing that it covers changed since what is deployed or was merged", details);
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
      return held_pending(`${about}${open.length === 0 ? "" : `: ${open.join("; ")}`}`, {
        ...details,
        help: !github.available ? `Run \`gonogo sign ${id}\` as one of them, commit the file that it writes, and push it.` : `Write \`${command()}\`${open.length > 1 ? ` (or one line: \`${command(lines.indexOf(waiting[0]?.line ?? "") + 1)}\`)` : ""} on ${place}${via.includes("review") && subject.pullRequest !== void 0 ? ", or approve it in a review" : ""}.`
      });
    }
    const signers = [...new Set(states.flatMap(({ signers: signers2 }) => signers2))].join(", ");
    return states.every((state) => state.notApplicable) ? held_notApplicable(`${signers} said that it does not apply`, details) : held_passed(`signed by ${signers}`, details);
  }
});
var together = (own, records) => {
  if (records === void 0) return own;
  const { candidates, target } = records;
  return own === void 0 ? { candidates, unread: [], target, holdsFor: async () => ({}), touched: async () => [] } : { ...own, candidates: [...own.candidates, ...candidates] };
};
var peopleOf = (count, words) => `${count === 1 ? "one of" : `${count} of`}: ${words === "" ? "the code owners" : words}`;
var ownedFiles = async (github, base, paths, signal) => {
  const { CODEOWNERS_PATHS, readCodeowners } = await import("./codeowners-ZIG7UMSS.js");
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
  const { electorate } = await import("./who-T3XVXW7J.js");
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
export {
  signOff
};

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
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UKGD55N5 = require("./chunk-UKGD55N5.js");
var import_chunk_WIJKVOVE = require("./chunk-WIJKVOVE.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var EXCHANGE = "Exchange it where it was issued, then read it from the environment or a secret store. Removing the line is not enough: the history keeps it.";
var rules = [
  ...import_chunk_UKGD55N5.debugRules.map(({ rule, level, what, danger, remedy, bad, good, languages }) => ({
    rule,
    title: `${what.charAt(0).toUpperCase()}${what.slice(1)} is left in the code`,
    level,
    danger,
    remedy,
    bad,
    ...good === void 0 ? {} : { good },
    language: languages[0] ?? "text"
  })),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "secret-token",
    "A token or key of a provider is in a file",
    "Whoever can read the repository, or a copy of it, can act in your name there.",
    EXCHANGE,
    {
      notes: "Told by how it looks: AWS, Google, Azure, GitHub, GitLab, Slack, Stripe, Twilio, SendGrid, Mailgun, DigitalOcean, npm, PyPI, Sentry, Heroku, Shopify, Telegram, Discord, OpenAI, Anthropic, JSON web tokens and many more. Keys that providers show in their documents are not reported."
    }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "secret-private-key",
    "A private key is in a file",
    "Whoever has it can pretend to be the server or person it belongs to.",
    EXCHANGE
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "secret-url-password",
    "A password is inside a URL",
    "Whoever can read the file can log in to the database or service.",
    EXCHANGE
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "secret-framework-key",
    "The secret key of a framework is in a file",
    "Whoever has it can sign sessions and tokens, and so log in as anybody.",
    EXCHANGE
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("secret-password", "A password is in a file", "Whoever can read the file can log in.", EXCHANGE, {
    notes: "Told by the name it is assigned to. Names of variables, templates and made-up values are not reported."
  }),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "secret-weak-password",
    "A password that everybody guesses is in a file",
    "It is among the first that are tried.",
    "Choose a random one, and read it from the environment or a secret store."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("secret-key", "A key or token is in a file", "Whoever can read the file can use it.", EXCHANGE, {
    notes: "Told by the name it is assigned to and by how random it is."
  }),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "merge-marker",
    "A conflict of a merge is not resolved",
    "The file does not run, or runs both sides.",
    "Decide between the two sides, and remove the markers."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-env",
    "The settings of an environment are in the repository",
    "They hold its passwords and keys.",
    "Run `git rm --cached` on the file, add it to `.gitignore`, and exchange the secrets it held. Files for examples (`.env.example`) are not reported."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-private-key",
    "A private key, or a store of keys, is in the repository",
    "Whoever has it can pretend to be the server or person it belongs to.",
    EXCHANGE
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-credentials",
    "Credentials are in the repository",
    "Whoever can read the repository can use them.",
    EXCHANGE
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-dump",
    "A dump of a database is in the repository",
    "It holds data of users, and everybody with the repository has it.",
    "Take it out of the repository and of its history, and keep it where backups are kept."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-database",
    "A database is in the repository",
    "It holds data, and each deploy brings the old one back.",
    "Take it out of the repository, and add it to `.gitignore`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-leftover",
    "A leftover of a program is in the repository",
    "It is deployed with everything else, and may show what it should not.",
    "Remove it, and add it to `.gitignore`.",
    { level: "warning" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-source-map",
    "A source map with the sources is in what is shipped",
    "Everybody can read the sources, comments included.",
    "Build without `sourcesContent`, or keep the map out of what is served.",
    { level: "warning" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "file-not-scanned",
    "A file was not looked at whole",
    "Something may be in the rest of it.",
    "Leave it out with `exclude`, or take it out of the repository.",
    { level: "warning" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "suppression-without-reason",
    "A finding is suppressed without a reason",
    "Nobody can tell later whether it was meant.",
    "Write why: `gonogo-ignore RULE: reason`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "accepted-unused",
    "An accepted finding is not there any more",
    "The list grows until nobody reads it.",
    "Remove the entry.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "accepted-changed",
    "The list of accepted findings is changed by what is judged",
    "Whoever leaves a secret in the code could accept it in the same pull request. The list of the base counts until the change is merged.",
    "Mend what is found; or let the list be merged by itself first, so that somebody looks at it.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "accepted-expired",
    "An acceptance has ended",
    "What was accepted for a time is still there.",
    "Mend it, or agree on a new date.",
    { level: "warning" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "accepted-wrong",
    "The list of accepted findings cannot be read",
    "Findings would be hidden or shown at random.",
    "List each finding with its `fingerprint` and a `reason`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "todo",
    "A note says that something is still to be done",
    "It was known when the code was written, and is forgotten by the time it matters.",
    "Do it, or write it where work is planned. It is looked for with `for: [todo]` only."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "nothing-to-scan",
    "There is no file to look at",
    "A scan of nothing looks green and proves nothing.",
    "Correct `paths`, or the working directory."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "rule-not-known",
    "A rule is named that does not exist",
    "The rule that was meant keeps its weight, and whoever wrote the line believes otherwise.",
    "Correct the name; `gonogo explain` and the name of the check list its rules."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "base-unknown",
    "What this change is compared with is not known",
    "Every file was looked at instead of the change.",
    "Name the base with `--base` (on the action: `base-ref`), and fetch it: `fetch-depth: 0` on actions/checkout.",
    { level: "notice" }
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});

import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  debugRules
} from "./chunk-R7NIH2TI.js";
import {
  rulePage
} from "./chunk-7UAAMTLL.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/scan/rules.ts
var EXCHANGE = "Exchange it where it was issued, then read it from the environment or a secret store. Removing the line is not enough: the history keeps it.";
var rules = [
  ...debugRules.map(({ rule, level, what, danger, remedy, bad, good, languages }) => ({
    rule,
    title: `${what.charAt(0).toUpperCase()}${what.slice(1)} is left in the code`,
    level,
    danger,
    remedy,
    bad,
    ...good === void 0 ? {} : { good },
    language: languages[0] ?? "text"
  })),
  rulePage(
    "secret-token",
    "A token or key of a provider is in a file",
    "Whoever can read the repository, or a copy of it, can act in your name there.",
    EXCHANGE,
    {
      notes: "Told by how it looks: AWS, Google, Azure, GitHub, GitLab, Slack, Stripe, Twilio, SendGrid, Mailgun, DigitalOcean, npm, PyPI, Sentry, Heroku, Shopify, Telegram, Discord, OpenAI, Anthropic, JSON web tokens and many more. Keys that providers show in their documents are not reported."
    }
  ),
  rulePage(
    "secret-private-key",
    "A private key is in a file",
    "Whoever has it can pretend to be the server or person it belongs to.",
    EXCHANGE
  ),
  rulePage(
    "secret-url-password",
    "A password is inside a URL",
    "Whoever can read the file can log in to the database or service.",
    EXCHANGE
  ),
  rulePage(
    "secret-framework-key",
    "The secret key of a framework is in a file",
    "Whoever has it can sign sessions and tokens, and so log in as anybody.",
    EXCHANGE
  ),
  rulePage("secret-password", "A password is in a file", "Whoever can read the file can log in.", EXCHANGE, {
    notes: "Told by the name it is assigned to. Names of variables, templates and made-up values are not reported."
  }),
  rulePage(
    "secret-weak-password",
    "A password that everybody guesses is in a file",
    "It is among the first that are tried.",
    "Choose a random one, and read it from the environment or a secret store."
  ),
  rulePage("secret-key", "A key or token is in a file", "Whoever can read the file can use it.", EXCHANGE, {
    notes: "Told by the name it is assigned to and by how random it is."
  }),
  rulePage(
    "merge-marker",
    "A conflict of a merge is not resolved",
    "The file does not run, or runs both sides.",
    "Decide between the two sides, and remove the markers."
  ),
  rulePage(
    "file-env",
    "The settings of an environment are in the repository",
    "They hold its passwords and keys.",
    "Run `git rm --cached` on the file, add it to `.gitignore`, and exchange the secrets it held. Files for examples (`.env.example`) are not reported."
  ),
  rulePage(
    "file-private-key",
    "A private key, or a store of keys, is in the repository",
    "Whoever has it can pretend to be the server or person it belongs to.",
    EXCHANGE
  ),
  rulePage(
    "file-credentials",
    "Credentials are in the repository",
    "Whoever can read the repository can use them.",
    EXCHANGE
  ),
  rulePage(
    "file-dump",
    "A dump of a database is in the repository",
    "It holds data of users, and everybody with the repository has it.",
    "Take it out of the repository and of its history, and keep it where backups are kept."
  ),
  rulePage(
    "file-database",
    "A database is in the repository",
    "It holds data, and each deploy brings the old one back.",
    "Take it out of the repository, and add it to `.gitignore`."
  ),
  rulePage(
    "file-leftover",
    "A leftover of a program is in the repository",
    "It is deployed with everything else, and may show what it should not.",
    "Remove it, and add it to `.gitignore`.",
    { level: "warning" }
  ),
  rulePage(
    "file-source-map",
    "A source map with the sources is in what is shipped",
    "Everybody can read the sources, comments included.",
    "Build without `sourcesContent`, or keep the map out of what is served.",
    { level: "warning" }
  ),
  rulePage(
    "file-not-scanned",
    "A file was not looked at whole",
    "Something may be in the rest of it.",
    "Leave it out with `exclude`, or take it out of the repository.",
    { level: "warning" }
  ),
  rulePage(
    "suppression-without-reason",
    "A finding is suppressed without a reason",
    "Nobody can tell later whether it was meant.",
    "Write why: `gonogo-ignore RULE: reason`."
  ),
  rulePage(
    "accepted-unused",
    "An accepted finding is not there any more",
    "The list grows until nobody reads it.",
    "Remove the entry.",
    { level: "notice" }
  ),
  rulePage(
    "accepted-changed",
    "The list of accepted findings is changed by what is judged",
    "Whoever leaves a secret in the code could accept it in the same pull request. The list of the base counts until the change is merged.",
    "Mend what is found; or let the list be merged by itself first, so that somebody looks at it.",
    { level: "notice" }
  ),
  rulePage(
    "accepted-expired",
    "An acceptance has ended",
    "What was accepted for a time is still there.",
    "Mend it, or agree on a new date.",
    { level: "warning" }
  ),
  rulePage(
    "accepted-wrong",
    "The list of accepted findings cannot be read",
    "Findings would be hidden or shown at random.",
    "List each finding with its `fingerprint` and a `reason`."
  ),
  rulePage(
    "todo",
    "A note says that something is still to be done",
    "It was known when the code was written, and is forgotten by the time it matters.",
    "Do it, or write it where work is planned. It is looked for with `for: [todo]` only."
  ),
  rulePage(
    "nothing-to-scan",
    "There is no file to look at",
    "A scan of nothing looks green and proves nothing.",
    "Correct `paths`, or the working directory."
  ),
  rulePage(
    "rule-not-known",
    "A rule is named that does not exist",
    "The rule that was meant keeps its weight, and whoever wrote the line believes otherwise.",
    "Correct the name; `gonogo explain` and the name of the check list its rules."
  ),
  rulePage(
    "base-unknown",
    "What this change is compared with is not known",
    "Every file was looked at instead of the change.",
    "Name the base with `--base` (on the action: `base-ref`), and fetch it: `fetch-depth: 0` on actions/checkout.",
    { level: "notice" }
  )
];
export {
  rules
};

import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/commands.ts
var COMMANDS = {
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-HU76BYMF.js")).runCommand },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await import("./init-RCMSHQJB.js")).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await import("./coverage-WRDC2UUL.js")).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-B7RTZ3H5.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-TLN3IXCK.js")).planCommand
  },
  migrations: {
    summary: "approve migrations as they are now, in a file that is committed",
    load: async () => (await import("./migrations-DHNXRTTS.js")).migrationsCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-NUKOR35U.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-6X6KZATL.js")).explainCommand
  },
  verify: {
    summary: "re-check an evidence report offline: digests, signers, waivers",
    load: async () => (await import("./verify-LKX3LVKS.js")).verifyCommand
  },
  history: {
    summary: "verdicts kept by the evidence store",
    load: async () => (await import("./history-WLO4EUZP.js")).historyCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-DLYPHFDP.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-WWOMVJ5Q.js")).completionCommand
  }
};

export {
  COMMANDS
};

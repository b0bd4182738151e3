import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/commands.ts
var COMMANDS = {
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-USXGIBFN.js")).runCommand },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await import("./init-IRTAZW2M.js")).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await import("./coverage-C6UJF2SM.js")).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-UUEFHFN4.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-A3DYGBUJ.js")).planCommand
  },
  migrations: {
    summary: "approve migrations as they are now, in a file that is committed",
    load: async () => (await import("./migrations-LHVIITIR.js")).migrationsCommand
  },
  sign: {
    summary: "decide an item in a file that is committed, outside GitHub",
    load: async () => (await import("./sign-YTAAYMFK.js")).signCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-5DTIVRTI.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-HOYJDO7N.js")).explainCommand
  },
  verify: {
    summary: "re-check an evidence report offline: digests, signers, waivers",
    load: async () => (await import("./verify-XKYQE7OY.js")).verifyCommand
  },
  history: {
    summary: "verdicts kept by the evidence store",
    load: async () => (await import("./history-APTJSRJO.js")).historyCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-XYNITZA5.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-GUZ7XRXA.js")).completionCommand
  }
};

export {
  COMMANDS
};

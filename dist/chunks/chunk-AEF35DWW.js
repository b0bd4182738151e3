import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/commands.ts
var COMMANDS = {
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-EABUDLBS.js")).runCommand },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await import("./init-KV2IKC6W.js")).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await import("./coverage-MBHKRKCO.js")).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-VWGOVGU7.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-ADCP25AA.js")).planCommand
  },
  migrations: {
    summary: "approve migrations as they are now, in a file that is committed",
    load: async () => (await import("./migrations-4BAF4GKF.js")).migrationsCommand
  },
  sign: {
    summary: "decide an item in a file that is committed, outside GitHub",
    load: async () => (await import("./sign-YF4PZTF7.js")).signCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-QC3MMRHB.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-NBNLQ6RC.js")).explainCommand
  },
  verify: {
    summary: "re-check an evidence report offline: digests, signers, waivers",
    load: async () => (await import("./verify-QQBK6ZW3.js")).verifyCommand
  },
  history: {
    summary: "verdicts kept by the evidence store",
    load: async () => (await import("./history-MYHBLO3X.js")).historyCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-ZM737E2D.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-3KRTSIZX.js")).completionCommand
  }
};

export {
  COMMANDS
};

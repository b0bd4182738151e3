import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/commands.ts
var COMMANDS = {
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-Y2I2NQEQ.js")).runCommand },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await import("./init-5J5HKG3C.js")).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await import("./coverage-U7ZEHK7G.js")).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-2GRLCMV4.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-DD52BFHS.js")).planCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-MJ64YWZH.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-HHTTTONB.js")).explainCommand
  },
  verify: {
    summary: "re-check an evidence report offline: digests, signers, waivers",
    load: async () => (await import("./verify-UJUNO6EG.js")).verifyCommand
  },
  history: {
    summary: "verdicts kept by the evidence store",
    load: async () => (await import("./history-3RIN5WMB.js")).historyCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-TBFCKE7U.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-BI6OWX2H.js")).completionCommand
  }
};

export {
  COMMANDS
};

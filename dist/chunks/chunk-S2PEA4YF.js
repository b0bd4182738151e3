import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/commands.ts
var COMMANDS = {
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-LTUDVJKZ.js")).runCommand },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await import("./init-5OXOYIF4.js")).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await import("./coverage-XSWUCRCL.js")).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-5MLBBNIP.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-OTTAFBY7.js")).planCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-PZ4VH3ND.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-DTQWV4EV.js")).explainCommand
  },
  verify: {
    summary: "re-check an evidence report offline: digests, signers, waivers",
    load: async () => (await import("./verify-TDNY2CGR.js")).verifyCommand
  },
  history: {
    summary: "verdicts kept by the evidence store",
    load: async () => (await import("./history-VMCYBJHR.js")).historyCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-UA5O76XR.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-75UO54VG.js")).completionCommand
  }
};

export {
  COMMANDS
};

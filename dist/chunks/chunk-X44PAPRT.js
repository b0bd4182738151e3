import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/commands.ts
var COMMANDS = {
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-L5FI3P77.js")).runCommand },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await import("./init-WLBDHAO4.js")).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await import("./coverage-6V2XTXYU.js")).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-O3H2ROMG.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-L47S73P2.js")).planCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-PVT4UPPZ.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-P7NJMNXK.js")).explainCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-EYLGUFYJ.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-SFXMBZ7G.js")).completionCommand
  }
};

export {
  COMMANDS
};

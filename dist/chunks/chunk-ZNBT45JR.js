import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/commands.ts
var COMMANDS = {
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-ZX5L2UUP.js")).runCommand },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-5FT5WN7G.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-SE5C6L3X.js")).planCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-FAQS7THA.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-MS3PCPE6.js")).explainCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-YV7MOTPU.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-QOJ6DJVQ.js")).completionCommand
  }
};

export {
  COMMANDS
};

import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/commands.ts
var COMMANDS = {
<<<<<<<< HEAD:dist/chunks/chunk-ZA7JCMPH.js
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-IECJEN3E.js")).runCommand },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await import("./init-DI2OX5VJ.js")).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await import("./coverage-BZEECOTW.js")).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-AUQUMV5R.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-ZDHNLZW5.js")).planCommand
  },
  migrations: {
    summary: "approve migrations as they are now, in a file that is committed",
    load: async () => (await import("./migrations-M7IPDPO4.js")).migrationsCommand
  },
  sign: {
    summary: "decide an item in a file that is committed, outside GitHub",
    load: async () => (await import("./sign-PAKOO7FR.js")).signCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-V3RK7OWH.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-UZGSYJLF.js")).explainCommand
  },
  verify: {
    summary: "re-check an evidence report offline: digests, signers, waivers",
    load: async () => (await import("./verify-5IPOY5GV.js")).verifyCommand
  },
  history: {
    summary: "verdicts kept by the evidence store",
    load: async () => (await import("./history-3LEOYGXD.js")).historyCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-IJQ5ECCQ.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-FAOXS36U.js")).completionCommand
========
  run: { summary: "run the gate and say GO, NO-GO or HOLD", load: async () => (await import("./run-HRWFK76I.js")).runCommand },
  init: {
    summary: "write a manifest from a Markdown checklist, or from what the repository is",
    load: async () => (await import("./init-JD5G7U6H.js")).initCommand
  },
  coverage: {
    summary: "which lines of the documents the manifest answers, and which not",
    load: async () => (await import("./coverage-5MCS7VZ7.js")).coverageCommand
  },
  check: { summary: "run one check without a manifest", load: async () => (await import("./check-SAMF2S7T.js")).checkCommand },
  plan: {
    summary: "what would run, in which order, and why an item would not",
    load: async () => (await import("./plan-B6FP5OQ2.js")).planCommand
  },
  migrations: {
    summary: "approve migrations as they are now, in a file that is committed",
    load: async () => (await import("./migrations-G7O2GZUW.js")).migrationsCommand
  },
  sign: {
    summary: "decide an item in a file that is committed, outside GitHub",
    load: async () => (await import("./sign-R5EYDNUK.js")).signCommand
  },
  validate: {
    summary: "look for mistakes in the manifest",
    load: async () => (await import("./validate-3DWK6DC5.js")).validateCommand
  },
  explain: {
    summary: "the page of a check or a rule",
    load: async () => (await import("./explain-OHV5UOVM.js")).explainCommand
  },
  verify: {
    summary: "re-check an evidence report offline: digests, signers, waivers",
    load: async () => (await import("./verify-DXI5SEQI.js")).verifyCommand
  },
  history: {
    summary: "verdicts kept by the evidence store",
    load: async () => (await import("./history-KOR42SB6.js")).historyCommand
  },
  schema: {
    summary: "the JSON Schema of manifests (or of reports)",
    load: async () => (await import("./schema-OC2TSWVB.js")).schemaCommand
  },
  completion: {
    summary: "completion for bash, zsh or fish",
    load: async () => (await import("./completion-FMZJPI7F.js")).completionCommand
>>>>>>>> 49025ff (Rebuild dist and the generated docs):dist/chunks/chunk-XND3KTX3.js
  }
};

export {
  COMMANDS
};

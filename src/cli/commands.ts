import type { Command } from './command.ts'
import { runCommand } from './run.ts'

/** The commands by name, in the order in which they are shown; loaded when used, but for the one that is used most. */
export const COMMANDS: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>> = {
  run: { summary: 'run the gate and say GO, NO-GO or HOLD', load: () => Promise.resolve(runCommand) },
  init: {
    summary: 'write a manifest from a Markdown checklist, or from what the repository is',
    load: async () => (await import('./init.ts')).initCommand,
  },
  coverage: {
    summary: 'which lines of the documents the manifest answers, and which not',
    load: async () => (await import('./coverage.ts')).coverageCommand,
  },
  check: { summary: 'run one check without a manifest', load: async () => (await import('./check.ts')).checkCommand },
  plan: {
    summary: 'what would run, in which order, and why an item would not',
    load: async () => (await import('./plan.ts')).planCommand,
  },
  migrations: {
    summary: 'approve migrations as they are now, in a file that is committed',
    load: async () => (await import('./migrations.ts')).migrationsCommand,
  },
  sign: {
    summary: 'decide an item in a file that is committed, outside GitHub',
    load: async () => (await import('./sign.ts')).signCommand,
  },
  validate: {
    summary: 'look for mistakes in the manifest',
    load: async () => (await import('./validate.ts')).validateCommand,
  },
  explain: {
    summary: 'the page of a check or a rule',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  verify: {
    summary: 're-check an evidence report offline: digests, signers, waivers',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  history: {
    summary: 'verdicts kept by the evidence store',
    load: async () => (await import('./history.ts')).historyCommand,
  },
  schema: {
    summary: 'the JSON Schema of manifests (or of reports)',
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
  completion: {
    summary: 'completion for bash, zsh or fish',
    load: async () => (await import('./completion.ts')).completionCommand,
  },
}

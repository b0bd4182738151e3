import type { Files } from '../../core/world.ts'
import type { Ask } from '../../settings/python/environment-read.ts'
import type { ReadBeside, Source } from '../../settings/setting.ts'
import type { AnswerSource } from './answer.ts'
import type { Fallback } from './fallbacks.ts'
import type { CodeFile } from './gather.ts'
import type { Judge } from './judge.ts'
import type { SecretInUse } from './known-secrets.ts'
import type { Framework } from './options.ts'

/** What the rules of a framework work with. */
export type FrameworkInput = {
  readonly code: readonly CodeFile[]
  readonly sources: readonly Source[]
  readonly ask: Ask
  readonly judge: Judge
  readonly files: Files
  readonly read: ReadBeside
  readonly production: boolean
  readonly hide: (secret: string) => void
}

/** What a framework's code says, for `expect` and for the rules that hold for every stack. */
export type FrameworkResult = {
  /** What was judged, for the summary: `backend/core/settings.py as Django`. */
  readonly judged: readonly string[]
  readonly answers: readonly AnswerSource[]
  readonly fallbacks: readonly Fallback[]
  /** Keys of the environment that these rules have judged already. */
  readonly covered: ReadonlySet<string>
  /** Secrets that stand in the code. */
  readonly secrets: readonly SecretInUse[]
  /** Keys that the code asks for. */
  readonly keys: readonly string[]
}

export type FrameworkRules = (input: FrameworkInput) => Promise<FrameworkResult>

export const NOTHING: FrameworkResult = {
  judged: [],
  answers: [],
  fallbacks: [],
  covered: new Set(),
  secrets: [],
  keys: [],
}

/** The rules of a framework, loaded when they are needed. */
export const rulesOfFramework: Readonly<Record<Framework, () => Promise<FrameworkRules>>> = {
  django: async () => (await import('./python-frameworks.ts')).djangoRules,
  fastapi: async () => (await import('./python-frameworks.ts')).fastapiRules,
  flask: async () => (await import('./python-frameworks.ts')).flaskRules,
  express: async () => (await import('./node-frameworks.ts')).expressRules,
  nextjs: async () => (await import('./node-frameworks.ts')).nextRules,
  rails: async () => (await import('./other-frameworks.ts')).railsRules,
  laravel: async () => (await import('./other-frameworks.ts')).laravelRules,
  spring: async () => (await import('./properties-frameworks.ts')).springRules,
  aspnet: async () => (await import('./properties-frameworks.ts')).aspnetRules,
}

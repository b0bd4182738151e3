import type { PythonModule, Span, Statement } from '../../python/syntax.ts'
import type { Ask } from './environment-read.ts'
import { unknown, type EnvRead, type Scope, type Value } from './value.ts'

/** What reading one settings module needs everywhere: the environment, the other modules, and what was seen on the way. */
export type Machine = {
  readonly ask: Ask
  readonly note: (read: EnvRead) => void
  readonly complain: (problem: MachineProblem) => void
  /** What the code itself writes into the environment; later reads see it. */
  readonly write: (key: string, value: Value, at: Span, onlyIfUnset: boolean) => void
  /** A module of the repository by the name under which another one imports it; undefined when it is none of it. */
  readonly module: (from: string, name: string, level: number) => ModuleFile | undefined
  /** The source text of a place. */
  readonly textOf: (at: Span) => string
  /** What expressions need of statements and classes. */
  readonly follow: {
    runBody(this: void, machine: Machine, body: readonly Statement[], scope: Scope): Flow
    instanceOf(this: void, machine: Machine, value: ClassValue, at: Span): Value
    membersOf(this: void, machine: Machine, value: ClassValue): Scope
  }
  /** A file of the repository beside another one, where it was loaded. */
  readonly file: (from: string, path: string) => ModuleFile | undefined
  readonly finished: Map<string, Scope>
  /** What is being read right now, against modules that import each other. */
  readonly running: Set<string>
  /** Steps that are left; no file that people write comes near. */
  budget: { steps: number }
  /** How deep calls of the file's own functions are nested. */
  readonly depth: number
}

/** How a body ends. `unclear`: one of its ways ends early, and it is not known whether that way is taken. */
export type Flow =
  | { readonly kind: 'next' | 'break' | 'continue' | 'unclear' }
  /** `read`: because the environment has not got a key. */
  | { readonly kind: 'raise'; readonly read?: EnvRead }
  | { readonly kind: 'return'; readonly value: Value }

export type ClassValue = Value & { readonly kind: 'class' }

export type ModuleFile = { readonly path: string; readonly module: PythonModule }

/** Something about how the module is read, not about a single setting. */
export type MachineProblem = {
  readonly kind: 'does-not-start' | 'module-missing' | 'not-python' | 'code-sets-names'
  readonly message: string
  readonly at: Span
}

/** True when the step is still allowed. */
export const step = (machine: Machine): boolean => --machine.budget.steps > 0

export const tooLong = (at: Span): Value => unknown('the code is too long to be followed', at)

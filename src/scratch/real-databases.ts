import type { Environment } from '../core/world.ts'

/** URLs of databases that are in use, by the names of the variables that hold them: nothing is tried out in these. */
export const realDatabases = (environment: Environment, given: readonly string[] = []): readonly string[] =>
  [
    ...given,
    ...environment
      .names()
      .filter((name) => /(DATABASE_URL|POSTGRES_URL|_DSN)$/i.test(name) && !/SCRATCH|SHADOW|TEST|REHEARS/i.test(name))
      .map((name) => environment.get(name) ?? ''),
  ].filter((value) => /^postgres(ql)?:\/\//i.test(value))

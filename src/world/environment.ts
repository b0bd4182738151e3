import type { Environment } from '../core/world.ts'

/** The given variables: the process environment, handed in by whoever may read it. */
export const createEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
  given: readonly string[] = [],
): Environment => ({
  given,
  get: (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined),
  names: () =>
    Object.keys(variables)
      .filter((name) => variables[name] !== undefined)
      .sort(),
})

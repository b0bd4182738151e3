import { Undecidable } from '../core/errors.ts'
import type { GitHub } from '../core/github.ts'

/** GitHub where there is none: it says why, and every question throws Undecidable. */
export const createUnavailableGitHub = (reason: string): GitHub => {
  const known: unknown = { available: false, unavailableReason: reason }
  return new Proxy(known as GitHub, {
    get(target, name) {
      if (name === 'then') return undefined
      if (Object.hasOwn(target, name)) return Reflect.get(target, name) as unknown
      return () =>
        Promise.reject(
          new Undecidable(`GitHub cannot be asked: ${reason}`, {
            rule: 'github-unavailable',
            help: 'Run gonogo in a workflow with `github-token`, or set GITHUB_TOKEN and GITHUB_REPOSITORY.',
          }),
        )
    },
  })
}

import type { Registry } from '../core/check.ts'
import { files } from './files/index.ts'

/** Every kind of check, one line a kind; loaded when a manifest uses it, but for the one that nearly every manifest uses. */
export const registry: Registry = {
  backup: {
    summary: 'A backup exists, is recent and whole, holds what it should, and can be restored',
    load: async () => (await import('./backup/index.ts')).backup,
  },
  migrations: {
    summary: 'New migrations are safe for the data, for traffic and for the code that runs during the deploy',
    load: async () => (await import('./migrations/index.ts')).migrations,
  },
  files: {
    summary: 'Files exist or are absent, and have the content, size, format and permissions they should',
    load: () => Promise.resolve(files),
  },
  github: {
    summary: 'Reviews, checks, deployments, labels, issues and alerts on GitHub',
    load: async () => (await import('./github/index.ts')).github,
  },
  report: {
    summary: 'A report that was made elsewhere says GO for this commit, recently',
    load: async () => (await import('./report/index.ts')).report,
  },
  'sign-off': { summary: 'People decide', load: async () => (await import('./sign-off/index.ts')).signOff },
  window: {
    summary: 'The deploy falls in the agreed hours of the week, and in no freeze',
    load: async () => (await import('./window/index.ts')).window,
  },
  scan: {
    summary: 'No debug code, secrets, merge markers or private files are in the change, or in the whole tree',
    load: async () => (await import('./scan/index.ts')).scan,
  },
  document: {
    summary: 'A document has its sections, none is empty, and no placeholder is left in it',
    load: async () => (await import('./document/index.ts')).document,
  },
  run: {
    summary: 'A command ends with the exit code, the output and in the time it should',
    load: async () => (await import('./run/index.ts')).run,
  },
  tcp: {
    summary: 'A port accepts connections, speaks TLS with a valid certificate, answers a line',
    load: async () => (await import('./tcp/index.ts')).tcp,
  },
  sql: {
    summary: 'A read-only query has the answer it should',
    load: async () => (await import('./sql/index.ts')).sql,
  },
  http: {
    summary: 'A service answers over HTTP: status, content, health, time, TLS, CORS, identities, version',
    load: async () => (await import('./http/index.ts')).http,
  },
  tests: {
    summary: 'Tests, by name, suite or number, ran and passed, as a report of this commit says',
    load: async () => (await import('./tests/index.ts')).tests,
  },
  settings: {
    summary: 'The values that production would run with are safe, complete and the same everywhere',
    load: async () => (await import('./settings/index.ts')).settings,
  },
}

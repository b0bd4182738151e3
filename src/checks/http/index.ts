import { defineCheck } from '../../core/check.ts'
import { options } from './options.ts'

/** A service answers over HTTP as it should. */
export const http = defineCheck({
  kind: 'http',
  summary: 'A service answers over HTTP: status, content, health, time, TLS, CORS, identities, version',
  needs: ['http', 'clock', 'files'],
  options,
  rules: async () => (await import('./rules.ts')).rules,
  // Every request has its own limit; waiting with `until` and many samples take longer than one of them.
  timeoutMs: 900_000,
  run: async (given, context) => (await import('./judge-http.ts')).judgeHttp(given, context),
})

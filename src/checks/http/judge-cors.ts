import type { HttpResponse } from '../../core/world.ts'
import type { Collector } from './collector.ts'
import type { HttpOptions } from './options.ts'
import { shownUrl, type Send } from './send.ts'

/** Asks as a browser does for pages of other origins: those that have to be let in, and one that must not be. */
export const judgeCors = async (
  options: HttpOptions & { readonly cors: NonNullable<HttpOptions['cors']> },
  send: Send,
  { say, evidence }: Collector,
): Promise<void> => {
  const { cors, url } = options
  const shown = shownUrl(url)
  const preflight = (origin: string): Promise<HttpResponse> =>
    send({
      url,
      method: 'OPTIONS',
      stay: true,
      headers: {
        origin,
        'access-control-request-method': cors.method.toUpperCase(),
        ...(cors.headers === undefined
          ? {}
          : { 'access-control-request-headers': cors.headers.join(', ').toLowerCase() }),
      },
    })
  const header = (response: HttpResponse, name: string): string => (response.headers[name] ?? []).join(', ').trim()
  const list = (text: string): string[] => text.split(',').map((one) => one.trim().toLowerCase())

  for (const origin of cors.origin) {
    const answer = await preflight(origin)
    const allowed = header(answer, 'access-control-allow-origin')
    const credentials = header(answer, 'access-control-allow-credentials') === 'true'
    if (answer.status < 200 || answer.status > 299)
      say(
        'cors-preflight-refused',
        `The preflight of ${shown} for ${origin} answers ${answer.status}: browsers need a 2xx.`,
        'Let OPTIONS through before authentication and redirects.',
      )
    if (allowed !== origin && !(allowed === '*' && cors.credentials !== true)) {
      say(
        'cors-origin-refused',
        allowed === ''
          ? `${shown} does not let ${origin} in: the preflight names no origin.`
          : `${shown} does not let ${origin} in: the preflight allows ${allowed === '*' ? '*, which browsers refuse with credentials' : 'another origin'}.`,
        `Add ${origin} to the allowed origins of the service.`,
      )
      continue
    }
    if (cors.credentials === true && !credentials)
      say(
        'cors-credentials-refused',
        `${shown} does not let ${origin} send cookies: Access-Control-Allow-Credentials is not true.`,
        'Allow credentials for this origin.',
      )
    const methods = list(header(answer, 'access-control-allow-methods'))
    const method = cors.method.toLowerCase()
    const simple = ['get', 'head', 'post'].includes(method)
    if (!simple && !methods.includes(method) && !(methods.includes('*') && cors.credentials !== true))
      say(
        'cors-method-refused',
        `${shown} does not let ${origin} use ${cors.method.toUpperCase()}.`,
        'Add the method to the allowed ones.',
      )
    const headers = list(header(answer, 'access-control-allow-headers'))
    const missing = (cors.headers ?? []).filter(
      (name) =>
        !headers.includes(name.toLowerCase()) &&
        !(headers.includes('*') && cors.credentials !== true && name.toLowerCase() !== 'authorization'),
    )
    if (missing.length > 0)
      say(
        'cors-headers-refused',
        `${shown} does not let ${origin} send ${missing.join(', ')}.`,
        'Add the headers to the allowed ones.',
      )
    // The answer itself has to name the origin too, or the browser hides it.
    const real = await send({ url, headers: { origin } })
    const named = header(real, 'access-control-allow-origin')
    if (named !== origin && !(named === '*' && cors.credentials !== true))
      say(
        'cors-origin-refused',
        `The answer of ${shown} to ${origin} (status ${real.status}) names ${named === '' ? 'no origin' : 'another origin'}: the browser hides it from the page.`,
        'Let the service set Access-Control-Allow-Origin on every answer, errors included.',
      )
  }

  const seen: Record<string, string> = {}
  for (const hostile of [cors.hostile, 'null']) {
    const answers = [await preflight(hostile), await send({ url, headers: { origin: hostile } })]
    for (const answer of answers) {
      const allowed = header(answer, 'access-control-allow-origin')
      const credentials = header(answer, 'access-control-allow-credentials') === 'true'
      seen[hostile] =
        allowed === '' ? 'refused' : allowed === '*' ? 'everybody' : allowed === hostile ? 'echoed' : 'refused'
      if (allowed !== hostile && allowed !== '*') continue
      if (allowed === hostile && credentials) {
        say(
          'cors-hostile-allowed',
          `${shown} lets ${hostile} read with the cookies of whoever visits it: the origin is echoed and credentials are allowed.`,
          'Compare the origin with a fixed list, and answer nothing to others.',
        )
        break
      }
      if (!cors.public) {
        say(
          'cors-open',
          `${shown} lets every origin read it (${allowed === '*' ? '*' : `${hostile} is echoed`}).`,
          'Name the allowed origins one by one, or say `public: true` if everybody may read it.',
          allowed === hostile ? 'error' : 'warning',
        )
        break
      }
    }
  }
  evidence['cors'] = { allowed: cors.origin, hostile: seen }
}

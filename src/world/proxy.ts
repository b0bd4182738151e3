import { UsageError } from '../core/errors.ts'

/**
 * The proxy that the environment names for a URL, as curl reads it: HTTPS_PROXY, HTTP_PROXY (lower case first), ALL_PROXY, and
 * NO_PROXY with host names, domain suffixes, ports and `*`. The machine itself is always asked directly.
 */
export const proxyFor = (url: URL, variable: (name: string) => string | undefined): URL | undefined => {
  const read = (name: string): string | undefined => {
    const value = variable(name.toLowerCase()) ?? variable(name.toUpperCase())
    return value === undefined || value.trim() === '' ? undefined : value.trim()
  }
  const proxy = (url.protocol === 'https:' ? read('https_proxy') : read('http_proxy')) ?? read('all_proxy')
  if (proxy === undefined) return undefined
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (host === 'localhost' || host === '::1' || host.startsWith('127.') || host.endsWith('.localhost')) return undefined
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  for (const entry of (read('no_proxy') ?? '').toLowerCase().split(/[\s,]+/)) {
    if (entry === '') continue
    if (entry === '*') return undefined
    const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(entry.replace(/^\*?\./, '')) ?? []
    if ((host === name || host.endsWith(`.${name}`)) && (wanted === undefined || wanted === port)) return undefined
  }
  let parsed: URL
  try {
    parsed = new URL(/^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`)
  } catch {
    throw new UsageError('The proxy in the environment (HTTPS_PROXY or HTTP_PROXY) is no URL.')
  }
  if (parsed.protocol !== 'http:')
    throw new UsageError(`A proxy is reached over http://; ${parsed.protocol}// is not supported.`)
  return parsed
}

/** Why a host is one of a developer's machine and not of production, in words; undefined when it is not. */
export const developmentHost = (host: string): string | undefined => {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost')) return 'this very machine'
  if (/^127\.|^0\.0\.0\.0$|^::1$/.test(name)) return 'this very machine'
  if (name === 'host.docker.internal') return "a developer's machine"
  if (
    /(?:^|\.)example\.(?:com|org|net)$|(?:^|\.)(?:your-?domain|yourdomain|mydomain|domain)\.(?:com|org|net|tld)$/.test(
      name,
    )
  )
    return 'a name out of documentation'
  if (/\.(?:local|test|example|invalid)$/.test(name)) return 'a name that exists only in a test network'
  if (
    /(?:^|\.)ngrok(?:-free)?\.(?:io|app|dev)$|(?:^|\.)(?:loca\.lt|localtunnel\.me|trycloudflare\.com|lvh\.me|nip\.io)$/.test(
      name,
    )
  )
    return "a tunnel to a developer's machine"
  return undefined
}

/** Scheme and host of a URL or of `host:port`; undefined where there is none. */
export const hostOf = (text: string): { readonly scheme?: string; readonly host: string } | undefined => {
  const url = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^:/?#\s,]*)/i.exec(text.trim())
  if (url !== null) return { scheme: (url[1] ?? '').toLowerCase(), host: url[2] ?? '' }
  const plain = /^(\[[^\]]*\]|[A-Za-z0-9._-]+)(?::\d+)?$/.exec(text.trim())
  return plain === null ? undefined : { host: plain[1] ?? '' }
}

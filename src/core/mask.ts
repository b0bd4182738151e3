/** Hides registered values in whatever is shown. One for each run. */
export type Mask = {
  /** Registers a value; its URL-encoded, HTML, base64, hexadecimal, JSON and shell-quoted forms are hidden too, also when a line break was put into them. Values of fewer than 4 characters would hide half of every text and are hidden only where they stand alone. */
  add(secret: string): void
  text(text: string): string
  /** Every string (values and keys) inside plain JSON. Parts in which there is nothing to hide come back as they are, not copied. */
  deep<T>(value: T): T
  /** The values as registered, for a runner's own masking. */
  readonly values: ReadonlySet<string>
}

const HIDDEN = '***'

export const createMask = (): Mask => {
  const values = new Set<string>()
  let pattern: RegExp | undefined
  let long: RegExp | undefined
  let dirty = false

  const compile = (): void => {
    if (!dirty) return
    const forms = new Set<string>()
    for (const value of values) for (const form of formsOf(value)) forms.add(form)
    // The longest first: a secret that contains another one is hidden whole.
    const sorted = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    const together = (some: readonly string[]): RegExp | undefined =>
      some.length === 0 ? undefined : new RegExp(some.map(sourceOf).join('|'), 'g')
    pattern = together(sorted)
    // A form of a few characters would be found across lines that have nothing to do with each other.
    long = together(sorted.filter((form) => form.length >= 8))
    dirty = false
  }

  const text = (shown: string): string => {
    compile()
    let masked = pattern === undefined ? shown : shown.replace(pattern, HIDDEN)
    if (long !== undefined && masked.includes('\n')) masked = maskAcrossLines(masked, long)
    return maskUrlPasswords(masked)
  }

  /** A report has tens of thousands of values and most often no secret: what holds none is looked through, not copied. */
  const isPlain = (value: unknown): boolean => {
    if (typeof value === 'string') return text(value) === value
    if (value === null || typeof value !== 'object') return true
    if (Array.isArray(value)) return value.every(isPlain)
    const fields = value as Readonly<Record<string, unknown>>
    for (const key of Object.keys(fields)) if (text(key) !== key || !isPlain(fields[key])) return false
    return true
  }

  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (value === null || typeof value !== 'object' || isPlain(value)) return value
    if (Array.isArray(value)) return value.map(deep)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [text(key), deep(inner)]))
  }

  return {
    values,
    add(secret) {
      for (const value of [secret, ...secret.split(/\r?\n/)]) {
        if (value.trim() === '' || values.has(value)) continue
        values.add(value)
        dirty = true
      }
    },
    text,
    deep: <T>(value: T): T => deep(value) as T,
  }
}

/** Passwords inside URLs are hidden wherever they come from. */
const maskUrlPasswords = (shown: string): string =>
  shown.includes('://')
    ? shown.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/?#@"'<>]*):[^\s@/"'<>]+@/gi, `$1:${HIDDEN}@`)
    : shown

const formsOf = (value: string): string[] => {
  const forms = [
    value,
    encodeURIComponentSafely(value),
    encodeURIComponentSafely(value).replace(/%20/g, '+'),
    JSON.stringify(value).slice(1, -1),
  ]
  if (value.length >= 4) {
    const bytes = Buffer.from(value, 'utf8')
    forms.push(bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url'), bytes.toString('hex'))
    // Inside a longer base64 text the value starts at any of three offsets, and its first and last characters mix with
    // their neighbours: hide the part that depends on the value alone.
    for (const offset of [1, 2]) {
      const padded = Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .replace(/=+$/, '')
      const inner = padded.slice(offset === 1 ? 2 : 3, (bytes.length + offset) % 3 === 0 ? undefined : -1)
      if (inner.length >= 6) forms.push(inner, inner.replace(/\+/g, '-').replace(/\//g, '_'))
    }
    const head = bytes.toString('base64').replace(/=+$/, '')
    if (bytes.length % 3 !== 0 && head.length > 6) forms.push(head.slice(0, -1))
  }
  return forms.filter((form) => form !== '')
}

const encodeURIComponentSafely = (value: string): string => {
  try {
    return encodeURIComponent(value)
  } catch {
    // A lone surrogate has no URL form.
    return value
  }
}

/** Hides what the pattern finds once the line breaks are taken out: `base64` and mail break long lines. */
const maskAcrossLines = (shown: string, pattern: RegExp): string => {
  const lines = shown.split(/(\r?\n)/)
  const joined = lines.filter((_, index) => index % 2 === 0).join('')
  const hidden = [...joined.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const)
  if (hidden.length === 0) return shown
  let at = 0
  let next = 0
  let result = ''
  for (const [index, part] of lines.entries()) {
    const [from, to] = hidden[next] ?? [Infinity, Infinity]
    if (index % 2 === 1) {
      // A break inside of what is hidden goes with it.
      if (!(from < at && at < to)) result += part
      continue
    }
    const end = at + part.length
    while (at < end) {
      const [start, stop] = hidden[next] ?? [Infinity, Infinity]
      if (at < start) {
        result += joined.slice(at, Math.min(start, end))
        at = Math.min(start, end)
      } else {
        if (at === start) result += HIDDEN
        at = Math.min(stop, end)
        if (at === stop) next++
      }
    }
  }
  return result
}

/** The pattern of a form. */
const sourceOf = (form: string): string => {
  const source = form.split('').map(characterOf).join('')
  return form.length >= 4 ? source : `(?<![A-Za-z0-9_.-])${source}(?![A-Za-z0-9_.-])`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp|', '<': 'lt|', '>': 'gt|', '"': 'quot|', "'": 'apos|' }

/**
 * One character, in clear and in the ways in which programs write it one by one: behind a backslash (shells, JSON, PHP), as an
 * entity (HTML), as backslash-u0026 (JSON of Go and of Python) and percent-encoded.
 */
const characterOf = (character: string): string => {
  if (/[A-Za-z0-9_]/.test(character)) return character
  const code = character.charCodeAt(0)
  const hex = code.toString(16)
  const upper = (digits: string): string => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
  const clear = `\\u${hex.padStart(4, '0')}`
  const written = [
    `\\\\{0,3}${clear}`,
    `\\\\{1,2}u${upper(hex.padStart(4, '0'))}`,
    ...(code < 0x80
      ? [`&(?:${ENTITIES[character] ?? ''}#0*${code}|#[xX]0*${upper(hex)});`, `%${upper(hex.padStart(2, '0'))}`]
      : []),
  ]
  return `(?:${written.join('|')})`
}

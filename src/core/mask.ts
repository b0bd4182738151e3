/** Hides registered values in whatever is shown. One for each run. */
export type Mask = {
  /** Registers a value; its URL-encoded, base64 and JSON forms are hidden too. Values of fewer than 4 characters would hide half of every text and are hidden only where they stand alone. */
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
  let dirty = false

  const compile = (): RegExp | undefined => {
    if (!dirty) return pattern
    const forms = new Set<string>()
    for (const value of values) for (const form of formsOf(value)) forms.add(form)
    // The longest first: a secret that contains another one is hidden whole.
    const sources = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(sourceOf)
    pattern = sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'g')
    dirty = false
    return pattern
  }

  const text = (shown: string): string => {
    const hidden = compile()
    const masked = hidden === undefined ? shown : shown.replace(hidden, HIDDEN)
    return maskUrlPasswords(masked)
  }

  // A report has tens of thousands of values and most often no secret: what holds none is not copied.
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) {
      const masked = value.map(deep)
      return masked.some((inner, index) => inner !== value[index]) ? masked : value
    }
    const entries = Object.entries(value)
    let changed = false
    for (const entry of entries) {
      const [key, inner] = entry
      entry[0] = text(key)
      entry[1] = deep(inner)
      if (entry[0] !== key || entry[1] !== inner) changed = true
    }
    return changed ? Object.fromEntries(entries) : value
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

const sourceOf = (form: string): string => {
  const escaped = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return form.length >= 4 ? escaped : `(?<![A-Za-z0-9_.-])${escaped}(?![A-Za-z0-9_.-])`
}

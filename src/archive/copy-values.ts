const COPY_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** A field of COPY's text format as the value it stands for. */
export const unescapeCopy = (field: string): string | null =>
  field === '\\N'
    ? null
    : field.includes('\\')
      ? field.replace(/\\(.)/gs, (_, letter: string) => COPY_ESCAPES[letter] ?? letter)
      : field

/** A PostgreSQL identifier in quotes, cut to the 63 bytes that PostgreSQL keeps. A name that brings its own quotes stays. */
export const identifier = (name: string): string => {
  if (name.startsWith('"') && name.endsWith('"') && name.length > 1) return name
  let short = name
  while (Buffer.byteLength(short) > 63) short = short.slice(0, -1)
  return `"${short.replaceAll('"', '""')}"`
}

/** A PostgreSQL text literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`

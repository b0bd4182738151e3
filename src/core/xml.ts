/** What is wrong with an XML text, and where. */
export type XmlMistake = { readonly reason: string; readonly line: number; readonly column: number }

export type XmlHandlers = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Elements inside each other: more than this is not a document that a program wrote for others. */
const MAX_DEPTH = 256

/**
 * Reads an XML text and calls back in its order; undefined when it is well-formed. Entities that a document declares itself
 * are never expanded, so that a small text stays small; with `refuseDtd` a document type declaration is a mistake at all.
 */
export const readXml = async (
  text: string,
  handlers: XmlHandlers,
  { refuseDtd = false }: { readonly refuseDtd?: boolean } = {},
): Promise<XmlMistake | undefined> => {
  const { default: sax } = await import('sax')
  // A failure message in an attribute may be long; the text itself is bounded by whoever has read it.
  Reflect.set(sax, 'MAX_BUFFER_LENGTH', Number.POSITIVE_INFINITY)
  const parser = sax.parser(true, { position: true })
  let mistake: XmlMistake | undefined
  let depth = 0
  let elements = 0
  const refuse = (reason: string): void => {
    mistake ??= { reason, line: parser.line + 1, column: parser.column + 1 }
  }
  parser.onerror = (error) => {
    refuse((error.message.split('\n')[0] ?? '').replace(/\.$/, '').toLowerCase())
    // The parser throws at the next text unless its error is taken away; the first mistake is enough.
    Reflect.set(parser, 'error', null)
  }
  parser.ondoctype = (declaration) => {
    if (refuseDtd) refuse('it has a document type declaration, which is not read')
    else if (declaration.includes('<!ENTITY')) refuse('it declares entities, which are not expanded')
  }
  parser.onopentag = ({ name, attributes }) => {
    elements++
    if (++depth > MAX_DEPTH) refuse(`it has more than ${MAX_DEPTH} elements inside each other`)
    if (mistake === undefined) handlers.open?.(name, attributes as Record<string, string>)
  }
  parser.onclosetag = (name) => {
    depth--
    if (mistake === undefined) handlers.close?.(name)
  }
  const onText = (part: string): void => {
    if (mistake === undefined) handlers.text?.(part)
  }
  parser.ontext = onText
  parser.oncdata = onText

  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
    if (mistake !== undefined) return mistake
  }
  parser.close()
  if (mistake === undefined && elements === 0) refuse('it has no element')
  return mistake
}

const CHUNK = 65_536

import { Document, isScalar, visit } from 'yaml'

/** The lines of `with:` and its options as YAML; none where there is no option. */
export const withLines = (options: Readonly<Record<string, unknown>>): string[] => {
  if (Object.keys(options).length === 0) return []
  const document = new Document({ with: options })
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string')
        node.type = node.value.includes('\n') ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE'
    },
  })
  return document.toString({ lineWidth: 0, indent: 2 }).trimEnd().split('\n')
}

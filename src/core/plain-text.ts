/** A plain value as text: JSON for lists and mappings, nothing for nothing. */
export const plainText = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value)
    default:
      return value === null || value === undefined ? '' : JSON.stringify(value)
  }
}

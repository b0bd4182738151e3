/** Whether a value, as COPY writes it and freed of its escapes, can be of its column's type. Always true where that is not known. */
export type ValueCheck = (value: string) => boolean

/** Types that the dump makes itself, by their names as definitions write them. */
export type OwnTypes = {
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>
  /** The type that a domain is made of. */
  readonly domains: ReadonlyMap<string, string>
}

/** How values of a type are printed by a session of pg_dump, which sets dates to ISO; undefined where nothing is known. */
export const valueCheck = (type: string, own: OwnTypes, depth = 0): ValueCheck | undefined => {
  const labels = own.enums.get(type)
  if (labels !== undefined) return (value) => labels.has(value)
  const base = own.domains.get(type)
  if (base !== undefined) return depth > 8 ? undefined : valueCheck(base, own, depth + 1)
  if (type.endsWith('[]')) return arrayCheck(type.replace(/(\[\])+$/, ''), own)
  const [, name = '', sizes] = /^([a-z][a-z0-9 ]*?)(?:\((\d+(?:,\d+)?)\))?( with(?:out)? time zone)?$/.exec(type) ?? []
  switch (name) {
    case 'smallint':
      return integer(-32_768n, 32_767n)
    case 'integer':
      return integer(-2_147_483_648n, 2_147_483_647n)
    case 'bigint':
      return integer(-9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n)
    case 'oid':
      return integer(0n, 4_294_967_295n)
    case 'numeric': {
      const scale = sizes?.split(',')[1]
      const decimals =
        sizes === undefined ? '(\\.\\d+)?' : scale === undefined || scale === '0' ? '' : `\\.\\d{${scale}}`
      return matches(new RegExp(`^(-?(0|[1-9]\\d*)${decimals}|NaN|-?Infinity)$`))
    }
    case 'real':
    case 'double precision':
      return matches(/^(-?(0|[1-9]\d*)(\.\d+)?(e[+-]\d+)?|NaN|-?Infinity)$/)
    case 'boolean':
      return matches(/^[tf]$/)
    case 'date':
      return isDate
    case 'timestamp':
    case 'time':
      return type.endsWith(' with time zone')
        ? (value) =>
            isTime(value.replace(/[+-]\d\d(:[0-5]\d){0,2}(?= BC$|$)/, ''), name) &&
            /[+-]\d\d(:\d\d){0,2}( BC)?$|infinity$/.test(value)
        : (value) => isTime(value, name)
    case 'uuid':
      return matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
    case 'bytea':
      return matches(/^\\x([0-9a-f]{2})*$/)
    case 'json':
    case 'jsonb':
      return isJson
    case 'character varying':
      return sizes === undefined
        ? undefined
        : (value) => value.length <= Number(sizes) || characters(value) <= Number(sizes)
    case 'character':
      return sizes === undefined ? undefined : (value) => characters(value) === Number(sizes)
    case 'inet':
    case 'cidr':
      return matches(/^([0-9a-f:]*:[0-9a-f:.]*|\d{1,3}(\.\d{1,3}){3})(\/\d{1,3})?$/)
    case 'interval':
      return matches(/^-?\d[-+:.\d a-z]*$/)
    case 'bit':
    case 'bit varying':
      return matches(/^[01]*$/)
    default:
      return undefined
  }
}

/** Characters as PostgreSQL counts them: code points. */
const characters = (value: string): number => Array.from(value).length

const matches =
  (pattern: RegExp): ValueCheck =>
  (value) =>
    pattern.test(value)

const integer =
  (least: bigint, most: bigint): ValueCheck =>
  (value) => {
    if (!/^(0|-?[1-9]\d*)$/.test(value)) return false
    if (value.length < String(most).length) return true
    const number = BigInt(value)
    return number >= least && number <= most
  }

const isDate: ValueCheck = (value) => {
  const match = /^(\d{4,7})-(\d\d)-(\d\d)( BC)?$/.exec(value)
  if (match === null) return /^-?infinity$/.test(value)
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  if (day <= 28) return true
  const astronomical = match[4] === undefined ? year : 1 - year
  const leap = astronomical % 4 === 0 && (astronomical % 100 !== 0 || astronomical % 400 === 0)
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31)
}

const isTime = (value: string, kind: 'timestamp' | 'time'): boolean => {
  const match = /^(?:(.*) )?(\d\d):([0-5]\d):([0-5]\d)(\.\d{0,5}[1-9])?( BC)?$/.exec(value)
  if (match === null) return kind === 'timestamp' && /^-?infinity$/.test(value)
  const [, date, hour, , , , bc] = match
  if (Number(hour) > 24) return false
  return kind === 'time'
    ? date === undefined && bc === undefined
    : date !== undefined && Number(hour) < 24 && isDate(`${date}${bc ?? ''}`)
}

const isJson: ValueCheck = (value) => {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}

/** `{1,2,NULL}` and `{"a b",c}`: every element is of the type, braces and quotes are closed. */
const arrayCheck = (type: string, own: OwnTypes): ValueCheck => {
  const element = valueCheck(type, own)
  return (value) => {
    const body = /^(?:\[-?\d+:-?\d+\](?:\[-?\d+:-?\d+\])*=)?(\{[\s\S]*\})$/.exec(value)?.[1]
    if (body === undefined) return false
    let depth = 0
    let rest = ''
    for (const [token, quoted, plain] of body.matchAll(
      /"((?:[^"\\]|\\[\s\S])*)"|([^{},"\\]+(?:\\[\s\S][^{},"\\]*)*)|[\s\S]/g,
    )) {
      if (token === '{') depth++
      else if (token === '}') {
        depth--
        if (depth < 0) return false
      } else if (token === '"' || token === '\\') return false
      const text = quoted === undefined ? plain : quoted.replace(/\\([\s\S])/g, '$1')
      if (text === undefined) rest = token
      else {
        // Two elements have a comma or a brace between them.
        if (rest === 'element' || depth === 0) return false
        if (element !== undefined && !(plain === 'NULL') && !element(text)) return false
        rest = 'element'
      }
    }
    return depth === 0
  }
}

import type { ColumnDef, CreateStmt } from 'libpg-query'
import { columnTypeOf, serialBase } from '../schema/column-type.ts'
import { findType } from '../schema/schema.ts'
import { find, type Judging } from './judging.ts'

/** Bytes of a value and the multiple at which it begins, from pg_type. What is not here has a length of its own in each row. */
const LAYOUT: Readonly<Record<string, readonly [bytes: number, alignment: number]>> = {
  bool: [1, 1],
  int2: [2, 2],
  int4: [4, 4],
  float4: [4, 4],
  date: [4, 4],
  oid: [4, 4],
  int8: [8, 8],
  float8: [8, 8],
  money: [8, 8],
  time: [8, 8],
  timestamp: [8, 8],
  timestamptz: [8, 8],
  pg_lsn: [8, 8],
  timetz: [12, 8],
  interval: [16, 8],
  point: [16, 8],
  line: [24, 8],
  circle: [24, 8],
  box: [32, 8],
  lseg: [32, 8],
  macaddr: [6, 4],
  macaddr8: [8, 4],
  uuid: [16, 1],
}

/** Less is lost in the rounding of the whole row to eight bytes. */
const WORTH_BYTES = 8

/** Columns of a new table between which PostgreSQL leaves bytes empty, since values of eight bytes begin at a multiple of eight. */
export const judgeAlignment = (judging: Judging, { tableElts = [], relation }: CreateStmt): void => {
  const columns = tableElts.flatMap((node) => ('ColumnDef' in node ? [node.ColumnDef] : []))
  const sized = columns.map((column) => ({ name: column.colname ?? '', layout: layoutOf(judging, column) }))
  let offset: number | undefined = 0
  let wasted = 0
  for (const { layout } of sized) {
    if (layout === undefined) {
      // Behind a value of any length, where the next one begins is not known: nothing is counted up to it.
      offset = undefined
      continue
    }
    const [bytes, alignment] = layout
    const padding: number = offset === undefined ? 0 : (alignment - (offset % alignment)) % alignment
    wasted += padding
    offset = (offset ?? 0) + padding + bytes
  }
  if (wasted < WORTH_BYTES) return
  const fixed = sized.filter(({ layout }) => layout !== undefined)
  // A stable sort: columns of one size stay in the order in which somebody put them.
  const best = fixed.toSorted((one, other) => (other.layout?.[1] ?? 0) - (one.layout?.[1] ?? 0))
  find(judging, 'column-alignment', {
    message: `In every row of "${relation?.relname}" ${wasted} bytes stay empty between its columns, since values of two, four and eight bytes begin at multiples of that: the table takes more memory and disk than it needs.`,
    help: `Write the columns in this order, and those of any length behind them: ${best.map(({ name }) => name).join(', ')}.`,
  })
}

const layoutOf = (judging: Judging, { typeName }: ColumnDef): readonly [number, number] | undefined => {
  if (typeName === undefined) return undefined
  const type = columnTypeOf(typeName)
  if (type.array || type.schema !== undefined) return undefined
  const known = LAYOUT[(serialBase(type) ?? type).name]
  if (known !== undefined) return known
  const own = findType(judging.schema, { schema: undefined, name: type.name })
  return own?.kind === 'enum' ? [4, 4] : undefined
}

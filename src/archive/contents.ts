/** What a backup holds, as far as its format tells. Names, counts and versions only: never a value. */
export type Contents = {
  readonly format: Format
  /** For people: "PostgreSQL custom-format dump, archive version 1.14". */
  readonly label: string
  readonly tool?: string
  readonly toolVersion?: string
  readonly serverVersion?: string
  readonly archiveVersion?: string
  /** Compression inside the format. */
  readonly compression?: string
  readonly encoding?: string
  /** Databases by name: one but for a cluster dump; none where the format does not say. */
  readonly databases: readonly string[]
  readonly created?: Created
  readonly tables: readonly Table[]
  readonly objects: ObjectCounts
  readonly extensions: readonly string[]
  readonly largeObjects?: { readonly count: number; readonly bytes: number }
  /** Rows that were asked for with `capture`, by the table's full name. */
  readonly captured: ReadonlyMap<string, Captured>
  /** True where the format or a checksum of its own vouches for every byte of data. */
  readonly selfChecked: boolean
  /** Remarks that are no problem. */
  readonly notes: readonly string[]
}

export type Format =
  | 'pg-plain'
  | 'pg-custom'
  | 'pg-directory'
  | 'pg-tar'
  | 'pg-dumpall'
  | 'pg-basebackup'
  | 'mysql'
  | 'sqlite'
  | 'sqlite-dump'
  | 'django-dumpdata'

/** When the backup says it was made: as written, and the instants that can mean where no zone is written. */
export type Created = {
  readonly text: string
  readonly zone: 'known' | 'unknown'
  /** Milliseconds since the epoch: the earliest and the latest instant that the text can mean. */
  readonly earliest: number
  readonly latest: number
}

export type Table = {
  readonly database?: string
  readonly schema?: string
  readonly name: string
  /** Undefined where the backup has the table but no data section for it. */
  readonly rows?: number
  readonly bytes?: number
  readonly columns: readonly string[]
  /** The backup has the statement that makes it, and not its data only. */
  readonly defined?: boolean
  /** A partitioned table, a foreign table: rows of its own are not to be expected. */
  readonly holdsNoRows?: boolean
  /** `rows` is the sum of its partitions, which are in the list too. */
  readonly ofPartitions?: boolean
}

export type ObjectCounts = {
  readonly indexes: number
  readonly foreignKeys: number
  readonly constraints: number
  readonly triggers: number
  readonly views: number
  readonly functions: number
  readonly sequences: number
}

/** Cells of a table that were asked for: for each row the named columns in their order. */
export type Captured = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
  /** True when there were more rows than are kept. */
  readonly truncated: boolean
}

/** Which columns of a table to keep, asked when its data begins; undefined keeps nothing. */
export type Capture = (
  table: { readonly schema?: string; readonly name: string },
  columns: readonly string[],
) => CaptureWish | undefined

/** `all` keeps every row's columns (bounded); `newest` keeps for each column only the greatest text, as one row. */
export type CaptureWish = { readonly columns: readonly string[]; readonly keep: 'all' | 'newest' }

export const NO_OBJECTS: ObjectCounts = {
  indexes: 0,
  foreignKeys: 0,
  constraints: 0,
  triggers: 0,
  views: 0,
  functions: 0,
  sequences: 0,
}

/** `public.orders`, or `orders` where the format has no schemas. */
export const fullName = ({ schema, name }: { readonly schema?: string | undefined; readonly name: string }): string =>
  schema === undefined || schema === '' ? name : `${schema}.${name}`

import { serialBase, type ColumnType } from '../schema/column-type.ts'
import { findRelation, findType } from '../schema/schema.ts'
import { find, type Judging } from './judging.ts'

// The types of PostgreSQL itself, by the names that the grammar gives them.
const BUILT_IN: ReadonlySet<string> = new Set(
  `int2 int4 int8 float4 float8 numeric money text varchar bpchar char name bytea bool date time timetz timestamp timestamptz
  interval uuid json jsonb jsonpath xml bit varbit inet cidr macaddr macaddr8 point line lseg box path polygon circle tsvector
  tsquery oid xid xid8 cid tid regclass regtype regproc regprocedure regoper regoperator regrole regnamespace regconfig
  regdictionary regcollation pg_lsn pg_snapshot txid_snapshot int4range int8range numrange tsrange tstzrange daterange
  int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange int2vector oidvector refcursor
  aclitem record void trigger anyelement anyarray string`.split(/\s+/),
)

// What other databases call theirs: then the line is most likely for them.
const FOREIGN: ReadonlySet<string> = new Set(
  `longtext mediumtext tinytext longblob mediumblob tinyblob blob datetime datetime2 nvarchar nchar ntext varchar2 clob nclob number
  tinyint mediumint int unsigned double year enum set uniqueidentifier image varbinary binary smalldatetime`.split(
    /\s+/,
  ),
)

/**
 * A column of a type that nothing creates: the statement fails when it is run. It is said only where the files tell the whole
 * story: they create the tables themselves, bring no extension, and hide nothing in SQL that is put together when it runs.
 */
export const missingType = (
  judging: Judging,
  type: ColumnType | undefined,
  column: string,
  location: number | undefined,
): void => {
  const { schema, migration } = judging
  if (type === undefined || !schema.knowsTables || schema.hidden || migration.framework === 'supabase') return
  if (type.schema !== undefined || BUILT_IN.has(type.name) || FOREIGN.has(type.name) || serialBase(type) !== undefined)
    return
  const name = { schema: undefined, name: type.name }
  if (findType(schema, name) !== undefined || findRelation(schema, name) !== undefined) return
  // Types of tables that were there before the first migration may be there as well.
  for (const relation of schema.relations.values()) if (relation.born === undefined) return
  find(judging, 'type-missing', {
    at: location,
    message: `"${column}" has the type "${type.name}", which no migration creates (or which one has dropped): the statement fails when it is run.`,
    help:
      migration.framework === 'alembic'
        ? `Create it before: sa.Enum(…, name='${type.name}').create(op.get_bind(), checkfirst=True). add_column does not create the type of an enum.`
        : `Create it first, with CREATE TYPE or CREATE EXTENSION.`,
  })
}

import type { Contents, Table } from '../../archive/contents.ts'
import type { Node } from '../../sql/parser.ts'
import { shownPath } from '../../core/paths.ts'
import type { BackupWorld } from './place.ts'

/** A foreign key that the repository makes, in a column that the backup has. */
export type DeclaredKey = { readonly table: string; readonly column: string; readonly path: string }

const MAX_FILES = 2000
const MAX_BYTES = 1024 * 1024

/** Where the common tools keep the SQL and Python that make tables. */
const SQL = [
  '**/migrations/**/*.sql',
  '**/migration/**/*.sql',
  '**/migrate/**/*.sql',
  '**/V[0-9]*__*.sql',
  '**/schema.sql',
  '**/structure.sql',
]
const PYTHON = ['**/migrations/[0-9][0-9][0-9][0-9]_*.py', '**/versions/*.py']
const RUBY = ['db/schema.rb', '**/db/schema.rb']

/**
 * Foreign keys that migrations of the repository make between tables of the backup. Read without running anything, and only
 * far enough to say that there have to be some: a table or constraint that is dropped again is left out.
 */
export const declaredKeys = async (contents: Contents, context: BackupWorld): Promise<readonly DeclaredKey[]> => {
  const files = context.files.at(context.directory)
  const tables = new Map<string, Table>()
  for (const table of contents.tables) if (table.defined === true) tables.set(table.name, table)
  const found: DeclaredKey[] = []
  const take = (path: string, keys: readonly Key[]): void => {
    for (const { table, column, target } of keys)
      if (tables.get(table)?.columns.includes(column) === true && (target === undefined || tables.has(target)))
        found.push({ table, column, path: shownPath(files, path) })
  }
  const each = async (
    globs: readonly string[],
    read: (text: string, path: string) => Promise<readonly Key[]> | readonly Key[],
  ) => {
    for (const path of (await files.find(globs)).slice(0, MAX_FILES)) {
      context.signal.throwIfAborted()
      const stat = await files.stat(path)
      if (stat?.kind !== 'file' || stat.sizeBytes > MAX_BYTES) continue
      take(path, await read(await files.readText(path), path))
    }
  }
  await each(SQL, keysInSql)
  await each(PYTHON, keysInPython)
  await each(RUBY, keysInRuby)
  return found
}

type Key = { readonly table: string; readonly column: string; readonly target?: string }

/** `REFERENCES` and `FOREIGN KEY` by PostgreSQL's own grammar; a file that is none of its SQL says nothing. */
const keysInSql = async (text: string): Promise<readonly Key[]> => {
  if (!/\bREFERENCES\b/i.test(text)) return []
  const parser = await (await import('../../sql/parser.ts')).loadSqlParser()
  const answer = parser.parse(text)
  return answer.ok ? answer.nodes.flatMap(keysOf) : []
}

const keysOf = (node: Node): readonly Key[] => {
  if ('CreateStmt' in node) {
    const table = node.CreateStmt.relation?.relname ?? ''
    return (node.CreateStmt.tableElts ?? []).flatMap((element) =>
      'ColumnDef' in element
        ? (element.ColumnDef.constraints ?? []).flatMap((one) => keyOf(one, table, element.ColumnDef.colname))
        : keyOf(element, table),
    )
  }
  if ('AlterTableStmt' in node) {
    const table = node.AlterTableStmt.relation?.relname ?? ''
    return (node.AlterTableStmt.cmds ?? []).flatMap((command) => {
      const def = 'AlterTableCmd' in command ? command.AlterTableCmd.def : undefined
      if (def === undefined) return []
      return 'ColumnDef' in def
        ? (def.ColumnDef.constraints ?? []).flatMap((one) => keyOf(one, table, def.ColumnDef.colname))
        : keyOf(def, table)
    })
  }
  return []
}

const keyOf = (node: Node, table: string, own?: string): readonly Key[] => {
  if (!('Constraint' in node) || node.Constraint.contype !== 'CONSTR_FOREIGN') return []
  const target = node.Constraint.pktable?.relname
  const [first] = node.Constraint.fk_attrs ?? []
  const column = own ?? (first !== undefined && 'String' in first ? first.String.sval : undefined)
  return column === undefined ? [] : [{ table, column, ...(target === undefined ? {} : { target }) }]
}

/** Fields of Django's migrations, and keys of Alembic's. */
const keysInPython = (text: string, path: string): readonly Key[] => {
  const app = /([^/]+)\/migrations\/[^/]+$/.exec(path)?.[1]
  const keys: Key[] = []
  let model = ''
  for (const match of text.matchAll(
    /CreateModel\(\s*name=['"](?<made>\w+)['"]|model_name=['"](?<added>\w+)['"],\s*name=['"](?<name>\w+)['"],\s*field=models\.(?:ForeignKey|OneToOneField)\((?<rest1>[^\n]*)|\(\s*['"](?<field>\w+)['"],\s*models\.(?:ForeignKey|OneToOneField)\((?<rest2>[^\n]*)|op\.create_table\(\s*['"](?<table>\w+)['"]|ForeignKeyConstraint\(\s*\[\s*['"](?<column>\w+)['"]\s*\],\s*\[\s*['"](?:\w+\.)?(?<target>\w+)\.\w+['"]|create_foreign_key\(\s*[^,]+,\s*['"](?<source>\w+)['"],\s*['"](?<referent>\w+)['"],\s*\[\s*['"](?<local>\w+)['"]/g,
  )) {
    const found = match.groups ?? {}
    if (found['made'] !== undefined) model = found['made'].toLowerCase()
    else if (found['table'] !== undefined) model = found['table']
    else if (found['column'] !== undefined && model !== '')
      keys.push({
        table: model,
        column: found['column'],
        ...(found['target'] === undefined ? {} : { target: found['target'] }),
      })
    else if (found['source'] !== undefined && found['local'] !== undefined)
      keys.push({
        table: found['source'],
        column: found['local'],
        ...(found['referent'] === undefined ? {} : { target: found['referent'] }),
      })
    else {
      const [of, name, rest] = [
        found['added']?.toLowerCase() ?? model,
        found['name'] ?? found['field'],
        found['rest1'] ?? found['rest2'] ?? '',
      ]
      if (app !== undefined && name !== undefined && of !== '' && !/db_constraint\s*=\s*False/.test(rest))
        keys.push({ table: `${app}_${of}`, column: `${name}_id` })
    }
  }
  return keys
}

/** `add_foreign_key "orders", "users", column: "buyer_id"` in the schema that Rails keeps. */
const keysInRuby = (text: string): readonly Key[] =>
  [...text.matchAll(/^\s*add_foreign_key\s+"(\w+)",\s*"(\w+)"(?:.*\bcolumn:\s*"(\w+)")?/gm)].map(
    ([, table = '', target = '', column]) => ({ table, target, column: column ?? `${singular(target)}_id` }),
  )

const singular = (name: string): string =>
  name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.endsWith('s') ? name.slice(0, -1) : name

import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { loadSqlParser } from '../../src/sql/parser.ts'
import { readSql } from '../../src/sql/read.ts'
import { splitSql } from '../../src/sql/split.ts'

const parser = await loadSqlParser()
const kinds = (text: string): string[] =>
  readSql(parser, text).statements.map(({ node, mistake }) =>
    node === undefined ? `mistake: ${mistake?.message}` : (Object.keys(node)[0] ?? ''),
  )
const places = (text: string): string[] =>
  readSql(parser, text).statements.map(({ line, column, endLine }) => `${line}:${column}-${endLine}`)

describe('reading a script', () => {
  test('every statement has its own tree and place', () => {
    expect(kinds('select 1;\n\n  drop table t;')).toEqual(['SelectStmt', 'DropStmt'])
    expect(places('select 1;\n\n  drop\ntable t;')).toEqual(['1:1-1', '3:3-4'])
  })

  test('a mistake in one statement silences no other, and says where it stands', () => {
    const { statements } = readSql(parser, 'select 1;\n-- ñ\nalter tabel t;\ndrop table t')
    expect(statements.map(({ node }) => node !== undefined)).toEqual([true, false, true])
    expect(statements[1]?.mistake).toMatchObject({ line: 3, column: 7 })
  })

  test.each([
    'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 AS begin; END; DROP TABLE t;',
    'CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ select begin atomic $$; DROP TABLE t;',
    `CREATE RULE r AS ON INSERT TO a DO ALSO INSERT INTO b VALUES (E'\\'('); DROP TABLE t;`,
    'CREATE RULE r AS ON INSERT TO a DO ALSO INSERT INTO b VALUES ($$($$); DROP TABLE t;',
    'CREATE RULE r AS ON INSERT TO a DO ALSO /* /* */ ( */ NOTHING; DROP TABLE t;',
    'COPY a TO STDOUT -- from stdin\n; DROP TABLE t;\n\\.\n',
    'COPY a ("from stdin") TO STDOUT; DROP TABLE t;\n\\.\n',
    'COPY (SELECT 1 FROM stdin) TO STDOUT; DROP TABLE t;\n\\.\n',
    '\\set a 1 \\\\ DROP TABLE t;',
  ])('what only looks as if it belonged to a statement is one of its own: %s', (text) => {
    const { statements } = readSql(parser, text)
    const drop = statements.find(({ sql }) => sql === 'DROP TABLE t')
    expect(drop?.node).toBeDefined()
    expect(drop?.start).toBe(text.indexOf('DROP TABLE t'))
    expect(statements.filter(({ sql }) => sql.startsWith('CREATE')).every(({ node }) => node !== undefined)).toBe(true)
  })

  test('a unit of several bytes before a name does not move its position', () => {
    const { statements } = readSql(parser, `create table "ñandú" (a int, bb int)`)
    const node = statements[0]?.node
    if (node === undefined || !('CreateStmt' in node)) throw new Error('no table')
    const column = node.CreateStmt.tableElts?.[1]
    if (column === undefined || !('ColumnDef' in column)) throw new Error('no column')
    expect(statements[0]?.at(column.ColumnDef.location ?? 0)).toEqual({ line: 1, column: 30 })
  })

  test.each([
    ['strings', `select 'a;b', "c;d", E'it\\'s;', $$;$$, $x$ $$ ; $x$; select 2`, 2],
    ['comments', `select 1 /* ; /* ; */ ; */; -- ;\nselect 2`, 2],
    ['a name with a dollar', `select a$$ from t; select b$$ from t`, 2],
    ['a rule with two commands', `create rule r as on insert to t do also (delete from a; delete from b); select 1`, 2],
    [
      'a body in standard SQL',
      `create function f(a int) returns int begin atomic select case when a = 1 then 2 else 3 end; select 2; end; select 1`,
      2,
    ],
    ['a semicolon too many', `;;select 1;;`, 1],
    ['nothing but comments', `-- nothing\n/* at all */`, 0],
    ['an empty file', ``, 0],
    ['a mark at the start and line ends of old Macs', `\uFEFFselect 1;\rselect 2`, 2],
  ])('%s', (_, text, count) => {
    expect(kinds(text)).toHaveLength(count)
    expect(kinds(text).filter((kind) => kind.startsWith('mistake'))).toEqual([])
  })

  test('commands for psql and data of COPY are passed over', () => {
    const text = `\\restrict abc\n\\set x 1\nCOPY t (a) FROM stdin;\n1;drop table x;\n'\n\\.\n\nselect 1;`
    expect(kinds(text)).toEqual(['CopyStmt', 'SelectStmt'])
    expect(places(text)[1]).toBe('8:1-8')
    expect(readSql(parser, text).psql.map(({ line }) => line)).toEqual([1, 2])
  })

  test.each([
    ['Flyway', 'alter table ${schema}.orders add column note text'],
    ['psql', "alter table :schema.orders add column note text default :'note'"],
    ['Jinja', 'alter table {{ schema }}.orders add column note text {% if big %} {% endif %}'],
    ['Python', 'update orders set note = %(note)s where id = %s'],
    ['a list that grows', 'delete from orders where id in :ids and note not in %(notes)s or payer in %s'],
    ['position()', 'update orders set payer = position(note in :text) where id in :ids'],
  ])('placeholders of %s are read as names', (_, text) => {
    const [statement] = readSql(parser, text).statements
    expect(statement?.mistake).toBeUndefined()
    expect(statement?.masked).toBe(true)
    expect(statement?.sql).toBe(text)
  })

  test('a cast and a slice are no placeholders', () => {
    expect(kinds(`select a::text, b[1:2] from t where c = 'x:y'; selec :x`)[0]).toBe('SelectStmt')
  })

  test('an INSERT of many rows is read by its head', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `(${index}, 'row ${index}')`).join(',\n')
    const [statement] = readSql(parser, `insert into public."big table" (a, b) values ${rows};`).statements
    expect(statement?.node).toMatchObject({ InsertStmt: { relation: { relname: 'big table', schemaname: 'public' } } })
    expect(statement?.endLine).toBe(20_000)
  })

  test('nesting beyond reason is a mistake, not a crash', () => {
    expect(kinds(`select ${'('.repeat(30_000)}1${')'.repeat(30_000)}; select 1`)).toEqual([
      expect.stringContaining('mistake'),
      'SelectStmt',
    ])
  })

  test('a range reads a part, with the positions of the whole', () => {
    const text = '-- up\nselect 1;\n-- down\nselect 2;'
    const script = readSql(parser, text, { start: text.indexOf('-- down'), end: text.length })
    expect(script.statements.map(({ sql, line }) => [sql, line])).toEqual([['select 2', 4]])
  })
})

describe('splitting', () => {
  const statement = fc.constantFrom(
    `select 1`,
    `select 'a;''b'`,
    `select $q$;$q$`,
    `select "a;b" from t`,
    `select E'\\';'`,
    `do $$ begin perform 1; end $$`,
    `select /* ; */ 2`,
    `select 3 -- ;\n`,
    `create rule r as on insert to t do also (delete from a; delete from b)`,
  )

  test('finds what PostgreSQL finds', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 8 }),
        fc.constantFrom(';', ' ; ', ';\n', ';;\r\n'),
        (list, separator) => {
          const text = list.join(separator)
          const whole = parser.parse(text)
          const { pieces } = splitSql(text)
          expect(whole.ok && whole.nodes.length).toBe(pieces.length)
          expect(pieces.every(({ start, end }) => parser.parse(text.slice(start, end)).ok)).toBe(true)
        },
      ),
    )
  })

  test('never throws and never goes backwards, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "'",
            '"',
            '$',
            ';',
            '-',
            '/',
            '*',
            '\\',
            'a',
            'E',
            '\n',
            ' ',
            'copy t from stdin;',
            'ñ',
          ),
        }),
        (text) => {
          let last = 0
          for (const { start, end } of splitSql(text).pieces) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThanOrEqual(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})

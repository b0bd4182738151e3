import { textOf } from '../script/values.ts'
import type { Dialect } from './follow.ts'

/** MikroORM: `this.addSql('…')`. */
export const mikroOrm: Dialect = {
  handles: () => new Map([['this', { kind: 'this', steps: [] }]]),
  call: ({ steps: [first], at }, { out }) => {
    if (first?.name === 'addSql' || first?.name === 'execute') out.written(first.args?.[0], at, `this.${first.name}`)
    else if (first?.args !== undefined && first.name !== 'getKnex')
      out.opaque(at, `this.${first.name}`, `${first.name} is no operation that is read here`)
  },
}

/** Kysely: SQL that is written out is read; what its schema builder sends is not, and is said. */
export const kysely: Dialect = {
  handles: ([first = 'db']) =>
    new Map([
      [first, { kind: 'db', steps: [] }],
      ['sql', { kind: 'sql', steps: [] }],
    ]),
  call: ({ handle, own, steps, at }, { out, follow }) => {
    const [first] = steps
    if (handle.kind === 'sql') {
      const isRun = steps.some(({ name }) => name === 'execute')
      const written = own?.[0] ?? steps.find(({ name }) => name === 'raw')?.args?.[0]
      if (isRun && written !== undefined) out.written(written, at, 'sql')
    } else if (first?.name === 'schema') {
      const step = steps[1]
      out.opaque(
        at,
        `${step?.name ?? 'schema'} ${textOf(step?.args?.[0]) ?? ''}`.trim(),
        "Kysely's schema builder is not read",
      )
    } else if (first?.name === 'transaction')
      follow(steps.at(-1)?.args?.[0], ([trx = '']) => new Map([[trx, { kind: 'db', steps: [] }]]))
    else if (steps.some(({ name }) => /^(?:insertInto|updateTable|deleteFrom|replaceInto)$/.test(name)))
      out.mention(at, 'changes rows')
  },
}

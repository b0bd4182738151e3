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

import { PGlite, protocol } from '@electric-sql/pglite'
import { isError } from '../core/errors.ts'
import { compileAgain } from '../sql/compile-once.ts'
import { assetUrl, EMBEDDED_EXTENSIONS, readAsset } from './assets.ts'
import type { ScratchRows } from './scratch.ts'

const { serialize } = protocol

/** What PostgreSQL says against a statement, as plain data that crosses threads. */
export type EngineFailure = {
  readonly message: string
  readonly code: string
  readonly position?: string | undefined
  readonly detail?: string | undefined
  readonly hint?: string | undefined
  readonly where?: string | undefined
}

/** The embedded PostgreSQL, called directly. */
export type Engine = {
  readonly execute: (sql: string) => Promise<void>
  readonly query: (sql: string, values: readonly (string | null)[]) => Promise<ScratchRows>
  readonly copy: (sql: string, rows: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts from a prebuilt data folder: half a second where building one takes several. */
export const startEngine = async (extensions: readonly string[]): Promise<Engine> => {
  // The SQL parser of the same process does without the second compilation, a whole database must not.
  compileAgain()
  const [wasm, bundle, data] = await Promise.all([
    readAsset('pglite.wasm'),
    readAsset('pglite.data'),
    readAsset('data-directory.tar'),
  ])
  const wanted = EMBEDDED_EXTENSIONS.filter((name) => extensions.includes(name))
  const database = await PGlite.create({
    pgliteWasmModule: await WebAssembly.compile(wasm),
    fsBundle: new Blob([bundle]),
    loadDataDir: new File([data], 'data-directory.tar', { type: 'application/x-tar' }),
    extensions: Object.fromEntries(
      wanted.map((name) => [
        name,
        { name, setup: async () => Promise.resolve({ bundlePath: assetUrl(`${name}.tar.gz`) }) },
      ]),
    ),
  })

  const send = async (message: Uint8Array) => (await database.execProtocol(message)).messages
  return {
    async execute(sql) {
      await send(serialize.query(sql))
    },
    async query(sql, values) {
      const messages =
        values.length === 0
          ? await send(serialize.query(sql))
          : await (async () => {
              try {
                return [
                  ...(await send(serialize.parse({ text: sql }))),
                  ...(await send(serialize.bind({ values: [...values] }))),
                  ...(await send(serialize.describe({ type: 'P' }))),
                  ...(await send(serialize.execute({}))),
                ]
              } finally {
                await send(serialize.sync())
              }
            })()
      let columns: string[] = []
      const rows: (string | null)[][] = []
      for (const message of messages) {
        if (message.name === 'rowDescription' && 'fields' in message)
          columns = (message.fields as readonly { name: string }[]).map(({ name }) => name)
        else if (message.name === 'dataRow' && 'fields' in message) rows.push(message.fields as (string | null)[])
      }
      return { columns, rows }
    },
    async copy(sql, rows) {
      await database.query(sql, [], { blob: new Blob([rows as Uint8Array<ArrayBuffer>]) })
    },
    async close() {
      await database.close()
    },
  }
}

/** The failure in an error of the engine, or undefined for one that is not PostgreSQL's own. */
export const failureIn = (thrown: unknown): EngineFailure | undefined => {
  if (!isError(thrown) || !('code' in thrown) || typeof thrown.code !== 'string') return undefined
  const read = (name: string): string | undefined => {
    const value: unknown = Reflect.get(thrown, name)
    return typeof value === 'string' ? value : undefined
  }
  return {
    message: thrown.message,
    code: thrown.code,
    position: read('position'),
    detail: read('detail'),
    hint: read('hint'),
    where: read('where'),
  }
}

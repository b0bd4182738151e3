/** The one import of the parser: a chunk of its own in the bundle, so that its WASM starts only where SQL is read. */
export { hasSqlDetails, loadModule, parsePlPgSQLSync, parseSync } from 'libpg-query'

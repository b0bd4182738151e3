import type { CheckContext } from '../../core/check.ts'
import type { Files, World } from '../../core/world.ts'

/** What the check gets of the world. */
export type Context = CheckContext & Pick<World, 'files' | 'git' | 'clock'>

/** What every question about a document needs: the run, its files, and how a path is shown. */
export type Judged = { readonly context: Context; readonly files: Files; readonly show: (path: string) => string }

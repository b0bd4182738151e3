import { createHash } from 'node:crypto'
import type { CommitStatus } from '../core/github.ts'

/** What a commit status says about a comment: nobody can edit it, and it stands on a commit. */
export type Witness = {
  readonly comment: number
  readonly author: string
  readonly sha: string
  readonly digest: string
}

const PREFIX = 'gonogo/comment/'

export const witnessContext = (comment: number): string => `${PREFIX}${comment}`

/** At most 127 characters: a login has 39, a commit 40. */
export const witnessDescription = ({ author, sha, digest }: Witness): string =>
  `by ${author} for ${sha} sha256 ${digest}`

export const commentDigest = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 16)

/** Reads a status back; undefined when it is no witness. */
export const readWitness = (status: CommitStatus): Witness | undefined => {
  const id = status.context.startsWith(PREFIX) ? status.context.slice(PREFIX.length) : ''
  const match = /^by (\S+) for ([0-9a-f]{40}(?:[0-9a-f]{24})?) sha256 ([0-9a-f]{16})$/.exec(status.description)
  if (!/^\d{1,15}$/.test(id) || match?.[1] === undefined || match[2] === undefined || match[3] === undefined)
    return undefined
  return { comment: Number(id), author: match[1], sha: match[2], digest: match[3] }
}

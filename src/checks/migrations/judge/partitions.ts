import type { PartitionCmd } from 'libpg-query'
import { nameOfRange, relationOrOld, shown, type Relation } from '../schema/schema.ts'
import { find, say, touch, type Judging } from './judging.ts'

/** ATTACH PARTITION reads the child unless a CHECK of its own implies the bounds. */
export const attachPartition = (judging: Judging, parent: Relation, command: PartitionCmd): void => {
  const child = relationOrOld(judging.schema, nameOfRange(command.name))
  const [table, part] = [shown(parent), shown(child)]
  say(judging, `attaches ${part} to ${table} as a partition`)
  // Whether a CHECK implies the bounds is for PostgreSQL to prove; a validated one on the child is taken as meant for this.
  const hasCheck = [...child.constraints.values()].some(({ kind, validated }) => kind === 'check' && validated)
  touch(judging, parent, 'ShareUpdateExclusive')
  touch(judging, child, 'AccessExclusive', hasCheck ? 'none' : 'scan')
  const other = parent.defaultPartition
  if (other !== undefined && other !== child) touch(judging, other, 'AccessExclusive', 'scan')
  if (!hasCheck) {
    find(judging, 'attach-partition-scan', {
      relation: child,
      message: `${part} has no CHECK that says what the partition's bounds say, so that all of it is read with its reads and writes stopped.`,
      help: `Add such a CHECK with NOT VALID and VALIDATE it before, and drop it after ATTACH.`,
    })
  }
  if (other !== undefined && other !== child) {
    find(judging, 'attach-partition-scan', {
      relation: other,
      message: `${shown(other)} is the default partition of ${table}: all of it is read, with its reads and writes stopped, to see that no row belongs into ${part}.`,
      help: `Give ${shown(other)} a CHECK that excludes the new bounds (NOT VALID, then VALIDATE) before.`,
    })
  }
  child.parent = parent
  parent.partitions.add(child)
  if (command.bound?.is_default === true) parent.defaultPartition = child
}

export const detachPartition = (judging: Judging, parent: Relation, command: PartitionCmd): void => {
  const child = relationOrOld(judging.schema, nameOfRange(command.name))
  say(judging, `detaches partition ${shown(child)} from ${shown(parent)}`)
  const lock = command.concurrent === true ? 'ShareUpdateExclusive' : 'AccessExclusive'
  touch(judging, parent, lock)
  touch(judging, child, lock)
  if (command.concurrent !== true) {
    find(judging, 'detach-partition', {
      relation: parent,
      message: `DETACH stops all reads and writes of ${shown(parent)} and of ${shown(child)} for a moment, and longer while it waits for one of them.`,
      help:
        judging.settings.postgresVersion >= 14
          ? `Use DETACH PARTITION … CONCURRENTLY outside a transaction.`
          : `Set a lock_timeout and try again when it fails.`,
    })
  }
  parent.partitions.delete(child)
  delete child.parent
}

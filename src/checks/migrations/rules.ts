import type { RulePage } from '../../core/rule.ts'
import { compatibility } from './rules/compatibility.ts'
import { constraints } from './rules/constraints.ts'
import { data } from './rules/data.ts'
import { files } from './rules/files.ts'
import { indexes } from './rules/indexes.ts'
import { ledger } from './rules/ledger.ts'
import { objects } from './rules/objects.ts'
import { rehearsal } from './rules/rehearsal.ts'
import { rewrites } from './rules/rewrites.ts'
import { security } from './rules/security.ts'
import { style } from './rules/style.ts'
import { transactions } from './rules/transactions.ts'

/** Every rule that `migrations` may name. */
export const rules: readonly RulePage[] = [
  ...rewrites,
  ...constraints,
  ...indexes,
  ...data,
  ...compatibility,
  ...transactions,
  ...objects,
  ...security,
  ...style,
  ...files,
  ...ledger,
  ...rehearsal,
]

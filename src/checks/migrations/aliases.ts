import { isRuleCode, type RuleCode } from './catalogue.ts'
import type { Suppression } from './source.ts'

const TYPE: readonly RuleCode[] = [
  'column-type-rewrite',
  'column-type-narrowing',
  'column-type-unknown',
  'type-change-breaks-clients',
  'enum-rebuild',
]
const DEFAULT: readonly RuleCode[] = [
  'add-column-volatile-default',
  'add-column-unknown-default',
  'add-column-default-pre11',
]
const NOT_NULL: readonly RuleCode[] = ['set-not-null-scan', 'set-not-null-breaks-old-writers']
const FOREIGN_KEY: readonly RuleCode[] = [
  'add-fk-validating',
  'add-column-fk-with-default',
  'fk-to-existing-in-create-table',
]
const UNIQUE: readonly RuleCode[] = ['add-unique-constraint', 'unique-may-fail', 'add-unique-breaks-old-writers']
const INDEX: readonly RuleCode[] = [
  'create-index-blocking',
  'create-index-after-exclusive-lock',
  'index-on-partitioned-table',
]
const TIMEOUT: readonly RuleCode[] = [
  'missing-lock-timeout',
  'lock-timeout-zero',
  'lock-timeout-too-long',
  'lock-timeout-after-the-statement',
]
const COLUMN: readonly RuleCode[] = ['drop-column', 'drop-then-add-column', 'drop-cascade']
const TABLE: readonly RuleCode[] = ['drop-table', 'create-table-force', 'drop-cascade']

/** What the rules of other tools are called here, so that comments written for them keep their meaning. */
const ALIASES: Readonly<Record<string, Readonly<Record<string, readonly RuleCode[]>>>> = {
  squawk: {
    'adding-field-with-default': [...DEFAULT, 'add-column-stored-generated'],
    'adding-foreign-key-constraint': FOREIGN_KEY,
    'adding-not-nullable-field': NOT_NULL,
    'adding-required-field': ['add-required-column'],
    'adding-serial-primary-key-field': ['add-column-serial-or-identity', 'add-primary-key', 'pk-using-index-nullable'],
    'ban-alter-domain-with-add-constraint': ['alter-domain-add-constraint'],
    'ban-char-field': ['ban-char'],
    'ban-concurrent-index-creation-in-transaction': ['concurrently-in-transaction'],
    'ban-create-domain-with-constraint': ['create-domain-with-constraint'],
    'ban-drop-column': COLUMN,
    'ban-drop-database': ['drop-database'],
    'ban-drop-not-null': ['drop-not-null'],
    'ban-drop-table': TABLE,
    'ban-truncate-cascade': ['truncate-cascade', 'truncate'],
    'ban-uncommitted-transaction': ['uncommitted-transaction'],
    'changing-column-type': TYPE,
    'constraint-missing-not-valid': [
      ...FOREIGN_KEY,
      ...UNIQUE,
      'add-check-validating',
      'add-primary-key',
      'add-exclusion-constraint',
      'add-column-inline-check-scan',
    ],
    'disallowed-unique-constraint': UNIQUE,
    'identifier-too-long': ['identifier-too-long'],
    'prefer-big-int': ['prefer-bigint'],
    'prefer-bigint-over-int': ['prefer-bigint'],
    'prefer-bigint-over-smallint': ['prefer-bigint'],
    'prefer-identity': ['prefer-identity', 'add-column-serial-or-identity'],
    'prefer-robust-stmts': ['robust-statements'],
    'prefer-text-field': ['prefer-text'],
    'prefer-timestamptz': ['prefer-timestamptz'],
    'prefer-timestamp-tz': ['prefer-timestamptz'],
    'renaming-column': ['rename-column'],
    'renaming-table': ['rename-table'],
    'require-concurrent-index-creation': INDEX,
    'require-concurrent-index-deletion': ['drop-index-blocking'],
    'require-concurrent-partition-detach': ['detach-partition'],
    'require-concurrent-reindex': ['reindex-blocking'],
    'require-enum-value-ordering': ['enum-add-without-order'],
    'require-lock-timeout': TIMEOUT,
    'require-table-schema': ['require-table-schema'],
    'require-timeout-settings': [...TIMEOUT, 'statement-timeout-for-long-ops'],
    'transaction-nesting': ['transaction-nesting', 'commit-inside-managed'],
  },
  pgfence: {
    'add-column-default-pre-pg11': ['add-column-default-pre11'],
    'add-column-json': ['add-column-json'],
    'add-column-non-constant-default': DEFAULT,
    'add-column-not-null-no-default': ['add-required-column'],
    'add-column-serial': ['add-column-serial-or-identity'],
    'add-column-stored-generated': ['add-column-stored-generated'],
    'add-constraint-check-no-not-valid': ['add-check-validating'],
    'add-constraint-exclude': ['add-exclusion-constraint'],
    'add-constraint-fk-no-not-valid': FOREIGN_KEY,
    'add-constraint-unique': UNIQUE,
    'add-pk-using-index': ['pk-using-index-nullable'],
    'add-pk-without-using-index': ['add-primary-key'],
    'alter-column-set-not-null': NOT_NULL,
    'alter-column-type': TYPE,
    'attach-partition': ['attach-partition-scan'],
    'concurrent-in-transaction': ['concurrently-in-transaction'],
    'create-index-not-concurrent': INDEX,
    'delete-without-where': ['delete-without-where'],
    'detach-partition': ['detach-partition'],
    'drop-column': COLUMN,
    'drop-constraint': ['drop-constraint'],
    'drop-database': ['drop-database'],
    'drop-index-not-concurrent': ['drop-index-blocking'],
    'drop-not-null': ['drop-not-null'],
    'drop-table': TABLE,
    'fk-missing-index': ['fk-without-index'],
    'lock-timeout-after-dangerous-statement': ['lock-timeout-after-the-statement'],
    'lock-timeout-too-long': ['lock-timeout-too-long'],
    'lock-timeout-zero': ['lock-timeout-zero'],
    'missing-lock-timeout': TIMEOUT,
    'not-valid-validate-same-tx': ['validate-with-not-valid-same-tx'],
    'refresh-matview-blocking': ['refresh-matview'],
    'reindex-non-concurrent': ['reindex-blocking'],
    'rename-column': ['rename-column'],
    'rename-schema': ['rename-schema'],
    'rename-table': ['rename-table'],
    'set-logged-unlogged': ['set-logged-unlogged'],
    'statement-after-access-exclusive': ['wide-lock-window', 'backfill-in-ddl-transaction'],
    truncate: ['truncate'],
    'truncate-cascade': ['truncate-cascade'],
    'unclosed-transaction': ['uncommitted-transaction'],
    'update-in-migration': ['update-without-where', 'backfill-in-ddl-transaction'],
    'wide-lock-window': ['wide-lock-window'],
  },
  atlas: {
    destructive: [...TABLE, ...COLUMN, 'drop-schema', 'drop-view', 'drop-matview', 'truncate', 'truncate-cascade'],
    data_depend: [...UNIQUE, ...NOT_NULL, 'add-required-column', 'add-check-validating'],
    incompatible: ['rename-table', 'rename-column', 'rename-schema', 'set-schema'],
    condrop: ['drop-constraint'],
    concurrent_index: [...INDEX, 'drop-index-blocking', 'concurrently-in-transaction'],
    DS101: ['drop-schema'],
    DS102: TABLE,
    DS103: COLUMN,
    MF101: UNIQUE,
    MF102: UNIQUE,
    MF103: ['add-required-column'],
    MF104: NOT_NULL,
    BC101: ['rename-table'],
    BC102: ['rename-column'],
    CD101: ['drop-constraint'],
    PG101: INDEX,
    PG102: ['drop-index-blocking'],
    PG103: ['concurrently-in-transaction'],
    PG104: ['add-primary-key'],
    PG105: UNIQUE,
    PG301: TYPE,
    PG302: DEFAULT,
    PG303: NOT_NULL,
    PG304: ['pk-using-index-nullable'],
    PG305: FOREIGN_KEY,
  },
  eugene: {
    E1: [...FOREIGN_KEY, 'add-check-validating'],
    E2: NOT_NULL,
    E3: ['add-column-json'],
    E4: [
      'wide-lock-window',
      'validate-with-not-valid-same-tx',
      'backfill-in-ddl-transaction',
      'create-index-after-exclusive-lock',
    ],
    E5: TYPE,
    E6: INDEX,
    E7: UNIQUE,
    E8: ['add-exclusion-constraint'],
    E9: TIMEOUT,
    E10: [...TYPE, ...DEFAULT],
    E11: ['add-column-serial-or-identity', 'add-column-stored-generated'],
    E15: ['fk-without-index'],
    W12: ['multiple-alter-same-table'],
    W14: ['pk-using-index-nullable'],
  },
}

/** Rules of ours that a suppression names; `undefined` when it means all. `unknown` are names that mean nothing. */
export const rulesOf = (
  suppression: Suppression,
): { readonly rules: ReadonlySet<RuleCode> | undefined; readonly unknown: readonly string[] } => {
  if (suppression.rules.length === 0) return { rules: undefined, unknown: [] }
  const rules = new Set<RuleCode>()
  const unknown: string[] = []
  for (const name of suppression.rules) {
    const own = isRuleCode(name) ? [name] : undefined
    const found = suppression.tool === 'gonogo' ? own : (ALIASES[suppression.tool]?.[name] ?? own)
    if (found === undefined) unknown.push(name)
    else for (const rule of found) rules.add(rule)
  }
  return { rules, unknown }
}

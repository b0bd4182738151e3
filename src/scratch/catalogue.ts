import type { Scratch } from './scratch.ts'

/** The schema as lines that can be compared: one for each column, constraint, index, view, function, trigger, policy, type and grant. */
export type Catalogue = ReadonlySet<string>

// Each line names its object first. Oids and the order of columns are left out: they change without any meaning.
const LINES = `
  WITH ns AS (SELECT oid, nspname FROM pg_catalog.pg_namespace WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'),
  rel AS (SELECT c.*, ns.nspname FROM pg_catalog.pg_class c JOIN ns ON ns.oid = c.relnamespace)
  SELECT 'schema ' || nspname FROM ns
  UNION ALL
  SELECT CASE relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'S' THEN 'sequence '
      WHEN 'f' THEN 'foreign table ' WHEN 'c' THEN 'type ' ELSE 'table ' END || nspname || '.' || relname
    || CASE WHEN relpersistence = 'u' THEN ' unlogged' ELSE '' END
    || CASE WHEN relrowsecurity THEN ' with row security' ELSE '' END
    || CASE WHEN relforcerowsecurity THEN ' forced' ELSE '' END
    || CASE WHEN relkind IN ('v','m') THEN ': ' || pg_catalog.pg_get_viewdef(oid) ELSE '' END
    || coalesce(' options ' || reloptions::text, '')
  FROM rel WHERE relkind IN ('r','p','v','m','S','f','c')
  UNION ALL
  SELECT 'column ' || nspname || '.' || relname || '.' || a.attname || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod)
    || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
    || CASE WHEN a.attidentity <> '' THEN ' identity ' || a.attidentity::text ELSE '' END
    || CASE WHEN a.attgenerated <> '' THEN ' generated ' || a.attgenerated::text ELSE '' END
    || coalesce(' default ' || pg_catalog.pg_get_expr(d.adbin, d.adrelid), '')
    || CASE WHEN a.attcollation <> t.typcollation THEN ' collation ' || a.attcollation::regcollation::text ELSE '' END
  FROM rel JOIN pg_catalog.pg_attribute a ON a.attrelid = rel.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE relkind IN ('r','p','f','c')
  UNION ALL
  SELECT 'constraint ' || rel.nspname || '.' || rel.relname || '.' || k.conname || ' ' || pg_catalog.pg_get_constraintdef(k.oid)
  FROM pg_catalog.pg_constraint k JOIN rel ON rel.oid = k.conrelid WHERE k.contype <> 'n'
  UNION ALL
  SELECT 'index ' || pg_catalog.pg_get_indexdef(i.indexrelid) || CASE WHEN i.indisvalid THEN '' ELSE ' invalid' END
  FROM pg_catalog.pg_index i JOIN rel ON rel.oid = i.indexrelid
  UNION ALL
  SELECT 'trigger ' || pg_catalog.pg_get_triggerdef(g.oid) || ' ' || g.tgenabled::text
  FROM pg_catalog.pg_trigger g JOIN rel ON rel.oid = g.tgrelid WHERE NOT g.tgisinternal
  UNION ALL
  SELECT 'policy ' || nspname || '.' || relname || '.' || p.polname || ' ' || p.polcmd::text || ' ' || p.polpermissive::text
    || ' ' || p.polroles::regrole[]::text
    || coalesce(' using ' || pg_catalog.pg_get_expr(p.polqual, p.polrelid), '')
    || coalesce(' check ' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '')
  FROM pg_catalog.pg_policy p JOIN rel ON rel.oid = p.polrelid
  UNION ALL
  SELECT 'rule ' || pg_catalog.pg_get_ruledef(r.oid) FROM pg_catalog.pg_rewrite r JOIN rel ON rel.oid = r.ev_class
  WHERE r.rulename <> '_RETURN'
  UNION ALL
  SELECT 'function ' || p.oid::regprocedure::text || ' ' || md5(pg_catalog.pg_get_functiondef(p.oid))
  FROM pg_catalog.pg_proc p JOIN ns ON ns.oid = p.pronamespace
  WHERE p.prokind IN ('f','p') AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT 'enum ' || ns.nspname || '.' || t.typname || ' ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)
  FROM pg_catalog.pg_type t JOIN ns ON ns.oid = t.typnamespace JOIN pg_catalog.pg_enum e ON e.enumtypid = t.oid
  GROUP BY ns.nspname, t.typname
  UNION ALL
  SELECT 'domain ' || ns.nspname || '.' || t.typname || ' ' || pg_catalog.format_type(t.typbasetype, t.typtypmod)
    || CASE WHEN t.typnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || t.typdefault, '')
  FROM pg_catalog.pg_type t JOIN ns ON ns.oid = t.typnamespace WHERE t.typtype = 'd'
  UNION ALL
  SELECT 'domain constraint ' || k.contypid::regtype::text || '.' || k.conname || ' ' || pg_catalog.pg_get_constraintdef(k.oid)
  FROM pg_catalog.pg_constraint k JOIN ns ON ns.oid = k.connamespace WHERE k.contypid <> 0
  UNION ALL
  SELECT 'extension ' || extname FROM pg_catalog.pg_extension
  UNION ALL
  SELECT 'grant on ' || nspname || '.' || relname || ' to ' || CASE WHEN x.grantee = 0 THEN 'public' ELSE x.grantee::regrole::text END
    || ': ' || x.privilege_type
  FROM rel CROSS JOIN LATERAL pg_catalog.aclexplode(rel.relacl) x WHERE x.grantee <> rel.relowner`

export const readCatalogue = async (scratch: Scratch): Promise<Catalogue> =>
  new Set((await scratch.query(LINES)).rows.map(([line]) => line ?? ''))

/** What one catalogue has and the other has not, each sorted. */
export const compareCatalogues = (
  before: Catalogue,
  after: Catalogue,
): { readonly missing: readonly string[]; readonly added: readonly string[] } => ({
  missing: [...before].filter((line) => !after.has(line)).sort(),
  added: [...after].filter((line) => !before.has(line)).sort(),
})

/** Indexes that a failed concurrent build has left behind. */
export const invalidIndexes = (catalogue: Catalogue): readonly string[] =>
  [...catalogue]
    .filter((line) => line.startsWith('index ') && line.endsWith(' invalid'))
    .map((line) => /INDEX (\S+) ON/.exec(line)?.[1] ?? line)
    .sort()

import type { ScratchKind, ScratchRows, ScratchServer } from './scratch.ts'

const WHERE: Readonly<Record<ScratchKind, string>> = {
  given: 'a database made in the given server',
  programs: 'the programs of this machine',
  embedded: 'the embedded PostgreSQL',
}

/** Which PostgreSQL answers. */
export const describeServer = async (
  kind: ScratchKind,
  query: (sql: string) => Promise<ScratchRows>,
): Promise<ScratchServer> => {
  const { rows } = await query(`SELECT current_setting('server_version_num'), current_setting('server_version')`)
  const version = (rows[0]?.[1] ?? '').split(' ')[0] ?? ''
  return {
    kind,
    versionNumber: Number(rows[0]?.[0]),
    version,
    description: `PostgreSQL ${version} (${WHERE[kind]})`,
  }
}

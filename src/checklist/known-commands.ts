/** Tools whose subcommands and options are known well enough to say that one does not exist. */
type Tool = {
  readonly name: string
  readonly at: RegExp
  /** Options by subcommand; undefined where only the subcommand is known. */
  readonly subcommands: Readonly<Record<string, readonly string[] | undefined>>
  readonly common: readonly string[]
  /** Whether a subcommand that is not listed may be one of the team's own. */
  readonly open: boolean
}

const words = (text: string): readonly string[] => text.split(' ')

/** Django 3.2 to 5.2; Alembic 1.x; PostgreSQL 12 to 18; Prisma 4 to 6: the union, so that no version's option is called wrong. */
const TOOLS: readonly Tool[] = [
  {
    name: 'Django',
    at: /(?:\bmanage\.py|\bdjango-admin)\s+/,
    open: true,
    common: words(
      '--help -h --version --verbosity -v --settings --pythonpath --traceback --no-color --force-color --skip-checks',
    ),
    subcommands: {
      migrate: words('--noinput --no-input --database --fake --fake-initial --plan --run-syncdb --check --prune'),
      makemigrations: words(
        '--dry-run --merge --empty --noinput --no-input -n --name --no-header --check --scriptable --update',
      ),
      showmigrations: words('--database --list -l --plan -p'),
      sqlmigrate: words('--database --backwards'),
      collectstatic: words(
        '--noinput --no-input --no-post-process -i --ignore -n --dry-run -c --clear -l --link --no-default-ignore',
      ),
      check: words('--tag -t --list-tags --deploy --fail-level --database'),
      dumpdata: words(
        '--format --indent --database -e --exclude --natural-foreign --natural-primary -a --all --pks -o --output',
      ),
      loaddata: words('--database --app --ignorenonexistent -i --exclude -e --format'),
      createsuperuser: words('--noinput --no-input --database --username --email'),
    },
  },
  {
    name: 'Alembic',
    at: /\balembic\s+/,
    open: false,
    common: words('--help -h --version -c --config -n --name -x --raiseerr -q --quiet'),
    subcommands: Object.fromEntries(
      words(
        'branches check current downgrade edit ensure_version heads history init list_templates merge revision show stamp upgrade',
      ).map((name) => [name, undefined]),
    ),
  },
  {
    name: 'pg_dump',
    at: /\bpg_dump\s+/,
    open: true,
    subcommands: {},
    common: words(
      '--file --format --jobs --verbose --version --no-sync --lock-wait-timeout --sync-method --help --data-only --large-objects --blobs --no-large-objects --no-blobs --clean --create --extension --exclude-extension --encoding --schema --exclude-schema --no-owner --schema-only --superuser --table --exclude-table --no-privileges --no-acl --compress --binary-upgrade --column-inserts --attribute-inserts --disable-dollar-quoting --disable-triggers --enable-row-security --exclude-table-and-children --exclude-table-data --exclude-table-data-and-children --extra-float-digits --filter --if-exists --include-foreign-data --inserts --load-via-partition-root --no-comments --no-policies --no-publications --no-security-labels --no-subscriptions --no-table-access-method --no-tablespaces --no-toast-compression --no-unlogged-table-data --no-synchronized-snapshots --no-data --no-schema --no-statistics --statistics --statistics-only --sequence-data --on-conflict-do-nothing --quote-all-identifiers --rows-per-insert --section --serializable-deferrable --snapshot --strict-names --table-and-children --use-set-session-authorization --dbname --host --port --username --no-password --password --role --restrict-key',
    ),
  },
  {
    name: 'Prisma',
    at: /\bprisma\s+migrate\s+/,
    open: false,
    common: words('--help -h --schema --config'),
    subcommands: Object.fromEntries(words('deploy dev diff reset resolve status').map((name) => [name, undefined])),
  },
]

/** What a known tool does not know in a command, as a sentence; undefined when nothing is wrong or the tool is not known. */
export const unknownPart = (command: string): string | undefined => {
  for (const tool of TOOLS) {
    const match = tool.at.exec(command)
    if (match === null) continue
    const [first = '', ...rest] =
      command
        .slice(match.index + match[0].length)
        .split(/\s*(?:&&|\|\|?|;|>>?|<)\s*/)[0]
        ?.trim()
        .split(/\s+/) ?? []
    const names = Object.keys(tool.subcommands)
    if (names.length === 0) return wrongOption(tool.name, [first, ...rest], tool.common, true)
    if (first === '' || first.startsWith('-') || /[<[$]/.test(first)) return undefined
    if (!names.includes(first)) return tool.open ? undefined : `${tool.name} has no command \`${first}\`.`
    const options = tool.subcommands[first]
    return options === undefined
      ? undefined
      : wrongOption(`\`${first}\` of ${tool.name}`, rest, [...options, ...tool.common], false)
  }
  return undefined
}

const wrongOption = (
  whose: string,
  given: readonly string[],
  known: readonly string[],
  onlyLong: boolean,
): string | undefined => {
  const wrong = given
    .map((word) => word.replace(/=.*$/, ''))
    .find(
      (word) =>
        (onlyLong ? /^--[a-z]/.test(word) : /^--?[a-zA-Z]/.test(word)) &&
        !known.includes(word) &&
        !known.some((option) => option.startsWith('--') && option.startsWith(word) && word.length > 3),
    )
  return wrong === undefined ? undefined : `${whose} has no option \`${wrong}\`: the command ends with an error.`
}

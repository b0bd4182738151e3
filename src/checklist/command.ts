/**
 * What a command that stands in a document does. Nothing here runs it: the answer decides which check is proposed instead.
 */
export type CommandRole =
  /** Applies, rolls back or only reports database migrations. */
  | 'migration'
  | 'backup'
  | 'log'
  /** Says which services run. */
  | 'status'
  | 'request'
  /** Reads a database. */
  | 'database'
  /** Only looks: linters, tests, dry runs, versions. */
  | 'look'
  /** Writes, deploys, never returns, or is not known. */
  | 'change'
  /** Makes a secret: a remedy, not a check. */
  | 'generate'

const PREFIX =
  /^(?:sudo\s+|time\s+|[A-Z_][A-Z0-9_]*=\S+\s+|(?:docker[ -]compose|docker|podman)\s+(?:-f\s+\S+\s+)?(?:exec|run)\s+(?:-\S+\s+)*(?:\S+)\s+|kubectl\s+(?:-n\s+\S+\s+)?exec\s+.*?--\s+|heroku\s+run\s+|fly\s+ssh\s+console\s+-C\s+|bundle\s+exec\s+|poetry\s+run\s+|pipenv\s+run\s+|uv\s+run\s+|python3?\s+-m\s+)+/i

const MIGRATION =
  /\b(manage\.py\s+(?:migrate|showmigrations|makemigrations|sqlmigrate)|alembic\s+(?:upgrade|downgrade|current|history|heads|check|stamp)|db:(?:migrate|rollback|abort_if_pending)|artisan\s+migrate|prisma\s+(?:migrate|db\s+push)|knex\s+migrate|sequelize\S*\s+db:migrate|typeorm\S*\s+migration|flyway\S*\s+\S+|flyway:\w+|liquibase\S*\s+\S+|goose\b|dbmate\b|migrate\s+(?:-\S+\s+\S+\s+)*(?:up|down|version)|supabase\s+(?:db\s+(?:push|diff|reset)|migration)|doctrine:migrations|ecto\.(?:migrate|rollback|migrations)|dotnet\s+ef\s+(?:database|migrations)|drizzle-kit\s+\S+|node-pg-migrate|phinx\s+\S+|mikro-orm\s+migration|atlas\s+(?:migrate|schema)|sqlx\s+migrate|diesel\s+migration|flask\s+db\s+\w+)/i
const BACKUP =
  /\b(pg_dump(?:all)?|pg_restore|pg_basebackup|mysqldump|mariadb-dump|mongodump|mongorestore|dumpdata|wal-g|pgbackrest|barman|restic|heroku\s+pg:backups|aws\s+rds\s+create-db-snapshot|gcloud\s+sql\s+backups|velero\s+backup|sqlite3\s+\S+\s+["']?\.backup)/i
const LOG =
  /\b(docker(?:[ -]compose)?\s+(?:-\S+\s+\S+\s+)*logs|kubectl\s+(?:-n\s+\S+\s+)?logs|heroku\s+logs|journalctl|tail\s+.*\blog|grep\s+.*\blogs?\b|pm2\s+logs|fly\s+logs|vercel\s+logs|railway\s+logs|az\s+webapp\s+log|aws\s+logs|stern\s|cat\s+\S*\.log)/i
const STATUS =
  /\b(docker(?:[ -]compose)?\s+(?:-\S+\s+\S+\s+)*ps\b|kubectl\s+(?:-n\s+\S+\s+)?get\s+(?:pods?|deploy\S*|svc|services|nodes|all)\b|systemctl\s+(?:status|is-active)|pm2\s+(?:list|status|ls)|supervisorctl\s+status|heroku\s+ps\b|fly\s+status|service\s+\S+\s+status)/i
const REQUEST = /^(?:curl|wget|http|https|httpie|xh)\s/i
const DATABASE = /^(?:psql|mysql|mariadb|sqlite3|mongosh?|redis-cli)\b/i

/** The tools whose commands only look, by the words that begin them; what follows may not hand on to another command. */
const LOOK: readonly RegExp[] = [
  /^(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|lint|typecheck|type-check|check|format:check|audit|outdated|ls)(?::[\w:-]+)?\b(?!.*--fix)/i,
  /^npx?\s+(?:--\S+\s+)*(?:tsc|eslint|oxlint|biome\s+(?:ci|check|lint)|prettier\s+--check|jest|vitest|playwright\s+test|cypress\s+run|depcheck|lighthouse|lhci)\b(?!.*(?:--fix|--write))/i,
  /^(?:pytest|tox|nox|ruff\s+check|flake8|mypy|pyright|bandit|black\s+--check|isort\s+--check|pip-audit|safety\s+(?:check|scan)|pylint)\b(?!.*--fix)/i,
  /^(?:pip3?\s+check|pip3?\s+list|pip3?\s+freeze)\b/i,
  /^(?:python3?\s+)?\S*manage\.py\s+(?:check|test)\b/i,
  /^(?:rubocop|rspec|brakeman|standardrb|bundle[ -]audit|rails\s+(?:test|zeitwerk:check|routes)|rake\s+(?:test|spec))\b(?!.*(?:-a\b|-A\b|--auto))/i,
  /^(?:php\s+)?(?:\.\/)?(?:vendor\/bin\/)?(?:phpunit|pest|phpstan|psalm|pint\s+--test|phpcs)\b/i,
  /^php\s+artisan\s+(?:test|route:list|about|schedule:list)\b/i,
  /^composer\s+(?:audit|validate|outdated|check-platform-reqs)\b/i,
  /^go\s+(?:vet|test|build|list)\b/i,
  /^(?:golangci-lint\s+run|govulncheck|staticcheck)\b(?!.*--fix)/i,
  /^(?:\.\/)?(?:mvnw?|gradlew?)\s+(?:-\S+\s+)*(?:verify|test|check)\b/i,
  /^cargo\s+(?:test|check|clippy|audit|build|deny)\b(?!.*--fix)/i,
  /^dotnet\s+(?:test|build|format\s+--verify-no-changes)\b/i,
  /^(?:mix\s+(?:test|credo|dialyzer|format\s+--check-formatted)|terraform\s+(?:validate|plan|fmt\s+-check)|helm\s+(?:lint|template)|trivy|hadolint|shellcheck|yamllint|actionlint|kubeconform|kubectl\s+(?:-n\s+\S+\s+)?(?:diff|rollout\s+status|version|cluster-info|top)|docker[ -]compose\s+config|nginx\s+-t|openssl\s+s_client|dig|nslookup|ping|nc\s+-z|node\s+--version|git\s+(?:status|log|diff|fetch|describe|tag\s+-l))\b/i,
  /^(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?build\b/i,
  /^(?:make)\s+(?:test|lint|check)\b/i,
]
const GENERATE =
  /^(?:openssl\s+rand|uuidgen|pwgen|head\s+.*\/dev\/u?random|php\s+artisan\s+key:generate|rails\s+secret|node\s+-e\s+.*randomBytes|python3?\s+-c\s+.*secrets)/i
const HANDS_ON = /[;&|><`]|\$\(/
const PLACEHOLDER = /<[a-z][\w .-]*>|\byour[-_]\w+|\bYYYY\w*|\.\.\.(?!\w)(?!\s*$)/i

/** The command without what only says where it runs (`docker compose exec web`, `bundle exec`, `sudo`, variables). */
export const bareCommand = (command: string): string => command.trim().replace(PREFIX, '')

/** What a command does, by its program and words. What is not known counts as one that changes things. */
export const roleOfCommand = (command: string): CommandRole => {
  const text = command.trim().slice(0, 1000)
  const bare = bareCommand(text)
  if (GENERATE.test(bare)) return 'generate'
  if (/^(?:pg_isready|redis-cli\b.*\bping|mysqladmin\b.*\bping)\b/i.test(bare) && !HANDS_ON.test(text)) return 'look'
  if (BACKUP.test(text)) return 'backup'
  if (MIGRATION.test(text) || MIGRATION.test(`python -m ${bare}`)) return 'migration'
  if (LOG.test(text)) return 'log'
  if (STATUS.test(text)) return 'status'
  if (REQUEST.test(bare)) return 'request'
  if (DATABASE.test(bare)) return 'database'
  return isHarmless(text) ? 'look' : 'change'
}

/** Whether a person may turn a command on without thinking about what it writes: a known tool that only looks, alone. */
export const isHarmless = (command: string): boolean =>
  !HANDS_ON.test(command) && !PLACEHOLDER.test(command) && LOOK.some((pattern) => pattern.test(bareCommand(command)))

const PROGRAMS = new Set(
  'npm npx pnpm yarn bun node python python3 pip pip3 poetry uv pytest tox ruff mypy black flake8 alembic flask django-admin gunicorn celery rails rake bundle rspec rubocop brakeman heroku php composer artisan symfony bin/console vendor/bin/phpunit vendor/bin/pint go golangci-lint govulncheck goose dbmate mvn gradle cargo dotnet mix terraform helm kubectl docker docker-compose podman git gh curl wget psql pg_dump pg_restore mysql mysqldump redis-cli pg_isready mysqladmin mongodump supabase prisma vercel netlify fly flyctl railway render aws gcloud az flyway liquibase make systemctl journalctl nginx openssl ssh scp rsync tail grep cat ls cp mv rm chmod trivy certbot pm2 serve sh bash ansible-playbook tsc eslint jest vitest next vite ng expo eas fastlane dig nslookup ping kustomize argocd istioctl consul vault sqlx diesel'.split(
    ' ',
  ),
)

/** Whether a code span is a command line: a known program with something behind it, or a script that is started. */
export const looksLikeCommand = (code: string): boolean => {
  const text = code.trim().replace(/^\$ /, '')
  if (
    /^(?:\.\/)?(?:vendor\/bin|bin|scripts?|node_modules\/\.bin)\/[\w.-]+(\s+\S|$)/.test(text) &&
    !/\.(md|ya?ml|json|txt|sql|html?)$/i.test(text)
  )
    return true
  if (/^\.\/[\w./-]+(\s+\S.*|\.sh)$/.test(text)) return true
  const words = text
    .replace(/^(?:[A-Z_][A-Z0-9_]*=\S+\s+)+/, '')
    .replace(/^sudo\s+/, '')
    .split(/\s+/)
  const program = words[0] ?? ''
  if (words.length > 1) return PROGRAMS.has(program) || PROGRAMS.has(program.replace(/^.*\//, ''))
  return (
    PROGRAMS.has(program) &&
    /^(pg_dump|mysqldump|pytest|rspec|rubocop|brakeman|eslint|tsc|tox|govulncheck)$/.test(program)
  )
}

const MEANINGS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\b(?:pip3? check|npm ls|bundle check|check-platform-reqs)\b/i, 'conflicts'],
  [STATUS, 'services running workers containers pods processes'],
  [LOG, 'crashes'],
  [/\\dt/, 'tables'],
  [/\\d\s/, 'columns'],
  [/\bcollectstatic\b/, 'static files'],
  [/\brollout status\b/, 'completed finished'],
]

/** What a well-known command is for, in the words of an item that means it. */
export const meaningOf = (command: string): string =>
  MEANINGS.filter(([pattern]) => pattern.test(command))
    .map(([, words]) => words)
    .join(' ')

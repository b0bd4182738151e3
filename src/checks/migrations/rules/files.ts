import type { RulePage } from '../../../core/rule.ts'
import { page } from './page.ts'

const undecidable = (rule: string, title: string, danger: string, remedy: string): RulePage => ({
  rule,
  title,
  level: 'error',
  danger,
  remedy,
})

/** Files, their order and their history; and what keeps the check from deciding. */
export const files: readonly RulePage[] = [
  page(
    'edited-after-applied',
    'A migration of the base is edited',
    'Databases that have applied it do not get the edit, new ones come out different, and runners with checksums (Prisma, Flyway, sqlx, Atlas) stop.',
    'Take the edit back, and make the change in a new migration.',
    {
      notes:
        "A change of comments and blanks only is a notice where the runner keeps no checksum. Flyway's repeatable R__ files may be edited.",
    },
  ),
  page(
    'deleted-after-applied',
    'A migration of the base is deleted',
    'Databases keep what it did, and new ones come out different.',
    'Put it back, and undo it in a new migration.',
  ),
  page(
    'out-of-order',
    'A new migration is older than one of the base',
    'Where the newer one has been applied, the runner refuses this one or passes it over.',
    'Give it a newer version.',
    {
      notes:
        'An error for Flyway, Supabase, golang-migrate, goose, Drizzle, Atlas and node-pg-migrate; a warning for the others, which apply it in another order.',
    },
  ),
  page(
    'duplicate-version',
    'Two migrations with the same version',
    'Runners that tell files apart by version apply only one of them.',
    'Give the newer one a version of its own.',
  ),
  page(
    'version-order-ambiguous',
    'Numbers and texts sort differently',
    '10_b comes before 2_a as text and after it as a number: which runs first depends on the tool.',
    'Write versions with the same number of digits.',
  ),
  page(
    'two-heads',
    'Two migrations follow the same one',
    'The runner does not know which comes last, and refuses to go on.',
    'Merge the heads.',
    {
      notes: 'Django: makemigrations --merge; Alembic: alembic merge heads.',
    },
  ),
  page(
    'migration-dependency-missing',
    'A migration depends on one that is not there',
    'The runner refuses to start.',
    'Add the file, or correct the dependency.',
  ),
  page(
    'migration-cycle',
    'Migrations depend on each other in a circle',
    'The runner refuses to start.',
    'Break the circle.',
  ),
  page(
    'irreversible',
    'A migration without a way back',
    'A rollback of the deploy leaves the database as it is.',
    'Write the down part or the reverse.',
    { notes: 'Only for layouts that have one. Django: reverse_sql, reverse_code; Alembic: downgrade().' },
  ),
  page(
    'schema-and-code-together',
    'Schema and code change together',
    'During the deploy the migration and the code of before, or the code of after and the schema of before, run side by side.',
    'Expand, deploy the code that can live with both, and contract in a later release.',
  ),
  page(
    'model-without-migration',
    'A model changes and no migration does',
    'The code of the change names a column that the database has not, or leaves one out that it asks for: queries fail from the deploy on.',
    'Let the framework write the migration (`makemigrations`, `alembic revision --autogenerate`), and commit it with the model.',
    {
      notes:
        "For models of Django and declarative ones of SQLAlchemy (`__tablename__`), where the base of the change is known and the change brings no migration of that app, or of Alembic at all. What the classes said in the base is compared with what they say now, as syntax, and with the tables as all migrations leave them: a model or a field that is new, gone, in another column, of another type or length, unique or not, NULL or not. It is quiet where that cannot be told: fields of abstract bases and mixins, a field that has only moved between classes, classes whose bases change, fields and types of the team's own, values that are not constant, tables that a migration made in a way that is not read, SQLModel, several databases of Alembic. What reaches no column (choices, help_text, validators) is no difference here, though Django writes a migration for it.",
    },
  ),
  page('gap', 'A number is missing', 'A file may have been forgotten.', 'Make sure that none is missing.'),
  page('empty-file', 'A migration that does nothing', 'It is recorded as applied without effect.', 'Take it out.'),
  page(
    'odd-encoding',
    'A file that is not UTF-8',
    'The database may get other characters than were meant.',
    'Save it as UTF-8.',
  ),
  page(
    'review-only',
    'A migration that cannot be judged',
    'It is written in a language, or for a tool, that is not read here (PHP, Elixir, Go, C#, Java, XML), or has no function that can be found, or does nothing that can be read, so that what it sends is known only when it runs. Nothing about it was decided, so that the check is an error.',
    'Ask for people: with `review: { count: 1 }` the check waits for somebody to approve the file, and this becomes a warning. Or accept it for all with `rules: { review-only: warn }`.',
  ),
  page(
    'accepted-changed',
    'The list of accepted findings is changed by what is judged',
    'Whoever brings a dangerous migration could accept it in the same pull request. The list of the base counts until the change is merged.',
    'Mend what is found; or let the list be merged by itself first, so that somebody looks at it.',
  ),
  page(
    'unused-suppression',
    'A comment accepts what is not there',
    'It would hide a later finding.',
    'Take it out, or correct the name.',
  ),
  page(
    'suppression-without-reason',
    'A comment accepts without a reason',
    'Nobody can tell later whether it still holds. The finding counts.',
    'Write `-- gonogo-ignore RULE: why it is safe here`.',
    {
      notes:
        'Comments of squawk, pgfence, Atlas and eugene count without a reason, and are listed as such in the evidence.',
    },
  ),
  page(
    'runpython-model-import',
    'A data migration imports a model',
    'The model of today is not the one of that time: the migration fails or writes wrong rows later.',
    'Use apps.get_model.',
  ),
  page(
    'runpython-arguments',
    'A data migration with other arguments',
    'Django calls it with (apps, schema_editor).',
    'Name them so.',
  ),
  page(
    'unbounded-update',
    'A data migration goes through all rows',
    'It keeps its locks until the last one.',
    'Work in batches.',
  ),
  page(
    'non-atomic-with-several-operations',
    'Several operations without a transaction',
    'A failure half-way leaves the first ones applied, and the migration cannot be run again.',
    'One operation a migration with atomic = False.',
  ),
  page(
    'mixed-data-and-schema',
    'Data and schema in one transaction',
    'The locks of the schema changes are kept while rows are written.',
    'Two migrations.',
  ),
  undecidable(
    'sql-syntax',
    'A statement cannot be read',
    'What it does is not known. The other statements of the file are judged all the same.',
    'Correct it; it has to be PostgreSQL.',
  ),
  undecidable(
    'unreadable',
    'A file cannot be understood',
    'What the migration does is not known.',
    'Correct the file.',
  ),
  undecidable(
    'not-postgresql',
    'Migrations for another database',
    'Only PostgreSQL is understood.',
    'Leave them out of `paths`.',
  ),
  undecidable(
    'exact-sql-refused',
    'The code of a stranger was not run',
    '`exact-sql` runs the code of the project, and what is checked out comes from a fork.',
    'Leave `exact-sql` out for changes from forks, or run the item where the code is trusted.',
  ),
  undecidable(
    'exact-sql-failed',
    'The framework did not print the SQL',
    'The command failed, took too long, or printed nothing that PostgreSQL would read: what the migration really sends is not known.',
    'Run the command by hand where the item runs, and mend what it reports; or leave `exact-sql` out.',
  ),
  undecidable('no-migrations', 'No migration is found', 'Nothing was judged.', 'Correct `paths`.'),
  undecidable(
    'base-unknown',
    'The base is not known',
    'Which migrations are new cannot be told.',
    'Name it with --base, fetch it, or use scope: all.',
  ),
  undecidable('pending-unknown', 'What is pending is not known', 'No database was named.', 'Name the `database`.'),
  undecidable(
    'accepted-unreadable',
    'The list of accepted findings cannot be read',
    'What was accepted is not known.',
    'Correct the file.',
  ),
]

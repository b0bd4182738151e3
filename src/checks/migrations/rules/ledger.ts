import { rulePage, type RulePage } from '../../../core/rule.ts'

/** What the table that the runner keeps in the database says. */
export const ledger: readonly RulePage[] = [
  rulePage(
    'migration-pending',
    'A migration is not applied yet',
    'Code that needs it fails against this database.',
    'Apply it before the code that needs it is deployed.',
    { level: 'notice' },
  ),
  rulePage(
    'applied-but-missing',
    'A migration was applied that is not in the repository',
    'The database is ahead of the code, or the file was deleted: a new database comes out different.',
    'Bring the file back, or deploy the branch that has it.',
  ),
  rulePage(
    'migration-failed-halfway',
    'A migration failed half-way',
    'Part of it may have been applied, and the runner refuses to go on.',
    'Look at what it did, put it right, and mark it as applied or rolled back.',
  ),
  rulePage(
    'ledger-missing',
    'The table of applied migrations is not there',
    'What is pending is not known: the database may be another one than was meant, or was never migrated.',
    'Correct the URL, or name the table.',
    { level: 'warning' },
  ),
  rulePage(
    'approval-ended',
    'An approval does not count any more',
    'The migration that was approved is not the one that would run: it was edited afterwards, or whoever approved it wrote a part of it.',
    'Ask for another approval of the file as it is now.',
    { level: 'notice' },
  ),
  rulePage(
    'approvals-unreadable',
    'The file of approvals cannot be read',
    'An approval may be among the lines that are not understood.',
    'Take the line out, and approve again with `gonogo migrations approve`.',
  ),
]

import { describe, expect, test } from '@jest/globals'
import { judge } from '../shop.ts'

const first = `from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [migrations.CreateModel('Book', [('id', models.BigAutoField(primary_key=True)), ('note', models.TextField())])]
`
const second = `from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [('library', '0001_initial')]
    operations = [migrations.RemoveField('book', 'note')]
`
const filesIn = (folder: string) => ({
  [`${folder}/__init__.py`]: '',
  [`${folder}/0001_initial.py`]: first,
  [`${folder}/0002_note.py`]: second,
  [`${folder}/helpers.py`]: 'from django.db import migrations\n',
})
const told = async (files: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>>) => {
  const { outcome } = await judge(files, options)
  return (outcome.findings ?? []).flatMap(({ rule, path, level, message }) =>
    level === 'error' ? [`${rule} ${path ?? ''} ${/"\w+" of "\w+"/.exec(message)?.[0] ?? ''}`.trim()] : [],
  )
}

describe('a folder of migrations that MIGRATION_MODULES calls otherwise', () => {
  test.each(['library/db_migrations', 'library/postgres_migrations'])('%s is found', async (folder) => {
    expect(await told(filesIn(folder), { paths: undefined })).toEqual([
      `drop-column ${folder}/0002_note.py "note" of "library_book"`,
    ])
  })

  test.each(['changes/library', 'library/changes'])('%s is read where `paths` names it', async (folder) => {
    expect(await told(filesIn(folder), { paths: [`${folder}/*.py`] })).toEqual([
      `drop-column ${folder}/0002_note.py "note" of "library_book"`,
    ])
  })

  test('files that match and are no migrations are named', async () => {
    const { outcome } = await judge({ 'changes/a.py': 'x = 1\n', 'changes/b.py': '' }, { paths: ['changes/*.py'] })
    expect(outcome).toMatchObject({
      status: 'error',
      summary: expect.stringContaining(
        '2 files match changes/*.py, and none of them is a migration that is known here',
      ),
    })
    expect(outcome.findings?.[0]?.help).toContain('changes/a.py')
  })
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Files } from '../../src/core/world.ts'
import { documentMistakes } from '../../src/checklist/mistakes.ts'
import { unknownPart } from '../../src/checklist/known-commands.ts'
import { createWorld } from '../../src/world/index.ts'
import { document } from '../support/checklist.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const repository = async (...paths: readonly string[]): Promise<Files> => {
  const root = await mkdtemp(join(tmpdir(), 'gonogo-'))
  folders.push(root)
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), 'x\n')
  }
  return createWorld({ root, variables: {} }).files
}

const mistakes = async (text: string, ...paths: readonly string[]) =>
  (await documentMistakes(document(text), await repository(...paths), new AbortController().signal)).map(
    ({ rule, line }) => [rule, line],
  )

describe('mistakes in the document itself', () => {
  test('a step for production that talks to localhost', async () => {
    expect(await mistakes('# T\n## Production Deployment\n```bash\ncurl http://localhost:8000/x\n```\n')).toEqual([
      ['local-address', 4],
    ])
    expect(await mistakes('# T\n## Local Development\n```bash\ncurl http://localhost:8000/x\n```\n')).toEqual([])
  })

  test('a placeholder that was never filled in, in text and in commands', async () => {
    expect(
      await mistakes('# T\n- Backend: [Contact Info]\n- By: ______\n- Owner: TBD\n- [a link](https://x.test)\n'),
    ).toEqual([
      ['open-placeholder', 2],
      ['open-placeholder', 3],
      ['open-placeholder', 4],
    ])
    expect(await mistakes('# T\n```bash\npg_dump -h <db-host> -d app\n```\n')).toEqual([['open-placeholder', 3]])
    expect(await mistakes('# T\n```bash\nKEY=<strong-key>\nOTHER=<x-y>\n```\n')).toEqual([])
  })

  test('a command line that its tool does not know', async () => {
    expect(
      await mistakes('# T\n```bash\npython manage.py migrate --plan\npython manage.py migrate --dry-run\n```\n'),
    ).toEqual([['unknown-command', 4]])
  })

  test('a rollback section that is empty, or that holds only comments', async () => {
    expect(await mistakes('# T\n## Rollback Plan\n\n## Next\ntext\n')).toEqual([['empty-rollback', 2]])
    expect(await mistakes('# T\n## Rollback\n```bash\n# revert to the previous version\n```\n')).toEqual([
      ['empty-rollback', 2],
    ])
    expect(await mistakes('# T\n## Rollback\n1. Deploy the previous tag\n')).toEqual([])
  })

  test('a file that is named and is not there, also where it stands further down', async () => {
    expect(
      await mistakes(
        '# T\n- [ ] `docs/a.md` exists\n- [ ] `docs/b.md` exists\n- [ ] `core/settings.py` reviewed\n',
        'docs/a.md',
        'backend/core/settings.py',
      ),
    ).toEqual([['file-missing', 3]])
  })

  test('files of servers, backups and files that should not be there are not asked for', async () => {
    expect(
      await mistakes(
        '# T\n- `/etc/nginx/nginx.conf`\n- `backup_*.sql`\n- `.env.production`\n- No `tmp/debug.py` left\n- `logs/app.log`\n',
      ),
    ).toEqual([])
  })

  test('a block of commands that is marked as SQL', async () => {
    expect(await mistakes('# T\n```sql\npg_dump -d app > out.sql\n```\n')).toEqual([['wrong-language', 2]])
  })
})

describe('what tools know', () => {
  test.each([
    ['python -m alembic upgrade head', undefined],
    ['alembic upgrad head', 'Alembic has no command `upgrad`.'],
    ['docker-compose exec web python manage.py migrate app 0001 --fake', undefined],
    ['python manage.py our_own_command --anything', undefined],
    ['pg_dump -h x --format=custom --file=a.dump db', undefined],
    ['pg_dump --compres-all db', 'pg_dump has no option `--compres-all`'],
    ['npx prisma migrate apply', 'Prisma has no command `apply`.'],
    ['npx prisma migrate deploy && npm start --whatever', undefined],
  ])('%s', (command, expected) => {
    const said = unknownPart(command)
    if (expected === undefined) expect(said).toBeUndefined()
    else expect(said).toContain(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { isHarmless, roleOfCommand } from '../../src/checklist/command.ts'
import { runsSomethingThatChanges } from '../../src/checklist/options-for.ts'
import { proposalsOf } from '../support/checklist.ts'

const propose = async (text: string) =>
  (await proposalsOf(text)).items.map(({ uses, params, missing, with: options }) => ({
    uses,
    params,
    missing,
    with: options,
  }))
const first = async (text: string) => (await propose(`# T\n## S\n${text}`))[0]

describe('what is proposed', () => {
  test.each([
    ['- [ ] Database backup created', 'backup'],
    ['- [ ] Datensicherung erstellt', 'backup'],
    ['- [ ] Crear copia de seguridad de la base de datos', 'backup'],
    ['- [ ] All migrations applied', 'migrations'],
    ['- [ ] No destructive migrations', 'migrations'],
    ['- [ ] `/api/health/` returns 200', 'http'],
    ['- [ ] `DEBUG=False`', 'settings'],
    ['- [ ] DEBUG=False in production', 'settings'],
    ['- [ ] DEBUG is set to False', 'settings'],
    ['- [ ] HTTPS is on everywhere we look', 'http'],
    ['- [ ] No errors in logs', 'logs'],
    ['- [ ] No `console.log` left', 'scan'],
    ['- [ ] `docs/runbook.md` written', 'files'],
    ['- [ ] Rollback procedure documented', 'document'],
    ['- [ ] Two people approved the pull request', 'github'],
    ['- [ ] CPU usage < 70%', 'metrics'],
    ['- [ ] Users informed by mail', 'sign-off'],
    ['- [ ] Users can sign up', 'sign-off'],
  ])('%s is decided by %s', async (line, kind) => {
    expect((await first(line))?.uses).toBe(kind)
  })

  test('what stands literally is found, whatever the language', async () => {
    expect((await first('- [ ] `GET /api/v1/salud` responde 200 en menos de 500 ms'))?.params).toEqual({
      path: '/api/v1/salud',
      expected: '200',
      threshold: 'menos de 500 ms',
    })
    expect((await first('- [ ] 環境変数 `DATABASE_URL` を設定'))?.params).toEqual({ key: 'DATABASE_URL' })
    expect((await first('- [ ] SOME\\_KEY = value is set'))?.params).toMatchObject({
      key: 'SOME_KEY',
      expected: 'value',
    })
  })

  test('parameters are taken from the block above, below, inside, the heading and elsewhere', async () => {
    expect(
      (await propose('# T\n## S\n```sql\nALTER TABLE t ADD COLUMN c int;\n```\n- [ ] Execute the above SQL\n'))[0],
    ).toMatchObject({
      uses: 'schema',
      params: { sql: 'ALTER TABLE t ADD COLUMN c int;' },
      with: { holds: 'ALTER TABLE t ADD COLUMN c int;' },
    })
    expect(
      (await propose('# T\n## S\n- [ ] No dependency conflicts\n\n**Check**:\n```bash\npip check\n```\n'))[0]?.params,
    ).toEqual({ command: 'pip check' })
    expect(
      (await propose('# T\n## S\n- [ ] Build frontend\n  ```bash\n  cd web\n  npm run build\n  ```\n'))[0]?.params,
    ).toEqual({ command: 'npm run build', cwd: 'web' })
    expect((await propose('# T\n## Settings (`app/settings.py`)\n- [ ] `DEBUG=False`\n'))[0]?.params).toEqual({
      key: 'DEBUG',
      expected: 'False',
      path: 'app/settings.py',
    })
    expect(
      (await propose('# T\n## A\n- [ ] `/api/health/` answers\n## B\n- [ ] Health check passes\n'))[1]?.params,
    ).toEqual({ path: '/api/health/' })
  })

  test('required variables are read from their block, without alternatives and optional ones', async () => {
    const text =
      '# T\n## Required\n```bash\nDEBUG=False  # MUST be False\nDATABASE_URL=<url>\n# OR individual vars:\nDB_HOST=<host>\n\nSITE=<x>\n```\n## Optional\n```bash\nREDIS=<x>\nOTHER=<y>\n```\n## Go\n- [ ] All environment variables set\n'
    expect((await propose(text))[0]?.params).toEqual({ keys: ['DEBUG', 'DATABASE_URL', 'SITE'] })
  })

  test('what is missing is named', async () => {
    expect(await first('- [ ] Create a database backup')).toMatchObject({ missing: ['path'] })
    expect(await first('- [ ] Dashboard endpoint accessible')).toMatchObject({ missing: ['url'] })
  })
})

describe('a command that changes things is never proposed to run', () => {
  const dangerous = [
    'python manage.py migrate',
    'rm -rf build',
    'npm test; rm -rf /',
    'npm test && git push',
    'npx eslint --fix .',
    'docker compose exec web python manage.py migrate',
    'psql -c "DROP TABLE a"',
    'npm run lint -- $(curl evil)',
    'npm run lint > /etc/passwd',
    'kubectl delete pod x',
    'pg_dump x > y',
    'git push origin main',
    './deploy.sh',
    'cargo clippy --fix',
  ]
  test.each(dangerous)('%s', async (command) => {
    expect(isHarmless(command)).toBe(false)
    const inText = await proposalsOf(`# T\n- [ ] Run \`${command}\`\n`)
    const inBlock = await proposalsOf(`# T\n- [ ] Build the application:\n  \`\`\`bash\n  ${command}\n  \`\`\`\n`)
    for (const item of [...inText.items, ...inBlock.items]) {
      expect(runsSomethingThatChanges(item)).toBe(false)
      expect(JSON.stringify(item.with)).not.toContain(command)
    }
  })

  test('what is not known counts as changing', () => {
    expect(roleOfCommand('frobnicate --all')).toBe('change')
    expect(roleOfCommand('npm test')).toBe('look')
    expect(roleOfCommand('docker-compose exec web pip check')).toBe('look')
    expect(roleOfCommand('alembic upgrade head')).toBe('migration')
    expect(roleOfCommand('docker compose ps')).toBe('status')
  })
})

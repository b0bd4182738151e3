/**
 * Side by side with Django itself: what `manage.py check --deploy` and what the check `settings` say of ten settings modules.
 * Installs Django into a throwaway virtual environment; ends with 1 when a warning of Django's is not ours too.
 * `--write` keeps Django's answers as the fixture that the tests compare with.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareWithDjango, FIXTURES } from './score-settings/compare.ts'

const PACKAGES = [
  'Django>=5.2,<5.3',
  'python-decouple',
  'django-environ',
  'dj-database-url',
  'django-cors-headers',
  'psycopg[binary]',
]

const PROGRAM = `
import json, os, sys
sys.path.insert(0, os.getcwd())
os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
try:
    import django
    django.setup()
    from django.core.checks import run_checks
    found = sorted({message.id for message in run_checks(include_deployment_checks=True) if message.id})
    print(json.dumps({"version": django.get_version(), "found": found}))
except Exception as error:
    print(json.dumps({"version": "", "found": [], "error": type(error).__name__ + ": " + str(error)}))
`

const environmentOf = (folder: string): Record<string, string> => {
  const path = join(folder, 'production.env')
  if (!existsSync(path)) return {}
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='))
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)
if (python === undefined) {
  console.log('Skipped: there is no Python on this machine, so that Django cannot be asked.')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'gonogo-django-'))
try {
  const made = spawnSync(python, ['-m', 'venv', folder], { encoding: 'utf8' })
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  const installed =
    made.status === 0
      ? spawnSync(bin, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES], {
          encoding: 'utf8',
        })
      : made
  if (installed.status !== 0) {
    console.log(
      `Skipped: Django cannot be installed here (${installed.stderr.trim().split('\n').at(-1) ?? 'no reason given'}).`,
    )
  } else {
    const answers: Record<string, readonly string[]> = {}
    let version = ''
    for (const name of readdirSync(FIXTURES)
      .filter((one) => !one.includes('.'))
      .sort()) {
      const run = spawnSync(bin, ['-c', PROGRAM], {
        cwd: join(FIXTURES, name),
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', PYTHONDONTWRITEBYTECODE: '1', ...environmentOf(join(FIXTURES, name)) },
      })
      const answer = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}') as {
        version: string
        found: string[]
        error?: string
      }
      if (answer.error !== undefined) throw new Error(`Django does not start with ${name}: ${answer.error}`)
      version = answer.version
      answers[name] = answer.found
    }
    if (process.argv.includes('--write')) {
      mkdirSync(FIXTURES, { recursive: true })
      writeFileSync(join(FIXTURES, 'django.json'), `${JSON.stringify({ version, answers }, null, 2)}\n`)
    }
    const rows = await compareWithDjango(answers)
    console.log(`Django ${version}, check --deploy, beside the check settings\n`)
    for (const { name, django, missing, beyond } of rows) {
      console.log(name)
      console.log(`  Django says ${django.length}: ${django.join(', ') || 'nothing'}`)
      console.log(
        `  ours too: ${django.length - missing.length} of ${django.length}${missing.length === 0 ? '' : `; missing ${missing.join(', ')}`}`,
      )
      console.log(`  beyond: ${beyond.join(', ') || 'nothing'}\n`)
    }
    const all = rows.reduce((sum, { django }) => sum + django.length, 0)
    const missing = rows.reduce((sum, row) => sum + row.missing.length, 0)
    const beyond = rows.reduce((sum, row) => sum + row.beyond.length, 0)
    console.log(`${all - missing} of ${all} of Django's are ours too; ${beyond} more are found.`)
    if (missing > 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

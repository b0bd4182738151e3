import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { registry } from '../../src/checks/registry.ts'
import { detectStack } from '../../src/checklist/detect.ts'
import { initFromRepository } from '../../src/checklist/init-from-repository.ts'
import { createWorld } from '../../src/world/index.ts'
import { loaded } from '../support/checklist.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const repository = async (files: Readonly<Record<string, string>>) => {
  const root = await mkdtemp(join(tmpdir(), 'gonogo-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return createWorld({ root, variables: {} }).files
}

const signal = new AbortController().signal
const init = async (files: Awaited<ReturnType<typeof repository>>) =>
  (await initFromRepository({ files, registry, signal, now: 0, name: 'app' })).text

describe('what a repository is built with', () => {
  test.each<[string, Readonly<Record<string, string>>, object]>([
    [
      'Django',
      {
        'backend/manage.py': '',
        'backend/shop/migrations/0001_initial.py': '',
        'backend/core/settings.py': '',
        'backend/core/urls.py': "path('api/health/', x)",
      },
      {
        frameworks: ['django'],
        migrations: [{ kind: 'django', paths: 'backend/shop/migrations/*.py' }],
        settings: ['backend/core/settings.py'],
        healthPath: '/api/health/',
      },
    ],
    [
      'Rails',
      { Gemfile: 'gem "rails"', 'db/migrate/20250101000000_a.rb': '', 'config/environments/production.rb': '' },
      { frameworks: ['rails'], migrations: [{ kind: 'rails', paths: 'db/migrate/*.rb' }] },
    ],
    [
      'Laravel',
      { artisan: '', 'composer.json': '{"require":{"laravel/framework":"^11"}}', 'database/migrations/2025_a.php': '' },
      { frameworks: ['laravel'] },
    ],
    [
      'Express',
      { 'package.json': '{"dependencies":{"express":"4"}}', 'src/server.js': "app.get('/healthz', x)" },
      { frameworks: ['express'], healthPath: '/healthz' },
    ],
    [
      'FastAPI with Alembic',
      { 'requirements.txt': 'fastapi==0.1\n', 'alembic/versions/a.py': '' },
      { frameworks: ['fastapi'], migrations: [{ kind: 'alembic', paths: 'alembic/versions/*.py' }] },
    ],
    [
      'Next.js with Prisma on Vercel',
      {
        'package.json': '{"dependencies":{"next":"14","@prisma/client":"5"}}',
        'prisma/schema.prisma': '',
        'prisma/migrations/1/migration.sql': '',
        'vercel.json': '{}',
      },
      { frameworks: ['nextjs', 'prisma'], platforms: [{ kind: 'vercel', path: 'vercel.json' }] },
    ],
    [
      'Supabase',
      { 'supabase/config.toml': '', 'supabase/migrations/1.sql': '' },
      { frameworks: ['supabase'], migrations: [{ kind: 'supabase', paths: 'supabase/migrations/*.sql' }] },
    ],
    [
      'compose and Render',
      { 'compose.yaml': '', 'render.yaml': 'healthCheckPath: /up\n' },
      {
        platforms: [
          { kind: 'compose', path: 'compose.yaml' },
          { kind: 'render', path: 'render.yaml' },
        ],
      },
    ],
    [
      'Kubernetes',
      { 'deploy/app.yaml': 'kind: Deployment\n' },
      { platforms: [{ kind: 'kubernetes', path: 'deploy/app.yaml' }] },
    ],
    ['nothing that is known', { 'README.md': '' }, { frameworks: [], migrations: [] }],
  ])('%s, and its first manifest validates', async (_, paths, expected) => {
    const files = await repository(paths)
    expect(await detectStack(files, signal)).toMatchObject(expected)
    const manifest = await loaded(await init(files))
    expect(manifest.items.length).toBeGreaterThan(0)
    for (const stage of manifest.stages) expect(manifest.items.some((item) => item.stage === stage.name)).toBe(true)
  })

  test('what others wrote is not taken for it', async () => {
    const files = await repository({
      'node_modules/x/package.json': '{"dependencies":{"express":"4"}}',
      'venv/lib/site-packages/django/manage.py': '',
    })
    expect(await detectStack(files, signal)).toMatchObject({ frameworks: [] })
  })

  test('each of our examples gets a manifest that validates', async () => {
    const root = join(process.cwd(), 'examples')
    const names = await readdir(root).catch(() => [])
    for (const name of names) await loaded(await init(createWorld({ root: join(root, name), variables: {} }).files))
  })
})

test('documents without a task item are no checklists, whatever their name', async () => {
  const files = await repository({
    'DEPLOY.md': '# Deploy\n\n* Run the tests\n',
    'docs/RELEASE.md': '# Release\n\n- [ ] Tests pass\n',
    'README.md': '# App\n\n- [ ] Dark mode\n',
  })
  expect((await detectStack(files, signal)).checklists).toEqual(['docs/RELEASE.md'])
})

test('settings whose place is not known are proposed in a comment, never as an item that cannot be decided', async () => {
  const text = await init(await repository({ 'package.json': '{"dependencies":{"express":"4"}}' }))
  expect(text).toContain(
    '    # Needs `from`: the file or service that holds the values of production.\n    # - id: settings',
  )
})

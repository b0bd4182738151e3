/** What the check `settings` says of each module, beside what Django said. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settings } from '../../src/checks/settings/index.ts'
import type { CheckContext } from '../../src/core/check.ts'
import type { World } from '../../src/core/world.ts'
import { createWorld } from '../../src/world/index.ts'

export const FIXTURES = '__tests__/fixtures/settings/django'

/** Our rules for Django's checks; any of several counts. A module without any of them is a miss. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'security.W001': ['django-security-middleware-missing'],
  'security.W002': ['django-frame-middleware-missing'],
  'security.W003': ['django-csrf-middleware-missing'],
  'security.W004': ['django-hsts-off'],
  'security.W005': ['django-hsts-subdomains'],
  'security.W006': ['django-nosniff-off'],
  'security.W008': ['django-ssl-redirect-off'],
  'security.W009': ['django-secret-key-weak'],
  'security.W010': ['django-session-cookie-insecure'],
  'security.W011': ['django-session-cookie-insecure'],
  'security.W012': ['django-session-cookie-insecure'],
  'security.W013': ['django-session-cookie-script'],
  'security.W014': ['django-session-cookie-script'],
  'security.W015': ['django-session-cookie-script'],
  'security.W016': ['django-csrf-cookie-insecure'],
  'security.W018': ['django-debug-on'],
  'security.W019': ['django-frame-options'],
  'security.W020': ['django-allowed-hosts-empty'],
  'security.W021': ['django-hsts-preload'],
  'security.W022': ['django-referrer-policy'],
  'security.E023': ['django-referrer-policy'],
  'security.E024': ['django-opener-policy'],
  'security.W025': ['django-secret-key-fallback-weak'],
  'security.E101': ['django-csrf-failure-view'],
  'security.E102': ['django-csrf-failure-view'],
  '4_0.E001': ['django-trusted-origins-scheme'],
  'caches.W002': ['django-cache-location'],
  'caches.W003': ['django-cache-location'],
  'async.E001': ['django-async-unsafe'],
  'admin.E402': ['django-admin-incomplete'],
  'admin.E403': ['django-admin-incomplete'],
  'admin.E404': ['django-admin-incomplete'],
  'admin.E405': ['django-admin-incomplete'],
  'admin.E406': ['django-admin-incomplete'],
  'admin.E408': ['django-admin-incomplete'],
  'admin.E409': ['django-admin-incomplete'],
  'admin.E410': ['django-admin-incomplete'],
}

export type Row = {
  readonly name: string
  readonly django: readonly string[]
  /** What Django says and we do not. */
  readonly missing: readonly string[]
  /** Rules of ours that stand for none of Django's that it said. */
  readonly beyond: readonly string[]
}

export const compareWithDjango = async (
  answers: Readonly<Record<string, readonly string[]>>,
): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const [name, django] of Object.entries(answers)) {
    const found = await rulesFor(join(FIXTURES, name))
    const stood = new Set(django.flatMap((id) => OURS[id] ?? []))
    rows.push({
      name,
      django,
      missing: django.filter((id) => !(OURS[id] ?? []).some((rule) => found.has(rule))),
      beyond: [...found].filter((rule) => !stood.has(rule)),
    })
  }
  return rows
}

const rulesFor = async (folder: string): Promise<ReadonlySet<string>> => {
  // Outside of this repository: that the modules are in git says nothing about their settings.
  const root = mkdtempSync(join(tmpdir(), 'gonogo-score-'))
  cpSync(join(process.cwd(), folder), root, { recursive: true })
  const values = existsSync(join(root, 'production.env'))
  const from = values ? ['settings.py', { file: 'production.env', reader: 'docker' }] : ['settings.py']
  const options = settings.options.safeParse({ from, framework: 'django' })
  if (!options.success) throw new Error('The options of the comparison are wrong.')
  const context: CheckContext = {
    signal: new AbortController().signal,
    subject: {},
    item: { id: 'score', name: 'score', stage: 'score', paths: [] },
    roles: {},
    directory: root,
    env: {},
    untrusted: false,
    progress: () => {},
    hide: () => {},
    masked: (text) => text,
  }
  const world: World = createWorld({ root, variables: {} })
  const outcome = await settings
    .run(options.data, { ...context, ...world })
    .finally(() => rmSync(root, { recursive: true, force: true }))
  return new Set((outcome.findings ?? []).filter(({ level }) => level !== 'notice').map(({ rule }) => rule))
}

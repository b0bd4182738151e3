import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const SRC = join(process.cwd(), 'src')

/** Which rooms each room may import from, beside itself. What is not listed may not be known. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  people: ['core'],
  sql: ['core'],
  python: ['core'],
  settings: ['core', 'python'],
  scratch: ['core', 'sql'],
  archive: ['core', 'sql'],
  checks: ['core', 'sql', 'python', 'settings', 'scratch', 'archive', 'people'],
  manifest: ['core'],
  checklist: ['core', 'sql', 'python', 'settings', 'manifest'],
  engine: ['core', 'manifest'],
  reporters: ['core'],
  github: ['core', 'people'],
  world: ['core'],
  'program.ts': ['core', 'manifest', 'engine', 'checks', 'checklist', 'improvise.ts', 'gate-change.ts'],
  'gate-change.ts': ['core', 'manifest', 'engine', 'program.ts'],
  'improvise.ts': ['core', 'manifest', 'checklist'],
  'version.ts': [],
  action: ['*'],
  cli: ['*'],
  'index.ts': ['action'],
  'cli.ts': ['cli'],
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : []
  })

const roomOf = (path: string): string => relative(SRC, path).replaceAll('\\', '/').split('/')[0] ?? ''

const importsOf = (path: string): string[] => {
  const text = readFileSync(path, 'utf8')
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)[^'"\n]*(?:\n[^'"\n]*)*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)|(?:^|\n)import\s+['"](\.[^'"]+)['"]/g,
    ),
  ].map((match) => join(dirname(path), match[1] ?? match[2] ?? match[3] ?? ''))
}

const files = filesBelow(SRC)

describe('the rooms know each other downwards only', () => {
  for (const [room, known] of Object.entries(MAY_KNOW)) {
    test(`${room} knows ${known.length === 0 ? 'nothing of ours' : known.join(', ')}`, () => {
      if (known.includes('*')) return
      const wrong = files
        .filter((path) => roomOf(path) === room)
        .flatMap((path) =>
          importsOf(path)
            .filter(
              (target) => roomOf(target) !== room && roomOf(target) !== 'version.ts' && !known.includes(roomOf(target)),
            )
            .map((target) => `${relative(SRC, path)} imports ${relative(SRC, target)}`),
        )
      expect(wrong).toEqual([])
    })
  }

  test('every room is listed', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_KNOW))).toEqual([])
  })

  test('no check knows another, save through the registry', () => {
    const wrong = files.flatMap((path) => {
      const kind = /^checks\/([^/]+)\//.exec(relative(SRC, path).replaceAll('\\', '/'))?.[1]
      if (kind === undefined) return []
      return importsOf(path)
        .map((target) => relative(SRC, target).replaceAll('\\', '/'))
        .filter((target) => target.startsWith('checks/') && !target.startsWith(`checks/${kind}/`))
        .map((target) => `${relative(SRC, path)} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('relative imports end in .ts', () => {
    expect(files.flatMap((path) => importsOf(path).filter((target) => !target.endsWith('.ts')))).toEqual([])
  })
})

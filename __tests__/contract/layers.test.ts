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
  scratch: ['core', 'sql', 'archive'],
  archive: ['core', 'sql'],
  checks: ['core', 'sql', 'python', 'settings', 'scratch', 'archive', 'people'],
  manifest: ['core'],
  checklist: ['core', 'sql', 'python', 'settings', 'manifest'],
  engine: ['core', 'manifest'],
  reporters: ['core'],
  github: ['core', 'people'],
  world: ['core'],
  program: ['core', 'manifest', 'engine', 'checks', 'checklist', 'version.ts'],
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

/** Without what a file asks for later. */
const staticImportsOf = (path: string): string[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"\n]*(?:\n[^'"\n]*)*?from\s+['"](\.[^'"]+)['"]/g,
    ),
  ].map((match) => join(dirname(path), match[1] ?? ''))

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

  test('no file needs itself by way of others', () => {
    const needed = new Map(files.map((path) => [path, staticImportsOf(path)]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) {
        circles.push([...way.slice(way.indexOf(path)), path].map((file) => relative(SRC, file)).join(' -> '))
        return
      }
      if (done.has(path)) return
      for (const target of needed.get(path) ?? []) visit(target, [...way, path])
      done.add(path)
    }
    for (const path of files) visit(path, [])
    expect(circles).toEqual([])
  })
})

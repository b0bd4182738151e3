import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../../src/cli/commands.ts'
import { registry } from '../../src/checks/registry.ts'
import { loadManifest } from '../../src/manifest/load.ts'
import { formatProblem } from '../../src/manifest/problem.ts'

const ROOT = process.cwd()

const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? below(path) : path.endsWith('.md') ? [path] : []
  })
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...below('docs'),
  ...below('examples').filter((path) => path.endsWith('README.md')),
]
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const withoutCode = (text: string): string => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '')

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsOf = (text: string): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  return new Set(
    [...text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, heading = '']) => {
      const slug = heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-')
      const count = seen.get(slug) ?? 0
      seen.set(slug, count + 1)
      return count === 0 ? slug : `${slug}-${count}`
    }),
  )
}

test('every link inside of the documents leads somewhere', () => {
  const broken: string[] = []
  for (const page of PAGES)
    for (const [, target = ''] of withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)) {
      if (/^[a-z]+:/i.test(target)) continue
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), path))
      if (!existsSync(join(ROOT, file))) broken.push(`${page}: ${target} is not there`)
      else if (anchor !== undefined && file.endsWith('.md') && !anchorsOf(textOf(file)).has(anchor))
        broken.push(`${page}: ${target} has no such heading`)
    }
  expect(broken).toEqual([])
})

const blocksOf = (path: string, language: RegExp): readonly string[] =>
  [...textOf(path).matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```/gm)].flatMap(([, name = '', text = '']) =>
    language.test(name) ? [text] : [],
  )

describe('what can be pasted is right', () => {
  const manifests = PAGES.flatMap((page) =>
    blocksOf(page, /^ya?ml$/)
      .filter((text) => /^version: 1$/m.test(text) && /^stages:/m.test(text))
      .map((text, index): [string, string] => [`${page} ${index + 1}`, text]),
  )

  test('there are manifests to look at', () => {
    expect(manifests.length).toBeGreaterThan(0)
  })

  test.each(manifests)('the manifest in %s', async (_where, text) => {
    const { problems } = await loadManifest({
      path: 'gonogo.yml',
      bytes: text,
      // Presets of the example are files of the reader's repository.
      read: async () => new TextEncoder().encode('version: 1\n'),
      registry,
      now: Date.parse('2026-11-21'),
    })
    expect(problems.map(formatProblem)).toEqual([])
  })

  test('commands and their options exist', async () => {
    const wrong: string[] = []
    for (const page of PAGES) {
      const text = textOf(page)
      const lines = [
        ...[...text.matchAll(/`((?:npx )?gonogo [^`\n]+)`/g)].map(([, code = '']) => code),
        ...blocksOf(page, /^(bash|sh|console|shell)$/).flatMap((block) =>
          block.split('\n').filter((line) => /^\s*(\$ )?(npx )?gonogo /.test(line)),
        ),
      ]
      for (const line of lines) {
        const [, name = '', rest = ''] = /gonogo ([a-z]+)\b([^#]*)/.exec(line) ?? []
        if (name === '') continue
        const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
        if (command === undefined) wrong.push(`${page}: ${line}`)
        else {
          const { help } = await command.load()
          for (const [option] of rest.matchAll(/(?<=\s)--[a-z][a-z-]*/g))
            if (!help.includes(option) && option !== '--help') wrong.push(`${page}: ${name} has no ${option}`)
        }
      }
    }
    expect([...new Set(wrong)]).toEqual([])
  })
})

import type { Manifest, ManifestItem } from '../manifest/manifest.ts'
import type { Answer } from './coverage.ts'

/** What a loaded manifest answers: one entry an item, without the copies that a matrix or further stages make. */
export const answersOf = (manifest: Manifest): readonly Answer[] => {
  const seen = new Set<string>()
  return manifest.items.flatMap((item) => {
    const line = item.origin.source.lineOf(item.origin.path)
    const key = `${item.origin.source.file}:${line}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        id: item.baseId,
        name: item.name,
        stage: item.stage,
        lines: linesOf(item),
        place: { file: item.origin.source.file, line },
        ...(item.documentLine === undefined ? {} : { source: item.documentLine }),
      },
    ]
  })
}

const linesOf = ({ decision }: ManifestItem): readonly string[] =>
  ('anyOf' in decision ? decision.anyOf : [decision]).flatMap((one) => {
    const lines = one.with['lines']
    return one.uses === 'sign-off' && Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : []
  })

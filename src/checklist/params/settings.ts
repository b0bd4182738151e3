import type { Reading } from '../reading.ts'
import type { Collected } from './collect.ts'

/** Keys, their values, and the file they stand in. */
export const settingsParams = (reading: Reading, found: Collected): void => {
  const { facts } = reading
  for (const { key, expected } of facts.settings) {
    found.add('key', key)
    found.add('expected', expected)
  }
  if (facts.settings.length === 0 && reading.parent?.facts.paths.length) {
    found.add('key', ...facts.names.slice(0, 1))
    found.add(
      'expected',
      ...facts.names.slice(1, 2).filter(() => / is | = |: /.test(reading.says) && !/ not /.test(reading.says)),
    )
  }
  found.add('threshold', ...facts.thresholds)
  const file = settingsFileOf(reading)
  found.add('path', ...facts.paths, ...(facts.paths.length === 0 && file !== undefined ? [file] : []))
  const listed = reading.binding.nested.flatMap((node) => reading.knowledge.blocks.get(node)?.settings ?? [])
  if (facts.settings.length === 0 && listed.length > 0) {
    found.keys([...new Set(listed.filter((entry) => !entry.alternative).map((entry) => entry.key))])
    return
  }
  if (facts.settings.length === 0) {
    const name =
      /^([A-Z][a-z]+[A-Z]\w*)\b/.exec(reading.inline.text)?.[1] ??
      /\blevel is (DEBUG|INFO|WARN(?:ING)?|ERROR)\b/.exec(reading.inline.text)?.[1]
    if (file !== undefined || /level is/.test(reading.says)) found.add('expected', name)
    if (
      /environment|env vars?|umgebungsvariablen|variables? de entorno|variáveis|\.env/.test(reading.says) &&
      /\ball|alle|todas|toutes|required/.test(reading.says)
    )
      found.keys(requiredKeys(reading))
  }
}

/** The settings file that the heading names. */
export const settingsFileOf = (reading: Reading): string | undefined => reading.headingFacts?.paths[0]

/**
 * The keys of the blocks that list what must be set: those under a heading that says so, or else the only such block of the
 * document. Keys of optional blocks and of alternatives are left out.
 */
const requiredKeys = (reading: Reading): readonly string[] => {
  const lists = reading.knowledge.settings.filter((list) => !/optional|example|if using/i.test(list.heading))
  const own = new Set([...reading.binding.nested, ...reading.binding.below, ...reading.binding.above])
  const chosen =
    lists.filter((list) => own.has(list.node)).length > 0
      ? lists.filter((list) => own.has(list.node))
      : lists.filter((list) =>
          /required|critical|must|mandatory|needed|environment|variables|erforderlich|requerid|obligatori/i.test(
            list.heading,
          ),
        )
  const used = chosen.filter((list, index) => index === 0 || /required|critical|must|mandatory/i.test(list.heading))
  return [
    ...new Set(
      (used.length === 0 && lists.length === 1 ? lists : used).flatMap((list) =>
        list.entries.filter((entry) => !entry.alternative).map((entry) => entry.key),
      ),
    ),
  ]
}

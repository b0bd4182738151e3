import { blank } from './blank.ts'
import { debugRules, type DebugRule } from './debug-rules.ts'
import type { Hit } from './hit.ts'
import { isBuilt, isTest, type Language } from './language.ts'

const byLanguage = new Map<Language, readonly DebugRule[]>()

const rulesFor = (language: Language): readonly DebugRule[] => {
  let rules = byLanguage.get(language)
  if (rules === undefined) {
    rules = debugRules.filter((rule) => rule.languages.includes(language))
    byLanguage.set(language, rules)
  }
  return rules
}

/** Debug code in a file. Comments and strings are taken out only once something looks like it: that is rare. */
export const findDebugCode = (
  path: string,
  text: string,
  language: Language,
  { includeTests, off }: { readonly includeTests: boolean; readonly off: ReadonlySet<string> },
): readonly Hit[] => {
  if (isBuilt(path)) return []
  const inTest = isTest(path)
  const hits: Hit[] = []
  let blanked: ReturnType<typeof blank> | undefined
  for (const rule of rulesFor(language)) {
    if (off.has(rule.rule) || (rule.paths !== undefined && !rule.paths.test(path))) continue
    if (inTest && !includeTests && rule.where === undefined) continue
    rule.pattern.lastIndex = 0
    if (!rule.pattern.test(text)) continue
    blanked ??= blank(text, language)
    const where = rule.inComments === true ? blanked.comments : rule.raw === true ? text : blanked.code
    rule.pattern.lastIndex = 0
    for (const match of where.matchAll(rule.pattern)) {
      const lead = /^[ \t]*/.exec(match[0])?.[0].length ?? 0
      const start = match.index + lead
      // Strings were left as they are: what stands in a comment is blank in both, and no code.
      if (rule.raw === true && blanked.comments.slice(start, start + 1).trim() !== '') continue
      hits.push({
        rule: rule.rule,
        level: rule.level,
        start,
        end: match.index + match[0].trimEnd().length,
        message: `${rule.what.charAt(0).toUpperCase()}${rule.what.slice(1)} is left in the code.`,
        help: rule.remedy,
        identity: match[0].trim(),
      })
    }
  }
  return hits
}

/**
 * What is certainly wrong with a pattern in RE2's syntax, without loading the engine; undefined when nothing is seen.
 * The engine itself has the last word when the pattern is compiled.
 */
export const patternMistake = (source: string): string | undefined => {
  const plain = source.replace(/\\Q[\s\S]*?(?:\\E|$)/g, 'q').replace(/\\[^1-9]/g, 'e')
  if (/\(\?(?:[=!]|<[=!])/.test(plain))
    return 'RE2 has no look-around: write what has to be there, and use not-matches for the rest'
  if (/\\[1-9]/.test(plain.replace(/\[[^\]]*\]/g, ''))) return 'RE2 has no back-references'
  try {
    // Flags and named groups of RE2 that JavaScript writes differently.
    void new RegExp(
      plain
        .replace(/\(\?P?<([A-Za-z_]\w*)>/g, '(')
        .replace(/\(\?[imsU]*(?:-[imsU]+)?:/g, '(')
        .replace(/\(\?[imsU-]+\)/g, '')
        .replace(/\[\[:\^?[a-z]+:\]/g, '[a'),
    )
    return undefined
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : String(error)
    return /(Unterminated|Unmatched|Nothing to repeat|missing).*$/i.exec(message)?.[0]?.toLowerCase()
  }
}

/** Whether a pattern is found in every text, so that asking for it asks nothing: `.*`, `x?`, `^.*$`. */
export const matchesEverything = (source: string): boolean => {
  const [, inner = ''] = /^(?:\(\?[a-zA-Z-]+\))?(.*)$/s.exec(source) ?? []
  const bare = inner.replace(/^\^/, '')
  const atom = String.raw`(?:\\.|\[[^\]]+\]|[^\\()[\]{}*+?|^$.])`
  return new RegExp(String.raw`^(?:${atom}|\.)[*?]\??$`, 's').test(bare) || /^(?:\.|\[\\s\\S\])\*\??\$$/.test(bare)
}

import type { Lines } from './find-in-text.ts'

const OURS = /gonogo-ignore\s+([a-z0-9, -]+?)\s*(?::\s*(.*?))?\s*(?:\*\/|-->|$)/
/** Comments of other tools; what stands behind them is the reason. */
const PEERS =
  /(?:gitleaks:allow|pragma:?\s*(?:allowlist|whitelist)\s*(?:nextline\s*)?secret|nosec\b[^:]*|noqa(?::\s*[A-Z0-9, ]+)?|secretlint-disable(?:-line|-next-line)?|nosemgrep[^\s]*|ggignore)\s*(?:--|:|-)\s*(\S.*?)\s*(?:\*\/|-->|$)/

/**
 * The reason of a suppression on a line or on the one above it. Empty when there is one without a reason, which does not count;
 * undefined when there is none.
 */
export const suppressionAt = (rule: string, lines: Lines, line: number): string | undefined => {
  for (const near of [line, line - 1]) {
    if (near < 1) continue
    const text = lines.text(near)
    if (text.includes('gonogo-ignore')) {
      const match = OURS.exec(text)
      const rules = (match?.[1] ?? '').split(/[ ,]+/)
      if (rules.includes(rule)) return match?.[2]?.trim() ?? ''
    }
    if (near === line || /nextline|next-line/.test(text)) {
      const peer = PEERS.exec(text)
      if (peer?.[1] !== undefined) return peer[1]
    }
  }
  return undefined
}

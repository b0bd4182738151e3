import type { Report } from '../core/report.ts'

/** The formats by their name on the command line; each is a pure function of the report, loaded when it is used. */
export const REPORTERS = {
  terminal: async () => (await import('./terminal.ts')).renderTerminal,
  json: async () => (await import('./json.ts')).renderJson,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html.ts')).renderHtml,
  junit: async () => (await import('./junit.ts')).renderJunit,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  annotations: async () => (await import('./annotations.ts')).renderAnnotations,
} as const satisfies Record<string, () => Promise<(report: Report) => string>>

export type Format = keyof typeof REPORTERS

export const FORMATS = Object.keys(REPORTERS) as readonly Format[]

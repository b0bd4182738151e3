import type { Report } from '../core/report.ts'
import { renderJson } from './json.ts'
import { renderTerminal } from './terminal.ts'

type Render = (report: Report) => string

/** The formats by their name on the command line; each is a pure function of the report, loaded when it is asked for. */
export const REPORTERS = {
  terminal: () => Promise.resolve(renderTerminal),
  json: () => Promise.resolve(renderJson),
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html.ts')).renderHtml,
  junit: async () => (await import('./junit.ts')).renderJunit,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  annotations: async () => (await import('./annotations.ts')).renderAnnotations,
} as const satisfies Record<string, () => Promise<Render>>

export type Format = keyof typeof REPORTERS

export const FORMATS = Object.keys(REPORTERS) as readonly Format[]

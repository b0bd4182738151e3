import type { Report } from '../core/report.ts'
import { renderAnnotations } from './annotations.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal } from './terminal.ts'

/** The formats by their name on the command line; each is a pure function of the report. */
export const REPORTERS = {
  terminal: renderTerminal,
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
  junit: renderJunit,
  sarif: renderSarif,
  annotations: renderAnnotations,
} as const satisfies Record<string, (report: Report) => string>

export type Format = keyof typeof REPORTERS

export const FORMATS = Object.keys(REPORTERS) as readonly Format[]

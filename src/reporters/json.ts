import type { Report } from '../core/report.ts'

/** The canonical report: what `schema/report.schema.json` describes. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`

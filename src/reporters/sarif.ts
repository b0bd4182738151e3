import type { Finding } from '../core/finding.ts'
import type { ItemReport, Report } from '../core/report.ts'
import { printable } from '../core/shown.ts'

const LEVELS: Readonly<Record<Finding['level'], string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** SARIF 2.1.0: a result a finding. Accepted findings stay, marked as suppressed, so that alerts close with their reason. */
export const renderSarif = (report: Report): string => {
  const rules = new Map<string, { id: string; shortDescription: { text: string }; help?: { text: string } }>()
  const results = report.items.flatMap((item) =>
    item.findings.map((finding) => {
      if (!rules.has(finding.rule))
        rules.set(finding.rule, {
          id: finding.rule,
          shortDescription: { text: finding.rule.replaceAll('-', ' ') },
          ...(finding.help === undefined ? {} : { help: { text: printable(finding.help) } }),
        })
      return renderResult(item, finding, [...rules.keys()].indexOf(finding.rule))
    }),
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            informationUri: 'https://github.com/gonogo-gate/gonogo',
            rules: [...rules.values()],
          },
        },
        automationDetails: { id: `gonogo/${report.stages.join('+')}/` },
        results,
        properties: { verdict: report.verdict, reason: report.reason },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const renderResult = (item: ItemReport, finding: Finding, ruleIndex: number): unknown => ({
  ruleId: finding.rule,
  ruleIndex,
  level: item.level === 'block' ? LEVELS[finding.level] : finding.level === 'error' ? 'warning' : LEVELS[finding.level],
  message: {
    text: printable(`${item.name}: ${finding.message}${finding.help === undefined ? '' : ` ${finding.help}`}`),
  },
  // Code scanning wants a place for every result: what has none stands at the document or the manifest it comes from.
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(finding.path ?? item.source?.file ?? '.github/gonogo.yml') },
        region: {
          startLine: finding.line ?? item.source?.line ?? 1,
          ...(finding.column === undefined ? {} : { startColumn: finding.column }),
          ...(finding.endLine === undefined ? {} : { endLine: finding.endLine }),
          ...(finding.endColumn === undefined ? {} : { endColumn: finding.endColumn }),
        },
      },
    },
  ],
  partialFingerprints: {
    'gonogo/v1': `${item.stage}/${item.id}/${finding.rule}/${finding.path ?? ''}/${finding.message.length}`,
  },
  ...(finding.suppressed === undefined
    ? {}
    : { suppressions: [{ kind: 'external', justification: printable(finding.suppressed) }] }),
})

import { createHash } from 'node:crypto'
import type { Report } from '../core/report.ts'

/** The type of the predicate, for `actions/attest` and for who verifies. */
export const PREDICATE_TYPE = 'https://github.com/gonogo-gate/gonogo/verdict/v1'

/** What is attested of a verdict: digests, results, signers, waivers; `report` is the JSON report as it was written. */
export const renderPredicate = (report: Report, reportText: string) => ({
  verdict: report.verdict,
  reason: report.reason,
  stages: report.stages,
  environment: report.subject.environment ?? null,
  pullRequests: [
    ...(report.subject.pullRequest === undefined ? [] : [report.subject.pullRequest]),
    ...(report.subject.pullRequests ?? []),
  ],
  manifest: report.manifest,
  manifests: report.manifests ?? [],
  results: report.items.map(({ id, stage, level, uses, status }) => ({ id, stage, level, uses, status })),
  signers: report.signOffs
    .filter(({ counts }) => counts)
    .map(({ item, stage, line, decision, by, onBehalfOf, via, sha, at, url }) => ({
      item,
      stage: stage ?? null,
      line: line ?? null,
      decision,
      by,
      onBehalfOf: onBehalfOf ?? null,
      via,
      sha: sha ?? null,
      at,
      url: url ?? null,
    })),
  waivers: report.waivers,
  override: report.override ?? null,
  startedAt: report.startedAt,
  runUrl: report.subject.runUrl ?? null,
  tool: report.tool,
  report: { sha256: createHash('sha256').update(reportText).digest('hex') },
})

/** An in-toto statement: this verdict, about this commit. */
export const renderStatement = (report: Report, reportText: string) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [
    {
      name: report.subject.repository ?? 'repository',
      digest: { gitCommit: report.subject.sha ?? '' },
    },
  ],
  predicateType: PREDICATE_TYPE,
  predicate: renderPredicate(report, reportText),
})

import { messageOf } from '../core/errors.ts'
import type { Finding } from '../core/finding.ts'
import type { ItemReport, SignOff, Status } from '../core/report.ts'
import type { Planned } from '../engine/plan.ts'
import { runItems } from '../engine/run.ts'
import type { Manifest, ManifestItem } from '../manifest/manifest.ts'
import type { ManifestError } from '../manifest/problem.ts'
import { plugInsOf } from '../manifest/trust.ts'
import type { Judged } from './judge-manifest.ts'
import type { ProgramOptions } from './options.ts'

/** The item that stands for a change of the gate itself. A manifest may say who signs it by an item of this id. */
export const GATE_CHANGE = 'gate-change'

/** Runs the signature for the change of the gate, as the base has it. */
export const askForSignature = async (
  named: readonly string[],
  base: Manifest | undefined,
  origin: Manifest,
  result: Judged,
  options: ProgramOptions,
): Promise<{ item: ItemReport; signOffs: readonly SignOff[] }> => {
  const own = base?.items.find((item) => item.id === GATE_CHANGE)
  const files = [...new Set([...(base?.files ?? []), ...origin.files].map(({ path }) => path))].filter(
    (path) => !/[:@]/.test(path),
  )
  const by = base?.roles['gate'] === undefined ? 'permission:admin' : 'role:gate'
  const written =
    own !== undefined && 'uses' in own.decision && own.decision.uses === 'sign-off' ? own.decision.with : { by }
  const stage = result.stages[0] ?? 'merge'
  const place = origin.items[0]?.origin
  if (place === undefined) return { item: plainItem(stage, 'error', 'the manifest has no item', named), signOffs: [] }
  const item: ManifestItem = {
    id: GATE_CHANGE,
    baseId: GATE_CHANGE,
    stage,
    name: 'The checklist itself changes',
    section: [],
    level: 'block',
    decision: {
      uses: 'sign-off',
      with: { ...written, covers: [...files, ...plugInsOf(origin), ...origin.checklists] },
      env: {},
    },
    conditions: [],
    needs: [],
    matrix: {},
    paths: [],
    origin: place,
  }
  const planned: Planned[] = [{ item, name: item.name, fate: { kind: 'run' } }]
  try {
    const ran = await runItems(planned, {
      manifest: { env: {}, roles: base?.roles ?? {}, waivers: [] },
      world: options.world,
      subject: options.subject,
      around: {
        variable: options.variable,
        mask: options.mask,
        github: options.github,
        inputs: options.inputs,
        environment: options.subject.environment,
        deployment: options.deployment,
        changed: { unknown: 'a signature does not depend on it' },
      },
      concurrency: 1,
      signal: options.signal,
      untrusted: options.untrusted,
      findCheck: async (kind) => {
        const entry = options.registry[kind]
        if (entry === undefined) throw new Error(`there is no check \`${kind}\``)
        return entry.load()
      },
    })
    const [report] = ran.items
    if (report === undefined) throw new Error('the signature was not asked for')
    return {
      item: { ...report, findings: [...findingsOf(named, report.status), ...report.findings] },
      signOffs: ran.signOffs,
    }
  } catch (thrown) {
    return { item: plainItem(stage, 'error', messageOf(thrown), named), signOffs: [] }
  }
}

const findingsOf = (named: readonly string[], status: Status): Finding[] =>
  named.map((what) => ({
    rule: 'gate-weakened',
    // Once somebody has agreed it is still told.
    level: status === 'pass' ? 'notice' : 'warning',
    message: `This change alters what it is judged by: ${what}.`,
    help: 'Let somebody who answers for the checklist agree to it, or take it out of this change.',
  }))

const plainItem = (stage: string, status: Status, summary: string, named: readonly string[]): ItemReport => ({
  id: GATE_CHANGE,
  name: 'The checklist itself changes',
  stage,
  section: [],
  level: 'block',
  uses: 'sign-off',
  status,
  summary,
  remedy: 'Take the change of the manifest out, or have it signed.',
  findings: findingsOf(named, status),
  measurements: [],
  evidence: {},
  durationMs: 0,
  attempts: 1,
})

/** What stands for a manifest that the change has made unreadable. */
export const brokenManifest = (problem: ManifestError, result: Judged): ItemReport => ({
  ...plainItem(result.stages[0] ?? 'merge', 'fail', 'the manifest that this change writes has mistakes', []),
  remedy: 'Mend the mistakes; `gonogo validate` shows them.',
  findings: problem.problems.map(({ file, line, column, message, hint }) => ({
    rule: 'manifest-invalid',
    level: 'error' as const,
    message,
    path: file,
    line,
    column,
    ...(hint === undefined ? {} : { help: hint }),
  })),
})

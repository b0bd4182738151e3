import { UsageError } from '../core/errors.ts'
import { oneLine } from '../core/shown.ts'
import type { Planned } from '../engine/plan.ts'
import { loadManifests, MANIFEST_PATHS, stagesOf } from '../program/find-manifests.ts'
import { planManifest } from '../program/judge-manifest.ts'
import { nearestStage } from '../manifest/load.ts'
import { listOf, parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { openSession } from './session.ts'

const USAGE = 'Usage: gonogo plan [--stage S]... [--manifest F]... [OPTION]...'

export const planCommand: Command = {
  summary: 'what would run',
  help: `${USAGE}

Shows what would run, in which order, and for each item that would not, why. Nothing is run.
Without --stage all stages are shown.

      --only ID, --environment E, --env-file F, --base REV, --directory D   as in \`gonogo run\`
      --format F        terminal (default) or json`,
  run: async (context) => {
    const { values } = parseArguments(
      context.argv,
      {
        stage: { type: 'string', short: 's', multiple: true },
        manifest: { type: 'string', short: 'm', multiple: true },
        only: { type: 'string', multiple: true },
        environment: { type: 'string' },
        'env-file': { type: 'string', multiple: true },
        base: { type: 'string' },
        format: { type: 'string' },
      },
      { positionals: 0, usage: USAGE },
    )
    const format = values.format ?? 'terminal'
    if (format !== 'terminal' && format !== 'json')
      throw new UsageError(`\`plan\` shows terminal or json, not \`${format}\`.`)
    const session = await openSession(context, {
      directory: values.directory,
      envFiles: values['env-file'] ?? [],
      base: values.base,
      environment: values.environment,
    })
    const loaded = await loadManifests({ ...session, manifests: values.manifest ?? [] })
    if (loaded.length === 0)
      throw new UsageError(`There is no manifest here (${MANIFEST_PATHS.join(', ')}). \`gonogo init\` writes one.`)
    const shown: unknown[] = []
    for (const { manifest } of loaded) {
      const stages =
        values.stage === undefined
          ? manifest.stages.map((stage) => stage.name)
          : stagesOf(manifest, listOf(values.stage))
      for (const stage of stages)
        if (!manifest.stages.some(({ name }) => name === stage)) {
          const near = nearestStage(manifest, stage)
          throw new UsageError(
            `The stage \`${stage}\` is not in ${manifest.path}.${near === undefined ? ` It has ${manifest.stages.map(({ name }) => name).join(', ')}.` : ` Did you mean \`${near}\`?`}`,
          )
        }
      const { planned } = await planManifest(manifest, { ...session, only: listOf(values.only) }, stages)
      if (format === 'json') shown.push({ manifest: manifest.path, stages, items: planned.map(jsonOf) })
      else context.stdout.write(session.mask.text(renderPlan(manifest.path, stages, planned, loaded.length > 1)))
    }
    if (format === 'json')
      context.stdout.write(`${session.mask.text(JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2))}\n`)
    return 0
  },
}

const jsonOf = ({ item, name, fate }: Planned) => ({
  id: item.id,
  name,
  stage: item.stage,
  section: item.section,
  level: item.level,
  uses: 'anyOf' in item.decision ? 'any-of' : item.decision.uses,
  needs: item.needs,
  fate: fate.kind,
  ...(fate.kind === 'run' ? {} : { reason: fate.reason }),
  manifest: { file: item.origin.source.file, line: item.origin.source.lineOf(item.origin.path) },
})

const FATES = {
  run: 'runs',
  skipped: 'skipped',
  'not-applicable': 'does not apply',
  error: 'cannot be decided',
} as const

const renderPlan = (
  path: string,
  stages: readonly string[],
  planned: readonly Planned[],
  withPath: boolean,
): string => {
  const lines: string[] = withPath ? [path, ''] : []
  for (const stage of stages) {
    const items = planned.filter(({ item }) => item.stage === stage)
    const running = items.filter(({ fate }) => fate.kind === 'run').length
    lines.push(`${stage}: ${running} of ${items.length} ${items.length === 1 ? 'item' : 'items'} would run`)
    for (const { item, name, fate } of items) {
      const { decision } = item
      const uses =
        'anyOf' in decision ? `any of ${decision.anyOf.map((branch) => branch.uses).join(', ')}` : decision.uses
      lines.push(
        `  ${fate.kind === 'run' ? '•' : '-'} ${oneLine(name)}  [${item.id}] ${uses}${item.level === 'block' ? '' : `, ${item.level}`}${item.needs.length === 0 ? '' : `, after ${item.needs.join(', ')}`}`,
      )
      if (fate.kind !== 'run') lines.push(`      ${FATES[fate.kind]}: ${oneLine(fate.reason)}`)
      if (item.origin.source.file !== path) lines.push(`      from ${item.origin.source.file}`)
    }
    lines.push('')
  }
  return lines.join('\n')
}

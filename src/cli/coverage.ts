import { readFile, rename, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Finding } from '../core/finding.ts'
import { UsageError } from '../core/errors.ts'
import { oneLine, printable } from '../core/shown.ts'
import { loadManifests, MANIFEST_PATHS } from '../program/find-manifests.ts'
import { parseArguments } from './arguments.ts'
import type { Command, CommandContext } from './command.ts'
import { openSession, readReport, type Session } from './session.ts'

const USAGE =
  'Usage: gonogo coverage [--manifest F]... [--fix] [--format terminal|json] [--boxes REPORT [--output FILE]] [--directory D]'

export const coverageCommand: Command = {
  summary: 'which lines of the documents the manifest answers, and which not',
  help: `${USAGE}

Compares the manifest with the documents in its \`checklists\`: lines that nothing answers, answers whose line has changed or
is gone, lines that have moved, and mistakes in the documents themselves.

      --fix             write the new lines of what moved into \`source\`
      --format F        terminal (default) or json
      --boxes REPORT    instead: a copy of the document with its boxes set from this report (JSON)
  -o, --output FILE     where that copy is written; the terminal unless told
  -m, --manifest F      the manifest, if it is not in its usual place

Ends 0 when every line is answered, 1 on drift, 2 where the manifest is wrong.`,
  run: async (context) => {
    const { values } = parseArguments(
      context.argv,
      {
        manifest: { type: 'string', short: 'm', multiple: true },
        fix: { type: 'boolean' },
        format: { type: 'string', short: 'f' },
        boxes: { type: 'string' },
        output: { type: 'string', short: 'o' },
      },
      { positionals: 0, usage: USAGE },
    )
    const format = values.format ?? 'terminal'
    if (format !== 'terminal' && format !== 'json')
      throw new UsageError(`\`coverage\` shows terminal or json, not \`${format}\`.`)
    const session = await openSession(context, { directory: values.directory })
    const loaded = await loadManifests({ ...session, manifests: values.manifest ?? [] })
    if (loaded.length === 0)
      throw new UsageError(`There is no manifest here (${MANIFEST_PATHS.join(', ')}). \`gonogo init\` writes one.`)
    if (loaded.every(({ manifest }) => manifest.checklists.length === 0))
      throw new UsageError('The manifest names no document. Add `checklists: [docs/DEPLOYMENT_CHECKLIST.md]`.')
    if (values.boxes !== undefined) {
      await writeBoxes(
        context,
        session,
        values.boxes,
        values.output,
        loaded.flatMap(({ manifest }) => manifest.checklists),
      )
      return 0
    }
    if (values.output !== undefined) throw new UsageError(`\`--output\` goes with \`--boxes\`.\n${USAGE}`)
    const { coverManifests } = await import('../checklist/cover-manifests.ts')
    const result = await coverManifests(
      loaded.map(({ manifest }) => manifest),
      session.world.files,
      session.signal,
    )
    let { findings } = result
    if (values.fix === true && result.fixes.length > 0) {
      const { fixSources } = await import('../checklist/fix-sources.ts')
      for (const file of new Set(result.fixes.map((fix) => fix.manifest))) {
        const path = resolve(session.root, file)
        const text = await readFile(path, 'utf8')
        const fixed = fixSources(
          text,
          result.fixes.filter((fix) => fix.manifest === file),
        )
        if (fixed === text) continue
        const temporary = `${path}.${process.pid}.tmp`
        await writeFile(temporary, fixed)
        await rename(temporary, path)
        context.stderr.write(`${printable(file)}: the lines of what moved are mended.\n`)
      }
      findings = findings.filter((finding) => finding.rule !== 'lines-moved')
    }
    const drift = findings.some((finding) => finding.level === 'error')
    if (format === 'json')
      context.stdout.write(`${JSON.stringify({ documents: result.documents, findings }, null, 2)}\n`)
    else {
      for (const finding of findings) context.stdout.write(`${render(finding)}\n`)
      for (const { file, items, answered } of result.documents)
        context.stdout.write(
          `${printable(file)}: ${answered} of ${items} ${items === 1 ? 'line is' : 'lines are'} answered (${items === 0 ? 100 : Math.floor((100 * answered) / items)} %).\n`,
        )
    }
    return drift ? 1 : 0
  },
}

/** Writes a copy of the document whose boxes say what a report found. The document itself is left alone. */
const writeBoxes = async (
  context: CommandContext,
  session: Session,
  report: string,
  output: string | undefined,
  checklists: readonly string[],
): Promise<void> => {
  const [path, ...others] = [...new Set(checklists)]
  if (path === undefined || others.length > 0)
    throw new UsageError('`--boxes` wants a manifest that answers for one document.')
  const { fillBoxes } = await import('../checklist/fill-boxes.ts')
  const { readChecklist } = await import('../checklist/read.ts')
  const { items } = await readReport(resolve(context.directory, report), report)
  const bytes = await session.world.files.readBytes(path)
  const text = fillBoxes(bytes, readChecklist(bytes, path), items)
  if (output === undefined) {
    context.stdout.write(text)
    return
  }
  const target = resolve(context.directory, output)
  if (target === session.world.files.absolute(path))
    throw new UsageError(`${printable(output)} is the document itself, which is left alone. Name another file.`)
  const temporary = `${target}.${process.pid}.tmp`
  await writeFile(temporary, text)
  await rename(temporary, target)
  context.stderr.write(`Written: ${printable(output)}\n`)
}

const render = (finding: Finding): string =>
  [
    `${printable(finding.path ?? '')}${finding.line === undefined ? '' : `:${finding.line}`}: ${finding.level === 'error' ? '' : `${finding.level}: `}${oneLine(finding.message)}`,
    ...(finding.help === undefined ? [] : [`    ${oneLine(finding.help)}`]),
  ].join('\n')

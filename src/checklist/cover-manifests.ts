import type { Finding } from '../core/finding.ts'
import type { Files } from '../core/world.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { answersOf } from './answers.ts'
import type { Checklist } from './checklist.ts'
import { coverage, type Coverage, type SourceFix } from './coverage.ts'
import { documentMistakes } from './mistakes.ts'
import { readChecklist } from './read.ts'

export type ManifestCoverage = {
  readonly findings: readonly Finding[]
  readonly documents: Coverage['documents']
  /** With the manifest that is to be mended, and the line at which the item begins there. */
  readonly fixes: readonly (SourceFix & { readonly manifest: string; readonly itemLine: number })[]
}

/** Compares manifests with the documents they answer for, and looks for mistakes in the documents themselves. */
export const coverManifests = async (
  manifests: readonly Manifest[],
  files: Files,
  signal: AbortSignal,
): Promise<ManifestCoverage> => {
  const answers = manifests.flatMap(answersOf)
  const { documents, missing } = await readDocuments(
    [...new Set(manifests.flatMap((manifest) => manifest.checklists))],
    files,
  )
  const covered = coverage({ answers, documents, missing })
  const findings = [...covered.findings]
  for (const document of documents) findings.push(...(await documentMistakes(document, files, signal)))
  const fixes = covered.fixes.flatMap((fix) => {
    const answer = answers.find((one) => one.id === fix.id && one.stage === fix.stage && one.source?.file === fix.file)
    return answer === undefined ? [] : [{ ...fix, manifest: answer.place.file, itemLine: answer.place.line }]
  })
  return { findings, documents: covered.documents, fixes }
}

/** Reads the documents that are there; the others are told. */
export const readDocuments = async (
  paths: readonly string[],
  files: Files,
): Promise<{ readonly documents: readonly Checklist[]; readonly missing: readonly string[] }> => {
  const documents: Checklist[] = []
  const missing: string[] = []
  for (const path of paths) {
    const found = await files.stat(path)
    if (found?.kind !== 'file') missing.push(path)
    else documents.push(readChecklist(await files.readBytes(path), path))
  }
  return { documents, missing }
}

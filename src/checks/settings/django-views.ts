import { parsePython } from '../../python/parse.ts'
import { folderOf, join } from '../../settings/beside.ts'
import type { ReadBeside } from '../../settings/setting.ts'
import type { PythonSettings } from '../../settings/python/settings-module.ts'
import type { Judge } from './judge.ts'
import { placeOf } from './python-view.ts'

/** CSRF_FAILURE_VIEW has to lead to a function of this repository that takes a request and a reason, where it leads into it at all. */
export const judgeCsrfView = async ({ path, names }: PythonSettings, judge: Judge, read: ReadBeside): Promise<void> => {
  const view = names.get('CSRF_FAILURE_VIEW')
  if (view?.kind !== 'text' || view.value.startsWith('django.')) return
  const parts = view.value.split('.')
  const name = parts.pop() ?? ''
  let ours = false
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    for (const file of [`${parts.join('/')}.py`, `${parts.join('/')}/__init__.py`]) {
      const target = join(folder, file)
      const text = await read(target)
      if (text === undefined) continue
      const statements = parsePython(text, target).statements
      const found = statements.find(
        (statement) => (statement.kind === 'function' || statement.kind === 'class') && statement.name === name,
      )
      const imported = statements.some(
        (statement) =>
          statement.kind === 'from-import' &&
          statement.names.some((one) => (one.as ?? one.name) === name || one.name === '*'),
      )
      if (found === undefined && !imported)
        judge.report(
          'django-csrf-failure-view',
          `CSRF_FAILURE_VIEW leads to ${view.value}, and ${target} has no ${name}: a rejected form ends in an error page.`,
          placeOf(view),
        )
      else if (
        found?.kind === 'function' &&
        found.parameters.length < 2 &&
        !found.parameters.some(({ spread }) => spread !== undefined)
      )
        judge.report(
          'django-csrf-failure-view',
          `CSRF_FAILURE_VIEW leads to ${view.value}, which does not take a request and a reason.`,
          placeOf(view),
        )
      return
    }
    ours ||= (await read(join(folder, `${parts[0] ?? ''}/__init__.py`))) !== undefined
    if (folder === '') break
  }
  if (ours || parts.length === 0)
    judge.report(
      'django-csrf-failure-view',
      `CSRF_FAILURE_VIEW leads to ${view.value}, which is not in the repository.`,
      placeOf(view),
    )
}

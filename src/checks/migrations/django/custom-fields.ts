import { posix } from 'node:path'
import { parsePython } from '../../../python/parse.ts'
import type { Expression, Statement } from '../../../python/syntax.ts'
import type { Value } from '../../../python/values.ts'
import { isKnownKind } from './fields.ts'
import { foldersAbove, type ReadFile } from '../python/library.ts'
import type { DjangoFile } from './module.ts'

/** What some widely used packages put into the database, for each class that they bring. */
const PACKAGES: Readonly<Record<string, string>> = {
  'autoslug.fields.AutoSlugField': 'SlugField',
  'autoslug.AutoSlugField': 'SlugField',
  'annoying.fields.AutoOneToOneField': 'OneToOneField',
  'annoying.fields.JSONField': 'TextField',
  'ckeditor.fields.RichTextField': 'TextField',
  'ckeditor_uploader.fields.RichTextUploadingField': 'TextField',
  'colorfield.fields.ColorField': 'CharField',
  'django_countries.fields.CountryField': 'CharField',
  'django_extensions.db.fields.AutoSlugField': 'SlugField',
  'django_extensions.db.fields.CreationDateTimeField': 'DateTimeField',
  'django_extensions.db.fields.ModificationDateTimeField': 'DateTimeField',
  'django_extensions.db.fields.json.JSONField': 'TextField',
  'djmoney.models.fields.CurrencyField': 'CharField',
  'djmoney.models.fields.MoneyField': 'DecimalField',
  'easy_thumbnails.fields.ThumbnailerImageField': 'ImageField',
  'imagekit.models.fields.ProcessedImageField': 'ImageField',
  'jsonfield.fields.JSONField': 'TextField',
  'jsonfield.JSONField': 'TextField',
  'model_utils.fields.AutoCreatedField': 'DateTimeField',
  'model_utils.fields.AutoLastModifiedField': 'DateTimeField',
  'model_utils.fields.MonitorField': 'DateTimeField',
  'model_utils.fields.StatusField': 'CharField',
  'model_utils.fields.UUIDField': 'UUIDField',
  'modelcluster.fields.ParentalKey': 'ForeignKey',
  'modelcluster.fields.ParentalManyToManyField': 'ManyToManyField',
  'mptt.fields.TreeForeignKey': 'ForeignKey',
  'mptt.fields.TreeOneToOneField': 'OneToOneField',
  'multiselectfield.db.fields.MultiSelectField': 'CharField',
  'phonenumber_field.modelfields.PhoneNumberField': 'CharField',
  'recurrence.fields.RecurrenceField': 'TextField',
  'sorl.thumbnail.fields.ImageField': 'ImageField',
  'tagulous.models.fields.SingleTagField': 'ForeignKey',
  'tagulous.models.fields.TagField': 'ManyToManyField',
  'timezone_field.fields.TimeZoneField': 'CharField',
  'tinymce.models.HTMLField': 'TextField',
  'versatileimagefield.fields.VersatileImageField': 'ImageField',
  'wagtail.fields.RichTextField': 'TextField',
}

/** Methods by which a class says what it is in the database, in words that cannot be followed here. */
const OWN_TYPE = new Set(['db_type', 'db_parameters', 'rel_db_type', 'cast_db_type', 'db_type_suffix'])

/** As many classes as are followed from one to the next. */
const MOST_STEPS = 12

/**
 * Puts Django's own field where a migration names a class that stands for one: a class of the repository, followed through
 * its imports and bases as syntax, or one of a widely used package. What cannot be followed stays as it is.
 */
export const withOwnFields = async (files: readonly DjangoFile[], read: ReadFile): Promise<readonly DjangoFile[]> => {
  const modules = new Map<string, Module | undefined>()
  const found = new Map<string, string | undefined>()
  for (const file of files)
    for (const path of callsIn(file.operations)) {
      if (found.has(path)) continue
      const roots = foldersAbove(file.path)
      found.set(path, PACKAGES[path] ?? (await classBehind(path, roots, read, modules, 0)))
    }
  const known = new Map([...found].flatMap(([path, kind]) => (kind === undefined ? [] : [[path, kind] as const])))
  if (known.size === 0) return files
  return files.map((file) => ({ ...file, operations: file.operations.map((value) => renamed(value, known)) }))
}

/** The paths of what is called, of classes that are neither Django's nor the file's own. */
const callsIn = (values: readonly Value[]): ReadonlySet<string> => {
  const paths = new Set<string>()
  const visit = (value: Value): void => {
    if (value.kind === 'call') {
      if (value.path.includes('.') && !/^(?:django|__here__)\./.test(value.path)) paths.add(value.path)
      value.positional.forEach(visit)
      for (const inner of value.named.values()) visit(inner)
    } else if (value.kind === 'list' || value.kind === 'tuple') value.items.forEach(visit)
  }
  values.forEach(visit)
  return paths
}

const renamed = (value: Value, known: ReadonlyMap<string, string>): Value => {
  if (value.kind === 'call') {
    const kind = known.get(value.path)
    return {
      ...value,
      ...(kind === undefined ? {} : { path: `django.db.models.${kind}`, written: value.path }),
      positional: value.positional.map((inner) => renamed(inner, known)),
      named: new Map([...value.named].map(([name, inner]) => [name, renamed(inner, known)])),
    }
  }
  return value.kind === 'list' || value.kind === 'tuple'
    ? { ...value, items: value.items.map((inner) => renamed(inner, known)) }
    : value
}

/** A module of the repository, and the names of the package it is in. */
type Module = { readonly statements: readonly Statement[]; readonly package: readonly string[] }

const classBehind = async (
  path: string,
  roots: readonly string[],
  read: ReadFile,
  modules: Map<string, Module | undefined>,
  steps: number,
): Promise<string | undefined> => {
  const dot = path.lastIndexOf('.')
  const name = path.slice(dot + 1)
  if (path.startsWith('django.')) return isKnownKind(name) ? name : undefined
  if (PACKAGES[path] !== undefined) return PACKAGES[path]
  if (dot <= 0 || steps >= MOST_STEPS) return undefined
  const owner = path.slice(0, dot)
  if (!modules.has(owner)) modules.set(owner, await moduleNamed(owner, roots, read))
  const module = modules.get(owner)
  if (module === undefined) return undefined
  const follow = (next: string): Promise<string | undefined> => classBehind(next, roots, read, modules, steps + 1)
  const definition = module.statements.findLast((statement) => statement.kind === 'class' && statement.name === name)
  if (definition?.kind !== 'class') {
    const from = imported(name, module)
    return from === undefined ? undefined : follow(from)
  }
  for (const inner of definition.body)
    if (inner.kind === 'function') {
      if (OWN_TYPE.has(inner.name)) return undefined
      if (inner.name === 'get_internal_type') {
        const [only] = inner.body
        const said = only?.kind === 'return' && only.value?.kind === 'text' ? only.value.value : undefined
        return said !== undefined && isKnownKind(said) ? said : undefined
      }
    }
  for (const base of definition.arguments) {
    const written = base.name === undefined ? dotted(base.value) : undefined
    if (written === undefined) continue
    const [first = '', ...rest] = written.split('.')
    const from = imported(first, module) ?? `${owner}.${first}`
    const kind = from === path ? undefined : await follow([from, ...rest].join('.'))
    if (kind !== undefined) return kind
  }
  return undefined
}

const moduleNamed = async (module: string, roots: readonly string[], read: ReadFile): Promise<Module | undefined> => {
  const base = module.replaceAll('.', '/')
  for (const root of roots)
    for (const { path, parts } of [
      { path: posix.join(root, `${base}.py`), parts: module.split('.').slice(0, -1) },
      { path: posix.join(root, base, '__init__.py'), parts: module.split('.') },
    ]) {
      const text = await read(path)
      if (text !== undefined) return { statements: parsePython(text, path).statements, package: parts }
    }
  return undefined
}

/** What a name of a module stands for, by its imports: `models` is `django.db.models`. */
const imported = (name: string, { statements, package: parts }: Module): string | undefined => {
  for (const statement of statements) {
    if (statement.kind === 'import')
      for (const { name: path, as } of statement.names) {
        if (as === name) return path
        if (as === undefined && path.split('.')[0] === name) return name
      }
    if (statement.kind !== 'from-import') continue
    for (const { name: own, as } of statement.names)
      if ((as ?? own) === name && own !== '*')
        return [...above(parts, statement.level), statement.module, own].filter((part) => part !== '').join('.')
  }
  return undefined
}

/** The package that the dots before an import begin at: one dot is the module's own. */
const above = (parts: readonly string[], level: number): readonly string[] =>
  level === 0 ? [] : parts.slice(0, Math.max(0, parts.length - level + 1))

const dotted = (expression: Expression): string | undefined => {
  if (expression.kind === 'name') return expression.name
  if (expression.kind !== 'attribute') return undefined
  const object = dotted(expression.object)
  return object === undefined ? undefined : `${object}.${expression.name}`
}

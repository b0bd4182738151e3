import { folderOf, join } from './beside.ts'
import { readDialect } from './dotenv.ts'
import { generatorsIn, patchesIn } from './kustomize.ts'
import { objectsIn, type KubernetesObject } from './kubernetes-object.ts'
import type { Open, Origin, ReadBeside, Setting, SettingValue, Source, SourceProblem } from './setting.ts'
import { child, entriesIn, itemsIn, textIn, type Tree } from './tree.ts'

export type KubernetesFile = { readonly path: string; readonly text: string }

const WORKLOADS: ReadonlySet<string> = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Job',
  'CronJob',
  'Pod',
  'Rollout',
  'Service.serving',
])

/** Keys of a ConfigMap or a Secret; undefined under `data` where the object is known by name only. */
type Store = { readonly settings: readonly Setting[]; readonly open?: Open }

/**
 * Kubernetes manifests, several documents and files as one: `env` with `value`, `configMapKeyRef`, `secretKeyRef` and
 * `fieldRef`, `envFrom`, ConfigMap, Secret (`data` in base64, `stringData`), Kustomize's resources, generators and patches.
 * SealedSecret and ExternalSecret are opaque. Without a workload the keys of the ConfigMaps and Secrets are the settings.
 */
export const readKubernetes = async (
  files: readonly KubernetesFile[],
  options: {
    readonly read: ReadBeside
    readonly container?: string | undefined
    readonly workload?: string | undefined
  },
): Promise<Source> => {
  const problems: SourceProblem[] = []
  const objects: KubernetesObject[] = []
  const seen = new Set<string>()
  const collect = async ({ path, text }: KubernetesFile, depth: number): Promise<void> => {
    if (seen.has(path) || depth > 20) return
    seen.add(path)
    for (const object of objectsIn(text, path)) {
      objects.push(object)
      if (object.kind !== 'Kustomization') continue
      for (const key of ['resources', 'bases', 'components'])
        for (const item of itemsIn(child(object.tree, key))) {
          const target = join(folderOf(path), textIn(item) ?? '')
          const inside = /\.ya?ml$/.test(target)
            ? [target]
            : ['yaml', 'yml'].map((end) => `${target}/kustomization.${end}`)
          for (const one of inside) {
            const content = await options.read(one)
            if (content !== undefined) await collect({ path: one, text: content }, depth + 1)
          }
        }
    }
  }
  for (const file of files) await collect(file, 0)

  const stores = new Map<string, Store>()
  for (const object of objects) {
    const store = storeOf(object, problems)
    if (store !== undefined)
      stores.set(`${store.kind}/${object.name}`, merged(stores.get(`${store.kind}/${object.name}`), store))
    if (object.kind === 'Kustomization')
      for (const generated of await generatorsIn(object, options.read, readDialect)) {
        const id = `${generated.kind}/${generated.name}`
        stores.set(id, merged(stores.get(id), generated))
      }
  }
  const patches = (
    await Promise.all(objects.filter(({ kind }) => kind === 'Kustomization').map((one) => patchesIn(one, options.read)))
  ).flat()

  const paths = [...new Set(files.map(({ path }) => path))]
  const title = paths.length > 2 ? `${paths[0]} and ${paths.length - 1} more files` : paths.join(' + ')
  const workloads = objects.filter(
    ({ kind, name }) => WORKLOADS.has(kind) && (options.workload === undefined || options.workload === name),
  )
  const chosen = chooseWorkload(workloads)
  if (chosen === undefined) {
    const all = [...stores.values()]
    const open = all.find((store) => store.open !== undefined)?.open
    return {
      name: title,
      format: 'kubernetes',
      settings: all.flatMap(({ settings }) => settings),
      problems,
      ...(open === undefined ? {} : { open }),
    }
  }
  const versions = [
    chosen,
    ...patches.filter((patch) => patch.kind === chosen.kind && (patch.name === chosen.name || patch.name === '')),
  ]
  const container = options.container ?? containerNames(chosen)[0] ?? ''
  const name = `${title} (${chosen.kind} ${chosen.name}, container ${container})`
  const settings: Setting[] = []
  const opens: Open[] = []
  const specs = versions.flatMap((version) =>
    containersOf(version)
      .filter((one) => textIn(child(one, 'name')) === container)
      .map((tree) => ({ tree, path: version.path })),
  )
  for (const { tree } of specs)
    for (const item of itemsIn(child(tree, 'envFrom'))) {
      const prefix = textIn(child(item, 'prefix')) ?? ''
      for (const [kind, key] of [
        ['ConfigMap', 'configMapRef'],
        ['Secret', 'secretRef'],
      ] as const) {
        const ref = textIn(child(item, key, 'name'))
        if (ref === undefined) continue
        const store = stores.get(`${kind}/${ref}`)
        if (store === undefined)
          opens.push({
            reason: `the ${kind} ${ref} is not among the files`,
            holds: kind === 'Secret' ? 'secrets' : 'anything',
          })
        else if (store.open !== undefined) opens.push(store.open)
        for (const setting of store?.settings ?? []) settings.push({ ...setting, key: prefix + setting.key })
      }
    }
  for (const { tree, path } of specs)
    for (const item of itemsIn(child(tree, 'env'))) {
      const key = textIn(child(item, 'name'))
      if (key === undefined) continue
      const origin: Origin = { format: 'kubernetes', source: name, path, line: item.line }
      settings.push(envSetting(key, item, origin, stores, problems, settings))
    }
  return {
    name,
    format: 'kubernetes',
    settings,
    problems,
    ...(opens.length === 0
      ? {}
      : {
          open: {
            reason: opens.map(({ reason }) => reason).join('; '),
            holds: opens.some(({ holds }) => holds === 'anything') ? 'anything' : 'secrets',
          },
        }),
  }
}

const merged = (before: Store | undefined, after: Store): Store => ({
  settings: [...(before?.settings ?? []), ...after.settings],
  ...(after.open === undefined ? (before?.open === undefined ? {} : { open: before.open }) : { open: after.open }),
})

/** The workload that is the application: one that runs all the time, before jobs; the first of them. */
const chooseWorkload = (workloads: readonly KubernetesObject[]): KubernetesObject | undefined =>
  workloads.find(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet' || kind === 'Rollout') ?? workloads[0]

const podSpecOf = ({ kind, tree }: KubernetesObject): Tree | undefined => {
  if (kind === 'Pod') return child(tree, 'spec')
  if (kind === 'CronJob') return child(tree, 'spec', 'jobTemplate', 'spec', 'template', 'spec')
  return child(tree, 'spec', 'template', 'spec')
}

const containersOf = (object: KubernetesObject): readonly Tree[] => {
  const spec = podSpecOf(object)
  return [...itemsIn(child(spec, 'containers')), ...itemsIn(child(spec, 'initContainers'))]
}

const containerNames = (object: KubernetesObject): readonly string[] =>
  itemsIn(child(podSpecOf(object), 'containers')).flatMap((tree) => textIn(child(tree, 'name')) ?? [])

const envSetting = (
  key: string,
  item: Tree,
  origin: Origin,
  stores: ReadonlyMap<string, Store>,
  problems: SourceProblem[],
  before: readonly Setting[],
): Setting => {
  const value = child(item, 'value')
  if (value !== undefined) {
    if (value.kind === 'scalar' && value.value !== null && typeof value.value !== 'string')
      problems.push(notText(key, value.line, origin.path))
    const line = value.line
    return { key, origin: { ...origin, line }, value: expandReferences(textIn(value) ?? '', before) }
  }
  for (const [kind, ref] of [
    ['ConfigMap', 'configMapKeyRef'],
    ['Secret', 'secretKeyRef'],
  ] as const) {
    const from = child(item, 'valueFrom', ref)
    if (from === undefined) continue
    const [store, field] = [textIn(child(from, 'name')) ?? '', textIn(child(from, 'key')) ?? '']
    const known = stores.get(`${kind}/${store}`)
    const setting = known?.settings.findLast((one) => one.key === field)
    if (setting !== undefined) return { ...setting, key }
    if (known !== undefined && known.open === undefined) {
      problems.push({
        rule: 'kubernetes-key-missing',
        level: textIn(child(from, 'optional')) === 'true' ? 'warning' : 'error',
        message: `${key} is taken from ${field} of the ${kind} ${store}, which has no such key: the container does not start.`,
        help: `Add ${field} to the ${kind} ${store}, or correct the name.`,
        ...(origin.path === undefined ? {} : { path: origin.path }),
        ...(origin.line === undefined ? {} : { line: origin.line }),
      })
      return { key, origin, value: { status: 'missing', reason: `the ${kind} ${store} has no key ${field}` } }
    }
    return {
      key,
      origin,
      secret: kind === 'Secret',
      value: {
        status: 'opaque',
        reason: known?.open?.reason ?? `it is in the ${kind} ${store}, which is not among the files`,
      },
    }
  }
  return { key, origin, value: { status: 'opaque', reason: 'the cluster fills it in when the container starts' } }
}

/** `$(NAME)` is a variable that stands before; `$$(NAME)` is not. */
const expandReferences = (text: string, before: readonly Setting[]): SettingValue => {
  let opaque: string | undefined
  const expanded = text.replace(/\$\$|\$\(([A-Za-z_][A-Za-z0-9_]*)\)/g, (whole, name: string | undefined) => {
    if (name === undefined) return '$'
    const known = before.findLast(({ key }) => key === name)
    if (known === undefined) return whole
    if (known.value.status === 'value') return known.value.text
    opaque = name
    return ''
  })
  return opaque === undefined
    ? { status: 'value', text: expanded }
    : { status: 'opaque', reason: `it is made of ${opaque}, whose value cannot be read` }
}

const storeOf = (
  { kind, name, tree, path }: KubernetesObject,
  problems: SourceProblem[],
): (Store & { readonly kind: 'ConfigMap' | 'Secret' }) | undefined => {
  const source = `${path} (${kind} ${name})`
  const origin = (line: number): Origin => ({ format: 'kubernetes', source, path, line })
  if (kind === 'ConfigMap')
    return {
      kind,
      settings: entriesIn(child(tree, 'data')).map(({ key, line, value }) => {
        if (value.kind === 'scalar' && value.value !== null && typeof value.value !== 'string')
          problems.push(notText(key, line, path))
        return { key, origin: origin(line), value: { status: 'value', text: textIn(value) ?? '' } }
      }),
    }
  if (kind === 'Secret')
    return {
      kind,
      settings: [
        ...entriesIn(child(tree, 'data')).map(({ key, line, value }): Setting => {
          const decoded = fromBase64(textIn(value) ?? '')
          if (decoded === undefined)
            problems.push({
              rule: 'kubernetes-secret-not-base64',
              level: 'error',
              message: `${key} of the Secret ${name} is no base64: the cluster refuses the Secret.`,
              help: `Encode it (printf %s VALUE | base64), or move it to \`stringData\`.`,
              path,
              line,
            })
          else if (decoded.endsWith('\n'))
            problems.push({
              rule: 'kubernetes-secret-newline',
              level: 'warning',
              message: `${key} of the Secret ${name} ends with a newline, which becomes part of the value.`,
              help: 'Encode it without one: printf %s VALUE | base64.',
              path,
              line,
            })
          return {
            key,
            secret: true,
            origin: origin(line),
            value:
              decoded === undefined
                ? { status: 'opaque', reason: 'it is no base64' }
                : { status: 'value', text: decoded },
          }
        }),
        ...entriesIn(child(tree, 'stringData')).map(({ key, line, value }): Setting => ({
          key,
          secret: true,
          origin: origin(line),
          value: { status: 'value', text: textIn(value) ?? '' },
        })),
      ],
    }
  if (kind === 'SealedSecret')
    return {
      kind: 'Secret',
      settings: entriesIn(child(tree, 'spec', 'encryptedData')).map(({ key, line }) => ({
        key,
        secret: true,
        origin: origin(line),
        value: { status: 'opaque', reason: 'it is sealed for the cluster' },
      })),
    }
  if (kind !== 'ExternalSecret') return undefined
  const whole = itemsIn(child(tree, 'spec', 'dataFrom')).length > 0
  return {
    kind: 'Secret',
    settings: itemsIn(child(tree, 'spec', 'data')).flatMap((item): readonly Setting[] => {
      const key = textIn(child(item, 'secretKey'))
      return key === undefined
        ? []
        : [
            {
              key,
              secret: true,
              origin: origin(item.line),
              value: { status: 'opaque', reason: 'it is kept in an external store' },
            },
          ]
    }),
    ...(whole
      ? {
          open: {
            reason: `the ExternalSecret ${name} takes its keys from an external store`,
            holds: 'secrets' as const,
          },
        }
      : {}),
  }
}

const notText = (key: string, line: number, path: string | undefined): SourceProblem => ({
  rule: 'kubernetes-value-not-text',
  level: 'error',
  message: `${key} is written without quotes and is no text: the cluster refuses the manifest.`,
  help: 'Write the value in quotes.',
  ...(path === undefined ? {} : { path }),
  line,
})

const fromBase64 = (text: string): string | undefined => {
  const compact = text.replace(/\s/g, '')
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)
    ? Buffer.from(compact, 'base64').toString('utf8')
    : undefined
}

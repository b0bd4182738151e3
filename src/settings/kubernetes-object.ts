import { child, itemsIn, readTrees, textIn, type Tree } from './tree.ts'

/** One object of a manifest, with lists taken apart. A kustomization has no name. */
export type KubernetesObject = {
  readonly kind: string
  readonly name: string
  readonly tree: Tree
  readonly path: string
}

export const objectsIn = (text: string, path: string): readonly KubernetesObject[] =>
  readTrees(text, path).flatMap((tree) => flatten(tree, path))

const flatten = (tree: Tree, path: string): readonly KubernetesObject[] => {
  const kind = textIn(child(tree, 'kind'))
  if (kind === 'List') return itemsIn(child(tree, 'items')).flatMap((item) => flatten(item, path))
  const kustomization = /(?:^|\/)kustomization\.ya?ml$/.test(path) && (kind === undefined || kind === 'Component')
  if (kind === undefined && !kustomization) return []
  const service = kind === 'Service' && (textIn(child(tree, 'apiVersion')) ?? '').startsWith('serving.knative')
  return [
    {
      kind: kustomization ? 'Kustomization' : service ? 'Service.serving' : (kind ?? ''),
      name: textIn(child(tree, 'metadata', 'name')) ?? '',
      tree,
      path,
    },
  ]
}

import type { PathPart } from '@outlay/spec/path-template'

/** What stands below a part of templates: by the text of the next part, or for any text. */
interface TreeNode<T> {
  readonly texts: Map<string, TreeNode<T>>
  any?: TreeNode<T>
  readonly ending: T[]
}

/**
 * Finds the templates whose texts are those of a path that was split at its slashes, in the order in which they were given;
 * how many others there are does not count.
 *
 * @example createTemplateTree([{ parts: parseTemplate('/jobs/{id}') }])(['', 'jobs', '7']).length // 1
 */
export function createTemplateTree<T extends { readonly parts: readonly PathPart[] }>(
  templates: readonly T[],
): (given: readonly string[]) => T[] {
  const root = createNode<T>()
  for (const template of templates) {
    let node = root
    for (const part of template.parts) node = nodeOf(node, part)
    node.ending.push(template)
  }
  const order = new Map(templates.map((template, index) => [template, index]))
  return (given) => {
    const found: T[] = []
    collect(root, given, { depth: 0, found })
    return found.length < 2 ? found : found.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
  }
}

function createNode<T>(): TreeNode<T> {
  return { texts: new Map(), ending: [] }
}

/** The node below another one for a part, which is made where it is absent. */
function nodeOf<T>(node: TreeNode<T>, part: PathPart): TreeNode<T> {
  const known = 'text' in part ? node.texts.get(part.text) : node.any
  if (known !== undefined) return known
  const made = createNode<T>()
  if ('text' in part) node.texts.set(part.text, made)
  else node.any = made
  return made
}

interface Collecting<T> {
  readonly depth: number
  readonly found: T[]
}

function collect<T>(node: TreeNode<T>, given: readonly string[], { depth, found }: Collecting<T>): void {
  if (depth === given.length) {
    found.push(...node.ending)
    return
  }
  const next = { depth: depth + 1, found }
  const named = node.texts.get(given[depth] ?? '')
  if (named !== undefined) collect(named, given, next)
  if (node.any !== undefined) collect(node.any, given, next)
}

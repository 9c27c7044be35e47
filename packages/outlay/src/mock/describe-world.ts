import type { Vendor } from '@outlay/vendor'

/** The sample world of a vendor in lines: who there is and what they have, an entry a line; none where it has no world. */
export async function describeWorld({ name, world }: Vendor): Promise<readonly string[]> {
  if (world === undefined) return []
  const { Document, isCollection, isMap, visit } = await import('yaml')
  const document = new Document(world.sample)
  visit(document, {
    Collection: (_, node, path) => {
      // The world itself and its lists stand in lines of their own, each entry in one.
      const depth = path.filter(isCollection).length
      node.flow = depth > 1 || (depth === 1 && isMap(node) && !node.items.some(({ value }) => isCollection(value)))
    },
  })
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return [
    '',
    `Sample world of ${name}:`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ]
}

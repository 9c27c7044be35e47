import { documentParts } from '../model/extensions.ts'
import { componentSchemas, isObject } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { ShapeDiagnostic } from './shape-diagnostic.ts'

/** References that lead out of the document or nowhere. */
export function checkReferences({ source, document }: VendorSource): ShapeDiagnostic[] {
  const names = Object.keys(componentSchemas(document))
  const known = names.map((name) => `#/components/schemas/${name}`).join(', ')
  return documentParts(document).references.flatMap(({ target, place }) => {
    if (!target.startsWith('#/')) {
      const message = `\`$ref\` must lead to a place in this document: #/components/…; received ${target}.`
      return [{ place, diagnostic: source.diagnostic(place, 'OUT1108', message) }]
    }
    if (resolves(document, target)) return []
    const message = `\`$ref\` must be one of ${known || 'no schemas yet'}; received ${target}, which does not exist.`
    return [{ place, diagnostic: source.diagnostic(place, 'OUT1109', message) }]
  })
}

function resolves(document: unknown, target: string): boolean {
  let node = document
  for (const key of target.slice(2).split('/')) {
    if (!isObject(node) || !Object.hasOwn(node, key)) return false
    node = node[key]
  }
  return true
}

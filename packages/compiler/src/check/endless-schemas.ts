import { componentSchemas, isObject, schemaName } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** Words whose schemas are held against the same value. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']

/** Schemas that are held against themselves for the same value, so that no check of it ends. */
export function checkSchemaCycles({ source, document }: VendorSource): Diagnostic[] {
  const schemas = componentSchemas(document)
  const next = new Map(Object.entries(schemas).map(([name, schema]) => [name, namesIn(schema)]))
  return [...next.keys()]
    .filter((name) => reaches(next, name))
    .map((name) => {
      const found = `the schema ${name}, which is held against itself for the same value`
      return source.diagnostic(
        ['components', 'schemas', name],
        found,
        'one that ends: it may hold itself in a property or a list',
      )
    })
}

/** The component schemas that a value has to be held against when it is held against this one. */
function namesIn(schema: unknown): string[] {
  if (!isObject(schema)) return []
  const name = schemaName(schema)
  const below = IN_PLACE.flatMap((word) => [schema[word] ?? []].flat()).flatMap(namesIn)
  return name === undefined ? below : [name, ...below]
}

function reaches(next: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>()
  const open = [...(next.get(start) ?? [])]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === start) return true
    if (seen.has(name)) continue
    seen.add(name)
    open.push(...(next.get(name) ?? []))
  }
  return false
}

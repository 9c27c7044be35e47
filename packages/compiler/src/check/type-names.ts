import { pascalCase } from '../model/case.ts'
import { componentSchemas } from '../model/schema.ts'
import { isTypeName, OPERATION_TYPES } from '../model/type-names.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

/**
 * Schemas whose names are no names of types, or are those of the types of an operation. Nothing is added to a place that is
 * reported already.
 */
export function checkTypeNames(
  { source, document, operations }: VendorSource,
  reported: readonly Diagnostic[],
): Diagnostic[] {
  const places = new Set(reported.map(({ line, column }) => `${line}:${column}`))
  const ofOperations = new Map<string, string>(
    operations.flatMap(({ id }) => OPERATION_TYPES.map((end) => [`${pascalCase(id)}${end}`, id] as const)),
  )
  const found = Object.keys(componentSchemas(document)).flatMap((name) => {
    const place: Place = ['components', 'schemas', name]
    const operation = ofOperations.get(name)
    if (operation !== undefined) {
      const given = `the schema ${name}, a name that generated files give to a type of ${operation}`
      return [source.diagnostic(place, given, 'another name')]
    }
    if (isTypeName(name)) return []
    const such = pascalCase(name)
    const allowed = isTypeName(such)
      ? `a name that code can have, such as ${such}`
      : 'a name in PascalCase such as ImageEstimate'
    return [source.diagnostic(place, `the schema ${name}, which is no name of a type`, allowed)]
  })
  return found.filter(({ line, column }) => !places.has(`${line}:${column}`))
}

import { componentSchemas } from '../document/schema.ts'
import type { VendorSource } from '../document/vendor.ts'
import { pascalCase } from '../output/file.ts'
import { ENTRY_TYPES } from '../sdk/entry-names.ts'
import type { Mistake } from './mistake.ts'

const TAKEN: ReadonlySet<string> = new Set(ENTRY_TYPES)

/** Schemas whose types would be hidden in the SDK: its entry gives their names to something else. */
export function schemaNameMistakes({ source, document }: VendorSource): Mistake[] {
  return Object.keys(componentSchemas(document)).flatMap((name) => {
    const type = pascalCase(name)
    if (!TAKEN.has(type)) return []
    const found = `the schema ${name}, a name that the entry of the SDK gives to its own ${type}`
    return [source.mistake(['components', 'schemas', name], found, `another name, not ${ENTRY_TYPES.join(', ')}`)]
  })
}

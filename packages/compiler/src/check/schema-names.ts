import { camelCase, pascalCase } from '../model/case.ts'
import { ENTRY_TYPES } from '../model/entry-names.ts'
import { webhookContents } from '../model/operation.ts'
import { componentSchemas } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { RESERVED } from './operation-names.ts'

const TAKEN: ReadonlySet<string> = new Set(ENTRY_TYPES)

/** What the files of validators import. */
const OF_VALIDATORS = ['quick', 'thorough', 'validator']

/**
 * Schemas whose types would be hidden in the SDK, because its entry gives their names to something else, and schemas of
 * bodies whose validators would be called as something else is.
 */
export function checkSchemaNames(vendor: VendorSource): Diagnostic[] {
  const { source, document } = vendor
  const bodies = namesOfBodies(vendor)
  return Object.keys(componentSchemas(document)).flatMap((name) => {
    const place = ['components', 'schemas', name]
    const type = pascalCase(name)
    if (TAKEN.has(type)) {
      const found = `the schema ${name}, a name that the entry of the SDK gives to its own ${type}`
      return [source.diagnostic(place, found, `another name, not ${ENTRY_TYPES.join(', ')}`)]
    }
    const called = camelCase(name)
    if (!bodies.has(name) || !(RESERVED.has(called) || OF_VALIDATORS.includes(called))) return []
    const found = `the schema ${name}, whose validator would be called ${called}, which code has for something else`
    return [source.diagnostic(place, found, 'another name such as ImageEstimate')]
  })
}

function namesOfBodies({ document, operations }: VendorSource): ReadonlySet<string | undefined> {
  const contents = operations.flatMap(({ body, responses }) => [
    ...body,
    ...responses.flatMap(({ content }) => content),
  ])
  return new Set([...contents, ...webhookContents(document)].map(({ schemaName }) => schemaName))
}

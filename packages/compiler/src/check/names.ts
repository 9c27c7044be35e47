import { camelCase, pascalCase } from '../model/case.ts'
import { ENTRY_TYPES } from '../model/entry-names.ts'
import { webhookContents } from '../model/operation.ts'
import { componentSchemas } from '../model/schema.ts'
import { isTypeName, OPERATION_TYPES } from '../model/type-names.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { RESERVED_WORDS, RESPELLED_WORDS, TAKEN_NAMES, TAKEN_VENDORS } from './reserved-words.ts'

/** Names of operations, schemas and the vendor that generated files cannot have, or have for something else. */
export function checkNames(vendor: VendorSource): Diagnostic[] {
  return [
    ...checkRepeatedIds(vendor),
    ...checkOperationIds(vendor),
    ...checkSchemaNames(vendor),
    ...checkVendorName(vendor),
  ]
}

function checkRepeatedIds({ source, operations }: VendorSource): Diagnostic[] {
  const ids = operations.map(({ id }) => id)
  return operations.flatMap(({ id, place }, index) => {
    if (ids.indexOf(id) === index) return []
    const message = `\`operationId\` must be unique; received ${id} a second time.`
    return [source.diagnostic([...place, 'operationId'], 'OUT1133', message)]
  })
}

/** What the files of an operation add to its id. */
const ADDED_TO_IDS = ['Pricing', 'Operation'] as const

function checkOperationIds({ source, operations }: VendorSource): Diagnostic[] {
  const ids = operations.map(({ id }) => id)
  return operations.flatMap(({ id, place }) => {
    const at = [...place, 'operationId']
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
      const message = `\`operationId\` must be a name in camelCase such as estimateImage; received ${JSON.stringify(id)}.`
      return [source.diagnostic(at, 'OUT1134', message)]
    }
    const why = reasonAgainst(id, ids)
    if (why === undefined) return []
    const message = `\`operationId\` must be another name in camelCase such as estimateImage; received ${id}, ${why}.`
    return [source.diagnostic(at, 'OUT1135', message)]
  })
}

function reasonAgainst(id: string, ids: readonly string[]): string | undefined {
  if (RESERVED_WORDS.has(id) || RESPELLED_WORDS.has(id)) return 'a word of JavaScript or TypeScript'
  if (TAKEN_NAMES.has(id)) return 'a name that generated files need themselves'
  const other = ids.find((one) => ADDED_TO_IDS.some((end) => id === `${one}${end}`))
  return other === undefined ? undefined : `a name that generated files give to a part of ${other}`
}

/** What the files of validators import. */
const OF_VALIDATORS = ['quick', 'thorough', 'validator']

/**
 * Schemas whose types would be hidden in the SDK, because its entry gives their names to something else, and schemas of
 * bodies whose validators would be called as something else is.
 */
function checkSchemaNames(vendor: VendorSource): Diagnostic[] {
  const { source, document } = vendor
  const bodies = schemasOfBodies(vendor)
  return Object.keys(componentSchemas(document)).flatMap((name) => {
    const place = ['components', 'schemas', name]
    const type = pascalCase(name)
    if (ENTRY_TYPES.includes(type)) {
      const message = `A schema must have another name than ${ENTRY_TYPES.join(', ')}, which are types of the SDK; received ${name}.`
      return [source.diagnostic(place, 'OUT1140', message)]
    }
    const constant = camelCase(name)
    if (!bodies.has(name) || !(RESERVED_WORDS.has(constant) || OF_VALIDATORS.includes(constant))) return []
    const message = `The schema of a body must have another name such as ImageEstimate; received ${name}, whose validator would be called ${constant}.`
    return [source.diagnostic(place, 'OUT1141', message)]
  })
}

function schemasOfBodies({ document, operations }: VendorSource): ReadonlySet<string | undefined> {
  const contents = operations.flatMap(({ body, responses }) => [
    ...body,
    ...responses.flatMap(({ content }) => content),
  ])
  return new Set([...contents, ...webhookContents(document)].map(({ schemaName }) => schemaName))
}

function checkVendorName({ source, name, operations }: VendorSource): Diagnostic[] {
  const ids = operations.map(({ id }) => id)
  const constant = camelCase(name)
  const fits =
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) &&
    !TAKEN_VENDORS.includes(name) &&
    !RESERVED_WORDS.has(constant) &&
    !ids.includes(constant)
  if (fits) return []
  const allowed = 'in lower case such as x-router, and neither an entry of a package nor an operationId'
  return [source.diagnostic([], 'OUT1142', `The folder of a vendor must have a name ${allowed}; received ${name}.`)]
}

/** Schemas whose names are not names of types, or are those of the types of an operation. */
export function checkTypeNames({ source, document, operations }: VendorSource): Diagnostic[] {
  const ofOperations = new Map<string, string>(
    operations.flatMap(({ id }) => OPERATION_TYPES.map((end) => [`${pascalCase(id)}${end}`, id] as const)),
  )
  return Object.keys(componentSchemas(document)).flatMap((name): Diagnostic[] => {
    const place = ['components', 'schemas', name]
    const operation = ofOperations.get(name)
    if (operation !== undefined) {
      const message = `A schema must have another name than the types of an operation; received ${name}, a type of ${operation}.`
      return [source.diagnostic(place, 'OUT1143', message)]
    }
    if (isTypeName(name)) return []
    const such = isTypeName(pascalCase(name)) ? pascalCase(name) : 'ImageEstimate'
    const message = `A schema must have a name in PascalCase such as ${such}; received ${name}.`
    return [source.diagnostic(place, 'OUT1144', message)]
  })
}

import { inlineScalarRefs } from '../../model/inline-scalar-refs.ts'
import { componentSchemas, followed, type Json } from '../../model/schema.ts'
import { DOCUMENT, stripAnnotations } from '../../model/strip-annotations.ts'
import { Imports } from '../output/imports.ts'
import type { NamedSchema } from './ajv.ts'
import { type RuleNames, rulesCode } from './rules-code.ts'

/** Code of checks that find every violation: schemas as plain data, which `walk` follows. It imports only `runtime`. */
export function thoroughCode(document: Json, schemas: readonly NamedSchema[], runtime: string): string {
  const components = componentSchemas(document)
  const imports = new Imports()
  const references: string[] = []
  const names: RuleNames = {
    ofCheck: (check) => imports.value(`check${check}`, runtime, `$check${check}`),
    ofSchema: (reference) => {
      if (!references.includes(reference)) references.push(reference)
      return `$${references.indexOf(reference) + 1}`
    },
  }
  const rulesOf = (schema: unknown, isRoot: boolean): string =>
    rulesCode(stripAnnotations(inlineScalarRefs(document, schema)), names, isRoot)
  const checks = schemas.map(({ name, schema, whole }) => {
    // The root itself, not a name for it: of the root, unknown fields come last.
    const root = isReference(schema) ? followed(document, schema) : schema
    const known = [rulesOf(root, true), JSON.stringify(orderOf(document, schema)), whole && JSON.stringify(whole)]
    const taken = known.filter((one) => one !== undefined).join(', ')
    const type = imports.type('FaultsOf', runtime)
    return `export const ${name}: ${type} = /* @__PURE__ */ ${imports.value('faultsOf', runtime, '$faultsOf')}(${taken})\n`
  })
  const referred: string[] = []
  // Longer with each schema that refers to further ones.
  for (const reference of references) {
    const name = reference.slice(DOCUMENT.length)
    if (!(name in components)) throw new Error(`There is no schema ${name}.`)
    const type = imports.type('Rules', runtime)
    referred.push(`/** ${name} */\nconst ${names.ofSchema(reference)}: ${type} = ${rulesOf(components[name], false)}\n`)
  }
  return `${imports}\n${[...referred, ...checks].join('')}`
}

function isReference(schema: Json): boolean {
  return typeof schema['$ref'] === 'string' && Object.keys(schema).length === 1
}

/** The properties of a schema in the order in which faults are told. */
export function orderOf(document: Json, schema: Json): string[] {
  return Object.keys((followed(document, schema)['properties'] ?? {}) as object)
}

import { componentSchemas, followed, type Json } from '../../model/schema.ts'
import type { NamedSchema } from './compiled-file.ts'
import { rulesCode } from './rules-code.ts'
import { slim } from './slim.ts'
import { withLeaves } from './with-leaves.ts'

/** Code of checks that tell what does not fit: schemas as plain data, which `walk` follows. It imports only `compiled`. */
export function thoroughCode(document: Json, schemas: readonly NamedSchema[], compiled: string): string {
  const components = componentSchemas(document)
  const names: string[] = []
  const nameOf = (reference: string): string => {
    if (!names.includes(reference)) names.push(reference)
    return `$${names.indexOf(reference) + 1}`
  }
  const written = (schema: unknown, isRoot: boolean): string =>
    rulesCode(slim(withLeaves(document, schema)), nameOf, isRoot)
  const checks = schemas.map(({ name, schema, whole }) => {
    // The root itself, not a name for it: of the root, unknown fields come last.
    const root = isReference(schema) ? followed(document, schema) : schema
    const known = [written(root, true), JSON.stringify(orderOf(document, schema)), whole && JSON.stringify(whole)]
    const taken = known.filter((one) => one !== undefined).join(', ')
    return `export const ${name}: FaultsOf = /* @__PURE__ */ $faultsOf(${taken})\n`
  })
  const referred: string[] = []
  // Longer with each schema that refers to further ones.
  for (const reference of names) {
    const schema = components[reference.replace(/^document:/, '')]
    if (schema === undefined) throw new Error(`There is no schema ${reference}.`)
    referred.push(
      `/** ${reference.replace(/^document:/, '')} */\nconst ${nameOf(reference)}: Rules = ${written(schema, false)}\n`,
    )
  }
  const code = [...referred, ...checks].join('')
  const used = new Set(
    Array.from(code.matchAll(/(?<!["\w])\$(check\w+|faultsOf)/g), ([, name]) => `${name} as $${name}`),
  )
  const types = ['type FaultsOf', ...(referred.length > 0 ? ['type Rules'] : [])]
  return `import { ${[...[...used].sort(), ...types].join(', ')} } from '${compiled}'\n\n${code}`
}

function isReference(schema: Json): boolean {
  return typeof schema['$ref'] === 'string' && Object.keys(schema).length === 1
}

/** The properties of a schema in the order in which faults are told. */
export function orderOf(document: Json, schema: Json): string[] {
  return Object.keys((followed(document, schema)['properties'] ?? {}) as object)
}

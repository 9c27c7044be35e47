import { responseShape } from '../../model/response-shape.ts'
import { followed, isObject, type Json, schemaName } from '../../model/schema.ts'

/** The component schema of any text beside those that a list names: a name of its own, so that the list is not lost. */
export const ANY_OTHER = 'OutlayAnyOtherText'

/** Does a schema list several texts? */
export function isList(schema: unknown): boolean {
  const values: unknown = isObject(schema) ? schema['enum'] : undefined
  return Array.isArray(values) && new Set(values.filter((value) => typeof value === 'string')).size > 1
}

/** The names of the schemas that the requests of a document have. */
export function askedSchemas(document: Json): Set<string> {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    const ref: unknown = isObject(node) ? node['$ref'] : undefined
    if (typeof ref === 'string') {
      const name = schemaName(node)
      if (name !== undefined) names.add(name)
      visit(at(document, ref))
    }
    for (const part of Object.values(node)) visit(part)
  }
  for (const item of Object.values(isObject(document['paths']) ? document['paths'] : {})) {
    const path = isObject(item) ? item : {}
    for (const node of [path, ...Object.values(path)]) {
      if (isObject(node)) [node['parameters'], node['requestBody']].forEach(visit)
    }
  }
  return names
}

/** The schemas of the properties by which alternatives are told apart: each of them names its texts. */
export function tagSchemas(document: Json): unknown[] {
  const found: unknown[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const choice: unknown = isObject(node) ? (node['oneOf'] ?? node['anyOf']) : undefined
    if (Array.isArray(choice)) found.push(...tagsOf(document, choice))
    for (const part of Object.values(node)) visit(part)
  }
  visit(document)
  return found
}

function tagsOf(document: Json, choice: readonly unknown[]): unknown[] {
  const shapes = choice.map((one) => responseShape(document, one)).filter(({ names }) => names.length > 0)
  if (shapes.length < 2) return []
  const [first] = shapes
  return (first?.names ?? []).flatMap((name) => {
    const tags = shapes.map(({ property, names }) => (names.includes(name) ? (property(name) ?? []) : []))
    return tags.every((one) => one.some((schema) => namesTexts(followed(document, schema)))) ? tags.flat() : []
  })
}

function namesTexts(schema: Json): boolean {
  return typeof schema['const'] === 'string' || Array.isArray(schema['enum'])
}

function at(document: Json, ref: string): unknown {
  return ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document)
}

import { childPointer } from '@outlay/spec/json-pointer'
import { componentSchemas, followed, isObject, type Json, schemaName, schemaNamed } from '../../model/schema.ts'

/** The component schema of any text beside those that an enum lists: a name of its own, so that the list is not lost. */
export const UNLISTED_TEXT = 'OutlayUnlistedText'

/** What is known while the schemas of responses are extended. */
export interface Extension {
  readonly document: Json
  /** The names of schemas that requests have. */
  readonly requested: ReadonlySet<string>
  /** JSON Pointers to schemas that stay as they are. */
  readonly closed: ReadonlySet<string>
  /** Copies for responses of schemas that requests have too. */
  readonly copies: Map<string, unknown>
}

/** Keywords that hold a schema, a list of them, or several by name. */
const ONE = ['items', 'additionalProperties', 'unevaluatedProperties', 'contains']
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const MAP = ['properties', 'patternProperties', 'dependentSchemas']

/** A schema of responses with enums that any other text may stand beside; `pointer` leads to it in the document. */
export function extendSchema(extension: Extension, node: unknown, pointer: string): unknown {
  const { document, requested, closed } = extension
  if (!isObject(node)) return node
  // What it refers to may be extended for others.
  if (closed.has(pointer)) return isEnum(followed(document, node)) ? followed(document, node) : node
  if (isEnum(node)) return orUnlisted(node, node)
  const name = schemaName(node)
  if (name === undefined || !requested.has(name)) return extendParts(extension, node, pointer)
  const target = componentSchemas(document)[name]
  if (isEnum(target)) return orUnlisted(schemaNamed(name), node)
  return containsEnum(document, target) ? { ...node, ...copied(extension, name, target) } : node
}

/** Does a schema list several texts? */
function isEnum(schema: unknown): boolean {
  const values: unknown = isObject(schema) ? schema['enum'] : undefined
  return Array.isArray(values) && new Set(values.filter((value) => typeof value === 'string')).size > 1
}

function orUnlisted(listed: Json, { description }: Json): Json {
  return { ...(description !== undefined && { description }), anyOf: [listed, schemaNamed(UNLISTED_TEXT)] }
}

function extendParts(extension: Extension, node: Json, pointer: string): Json {
  const extend = (part: unknown, ...keys: readonly (string | number)[]): unknown =>
    extendSchema(extension, part, keys.reduce<string>(childPointer, pointer))
  return Object.fromEntries(
    Object.entries(node).map(([word, part]) => {
      if (ONE.includes(word)) return [word, extend(part, word)]
      if (LIST.includes(word) && Array.isArray(part)) return [word, part.map((one, index) => extend(one, word, index))]
      if (!MAP.includes(word) || !isObject(part)) return [word, part]
      return [word, Object.fromEntries(Object.entries(part).map(([name, one]) => [name, extend(one, word, name)]))]
    }),
  )
}

function copied(extension: Extension, name: string, target: unknown): Json {
  const { copies, document } = extension
  const taken = componentSchemas(document)
  const copy = `Open${name}${`Open${name}` in taken ? 'InAnswers' : ''}`
  if (!copies.has(copy)) {
    // Before its turn, so that a schema that holds itself comes to an end.
    copies.set(copy, target)
    copies.set(copy, extendSchema(extension, target, childPointer('/components/schemas', name)))
  }
  return schemaNamed(copy)
}

function containsEnum(document: Json, node: unknown, seen: ReadonlySet<unknown> = new Set()): boolean {
  if (typeof node !== 'object' || node === null || seen.has(node)) return false
  if (isEnum(node)) return true
  const name = schemaName(node)
  const parts = [...Object.values(node), name === undefined ? undefined : componentSchemas(document)[name]]
  return parts.some((part) => containsEnum(document, part, new Set([...seen, node])))
}

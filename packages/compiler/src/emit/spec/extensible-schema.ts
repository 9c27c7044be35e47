import { componentSchemas, followed, isObject, type Json, schemaName, schemaNamed } from '../../model/schema.ts'
import { isEnum, UNLISTED_TEXT } from './closed-enums.ts'

/** What is known while the schemas of answers are extended. */
export interface Extension {
  readonly document: Json
  /** The names of schemas that requests have. */
  readonly requested: ReadonlySet<string>
  /** Schemas that stay as they are. */
  readonly closed: ReadonlySet<unknown>
  /** Copies for answers of schemas that requests have too. */
  readonly copies: Map<string, unknown>
}

/** Keywords that hold a schema, a list of them, or several by name. */
const ONE = ['items', 'additionalProperties', 'unevaluatedProperties', 'contains']
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const MAP = ['properties', 'patternProperties', 'dependentSchemas']

/** A schema of answers with lists of texts that any other text may stand beside. */
export function extended(extension: Extension, node: unknown): unknown {
  const { document, requested, closed } = extension
  if (!isObject(node)) return node
  // What it refers to may be extended for others.
  if (closed.has(node)) return isEnum(followed(document, node)) ? followed(document, node) : node
  if (isEnum(node)) return orUnlisted(node, node)
  const name = schemaName(node)
  if (name === undefined || !requested.has(name)) return below(extension, node)
  const target = componentSchemas(document)[name]
  if (isEnum(target)) return orUnlisted(schemaNamed(name), node)
  return containsEnum(document, target) ? { ...node, ...copied(extension, name, target) } : node
}

/** Applies a change to each value of an object. */
export function mapped(node: unknown, change: (value: unknown, key: string) => unknown): unknown {
  if (!isObject(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]))
}

function orUnlisted(listed: Json, { description }: Json): Json {
  return { ...(description !== undefined && { description }), anyOf: [listed, schemaNamed(UNLISTED_TEXT)] }
}

function below(extension: Extension, node: Json): Json {
  return mapped(node, (part, word) => {
    if (ONE.includes(word)) return extended(extension, part)
    if (LIST.includes(word) && Array.isArray(part)) return part.map((one) => extended(extension, one))
    return MAP.includes(word) ? mapped(part, (one) => extended(extension, one)) : part
  }) as Json
}

function copied(extension: Extension, name: string, target: unknown): Json {
  const { copies, document } = extension
  const taken = componentSchemas(document)
  const copy = `Open${name}${`Open${name}` in taken ? 'InAnswers' : ''}`
  if (!copies.has(copy)) {
    // Before its turn, so that a schema that holds itself comes to an end.
    copies.set(copy, target)
    copies.set(copy, extended(extension, target))
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

import { componentSchemas, followed, isObject, type Json, schemaName, schemaNamed } from '../../model/schema.ts'
import { ANY_OTHER, isList } from './open-places.ts'

/** What is known while the schemas of answers are opened. */
export interface Opening {
  readonly document: Json
  /** The names of schemas that requests have. */
  readonly asked: ReadonlySet<string>
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
export function opened(opening: Opening, node: unknown): unknown {
  const { document, asked, closed } = opening
  if (!isObject(node)) return node
  // What it refers to may be opened for others.
  if (closed.has(node)) return isList(followed(document, node)) ? followed(document, node) : node
  if (isList(node)) return orAnyOther(node, node)
  const name = schemaName(node)
  if (name === undefined || !asked.has(name)) return below(opening, node)
  const target = componentSchemas(document)[name]
  if (isList(target)) return orAnyOther(schemaNamed(name), node)
  return holdsList(document, target) ? { ...node, ...copied(opening, name, target) } : node
}

/** Applies a change to each value of an object. */
export function mapped(node: unknown, change: (value: unknown, key: string) => unknown): unknown {
  if (!isObject(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]))
}

function orAnyOther(listed: Json, { description }: Json): Json {
  return { ...(description !== undefined && { description }), anyOf: [listed, schemaNamed(ANY_OTHER)] }
}

function below(opening: Opening, node: Json): Json {
  return mapped(node, (part, word) => {
    if (ONE.includes(word)) return opened(opening, part)
    if (LIST.includes(word) && Array.isArray(part)) return part.map((one) => opened(opening, one))
    return MAP.includes(word) ? mapped(part, (one) => opened(opening, one)) : part
  }) as Json
}

function copied(opening: Opening, name: string, target: unknown): Json {
  const { copies, document } = opening
  const taken = componentSchemas(document)
  const copy = `Open${name}${`Open${name}` in taken ? 'InAnswers' : ''}`
  if (!copies.has(copy)) {
    // Before its turn, so that a schema that holds itself comes to an end.
    copies.set(copy, target)
    copies.set(copy, opened(opening, target))
  }
  return schemaNamed(copy)
}

function holdsList(document: Json, node: unknown, seen: ReadonlySet<unknown> = new Set()): boolean {
  if (typeof node !== 'object' || node === null || seen.has(node)) return false
  if (isList(node)) return true
  const name = schemaName(node)
  const parts = [...Object.values(node), name === undefined ? undefined : componentSchemas(document)[name]]
  return parts.some((part) => holdsList(document, part, new Set([...seen, node])))
}

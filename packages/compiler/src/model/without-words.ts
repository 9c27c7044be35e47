import type { Place } from '../parse/yaml-source.ts'
import { isObject, type Json, UNCLEAR } from './schema.ts'

/** A document without the words of schemas that stand at these places; what they stood in is marked as unclear. */
export function withoutWords(document: Json, places: readonly Place[]): Json {
  return places.reduce((whole: unknown, place) => without(whole, place), document) as Json
}

function without(node: unknown, [key, ...rest]: Place): unknown {
  if (key === undefined) return node
  if (Array.isArray(node)) return node.map((item: unknown, index) => (index === key ? without(item, rest) : item))
  if (!isObject(node)) return node
  const next = node[key]
  if (isObject(next) && leads(next, rest)) return { ...node, [key]: without(next, rest) }
  if (
    Array.isArray(next) &&
    next.some((item, index) => index === rest[0] && isObject(item) && leads(item, rest.slice(1)))
  )
    return { ...node, [key]: without(next, rest) }
  const { [key]: _, ...others } = node
  return { ...others, [UNCLEAR]: true }
}

/** Is there a word further down that can be taken away instead? */
function leads(node: Json, [key]: Place): boolean {
  return key !== undefined && key in node
}

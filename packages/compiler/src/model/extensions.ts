import type { Place } from '../parse/yaml-source.ts'
import { isObject, type Json } from './schema.ts'

/** The extensions of OpenAPI that are ours. */
export const EXTENSIONS = [
  'x-answer',
  'x-answer-when',
  'x-api-version',
  'x-body-limit',
  'x-estimated-by',
  'x-faults',
  'x-list',
  'x-money',
  'x-price-list',
  'x-pricing',
  'x-provenance',
  'x-request',
  'x-safe',
  'x-stream-end',
] as const

export type ExtensionName = (typeof EXTENSIONS)[number]

/** An extension as a document has it. */
export interface Extension {
  readonly name: ExtensionName
  readonly value: unknown
  readonly place: Place
}

/** A `$ref` as a document has it. */
export interface Reference {
  readonly target: string
  readonly place: Place
}

/** What one walk through a document finds: every extension of ours, and every reference. */
export interface DocumentParts {
  readonly extensions: readonly Extension[]
  readonly references: readonly Reference[]
}

const partsOf = new WeakMap<Json, DocumentParts>()

/** The extensions and references of a document, in its order; examples and what extensions hold is not searched for either. */
export function documentParts(document: Json): DocumentParts {
  const known = partsOf.get(document)
  if (known !== undefined) return known
  const parts = { extensions: extensionsBelow(document, []), references: referencesBelow(document, []) }
  partsOf.set(document, parts)
  return parts
}

/** The extensions of one name whose value is an object. */
export function objectExtensions(document: Json, wanted: ExtensionName): { value: Json; place: Place }[] {
  return documentParts(document).extensions.flatMap(({ name, value, place }) =>
    name === wanted && isObject(value) ? [{ value, place }] : [],
  )
}

export function isExtension(word: string): word is ExtensionName {
  return EXTENSIONS.some((name) => name === word)
}

function extensionsBelow(node: unknown, place: Place): Extension[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => extensionsBelow(item, [...place, index]))
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]): Extension[] => {
    const below = [...place, key]
    if (isExtension(key)) return [{ name: key, value, place: below }]
    return key === 'value' || key === 'default' ? [] : extensionsBelow(value, below)
  })
}

function referencesBelow(node: unknown, place: Place): Reference[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => referencesBelow(item, [...place, index]))
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const below = [...place, key]
    if (key === '$ref' && typeof value === 'string') return [{ target: value, place: below }]
    return key === 'value' || key === 'x-answer' ? [] : referencesBelow(value, below)
  })
}

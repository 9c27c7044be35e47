import { type AjvError, explain } from '@outlay/validators'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { formats } from '../model/formats.ts'
import { type PlacedSchema, schemasOf } from '../model/placed-schema.ts'
import { componentSchemas, isObject, schemaName } from '../model/schema.ts'
import { isAnnotation, schemasWithin } from '../model/strip-annotations.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { DiagnosticCode } from '../parse/diagnostic-codes.ts'
import type { ShapeDiagnostic } from './shape-diagnostic.ts'
import { valueViolations } from './value-violations.ts'

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, logger: false, formats })

/** Schemas that are none by JSON Schema 2020-12: the words that are wrong. */
export function checkSchemaShapes(vendor: VendorSource): ShapeDiagnostic[] {
  return schemasOf(vendor).flatMap((found) => shapeDiagnostics(vendor, found))
}

/** Words, formats and patterns that validators do not know, defaults that do not fit, and schemas without an end. */
export function checkSchemas(vendor: VendorSource): Diagnostic[] {
  return [...schemasOf(vendor).flatMap((found) => checkWords(vendor, found)), ...checkCycles(vendor)]
}

/** Is a value a JSON Schema of draft 2020-12? */
export function isJsonSchema(value: Readonly<Record<string, unknown>>): boolean {
  return ajv.validateSchema(value) === true
}

function shapeDiagnostics({ source }: VendorSource, { schema, place }: PlacedSchema): ShapeDiagnostic[] {
  if (!isObject(schema)) {
    const message = `A schema must be an object; received ${JSON.stringify(schema)}.`
    return [{ place, diagnostic: source.diagnostic(place, 'OUT1912', message) }]
  }
  const { $schema: _, ...words } = schema
  if (ajv.validateSchema(words) === true) return []
  return explain((ajv.errors ?? []) as AjvError[], { whole: 'The schema' }).map(({ path, message }) => {
    const at = [...place, ...path]
    return { place: at, diagnostic: source.diagnostic(at, 'OUT1900', message) }
  })
}

function checkWords(vendor: VendorSource, { schema, place }: PlacedSchema): Diagnostic[] {
  if (!isObject(schema)) return []
  const own = Object.entries(schema).flatMap(([word, value]) => {
    const [code, allowed] = unsupported(word, value) ?? []
    if (code === undefined) return []
    const message = `\`${word}\` must be ${allowed}; received ${JSON.stringify(value)}.`
    return [vendor.source.diagnostic([...place, word], code, message)]
  })
  const below = schemasWithin(schema).flatMap(([path, inner]) =>
    checkWords(vendor, { schema: inner, place: [...place, ...path] }),
  )
  return [...own, ...checkDefault(vendor, { schema, place }), ...below]
}

/** A default is taken for a value that is not given, so that it has to be one that could be. */
function checkDefault({ source, document }: VendorSource, { schema, place }: PlacedSchema): Diagnostic[] {
  const { default: usual } = isObject(schema) ? schema : {}
  if (usual === undefined) return []
  const [violation] = valueViolations(document, schema, usual)
  if (violation === undefined) return []
  const message = `\`default\` must be ${violation.allowed}; received ${JSON.stringify(usual)}.`
  return [source.diagnostic([...place, 'default'], 'OUT1901', message)]
}

/** Words of JSON Schema by which schemas name themselves and their language. */
const UNREAD = ['$id', '$schema', '$anchor', '$dynamicAnchor', '$dynamicRef', '$vocabulary']

type Unsupported = readonly [code: DiagnosticCode, allowed: string]

/** What is allowed instead of a word that validators cannot check. */
function unsupported(word: string, value: unknown): Unsupported | undefined {
  const of = Object.hasOwn(CHECKS, word) ? CHECKS[word]?.(value) : undefined
  if (of !== undefined) return of
  if (UNREAD.includes(word))
    return ['OUT1907', 'left out, because schemas refer to each other by #/components/schemas/…']
  const known = Object.hasOwn(ajv.RULES.keywords, word) || word.startsWith('x-') || isAnnotation(word)
  return known ? undefined : ['OUT1910', 'a word of JSON Schema 2020-12 or OpenAPI 3.1, or one that begins with x-']
}

const CHECKS: Readonly<Record<string, (value: unknown) => Unsupported | undefined>> = {
  format: (value) => (String(value) in formats ? undefined : ['OUT1902', `one of ${Object.keys(formats).join(', ')}`]),
  pattern: (value) =>
    isPattern(String(value)) ? undefined : ['OUT1903', 'a regular expression of ECMAScript, with its flag u'],
  enum: (value) => {
    if (!Array.isArray(value)) return undefined
    if (value.length === 0) return ['OUT1904', 'a list of at least one value']
    return value.some((one) => typeof one === 'object' && one !== null)
      ? ['OUT1905', 'a list of texts, numbers, booleans and null, because types cannot list objects']
      : undefined
  },
  patternProperties: (value) => {
    const wrong = Object.keys(isObject(value) ? value : {}).find((name) => !isPattern(name))
    return wrong === undefined ? undefined : ['OUT1906', 'an object whose names are regular expressions of ECMAScript']
  },
  discriminator: () => ['OUT1908', 'left out, and each alternative have a `const` by which it is known'],
  nullable: () => ['OUT1909', "null among the types of OpenAPI 3.1, such as type: [string, 'null']"],
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** Schemas that are held against themselves for the same value, so that no check of it ends. */
function checkCycles({ source, document }: VendorSource): Diagnostic[] {
  const schemas = componentSchemas(document)
  const next = new Map(Object.entries(schemas).map(([name, schema]) => [name, namesInPlace(schema)]))
  return [...next.keys()]
    .filter((name) => reaches(next, name))
    .map((name) => {
      const message = `A schema must have an end; received ${name}, which refers to itself for the same value. It may refer to itself in a property or a list.`
      return source.diagnostic(['components', 'schemas', name], 'OUT1911', message)
    })
}

/** Words whose schemas are held against the same value. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']

/** The component schemas that a value has to be held against when it is held against this one. */
function namesInPlace(schema: unknown): string[] {
  if (!isObject(schema)) return []
  const name = schemaName(schema)
  const below = IN_PLACE.flatMap((word) => [schema[word] ?? []].flat()).flatMap(namesInPlace)
  return name === undefined ? below : [name, ...below]
}

function reaches(next: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>()
  const open = [...(next.get(start) ?? [])]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === start) return true
    if (seen.has(name)) continue
    seen.add(name)
    open.push(...(next.get(name) ?? []))
  }
  return false
}

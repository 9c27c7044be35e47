import { type AjvError, explain } from '@outlay/validators'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { formats } from '../model/formats.ts'
import { webhookContents } from '../model/operation.ts'
import { componentSchemas, isObject } from '../model/schema.ts'
import { isAnnotation, schemasWithin } from '../model/strip-annotations.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import type { Misshape } from './misshape.ts'
import { valueViolations } from './value-violations.ts'

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, logger: false, formats })

/** Is a value a JSON Schema of draft 2020-12? */
export function isJsonSchema(value: Readonly<Record<string, unknown>>): boolean {
  return ajv.validateSchema(value) === true
}

/** Words of JSON Schema by which schemas name themselves and their language. */
const UNREAD = ['$id', '$schema', '$anchor', '$dynamicAnchor', '$dynamicRef', '$vocabulary']

/** Schemas that are none by JSON Schema 2020-12: the words that are wrong. */
export function schemaMisshapes(vendor: VendorSource): Misshape[] {
  return schemasOf(vendor).flatMap((found) => misshapes(vendor, found))
}

/** Words, formats and patterns that validators do not know, in schemas that are some. */
export function checkSchemas(vendor: VendorSource): Diagnostic[] {
  return schemasOf(vendor).flatMap((found) => words(vendor, found))
}

function schemasOf(vendor: VendorSource): Found[] {
  const components = Object.entries(componentSchemas(vendor.document)).map(
    ([name, schema]): Found => ({ schema, place: ['components', 'schemas', name] }),
  )
  const parameters = vendor.operations.flatMap((operation) =>
    operation.parameters.map(({ schema, place }): Found => ({ schema, place: [...place, 'schema'] })),
  )
  const contents = [
    ...vendor.operations.flatMap(({ body, responses }) => [...body, ...responses.flatMap(({ content }) => content)]),
    ...webhookContents(vendor.document),
  ].filter(({ schema }) => schema !== undefined)
  return [...components, ...parameters, ...contents]
}

interface Found {
  readonly schema: unknown
  readonly place: Place
}

function misshapes({ source }: VendorSource, { schema, place }: Found): Misshape[] {
  if (!isObject(schema))
    return [{ place, diagnostic: source.diagnostic(place, JSON.stringify(schema), 'a schema: an object') }]
  const { $schema: _, ...words } = schema
  if (ajv.validateSchema(words) === true) return []
  return explain((ajv.errors ?? []) as AjvError[], { whole: 'The schema' }).map(({ path, given, allowed }) => {
    const at = [...place, ...path]
    return {
      place: at,
      diagnostic: source.diagnostic(at, `${path.at(-1) ?? 'schema'}: ${JSON.stringify(given)}`, allowed),
    }
  })
}

function words(vendor: VendorSource, { schema, place }: Found): Diagnostic[] {
  if (!isObject(schema)) return []
  const own = Object.entries(schema).flatMap(([word, value]) => {
    const allowed = refused(word, value)
    return allowed === undefined
      ? []
      : [vendor.source.diagnostic([...place, word], `${word}: ${JSON.stringify(value)}`, allowed)]
  })
  const below = schemasWithin(schema).flatMap(([path, inner]) =>
    words(vendor, { schema: inner, place: [...place, ...path] }),
  )
  return [...own, ...defaultMistakes(vendor, { schema, place }), ...below]
}

/** A default is taken for a value that is not given, so that it has to be one that could be. */
function defaultMistakes({ source, document }: VendorSource, { schema, place }: Found): Diagnostic[] {
  if (!isObject(schema) || schema['default'] === undefined) return []
  const [fault] = valueViolations(document, schema, schema['default'])
  if (fault === undefined) return []
  return [
    source.diagnostic(
      [...place, 'default'],
      `default: ${JSON.stringify(schema['default'])}`,
      fault.allowed ?? 'a value that fits its schema',
    ),
  ]
}

/** What is allowed instead of a word that validators cannot check. */
function refused(word: string, value: unknown): string | undefined {
  if (word === 'format' && !(String(value) in formats)) return `one of ${Object.keys(formats).join(', ')}`
  if (word === 'pattern' && !isPattern(String(value))) return 'a regular expression of ECMAScript, with its flag u'
  if (word === 'enum' && Array.isArray(value) && value.length === 0) return 'at least one value'
  if (word === 'enum' && Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null))
    return 'texts, numbers, booleans and null: types cannot list objects and lists'
  if (word === 'patternProperties') {
    const odd = Object.keys(isObject(value) ? value : {}).find((name) => !isPattern(name))
    if (odd !== undefined) return `names that are regular expressions of ECMAScript, not ${JSON.stringify(odd)}`
  }
  if (UNREAD.includes(word)) return 'a schema without it: schemas refer to each other by #/components/schemas/…'
  if (word === 'discriminator') return 'a const in each alternative, by which they are told apart'
  if (word === 'nullable') return "null among the types of OpenAPI 3.1, such as type: [string, 'null']"
  const known = Object.hasOwn(ajv.RULES.keywords, word) || word.startsWith('x-') || isAnnotation(word)
  return known ? undefined : 'a word of JSON Schema 2020-12 or OpenAPI 3.1, or one that begins with x-'
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

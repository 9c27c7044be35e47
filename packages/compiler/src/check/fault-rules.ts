import { formatPointer, parsePointer } from '@outlay/spec/json-pointer'
import { type FaultRule, textsOf } from '../model/fault-rule.ts'
import type { Operation } from '../model/operation.ts'
import { followed, isObject, type Json, UNCLEAR } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** The keywords by which ajv tells what is wrong with a value. */
const KEYWORDS: readonly string[] = [
  ...['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems', 'contains', 'items', 'unevaluatedItems'],
  ...['required', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'dependentRequired'],
  ...['minProperties', 'maxProperties', 'not', 'anyOf', 'oneOf', 'if', 'false schema'],
]

/** The reasons why there is no price. */
export const REASONS: readonly string[] = [
  ...['unknown-model', 'missing-rate', 'missing-quantity', 'no-charge', 'missing-tokens', 'missing-state'],
  ...['unknown-version', 'not-effective', 'negative-quantity', 'negative-total', 'unrepresentable'],
]

/** The faults that hand-written code finds in the vendor's world, with keywords of its own. */
const OF_THE_WORLD: readonly string[] = [
  ...['unauthenticated', 'rate-limited', 'not-found', 'not-ready', 'refused-url', 'conflict', 'insufficient-balance'],
  ...['storage-full', 'malformed-payment', 'payment-required', 'failed-run'],
]

/** The keywords that fail where an object has an unknown field. */
const UNKNOWN_FIELD: readonly string[] = ['additionalProperties', 'unevaluatedProperties']

/** Rules that never catch a fault: about fields or keywords that do not exist, or behind others that catch the same. */
export function checkFaultRules(vendor: VendorSource, rules: readonly FaultRule[]): Diagnostic[] {
  const sound = rules.filter((rule) => rule.sound)
  return sound.flatMap((rule, index) => [
    ...checkFields(vendor, rule),
    ...checkKeywords(vendor, rule),
    ...checkReached(vendor, rule, sound.slice(0, index)),
  ])
}

function checkFields(vendor: VendorSource, rule: FaultRule): Diagnostic[] {
  // A rule about unknown fields may name them.
  if (isOfUnknownFields(rule)) return []
  const operations = rule.operation === undefined ? vendor.operations : [rule.operation]
  const locations = textsOf(rule.location)
  return (rule.at ?? []).flatMap(({ text: pointer, place }) => {
    if (operations.some((operation) => hasField(vendor, operation, { pointer, locations }))) return []
    const fields = operations.flatMap((operation) => fieldsOf(vendor, operation, locations))
    const message = `\`at\` must be a field of a request, one of ${[...new Set(fields)].join(', ')}; received ${pointer}.`
    return [vendor.source.diagnostic(place, 'OUT1405', message)]
  })
}

function isOfUnknownFields(rule: FaultRule): boolean {
  const keywords = textsOf(rule.keyword) ?? []
  return keywords.length > 0 && keywords.every((one) => UNKNOWN_FIELD.includes(one))
}

interface Field {
  readonly pointer: string
  readonly locations: readonly string[] | undefined
}

function hasField({ document }: VendorSource, { body, parameters }: Operation, { pointer, locations }: Field): boolean {
  const [first = '', ...rest] = parsePointer(pointer)
  const inBody = locations === undefined || locations.includes('body')
  if (
    inBody &&
    body.some(({ schema }) => pointer === '' || resolves(document, { schema, keys: [first, ...rest], depth: 0 }))
  )
    return true
  return parameters.some(
    (one) => (locations?.includes(one.in) ?? true) && (pointer === '' || (one.name === first && rest.length === 0)),
  )
}

interface Way {
  readonly schema: unknown
  readonly keys: readonly string[]
  readonly depth: number
}

/** Can there be a value at these keys below a schema? */
function resolves(document: Json, { schema, keys, depth }: Way): boolean {
  const [key, ...rest] = keys
  if (key === undefined) return true
  // A schema that holds itself nests no deeper than pointers that people write.
  if (depth > 20) return false
  const whole = followed(document, schema)
  if (UNCLEAR in whole) return true
  const { properties, additionalProperties, patternProperties, required, items, prefixItems } = whole
  const next = [
    ...(isObject(properties) && Object.hasOwn(properties, key) ? [properties[key]] : []),
    ...(isObject(additionalProperties) ? [additionalProperties] : []),
    ...(isObject(patternProperties) ? Object.values(patternProperties) : []),
    ...(Array.isArray(required) && required.includes(key) ? [{}] : []),
    ...(/^(0|[1-9][0-9]*)$/.test(key) ? [items, prefixItems].flat().filter(isObject) : []),
  ]
  const parts = [whole.allOf, whole.anyOf, whole.oneOf, whole.then, whole.else].flatMap((part) => [part ?? []].flat())
  return (
    next.some((below) => resolves(document, { schema: below, keys: rest, depth: depth + 1 })) ||
    parts.some((part) => resolves(document, { schema: part, keys, depth: depth + 1 }))
  )
}

function fieldsOf({ document }: VendorSource, operation: Operation, locations: Field['locations']): string[] {
  const inBody = locations === undefined || locations.includes('body')
  const schemas = inBody ? operation.body.map(({ schema }) => followed(document, schema).properties) : []
  const parameters = operation.parameters.filter((one) => locations?.includes(one.in) ?? true)
  const names = [...schemas.filter(isObject).flatMap(Object.keys), ...parameters.map(({ name }) => name)]
  return names.map((name) => formatPointer([name]))
}

function checkKeywords({ source }: VendorSource, rule: FaultRule): Diagnostic[] {
  const faults = textsOf(rule.fault) ?? []
  if (faults.some((fault) => OF_THE_WORLD.includes(fault))) return []
  const known = [...(faults.includes('invalid') ? KEYWORDS : []), ...(faults.includes('unpriced') ? REASONS : [])]
  return (rule.keyword ?? []).flatMap(({ text, place }) => {
    if (known.includes(text)) return []
    const allowed =
      known.length === 0
        ? 'left out, because only invalid, unpriced and faults of the world have one'
        : `one of ${known.join(', ')}`
    const message = `\`keyword\` of ${faults.join(' and ')} must be ${allowed}; received ${text}.`
    return [source.diagnostic(place, 'OUT1406', message)]
  })
}

function checkReached({ source }: VendorSource, rule: FaultRule, before: readonly FaultRule[]): Diagnostic[] {
  const faults = textsOf(rule.fault) ?? []
  const catchers = faults.map((fault) => before.find((one) => catches(one, fault, rule)))
  const [first] = catchers
  if (first === undefined || catchers.includes(undefined)) return []
  const message = `A rule must be before those that catch the same faults; received one that is never reached, because step ${first.step + 1} catches every fault ${faults.join(' and ')}.`
  return [source.diagnostic(rule.place, 'OUT1407', message)]
}

/** Does an earlier rule catch every such fault that a later one would? */
function catches(early: FaultRule, fault: string, late: FaultRule): boolean {
  if (textsOf(early.fault)?.includes(fault) !== true) return false
  return (['at', 'keyword', 'location'] as const).every((word) => {
    const [own, other] = [textsOf(early[word]), textsOf(late[word])]
    return own === undefined || other?.every((one) => own.includes(one)) === true
  })
}

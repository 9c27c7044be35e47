import type { Json as JsonValue, RulePart, SchemaRule } from '@outlay/ir'
import { finding } from '@outlay/validators'
import { formats } from '../model/formats.ts'
import { isObject, type Json } from '../model/schema.ts'
import { DOCUMENT } from '../model/strip-annotations.ts'

type Keyword = (value: never, schema: Json) => readonly SchemaRule[]

/** A rule: the check of `@outlay/validators` that is called, and what it knows. */
function rule(check: string, ...known: readonly (RulePart | undefined)[]): SchemaRule {
  const all = [...known]
  while (all.length > 0 && all.at(-1) === undefined) all.pop()
  return { check, known: all.map((one) => one ?? { is: 'nothing' }) }
}

function json(value: unknown): RulePart {
  // What was parsed from YAML is JSON.
  return { is: 'json', value: value as JsonValue }
}

function rules(schema: unknown): RulePart {
  return { is: 'rules', rules: lowerSchema(schema, false) }
}

function listOf(parts: readonly RulePart[]): RulePart {
  return { is: 'list', parts }
}

function pattern(source: string): RulePart {
  return { is: 'pattern', source, flags: 'u' }
}

/** A keyword of the value as a whole: its words, and the limit. */
function simple(check: string, keyword: string, limit: (value: never, schema: Json) => RulePart = json): Keyword {
  return (value, schema) => [rule(check, ...words(keyword, schema), limit(value, schema))]
}

/** Values that are neither lists nor objects need no comparison of what is in them. */
function listed(keyword: string, values: readonly unknown[], schema: Json): SchemaRule {
  const isPlain = values.every((one) => typeof one !== 'object' || one === null)
  return rule(isPlain ? 'Enum' : 'Equal', ...words(keyword, schema), json(values))
}

/** Formats of any text. */
const ANYTHING = new Set(Object.keys(formats).filter((name) => formats[name]?.source === '^'))

/** The keywords in the order in which ajv looks at them, so that faults are told in its order. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (types, schema) => {
    const [keyword, allowed, ...bounds] = words('type', schema)
    const nullable = schema['nullable'] === true ? ['null'] : []
    return [rule('Type', keyword, allowed, json([types, nullable].flat()), ...bounds)]
  },
  $ref: (reference) => [rule('All', { is: 'schema', name: String(reference).slice(DOCUMENT.length) })],
  const: (one, schema) => [listed('const', [one], schema)],
  enum: (values, schema) => [listed('enum', values, schema)],
  not: simple('Not', 'not', (inner) => rules(inner)),
  anyOf: simple('AnyOf', 'anyOf', (branches) => eachRules(branches)),
  oneOf: simple('OneOf', 'oneOf', (branches) => eachRules(branches)),
  allOf: (branches) =>
    (branches as readonly unknown[]).map((branch) => rule('All', { is: 'later', rules: lowerSchema(branch, false) })),
  if: (condition, schema) => {
    const branch = (word: string): RulePart => rules(schema[word] ?? true)
    return [rule('If', rules(condition), branch('then'), branch('else'))]
  },
  maximum: simple('Maximum', 'maximum'),
  minimum: simple('Minimum', 'minimum'),
  exclusiveMaximum: simple('ExclusiveMaximum', 'exclusiveMaximum'),
  exclusiveMinimum: simple('ExclusiveMinimum', 'exclusiveMinimum'),
  multipleOf: simple('MultipleOf', 'multipleOf'),
  maxLength: simple('MaxLength', 'maxLength'),
  minLength: simple('MinLength', 'minLength'),
  pattern: simple('Pattern', 'pattern', pattern),
  format: (name, schema) =>
    ANYTHING.has(name) ? [] : simple('Pattern', 'format', () => formatPattern(name))(name, schema),
  maxItems: simple('MaxItems', 'maxItems'),
  minItems: simple('MinItems', 'minItems'),
  prefixItems: (all) => [rule('PrefixItems', eachRules(all))],
  items: (items, schema) => {
    const from = ((schema['prefixItems'] ?? []) as readonly unknown[]).length
    return from > 0 && items === false
      ? [rule('MaxItems', ...words('items', schema), json(from))]
      : [rule('Items', json(from), rules(items))]
  },
  contains: (inner, schema) => {
    const [, allowed] = words('contains', schema)
    const { minContains: least = 1, maxContains: most } = schema
    return [rule('Contains', allowed, rules(inner), json(least), most ? json(most) : { is: 'infinity' })]
  },
  uniqueItems: (isWanted, schema) => (isWanted ? [rule('UniqueItems', ...words('uniqueItems', schema))] : []),
  maxProperties: simple('MaxProperties', 'maxProperties'),
  minProperties: simple('MinProperties', 'minProperties'),
  required: (names, schema) => [rule('Required', missing(names, schema))],
  propertyNames: (inner) => [rule('PropertyNames', rules(inner))],
  additionalProperties: (inner, schema) => {
    if (inner === true) return []
    const known = json(Object.keys(schemasOf(schema['properties'])))
    const patterns = patternsOf(schema)
    return inner === false
      ? [rule('Known', known, patterns.length === 0 ? undefined : listOf(patterns))]
      : [rule('Additional', known, listOf(patterns), rules(inner))]
  },
  properties: (properties) => {
    const each = Object.entries(schemasOf(properties)).map(([name, one]) => ({ name, rules: lowerSchema(one, false) }))
    return [rule('Properties', { is: 'properties', properties: each })]
  },
  patternProperties: (schemas) => {
    const each = Object.entries(schemas).map(([source, one]) => listOf([pattern(source), rules(one)]))
    return [rule('PatternProperties', listOf(each))]
  },
  // These two take in what stands before them.
  unevaluatedItems: () => [],
  unevaluatedProperties: () => [],
  dependentRequired: (map, schema) =>
    Object.entries(map).map(([name, names]) =>
      rule('DependentRequired', json(name), missing(names as string[], schema)),
    ),
  dependentSchemas: (map) =>
    Object.entries(map).map(([name, inner]) => rule('DependentSchema', json(name), rules(inner))),
}

/** Keywords that are read beside another, or that say nothing of a value. */
const PASSED_OVER = new Set([
  ...['then', 'else', 'minContains', 'maxContains', 'nullable', 'description', 'default', '$defs', 'definitions'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
])

/**
 * Lowers a schema without annotations to the rules that `walk` of `@outlay/validators` follows; what the sentences say is
 * settled here.
 *
 * @param isRoot whether it is the schema of a whole body: its unknown fields come last
 * @throws Error for a keyword that has no rule
 */
export function lowerSchema(schema: unknown, isRoot = true): readonly SchemaRule[] {
  if (schema === false) return [rule('Never', ...words('false schema', {}))]
  if (!isObject(schema)) return []
  const left = Object.keys(schema).find((word) => !(word in KEYWORDS) && !PASSED_OVER.has(word))
  if (left !== undefined) throw new Error(`No rule checks the keyword ${left}.`)
  const keywords = Object.keys(KEYWORDS).filter((word) => word in schema)
  return (isRoot ? declaredFirst(keywords) : keywords).reduce<readonly SchemaRule[]>(
    (before, word) => withRules(before, word, schema),
    [],
  )
}

/** Unknown fields of the whole are reported last, and so counted last. */
function declaredFirst(keywords: readonly string[]): readonly string[] {
  const [unknown, properties] = [keywords.indexOf('additionalProperties'), keywords.indexOf('properties')]
  if (unknown < 0 || properties < 0) return keywords
  return keywords.with(unknown, 'properties').with(properties, 'additionalProperties')
}

function withRules(before: readonly SchemaRule[], keyword: string, schema: Json): readonly SchemaRule[] {
  const value = schema[keyword]
  // Each function takes the values that its keyword may have; the checks have refused others.
  if (!keyword.startsWith('unevaluated')) return [...before, ...(KEYWORDS[keyword] as Keyword)(value as never, schema)]
  if (value === true) return before
  const all: RulePart = { is: 'rules', rules: before }
  const inner = value === false ? undefined : rules(value)
  return keyword === 'unevaluatedItems'
    ? [rule('UnevaluatedItems', all, inner, words(keyword, schema)[1])]
    : [rule('UnevaluatedProperties', all, inner, json(Object.keys(schemasOf(schema['properties']))))]
}

function eachRules(schemas: readonly unknown[]): RulePart {
  return listOf(schemas.map(rules))
}

/** What a broken keyword says: the keyword, what is allowed, and bounds of a type. */
function words(keyword: string, schema: Json): readonly (RulePart | undefined)[] {
  const found = finding({ instancePath: '', schemaPath: '', keyword, params: {}, parentSchema: schema })
  const [, , allowed, , , , ...bounds] = found
  return [keyword, allowed, ...bounds].map((one) => (one === undefined ? undefined : json(one)))
}

function missing(names: readonly string[], schema: Json): RulePart {
  const each = names.map((name) => {
    const params = { missingProperty: name }
    const found = finding({ instancePath: '', schemaPath: '', keyword: 'required', params, parentSchema: schema })
    return [name, found[2]]
  })
  return json(each)
}

function formatPattern(name: string): RulePart {
  const { source, flags } = formats[name] as RegExp
  return { is: 'pattern', source, flags }
}

function schemasOf(map: unknown): Readonly<Record<string, unknown>> {
  return isObject(map) ? map : {}
}

function patternsOf(schema: Json): RulePart[] {
  return Object.keys(schemasOf(schema['patternProperties'])).map(pattern)
}

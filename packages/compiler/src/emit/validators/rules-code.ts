import { finding } from '@outlay/validators'
import { formats } from '../../model/formats.ts'
import { isObject, type Json } from '../../model/schema.ts'

/** What the code of rules calls: functions of the runtime, and schemas that `$ref` names, by their names in the file. */
export interface RuleNames {
  readonly ofCheck: (check: string) => string
  readonly ofSchema: (reference: string) => string
}

/** A schema to write: the one that the keyword stands in. */
interface Written {
  readonly schema: Json
  readonly names: RuleNames
}

type Keyword = (value: never, written: Written) => readonly string[]

/** A rule as code: the function that checks it, and what it knows. */
function rule({ names }: Written, check: string, ...known: readonly (string | undefined)[]): string {
  const all = [...known]
  while (all.length > 0 && all.at(-1) === undefined) all.pop()
  return `[${[names.ofCheck(check), ...all.map((one) => one ?? 'undefined')].join(', ')}]`
}
const json = (value: unknown): string => JSON.stringify(value)
const list = (all: readonly string[]): string => `[${all.join(', ')}]`
const regExp = (pattern: string): string => String(new RegExp(pattern, 'u'))

/** A keyword of the value as a whole: its words, and the limit as code. */
const simple =
  (check: string, keyword: string, limit: (value: never, written: Written) => string = json): Keyword =>
  (value, written) => [rule(written, check, ...words(keyword, written.schema), limit(value, written))]

/** Values that are no lists and no objects need no comparison of what is in them. */
function listed(keyword: string, values: readonly unknown[], written: Written): string {
  const isPlain = values.every((one) => typeof one !== 'object' || one === null)
  return rule(written, isPlain ? 'Enum' : 'Equal', ...words(keyword, written.schema), json(values))
}

/** Formats of any text. */
const ANYTHING = new Set(Object.keys(formats).filter((name) => formats[name]?.source === '^'))

/** The keywords in the order in which ajv looks at them, so that faults are told in its order. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (types, written) => {
    const { schema } = written
    const [keyword, allowed, ...bounds] = words('type', schema)
    const nullable = schema['nullable'] === true ? ['null'] : []
    return [rule(written, 'Type', keyword, allowed, json([types, nullable].flat()), ...bounds)]
  },
  $ref: (reference, written) => [rule(written, 'All', `() => ${written.names.ofSchema(reference)}`)],
  const: (one, written) => [listed('const', [one], written)],
  enum: (values, written) => [listed('enum', values, written)],
  not: simple('Not', 'not', (inner, written) => innerRules(inner, written)),
  anyOf: simple('AnyOf', 'anyOf', (branches, written) => eachRules(branches, written)),
  oneOf: simple('OneOf', 'oneOf', (branches, written) => eachRules(branches, written)),
  allOf: (branches, written) =>
    (branches as readonly unknown[]).map((branch) => rule(written, 'All', `() => ${innerRules(branch, written)}`)),
  if: (condition, written) => {
    const branch = (word: string): string => innerRules(written.schema[word] ?? true, written)
    return [rule(written, 'If', innerRules(condition, written), branch('then'), branch('else'))]
  },
  maximum: simple('Maximum', 'maximum'),
  minimum: simple('Minimum', 'minimum'),
  exclusiveMaximum: simple('ExclusiveMaximum', 'exclusiveMaximum'),
  exclusiveMinimum: simple('ExclusiveMinimum', 'exclusiveMinimum'),
  multipleOf: simple('MultipleOf', 'multipleOf'),
  maxLength: simple('MaxLength', 'maxLength'),
  minLength: simple('MinLength', 'minLength'),
  pattern: simple('Pattern', 'pattern', regExp),
  format: (name, written) =>
    ANYTHING.has(name) ? [] : simple('Pattern', 'format', () => String(formats[name]))(name, written),
  maxItems: simple('MaxItems', 'maxItems'),
  minItems: simple('MinItems', 'minItems'),
  prefixItems: (all, written) => [rule(written, 'PrefixItems', eachRules(all, written))],
  items: (items, written) => {
    const from = ((written.schema['prefixItems'] ?? []) as readonly unknown[]).length
    return from > 0 && items === false
      ? [rule(written, 'MaxItems', ...words('items', written.schema), json(from))]
      : [rule(written, 'Items', json(from), innerRules(items, written))]
  },
  contains: (inner, written) => {
    const [, allowed] = words('contains', written.schema)
    const { minContains: least = 1, maxContains: most } = written.schema
    return [rule(written, 'Contains', allowed, innerRules(inner, written), json(least), most ? json(most) : 'Infinity')]
  },
  uniqueItems: (isWanted, written) =>
    isWanted ? [rule(written, 'UniqueItems', ...words('uniqueItems', written.schema))] : [],
  maxProperties: simple('MaxProperties', 'maxProperties'),
  minProperties: simple('MinProperties', 'minProperties'),
  required: (names, written) => [rule(written, 'Required', missing(names, written.schema))],
  propertyNames: (inner, written) => [rule(written, 'PropertyNames', innerRules(inner, written))],
  additionalProperties: (inner, written) => {
    if (inner === true) return []
    const known = json(Object.keys(schemasOf(written.schema['properties'])))
    const patterns = patternsOf(written.schema)
    return inner === false
      ? [rule(written, 'Known', known, patterns.length === 0 ? undefined : list(patterns))]
      : [rule(written, 'Additional', known, list(patterns), innerRules(inner, written))]
  },
  properties: (properties, written) => {
    const each = Object.entries(schemasOf(properties)).map(([name, one]) => [name, innerRules(one, written)] as const)
    return [rule(written, 'Properties', `{ ${each.map(([name, rules]) => `${json(name)}: ${rules}`).join(', ')} }`)]
  },
  patternProperties: (schemas, written) => {
    const each = Object.entries(schemas).map(([pattern, one]) => list([regExp(pattern), innerRules(one, written)]))
    return [rule(written, 'PatternProperties', list(each))]
  },
  // These two take in what stands before them.
  unevaluatedItems: () => [],
  unevaluatedProperties: () => [],
  dependentRequired: (map, written) =>
    Object.entries(map).map(([name, names]) =>
      rule(written, 'DependentRequired', json(name), missing(names as string[], written.schema)),
    ),
  dependentSchemas: (map, written) =>
    Object.entries(map).map(([name, inner]) =>
      rule(written, 'DependentSchema', json(name), innerRules(inner, written)),
    ),
}

/** Keywords that are read beside another, or that say nothing of a value. */
const PASSED_OVER = new Set([
  ...['then', 'else', 'minContains', 'maxContains', 'nullable', 'description', 'default', '$defs', 'definitions'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
])

/**
 * A schema without annotations as code of the rules that `walk` of `@outlay/validators` follows; what the sentences say is settled here.
 *
 * @throws Error for a keyword that has no rule
 */
export function rulesCode(schema: unknown, names: RuleNames, isRoot = true): string {
  if (schema === false) return list([rule({ schema: {}, names }, 'Never', ...words('false schema', {}))])
  if (!isObject(schema)) return '[]'
  const left = Object.keys(schema).find((word) => !(word in KEYWORDS) && !PASSED_OVER.has(word))
  if (left !== undefined) throw new Error(`No rule checks the keyword ${left}.`)
  const written: Written = { schema, names }
  const keywords = Object.keys(KEYWORDS).filter((word) => word in schema)
  return list(
    (isRoot ? declaredFirst(keywords) : keywords).reduce((rules, word) => withRules(rules, word, written), NONE),
  )
}

const NONE: readonly string[] = []

/** Unknown fields of the whole are told last, and so counted last. */
function declaredFirst(keywords: readonly string[]): readonly string[] {
  const [unknown, properties] = [keywords.indexOf('additionalProperties'), keywords.indexOf('properties')]
  if (unknown < 0 || properties < 0) return keywords
  return keywords.with(unknown, 'properties').with(properties, 'additionalProperties')
}

function withRules(rules: readonly string[], keyword: string, written: Written): readonly string[] {
  const value = written.schema[keyword]
  if (!keyword.startsWith('unevaluated')) return [...rules, ...(KEYWORDS[keyword] as Keyword)(value as never, written)]
  if (value === true) return rules
  const inner = value === false ? 'undefined' : innerRules(value, written)
  return keyword === 'unevaluatedItems'
    ? [rule(written, 'UnevaluatedItems', list(rules), inner, words(keyword, written.schema)[1])]
    : [
        rule(
          written,
          'UnevaluatedProperties',
          list(rules),
          inner,
          json(Object.keys(schemasOf(written.schema['properties']))),
        ),
      ]
}

function innerRules(schema: unknown, { names }: Written): string {
  return rulesCode(schema, names, false)
}

function eachRules(schemas: readonly unknown[], written: Written): string {
  return list(schemas.map((one) => innerRules(one, written)))
}

/** What a broken keyword says, as code: the keyword, what is allowed, and bounds of a type. */
function words(keyword: string, schema: Json): readonly (string | undefined)[] {
  const found = finding({ instancePath: '', schemaPath: '', keyword, params: {}, parentSchema: schema })
  const [, , allowed, , , , ...bounds] = found
  return [keyword, allowed, ...bounds].map((one) => (one === undefined ? undefined : json(one)))
}

function missing(names: readonly string[], schema: Json): string {
  const each = names.map((name) => {
    const params = { missingProperty: name }
    const found = finding({ instancePath: '', schemaPath: '', keyword: 'required', params, parentSchema: schema })
    return list([json(name), json(found[2])])
  })
  return list(each)
}

function schemasOf(map: unknown): Readonly<Record<string, unknown>> {
  return isObject(map) ? map : {}
}

function patternsOf(schema: Json): string[] {
  return Object.keys(schemasOf(schema['patternProperties'])).map(regExp)
}

/** A JSON Schema that is an object, as far as its keywords are put into words. */
export type Schema = Readonly<Record<string, unknown>>

/** What a sentence calls a string of a format; another format is named as it is. */
const FORMATS: Readonly<Record<string, string>> = {
  binary: 'a file',
  byte: 'a Base64 string',
  date: 'a date (YYYY-MM-DD)',
  'date-time': 'an RFC 3339 date-time',
  decimal: 'a decimal string',
  email: 'an email address',
  uri: 'a URI',
  uuid: 'a UUID',
}

/**
 * What a schema allows, in the words that follow "must be".
 *
 * @example allowed({ type: 'number', minimum: 128, maximum: 2048, multipleOf: 64 }) // 'a multiple of 64 from 128 to 2048'
 */
export function allowed(schema: Schema | boolean): string {
  if (typeof schema === 'boolean') return schema ? 'any value' : 'absent'
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (Array.isArray(schema['enum'])) return oneOf(schema['enum'])
  const types = [schema['type'] ?? inferType(schema)].flat() as string[]
  return types.length === 0 ? describeUntyped(schema) : joinWithOr(types.map((type) => describeType(type, schema)))
}

/**
 * The values of a list, as JSON.
 *
 * @example oneOf(['low', 'medium', null]) // 'one of "low", "medium", null'
 */
export function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value))
  return texts.length > 2 ? `one of ${texts.join(', ')}` : texts.join(' or ')
}

function joinWithOr(choices: readonly string[]): string {
  const needsComma = choices.length > 2 || choices.slice(0, -1).some((choice) => / (and|or) /.test(choice))
  return needsComma ? `${choices.slice(0, -1).join(', ')}, or ${choices.at(-1)}` : choices.join(' or ')
}

function describeType(type: string, schema: Schema): string {
  switch (type) {
    case 'number':
    case 'integer':
      return [numberKind(type, schema), range(schema)].filter(Boolean).join(' ')
    case 'string':
      return describeString(schema)
    case 'array':
      return describeArray(schema)
    case 'object':
      return ['an object', size(schema, 'Properties')].filter(Boolean).join(' ')
    case 'boolean':
      return 'true or false'
    default:
      return type
  }
}

function numberKind(type: string, { multipleOf }: Schema): string {
  if (multipleOf === undefined) return type === 'integer' ? 'an integer' : 'a number'
  const isImplied = type === 'number' || Number.isInteger(multipleOf)
  return isImplied ? `a multiple of ${multipleOf}` : `an integer and a multiple of ${multipleOf}`
}

function range({ minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below }: Schema): string {
  const [hasLeast, hasMost] = [
    above === undefined && minimum !== undefined,
    below === undefined && maximum !== undefined,
  ]
  if (hasLeast && hasMost) return `from ${minimum} to ${maximum}`
  const low = above === undefined ? hasLeast && `of at least ${minimum}` : `greater than ${above}`
  const most = low ? `at most ${maximum}` : `of at most ${maximum}`
  const high = below === undefined ? hasMost && most : `less than ${below}`
  return [low, high].filter(Boolean).join(' and ')
}

function describeString(schema: Schema): string {
  const { format, minLength, maxLength, pattern } = schema
  const isNotEmpty = minLength === 1 && maxLength === undefined
  const known = FORMATS[String(format)]
  const kind = known ?? (isNotEmpty ? 'a non-empty string' : 'a string')
  const words = [kind, isNotEmpty ? '' : size(schema, 'Length')]
  if (format !== undefined && known === undefined) words.push(`in the format ${format}`)
  if (pattern !== undefined) words.push(`that matches \`${pattern}\``)
  return words.filter(Boolean).join(' ')
}

function describeArray(schema: Schema): string {
  const { minItems, maxItems, uniqueItems, items, prefixItems, contains } = schema
  const most = maxItems ?? (items === false && Array.isArray(prefixItems) ? prefixItems.length : undefined)
  const isNotEmpty = minItems === 1 && most === undefined
  const unique = uniqueItems === true ? 'unique ' : ''
  const words = [isNotEmpty ? 'a non-empty array' : 'an array']
  words.push((!isNotEmpty && size({ ...schema, maxItems: most }, 'Items', unique)) || (unique && 'of unique items'))
  if (contains !== undefined) words.push(`that contains ${allowed(contains as Schema)}`)
  return words.filter(Boolean).join(' ')
}

const COUNTED = {
  Items: ['item', 'items'],
  Length: ['character', 'characters'],
  Properties: ['property', 'properties'],
}

function size(schema: Schema, of: keyof typeof COUNTED, adjective = ''): string {
  const [least, most] = [schema[`min${of}`], schema[`max${of}`]] as (number | undefined)[]
  if (least === undefined && most === undefined) return ''
  const preposition = of === 'Properties' ? 'with' : 'of'
  const what = adjective + COUNTED[of][(most ?? least) === 1 ? 0 : 1]
  if (least === undefined) return `${preposition} at most ${count(most)} ${what}`
  if (most === undefined) return `${preposition} at least ${count(least)} ${what}`
  return `${preposition} ${least === most ? '' : `${count(least)} to `}${count(most)} ${what}`
}

function count(of: number | undefined): string {
  return (of as number).toLocaleString('en')
}

function inferType(schema: Schema): string[] {
  if ('properties' in schema || 'required' in schema) return ['object']
  return 'items' in schema ? ['array'] : []
}

function describeUntyped(schema: Schema): string {
  // Another schema by its name, as `document:ImageModel`.
  if (typeof schema['$ref'] === 'string') return `a valid ${schema['$ref'].split(/[:/]/).at(-1)}`
  const branches = schema['anyOf'] ?? schema['oneOf']
  if (Array.isArray(branches)) return joinWithOr(branches.map((branch: Schema) => allowed(branch)))
  return (schema['description'] as string | undefined) ?? 'a different value'
}

/** A JSON Schema that is an object, as far as its words are told to people. */
export type Schema = Readonly<Record<string, unknown>>

/**
 * What a schema allows, in words: `a number from 128 to 2048 that is a multiple of 64`.
 *
 * @example allowed({ type: 'integer', minimum: 1, maximum: 4 }) // 'an integer from 1 to 4'
 */
export function allowed(schema: Schema | boolean): string {
  if (typeof schema === 'boolean') return schema ? 'any value' : 'no value'
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (Array.isArray(schema['enum'])) return oneOf(schema['enum'])
  const types = [schema['type'] ?? inferredType(schema)].flat() as string[]
  return types.map((type) => described(type, schema)).join(' or ')
}

/** The values of a list in words: `one of "low", "high"`. */
export function oneOf(values: readonly unknown[]): string {
  return values.length === 1
    ? JSON.stringify(values[0])
    : `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`
}

function described(type: string, schema: Schema): string {
  switch (type) {
    case 'number':
    case 'integer':
      return [type === 'integer' ? 'an integer' : 'a number', range(schema), multiple(schema)].filter(Boolean).join(' ')
    case 'string':
      return ['a string', text(schema)].filter(Boolean).join(' ')
    case 'array':
      return ['an array', size(schema, 'Items', 'entries')].filter(Boolean).join(' ')
    case 'object':
      return 'an object'
    case 'boolean':
      return 'true or false'
    default:
      return type
  }
}

function range({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  const above = exclusiveMinimum === undefined ? undefined : `above ${exclusiveMinimum}`
  const below = exclusiveMaximum === undefined ? undefined : `below ${exclusiveMaximum}`
  const least = minimum === undefined ? undefined : `of at least ${minimum}`
  const most = maximum === undefined ? undefined : `of at most ${maximum}`
  const [low, high] = [above ?? least, below ?? most]
  if (low !== undefined && low === least && high !== undefined && high === most) return `from ${minimum} to ${maximum}`
  return [low, high].filter((one) => one !== undefined).join(' and ')
}

function multiple(schema: Schema): string {
  return schema['multipleOf'] === undefined ? '' : `that is a multiple of ${schema['multipleOf']}`
}

function text(schema: Schema): string {
  const words = [size(schema, 'Length', 'characters')]
  if (schema['format'] !== undefined) words.push(`in the format ${schema['format']}`)
  if (schema['pattern'] !== undefined) words.push(`that matches ${schema['pattern']}`)
  return words.filter(Boolean).join(' ')
}

function size(schema: Schema, of: 'Items' | 'Length', what: string): string {
  const [least, most] = [schema[`min${of}`], schema[`max${of}`]]
  if (least === undefined && most === undefined) return ''
  if (least === undefined) return `of at most ${most} ${what}`
  return most === undefined ? `of at least ${least} ${what}` : `of ${least} to ${most} ${what}`
}

function inferredType(schema: Schema): string {
  if ('properties' in schema || 'required' in schema) return 'object'
  if ('items' in schema) return 'array'
  // Another schema by its name, as `document:ImageModel`.
  if (typeof schema['$ref'] === 'string') return `a value that fits ${schema['$ref'].split(/[:/]/).at(-1)}`
  const branches = schema['anyOf'] ?? schema['oneOf']
  if (Array.isArray(branches)) return branches.map((branch: Schema) => allowed(branch)).join(' or ')
  return (schema['description'] as string | undefined) ?? 'another value'
}

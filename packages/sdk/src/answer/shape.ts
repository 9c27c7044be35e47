/**
 * The outline of a body: its JSON types joined by `|`, and those of the fields it must have. An empty type lets any
 * value through; the type `none` says that the document declares no JSON at all.
 */
export interface Shape {
  readonly type: string
  readonly required?: Readonly<Record<string, string>>
}

/**
 * What is wrong with the outline of a value, or undefined: its type, and the presence and types of the fields that
 * must be there. Anything deeper, and fields and values that are new, pass.
 *
 * @example misshape({ type: 'object', required: { total: 'integer' } }, {}) // 'total is missing'
 */
export function misshape({ type, required = {} }: Shape, value: unknown): string | undefined {
  if (!isOf(type, value)) return `it is ${nameOf(value)}, not ${type}`
  if (nameOf(value) !== 'object') return undefined
  for (const [name, wanted] of Object.entries(required)) {
    if (!Object.hasOwn(value as object, name)) return `${name} is missing`
    const field = (value as Readonly<Record<string, unknown>>)[name]
    if (!isOf(wanted, field)) return `${name} is ${nameOf(field)}, not ${wanted}`
  }
  return undefined
}

function isOf(type: string, value: unknown): boolean {
  const types = type.split('|')
  return type === '' || types.includes(nameOf(value)) || (types.includes('integer') && Number.isInteger(value))
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

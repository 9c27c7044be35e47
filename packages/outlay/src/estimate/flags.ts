import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import { allowed, type ParameterType } from '@outlay/validators'
import type { Vendor, VendorOperation } from '@outlay/vendor'

/** A flag that stands for a field of the request. */
export interface Flag {
  /** `--number-results` for the field `numberResults`. */
  readonly name: string
  readonly field: string
  /** Part of the request that holds the field. */
  readonly part: 'body' | 'path' | 'query' | 'header'
  readonly types: readonly ParameterType[]
  /** Whether the flag may be repeated to make a list. */
  readonly list: boolean
  readonly description: string
}

type Schema = Readonly<Record<string, unknown>>

/** The flags of an operation, read off its schemas: one for each field that a text can stand for. */
export async function readFlags(vendor: Vendor, { spec }: VendorOperation): Promise<Flag[]> {
  const document = await vendor.document()
  const body = bodySchema(document, spec.path, spec.method)
  const fields = Object.entries((body?.['properties'] ?? {}) as Record<string, Schema>)
  const fromBody = fields.flatMap(([field, written]) =>
    flag(field, 'body', withItems(document, followed(document, written))),
  )
  const fromParameters = spec.parameters.flatMap((parameter) =>
    flag(parameter.name, parameter.in, parameterSchema(document, spec, parameter)),
  )
  return [...fromParameters, ...fromBody]
}

function flag(field: string, part: Flag['part'], schema: Schema): Flag[] {
  const list = schema['type'] === 'array'
  const types = typesOf(list ? (schema['items'] as Schema | undefined) : schema)
  if (types.length === 0) return []
  const [sentence = ''] = String(schema['description'] ?? field)
    .trim()
    .split(/\n|\. /)
  const fallback = schema['default'] === undefined ? '' : ` (${JSON.stringify(schema['default'])} when absent)`
  const description = `${sentence.replace(/\.$/, '')}: ${allowed(schema)}${fallback}`
  return [{ name: `--${kebab(field)}`, field, part, types, list, description }]
}

/** A list with what its entries are, where they stand elsewhere in the document. */
function withItems(document: Schema, schema: Schema): Schema {
  const items = schema['items']
  return items === undefined ? schema : { ...schema, items: followed(document, items as Schema) }
}

/** The schema of a parameter as the document has it, described by where it is sent. */
function parameterSchema(
  document: Schema,
  { path, method }: VendorOperation['spec'],
  parameter: VendorOperation['spec']['parameters'][number],
): Schema {
  const item = valueAt(document, ['paths', path]) as Schema | undefined
  const operation = (item?.[method.toLowerCase()] ?? {}) as Schema
  const written = [item?.['parameters'] ?? [], operation['parameters'] ?? []].flat() as Schema[]
  const found = written.map((one) => followed(document, one)).find(({ name }) => name === parameter.name)
  const schema = found === undefined ? { type: [...parameter.types] } : followed(document, found['schema'] as Schema)
  return { ...schema, description: `${parameter.in} parameter` }
}

function typesOf(schema: Schema | undefined): ParameterType[] {
  const types = [schema?.['type'] ?? (Array.isArray(schema?.['enum']) ? 'string' : [])].flat() as string[]
  const known: readonly string[] = ['string', 'number', 'integer', 'boolean']
  return types.filter((type): type is ParameterType => known.includes(type))
}

function bodySchema(document: Schema, path: string, method: string): Schema | undefined {
  const operation = valueAt(document, ['paths', path, method.toLowerCase()])
  const content = valueAt(operation, ['requestBody', 'content']) as Record<string, Schema> | undefined
  const [media] = Object.values(content ?? {})
  return media === undefined ? undefined : followed(document, media['schema'] as Schema)
}

function followed(document: Schema, schema: Schema): Schema {
  const ref = schema['$ref']
  if (typeof ref !== 'string') return schema
  const { $ref: _, ...beside } = schema
  return { ...followed(document, valueAt(document, parsePointer(ref)) as Schema), ...beside }
}

function kebab(field: string): string {
  return field
    .replaceAll('_', '-')
    .replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase()
}

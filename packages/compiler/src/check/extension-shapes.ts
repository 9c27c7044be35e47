import { type AjvError, explain, type Fault } from '@outlay/validators'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { extensionSchemas } from '../generated/extension-schemas.gen.ts'
import type { ExtensionName } from '../model/extensions.ts'
import { formats } from '../model/formats.ts'

/** What has a JSON Schema of ours: the extensions, and the price list. */
export type ShapeName = ExtensionName | 'price-list'

let compiled: Map<string, ValidateFunction> | undefined

/** What of a value does not fit the JSON Schema of an extension. */
export function shapeViolations(name: ShapeName, value: unknown): Fault[] {
  compiled ??= compileSchemas()
  const check = compiled.get(name)
  if (check === undefined || check(value) === true) return []
  const whole = name === 'price-list' ? 'The price list' : `\`${name}\``
  return explain((check.errors ?? []) as AjvError[], { whole })
}

function compileSchemas(): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // They are our own; compiling the metaschema would take longer than compiling them.
    meta: false,
    validateSchema: false,
    formats: { ...formats, 'date-time': { type: 'string', validate: isInstant } },
  })
  const schemas = Object.entries(extensionSchemas)
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  return new Map(schemas.map(([name]) => [name, ajv.getSchema(name) as ValidateFunction]))
}

/** Is the text an instant of RFC 3339 that the calendar has? A leap second is none that a clock here can tell. */
function isInstant(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  if (formats['date-time']?.test(text) !== true || Number.isNaN(Date.parse(text))) return false
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
}

import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type AjvError, explain, type Fault, showValue } from '@outlay/validators'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { formats } from '../model/formats.ts'

/** The words of OpenAPI documents that are ours. */
export type ExtensionName =
  | 'price-list'
  | 'x-answer'
  | 'x-answer-when'
  | 'x-api-version'
  | 'x-body-limit'
  | 'x-estimated-by'
  | 'x-faults'
  | 'x-money'
  | 'x-list'
  | 'x-price-list'
  | 'x-pricing'
  | 'x-provenance'
  | 'x-request'
  | 'x-safe'
  | 'x-stream-end'

const folder = join(import.meta.dirname, '../../../../openapi/schemas')
let compiled: Map<string, ValidateFunction> | undefined

/** The faults of a value under the hand-written JSON Schema of an extension. */
export function extensionFaults(name: ExtensionName, value: unknown): Fault[] {
  compiled ??= compile()
  const check = compiled.get(name)
  if (check === undefined) throw new Error(`openapi/schemas has no ${name}.schema.yaml`)
  return check(value) === true ? [] : explain((check.errors ?? []) as AjvError[])
}

/** What was found where a fault is: the field and its value, `whole` for the value as a whole. */
export function foundIn({ path, keyword, given }: Fault, whole: string): string {
  const name = path.length === 0 ? whole : path.join('.')
  if (/^(additional|unevaluated)Properties$/.test(keyword)) return `${name} is not a known field`
  return given === undefined ? `${name} is missing` : `${name} is ${showValue(given)}`
}

function compile(): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    // They are our own; compiling the metaschema would take longer than compiling them.
    meta: false,
    validateSchema: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    formats: { ...formats, 'date-time': { type: 'string', validate: isInstant } },
  })
  const names = globSync('*.schema.yaml', { cwd: folder })
    .sort()
    .map((file) => basename(file, '.schema.yaml'))
  for (const name of names) ajv.addSchema(parse(readFileSync(join(folder, `${name}.schema.yaml`), 'utf8')), name)
  return new Map(names.map((name) => [name, ajv.getSchema(name) as ValidateFunction]))
}

/** Is the text an instant of RFC 3339 that the calendar has? A leap second is none that a clock here can tell. */
function isInstant(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  if (formats['date-time']?.test(text) !== true || Number.isNaN(Date.parse(text))) return false
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
}

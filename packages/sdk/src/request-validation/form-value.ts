import { type ParameterType, readParameter } from '@outlay/validators'

/** A field of a form: the JSON types of its text, and whether it may come several times. */
export interface FormField {
  readonly types: readonly string[]
  readonly list: boolean
}

/**
 * Reads a form as the JSON value that a server reads: each text in the type of its field, a file as its name, of a field that
 * comes several times the last, or all where the field is a list.
 *
 * @example readForm(form, { n: { types: ['integer'], list: false } }) // { n: 2 }
 */
export function readForm(form: FormData, fields: Readonly<Record<string, FormField>>): Record<string, unknown> {
  const values = new Map<string, unknown[]>()
  for (const [key, one] of form) {
    const name = asSent(key)
    const types = (fieldOf(fields, name)?.types ?? ['string']) as readonly ParameterType[]
    const value = typeof one === 'string' ? readParameter(asSent(one), types) : one.name
    const all = values.get(name)
    // Not copied: a field may come ten thousand times.
    if (all === undefined) values.set(name, [value])
    else all.push(value)
  }
  return Object.fromEntries(Array.from(values, ([name, all]) => [name, fieldOf(fields, name)?.list ? all : all.at(-1)]))
}

function fieldOf(fields: Readonly<Record<string, FormField>>, name: string): FormField | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** A form goes over the wire with CRLF for each line break of its names and texts. */
function asSent(text: string): string {
  return text.replace(/\r\n?|\n/g, '\r\n')
}

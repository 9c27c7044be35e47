import { type ParameterType, readParameter } from '@outlay/validators'

/** A field of a form: the JSON types of its text, and whether it may come several times. */
export interface FormField {
  readonly types: readonly string[]
  readonly list: boolean
}

/**
 * A form as the JSON value that a server reads: each text in the type of its field, a file as its name, of a field that
 * comes several times the last, or all where the field is a list.
 *
 * @example formValue(form, { n: { types: ['integer'], list: false } }) // { n: 2 }
 */
export function formValue(form: FormData, fields: Readonly<Record<string, FormField>>): Record<string, unknown> {
  const names = [...new Set(form.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      const types = (field?.types ?? ['string']) as readonly ParameterType[]
      const values = form.getAll(name).map((one) => (typeof one === 'string' ? read(one, types) : one.name))
      return [name, field?.list === true ? values : values.at(-1)]
    }),
  )
}

/** A form goes over the wire with CRLF for each line break of its texts. */
function read(text: string, types: readonly ParameterType[]): unknown {
  return readParameter(text.replace(/\r\n?|\n/g, '\r\n'), types)
}

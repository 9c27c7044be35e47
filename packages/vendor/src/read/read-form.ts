import type { Fault } from '@outlay/pricing'
import { readParameter } from '@outlay/validators'
import type { FormField } from '../operation.ts'

/** A form as a JSON value, in which a file stands by its name, and the files themselves. */
export interface ReadForm {
  readonly value: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, readonly File[]>>
}

/**
 * Reads a form by the fields that its operation declares: each text in the type of its field, of a field that comes
 * several times the last, or all where the field is a list.
 *
 * @example await readForm(bytes, 'multipart/form-data; boundary=X', { n: { types: ['integer'], file: false, list: false } })
 */
export async function readForm(
  bytes: Uint8Array,
  mediaType: string,
  fields: Readonly<Record<string, FormField>>,
): Promise<ReadForm | { readonly faults: readonly Fault[] }> {
  let form: FormData
  try {
    form = await new Response(bytes as BodyInit, { headers: { 'content-type': mediaType } }).formData()
  } catch {
    const message =
      'The body could not be parsed as multipart/form-data. Check that the boundary in Content-Type matches the body.'
    return { faults: [{ fault: 'malformed', message }] }
  }
  const parts = Map.groupBy(form, ([name]) => name)
  const value: [string, unknown][] = []
  const files: [string, File[]][] = []
  for (const [name, all] of parts) {
    const given = all.map(([, one]) => one)
    value.push([name, formValue(given, fields[name])])
    files.push([name, given.filter((one) => typeof one !== 'string')])
  }
  return { value: Object.fromEntries(value), files: Object.fromEntries(files) }
}

function formValue(given: readonly (string | File)[], field: FormField | undefined): unknown {
  const types = field?.types ?? ['string']
  const values = given.map((one) => (typeof one === 'string' ? readParameter(one, types) : fileValue(one, field)))
  return field?.list === true ? values : values.at(-1)
}

/** A file stands by its name; one in the place of a text is not text, whatever it is called. */
function fileValue({ name }: File, field: FormField | undefined): unknown {
  return field === undefined || field.file ? name : {}
}

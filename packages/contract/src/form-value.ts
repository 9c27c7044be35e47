import { type ParameterType, readParameter } from '@outlay/validators'
import type { FormField } from './vendor.ts'

/**
 * The value of a form (RFC 7578) that stands in an example: each text in the type of its field, of a field that comes
 * several times the last, or all where the field is a list; a file by its name.
 *
 * @throws Error for a text that is no form
 * @example formValue(text, 'multipart/form-data; boundary=X', { n: { types: ['integer'], file: false, list: false } })
 */
export function formValue(
  text: string,
  contentType: string,
  fields: Readonly<Record<string, FormField>>,
): Record<string, unknown> {
  const boundary = /;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined) throw new Error('The Content-Type names no boundary.')
  const [before, ...parts] = `\r\n${text}`.split(`\r\n--${boundary}`)
  const end = parts.pop()
  if (before !== '' || end?.startsWith('--') !== true) throw new Error('The form does not begin or end as one.')
  const value: Record<string, unknown> = {}
  for (const part of parts) {
    const [head = '', ...rest] = part.split('\r\n\r\n')
    const name = unescaped(/[;\s]name="([^"]*)"/i.exec(head)?.[1] ?? '')
    const file = /[;\s]filename="([^"]*)"/i.exec(head)?.[1]
    const { types = ['string'], list = false } = fields[name] ?? {}
    const given =
      file === undefined ? readParameter(rest.join('\r\n\r\n'), types as readonly ParameterType[]) : unescaped(file)
    if (!list) value[name] = given
    else if (Array.isArray(value[name])) value[name].push(given)
    else value[name] = [given]
  }
  return value
}

function unescaped(text: string): string {
  return text.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
}

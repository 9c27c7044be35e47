import { MULTIPART } from '../model/operation.ts'
import { isObject, type Json, schemaBelow } from '../model/schema.ts'

/** A body as it goes over the wire, and its Content-Type. */
export interface MultipartBody {
  readonly text: string
  readonly mediaType: string
}

/** No example holds it. */
const BOUNDARY = 'outlay-example'

/**
 * A form (RFC 7578) with the fields of an example: a list comes as so many fields of its name, and a file, a text of
 * `format: binary`, by that text as its name and with its name as what it holds.
 */
export function multipartBody(document: Json, schema: unknown, value: Json): MultipartBody {
  const parts = Object.entries(value).flatMap(([name, given]) => {
    const field = schemaBelow(document, schema, [name]) ?? {}
    const one = Array.isArray(given) ? (schemaBelow(document, field, ['0']) ?? {}) : field
    return [given].flat().map((each: unknown) => part(name, each, one['format'] === 'binary'))
  })
  return { text: `${parts.join('')}--${BOUNDARY}--\r\n`, mediaType: `${MULTIPART}; boundary=${BOUNDARY}` }
}

function part(name: string, value: unknown, file: boolean): string {
  const written = isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value)
  const filename = file ? `; filename="${escaped(written)}"` : ''
  const type = file ? 'Content-Type: application/octet-stream\r\n' : ''
  return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${escaped(name)}"${filename}\r\n${type}\r\n${written}\r\n`
}

/** By the encoding of forms in HTML. */
function escaped(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

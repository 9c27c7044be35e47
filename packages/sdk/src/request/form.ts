import { isBinary, toFormPart } from './form-part.ts'

/** How a body is written when it is not JSON; hey-api's functions spread it into their call. */
export interface BodySerializer {
  readonly bodySerializer: (body: unknown) => string | FormData
}

/**
 * Writes a body as `multipart/form-data`: a list as a field for each entry, a plain object as JSON, a file as it is, bytes as
 * a file, a date by ISO 8601; what is undefined or null is left out. A form stays as it is.
 *
 * @throws TypeError for what would be sent as something else than it is, such as a stream
 * @example formDataBodySerializer.bodySerializer({ image: file, n: 2 })
 */
export const formDataBodySerializer: BodySerializer = {
  bodySerializer: (body) => {
    const form = body instanceof FormData ? body : new FormData()
    if (form !== body) for (const [name, value] of fieldsOf(body)) form.append(name, toFormPart(name, value) as Blob)
    // In jsdom a form is one of its own, of which Node's fetch makes the text "[object FormData]".
    if (/^text/.test(new Response(form).headers.get('content-type') ?? '')) {
      throw new TypeError(
        'The form cannot be sent: FormData of this environment is none of its fetch, as in jsdom. ' +
          'Run what sends files in Node or in a browser.',
      )
    }
    return form
  },
}

/**
 * Writes a body as `application/x-www-form-urlencoded`, by the same rules; it carries no files.
 *
 * @throws TypeError for a file, and for what would be sent as something else than it is
 * @example urlSearchParamsBodySerializer.bodySerializer({ size: ['a', 'b'] }) // 'size=a&size=b'
 */
export const urlSearchParamsBodySerializer: BodySerializer = {
  bodySerializer: (body) =>
    new URLSearchParams(fieldsOf(body).map(([name, value]) => [name, textOf(name, value)])).toString(),
}

/**
 * Whether there is a file, bytes or what gives bytes in a body, which only a form carries.
 *
 * @example containsFile({ input_reference: new Blob([]) }) // true
 */
export function containsFile(body: unknown): boolean {
  return body instanceof FormData || fieldsOf(body).some(([, value]) => isBinary(value))
}

function fieldsOf(body: unknown): [string, unknown][] {
  return Object.entries({ ...(body as object) }).flatMap(([name, value]) =>
    [value].flat().flatMap((one): [string, unknown][] => (one === undefined || one === null ? [] : [[name, one]])),
  )
}

function textOf(name: string, value: unknown): string {
  const part = toFormPart(name, value)
  if (typeof part === 'string') return part
  throw new TypeError(
    `\`${name}\` must be text, a number, true or false; received bytes, which this form cannot carry.`,
  )
}

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
        'The form cannot be sent: in this environment, fetch does not support its FormData, as in jsdom. ' +
          'Run code that sends files in Node or in a browser.',
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
 * Says whether a body has a file, bytes or what gives bytes, which only a form can carry.
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

/** What may stand in a field of a form, for sentences. */
const ALLOWED =
  'text, a finite number, true, false, a Date, a Blob, a File, bytes (an ArrayBuffer or a view of one), or a list of these'

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/** Says whether a value is made of bytes, or gives them: only a form can carry it, if anything can. */
export function isBinary(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    ArrayBuffer.isView(value) ||
    Symbol.asyncIterator in value ||
    /^(Blob|File|FileList|(Shared)?ArrayBuffer|ReadableStream|Response|Request)$/.test(tagOf(value))
  )
}

/**
 * Turns a value into a part of a form: bytes as a Blob, a date by ISO 8601, a plain object as JSON. Files stay what they are.
 *
 * @throws TypeError for what would be sent as something else than it is
 */
export function toFormPart(name: string, value: unknown): string | Blob {
  if (value instanceof Blob) return value
  if (ArrayBuffer.isView(value) || tagOf(value) === 'ArrayBuffer') return new Blob([value as ArrayBuffer])
  if (typeof value === 'number' && !Number.isFinite(value)) throw refused(name, String(value))
  if (['string', 'number', 'boolean', 'bigint'].includes(typeof value)) return String(value)
  if (isBinary(value)) throw refused(name, `a ${tagOf(value)}`, adviceOn(name, value))
  const json = typeof value === 'object' ? JSON.stringify(value, (_, below) => checkBelow(name, below)) : undefined
  if (json === undefined || /^\[object (Map|Set|WeakMap|Promise|Error)\]$/.test(`[object ${tagOf(value)}]`)) {
    throw refused(name, typeof value === 'object' ? `a ${tagOf(value)}` : `a ${typeof value}`)
  }
  // A date and a URL are texts in JSON.
  const text: unknown = JSON.parse(json)
  return typeof text === 'string' ? text : json
}

/** JSON has no bytes: a file in the depth of a field would be lost. */
function checkBelow(name: string, below: unknown): unknown {
  if (!isBinary(below)) return below
  throw refused(name, `a ${tagOf(below)} inside of it`, 'A file has to be a field of its own.')
}

function adviceOn(name: string, value: unknown): string {
  if (tagOf(value) === 'FileList') return `Pass \`[...${name}]\`.`
  if (/^(Blob|File)$/.test(tagOf(value)))
    return `It is of another realm, such as jsdom's; pass \`new File([await ${name}.arrayBuffer()], ${name}.name)\` of this one.`
  if (/^Re(sponse|quest)$/.test(tagOf(value))) return `Pass \`await ${name}.blob()\`.`
  return `It can be read but once, and a request may be sent again; pass \`await new Response(${name}).blob()\`.`
}

function refused(name: string, received: string, advice = ''): TypeError {
  return new TypeError(`\`${name}\` must be ${ALLOWED}; received ${received}. ${advice}`.trim())
}

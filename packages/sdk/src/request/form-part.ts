/** What may stand in a field of a form, for sentences. */
const ALLOWED =
  'text, a finite number, true, false, a Date, a Blob, a File, bytes (an ArrayBuffer or a view of one), or a list of these'

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/** Whether a value is made of bytes, or gives them: what only a form can carry, if anything can. */
export function isBinary(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    ArrayBuffer.isView(value) ||
    Symbol.asyncIterator in value ||
    /^(Blob|File|FileList|(Shared)?ArrayBuffer|ReadableStream|Response|Request)$/.test(tagOf(value))
  )
}

/**
 * A value as a part of a form: bytes as a Blob, a date by ISO 8601, a plain object as JSON. Files stay what they are.
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

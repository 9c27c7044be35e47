/** The parts that make two requests the same. */
export interface FingerprintInput {
  readonly method: string
  readonly path: string
  /** A JSON value, which may contain bytes, such as the fields of an upload; or bytes. */
  readonly body: unknown
}

/**
 * The SHA-256 of a request in hexadecimal. It depends on method, path and body, not on the order of object members; members
 * that are undefined are ignored.
 *
 * @example await fingerprint({ method: 'POST', path: '/v1/images', body: { prompt: 'a cat' } }) // 64 digits
 */
export async function fingerprint({ method, path, body }: FingerprintInput): Promise<string> {
  const written = new Blob(canonicalize([method, path, body]))
  const digest = await crypto.subtle.digest('SHA-256', await written.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What is left to write: text, or a value. */
type Step = { readonly text: string } | { readonly value: unknown }

/**
 * A JSON value as canonical text and bytes, equal exactly for equal values: members are sorted by name, and bytes follow
 * their length. It uses a stack instead of recursion, because a body may nest deeper than calls can.
 *
 * @example canonicalize({ b: 1, a: 'x' }).join('') // '{"a":"x","b":1,}'
 */
export function canonicalize(whole: unknown): (string | Uint8Array<ArrayBuffer>)[] {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = []
  const left: Step[] = [{ value: whole }]
  for (let step = left.pop(); step !== undefined; step = left.pop()) {
    if ('text' in step) parts.push(step.text)
    else if (step.value instanceof Uint8Array) parts.push(`<${step.value.byteLength}>`, new Uint8Array(step.value))
    // One by one: a call takes a limited number of arguments.
    else for (const inner of stepsOf(step.value).reverse()) left.push(inner)
  }
  return parts
}

function stepsOf(value: unknown): Step[] {
  if (Array.isArray(value)) {
    return [{ text: '[' }, ...value.flatMap((one): Step[] => [{ value: one }, { text: ',' }]), { text: ']' }]
  }
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value) ?? 'undefined' }]
  const members = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const steps = members.flatMap(([name, one]): Step[] => [
    { text: `${JSON.stringify(name)}:` },
    { value: one },
    { text: ',' },
  ])
  return [{ text: '{' }, ...steps, { text: '}' }]
}

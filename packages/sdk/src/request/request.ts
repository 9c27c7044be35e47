import { fillTemplate } from '@outlay/spec/path-template'

/** A request as it was sent; errors keep it, with `***` in place of keys. */
export interface SentRequest {
  /** The operationId of the document. */
  readonly operation: string
  readonly method: string
  readonly url: string
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The text of the body, or the form that it is; undefined when there is none. */
  readonly body: string | FormData | undefined
  /** With a key no redirect is followed: fetch would hand the key to whatever host the answer names. */
  readonly redirect?: 'manual'
}

/** What a header, a part of the path or of the query can be; what is undefined is not sent. */
export type ParameterValue = string | number | boolean | null | undefined

/**
 * Fills the values into a path, and encodes them.
 *
 * @throws TypeError for a value that is missing, empty or made of dots: it would lead to another route
 * @example fillPath('/jobs/{id}', { id: 'a/b' }) // '/jobs/a%2Fb'
 */
export function fillPath(path: string, values: object | undefined): string {
  const given: Readonly<Record<string, unknown>> = { ...values }
  return fillTemplate(path, (name) => segment(name, given[name]))
}

function segment(name: string, value: unknown): string {
  const text = String(value ?? '')
  // Servers and URL parsers take a dot segment for a step up, encoded or not.
  if (/^\.{0,2}$/.test(text)) {
    throw new TypeError(
      `The path parameter \`${name}\` must be text other than dots; received ${JSON.stringify(value)}.`,
    )
  }
  return encodeURIComponent(text)
}

/**
 * Appends a query to a path. A list is repeated; what is undefined or null is left out.
 *
 * @example appendQuery('/jobs', { size: ['a', 'b'] }) // '/jobs?size=a&size=b'
 */
export function appendQuery(path: string, query: object | undefined): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query }))
    for (const one of [value].flat()) if (one !== undefined && one !== null) search.append(name, String(one))
  const text = String(search)
  return text === '' ? path : `${path}?${text}`
}

type Headings = Readonly<Record<string, ParameterValue>> | undefined

/**
 * Merges headers of the client and of the call; a later one replaces an earlier one of its name. Only a text keeps its media
 * type: that of a form has a boundary, which only fetch knows.
 */
export function mergeHeaders(lists: readonly Headings[], isText: boolean): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const list of lists) {
    for (const [name, value] of Object.entries(list ?? {})) {
      const key = name.toLowerCase()
      if (value === null) delete headers[key]
      else if (value !== undefined) headers[key] = String(value)
    }
  }
  if (!isText) delete headers['content-type']
  return headers
}

/** The version of this package, as its package.json has it. */
export const VERSION = '0.0.0'

/**
 * Names this package, its version and the runtime for `User-Agent`; undefined in a browser, since that names
 * itself, and a further header would need the server's permission (CORS).
 *
 * @example userAgent() // 'outlay-sdk/1.0.0 Node.js/24'
 */
export function userAgent(): string | undefined {
  const runtime = globalThis.navigator?.userAgent ?? ''
  // Every browser calls itself Mozilla; Node, Deno, Bun and workerd do not.
  return /^Mozilla/.test(runtime) ? undefined : `outlay-sdk/${VERSION} ${runtime}`
}

import { fillTemplate } from '@outlay/spec/path-template'

/**
 * A path with its values filled in and encoded.
 *
 * @throws TypeError for a value that is missing, empty or made of dots: it would lead to another route
 * @example pathOf('/jobs/{id}', { id: 'a/b' }) // '/jobs/a%2Fb'
 */
export function fillPath(path: string, values: object | undefined): string {
  const given: Readonly<Record<string, unknown>> = { ...values }
  return fillTemplate(path, (name) => segment(name, given[name]))
}

function segment(name: string, value: unknown): string {
  const text = String(value ?? '')
  // Servers and URL parsers take a dot segment for a step up, encoded or not.
  if (/^\.{0,2}$/.test(text)) {
    throw new TypeError(`The path parameter \`${name}\` must be a non-empty string; received ${JSON.stringify(value)}.`)
  }
  return encodeURIComponent(text)
}

/**
 * A path with a query. A list is repeated; what is undefined or null is left out.
 *
 * @example withQuery('/jobs', { size: ['a', 'b'] }) // '/jobs?size=a&size=b'
 */
export function appendQuery(path: string, query: object | undefined): string {
  const pairs = Object.entries({ ...query }).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [[name, String(one)]])),
  )
  const asked = String(new URLSearchParams(pairs))
  return asked === '' ? path : `${path}?${asked}`
}

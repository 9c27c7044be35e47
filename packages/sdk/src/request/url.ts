/** The parts of a call that its URL is made from. */
interface Located {
  readonly url: string
  readonly path?: object | undefined
  readonly query?: object | undefined
}

/**
 * The URL of a call: the base, the path with its values filled in and encoded, and the query. A list is repeated:
 * `size=a&size=b`.
 *
 * @throws TypeError for a value of the path that is missing, empty or made of dots: it would lead to another route
 * @example urlOf('https://a.example/api/', { url: '/jobs/{id}', path: { id: 'a/b' } }) // 'https://a.example/api/jobs/a%2Fb'
 */
export function urlOf(baseUrl: string, { url, path, query }: Located): string {
  const values: Readonly<Record<string, unknown>> = { ...path }
  const filled = url.replace(/\{([^}]+)\}/g, (_, name: string) => segment(name, values[name]))
  const asked = queryOf({ ...query })
  return baseUrl.replace(/\/+$/, '') + filled + (asked === '' ? '' : `?${asked}`)
}

function segment(name: string, value: unknown): string {
  const text = String(value ?? '')
  // Servers and URL parsers take a dot segment for a step up, encoded or not.
  if (/^\.{0,2}$/.test(text)) {
    throw new TypeError(`The path parameter ${name} is ${JSON.stringify(value)}; allowed is text that names something.`)
  }
  return encodeURIComponent(text)
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [[name, String(one)]])),
  )
  return new URLSearchParams(pairs).toString()
}

import parseForwarded from 'forwarded-parse'

/** How clients reach the server, where that is not as its requests say. */
export interface PublicUrlOptions {
  /** Where clients reach the server, such as `https://mock.example/base`; as each request says when absent. */
  readonly publicUrl?: string
  /** Believes the headers `Forwarded` (RFC 7239) and `X-Forwarded-Proto`, `-Host` and `-Prefix` of a proxy; off when absent. */
  readonly trustProxy?: boolean
}

/** What a proxy says of the request that it received. */
interface Received {
  readonly proto?: string | undefined
  readonly host?: string | undefined
  readonly prefix?: string | undefined
}

/**
 * Where clients reach the server, without a slash at the end: the public URL where one is given, else what a trusted proxy
 * says, else the origin of the request. Of several proxies the first, which the client reached, counts.
 *
 * @throws TypeError for an invalid public URL
 * @example publicUrlResolver({ publicUrl: 'https://mock.example/base/' })(request) // 'https://mock.example/base'
 */
export function publicUrlResolver({ publicUrl, trustProxy = false }: PublicUrlOptions): (request: Request) => string {
  if (publicUrl !== undefined) {
    const url = parsePublicUrl(publicUrl)
    return () => url
  }
  return (request) => {
    const { origin } = new URL(request.url)
    return trustProxy ? forwardedUrl(request.headers, origin) : origin
  }
}

/**
 * A public URL without a slash at its end.
 *
 * @throws TypeError for a text that is no http URL, or one with a query, a fragment or a password
 * @example parsePublicUrl('https://mock.example/base/') // 'https://mock.example/base'
 */
export function parsePublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const fits =
    url !== undefined && /^https?:$/.test(url.protocol) && url.search + url.hash + url.username + url.password === ''
  if (!fits) {
    const allowed = 'an http or https URL without query, fragment and password, such as https://mock.example/base'
    throw new TypeError(`The public URL must be ${allowed}; received ${JSON.stringify(text)}.`)
  }
  return (url.origin + url.pathname).replace(/\/+$/, '')
}

function forwardedUrl(headers: Headers, origin: string): string {
  const { protocol, host } = new URL(origin)
  const received = { proto: protocol.slice(0, -1), host, prefix: '', ...standard(headers), ...usual(headers) }
  const text = `${received.proto}://${received.host}${received.prefix}`
  try {
    return parsePublicUrl(text)
  } catch {
    return origin
  }
}

/** `Forwarded: proto=https;host=mock.example`; nothing where it cannot be read. */
function standard(headers: Headers): Received {
  const text = headers.get('forwarded')
  if (text === null) return {}
  try {
    const { proto, host } = (parseForwarded(text)[0] ?? {}) as Received
    return { ...(proto !== undefined && { proto }), ...(host !== undefined && { host }) }
  } catch {
    return {}
  }
}

function usual(headers: Headers): Received {
  const named = { proto: 'x-forwarded-proto', host: 'x-forwarded-host', prefix: 'x-forwarded-prefix' }
  return Object.fromEntries(
    Object.entries(named).flatMap(([part, name]) => {
      const first = headers.get(name)?.split(',')[0]?.trim()
      return first === undefined || first === '' ? [] : [[part, first]]
    }),
  )
}

/**
 * Removes from a target the path of the public URL, which some proxies leave in front of it; `known` are the first parts of
 * the paths that are served.
 *
 * @throws TypeError for an invalid public URL
 * @example basePathRemover('https://mock.example/base', ['aurous'])('/base/aurous/v1/models') // '/aurous/v1/models'
 */
export function basePathRemover(publicUrl: string | undefined, known: readonly string[]): (target: string) => string {
  const base = publicUrl === undefined ? '' : new URL(parsePublicUrl(publicUrl)).pathname.replace(/\/+$/, '')
  return (target) => {
    if (base === '' || !target.startsWith(base)) return target
    const rest = target.slice(base.length)
    if (rest === '' || rest.startsWith('?')) return `/${rest}`
    const [, first = ''] = /^\/([^/?#]*)/.exec(rest) ?? []
    return rest.startsWith('/') && (first === '' || known.includes(first)) ? rest : target
  }
}

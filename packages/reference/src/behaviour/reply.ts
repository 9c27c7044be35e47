/** Lets any page read any answer: what is served here is a rehearsal, and no cookie is involved. */
const CORS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
}

/** What an answer without headers of its own is sent with. */
const JSON_HEADERS = { 'Content-Type': 'application/json', ...CORS }

const encoder = new TextEncoder()

/**
 * A JSON answer that any page may read.
 *
 * @example jsonReply(405, { error: 'METHOD_NOT_ALLOWED' }, { Allow: 'POST, OPTIONS' })
 */
export function jsonReply(status: number, body: unknown, headers?: Readonly<Record<string, string>>): Response {
  const all = headers === undefined ? JSON_HEADERS : { ...JSON_HEADERS, ...headers }
  return new Response(JSON.stringify(body), { status, headers: all })
}

/** A ready response with further headers; to build them in is cheaper where the reply is still to be made. */
export function withHeaders(reply: Response, headers: Readonly<Record<string, string>> | undefined): Response {
  for (const [name, value] of Object.entries(headers ?? {})) reply.headers.set(name, value)
  return reply
}

/**
 * The answer to OPTIONS: the methods of the path, and whatever a browser's preflight asks about (Fetch, section 3.2).
 *
 * @example optionsReply(request, ['POST', 'OPTIONS']) // 204, Allow: POST, OPTIONS
 */
export function optionsReply(
  request: Request,
  methods: readonly string[],
  redactText = (text: string): string => text,
): Response {
  const allow = methods.join(', ')
  const requestedHeaders = request.headers.get('access-control-request-headers')
  const preflight = {
    'Access-Control-Allow-Methods': allow,
    'Access-Control-Max-Age': '600',
    Vary: 'Access-Control-Request-Headers',
  }
  const headers = requestedHeaders === null ? {} : { 'Access-Control-Allow-Headers': redactText(requestedHeaders) }
  return new Response(null, { status: 204, headers: { Allow: allow, ...CORS, ...preflight, ...headers } })
}

/**
 * The method that a browser's preflight asks about; undefined for any other OPTIONS.
 *
 * A preflight that fails hides the real answer from the page, so one for an unknown path is let through to its 404.
 */
export function preflightMethod({ headers }: Request): string | undefined {
  const method = headers.has('origin') ? headers.get('access-control-request-method') : null
  return method !== null && /^[A-Z]+$/.test(method) ? method : undefined
}

/**
 * The answer to HEAD: the headers of GET, with the length of the body that it leaves out (RFC 9110, section 9.3.2).
 *
 * @example await headReply(jsonReply(200, { total: 4 })) // Content-Length: 11, no body
 */
export async function headReply(reply: Response): Promise<Response> {
  const headers = new Headers(reply.headers)
  headers.set('Content-Length', String(encoder.encode(await reply.text()).byteLength))
  return new Response(null, { status: reply.status, headers })
}

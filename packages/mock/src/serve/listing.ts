import type { Vendor } from '@outlay/reference'

const ALLOWED = 'GET, HEAD, OPTIONS'
const HEADERS = {
  'Content-Type': 'application/json',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
}

/** The vendors by where they are mounted, and who hears of a refusal. */
export interface Listed {
  readonly mounts: ReadonlyMap<string, Vendor>
  readonly onRefusal: (reason: string, request: Request) => void
}

/** Answers what the mock server says of itself: `GET /` and each vendor's document; undefined for any other path. */
export async function listing(request: Request, { mounts, onRefusal }: Listed): Promise<Response | undefined> {
  const { pathname, origin } = new URL(request.url)
  const vendor = [...mounts.values()].find(({ name }) => pathname === `/${name}/openapi.json`)
  if (pathname !== '/' && vendor === undefined) return undefined
  if (request.method === 'OPTIONS') return preflight(request)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const message = `The method is ${request.method}; allowed is ${ALLOWED}.`
    onRefusal(`METHOD_NOT_ALLOWED ${message}`, request)
    return json({ error: 'METHOD_NOT_ALLOWED', message }, { status: 405, headers: { Allow: ALLOWED } })
  }
  const body = vendor === undefined ? vendorList(mounts, origin) : await documentOf(vendor, mounts, origin)
  return request.method === 'HEAD' ? headOf(body) : json(body)
}

function vendorList(mounts: ReadonlyMap<string, Vendor>, origin: string): unknown {
  return {
    vendors: [...mounts].map(([mount, { name, title, version }]) => ({
      name,
      title,
      version,
      baseUrl: origin + mount,
      document: `${origin}/${name}/openapi.json`,
    })),
  }
}

/** The vendor's document with this mock first among its servers. */
async function documentOf(vendor: Vendor, mounts: ReadonlyMap<string, Vendor>, origin: string): Promise<unknown> {
  const document = await vendor.document()
  const [mount] = [...mounts].find(([, one]) => one === vendor) ?? ['']
  const mock = { url: origin + mount, description: 'This mock server.' }
  return { ...document, servers: [mock, ...((document['servers'] ?? []) as unknown[])] }
}

function json(body: unknown, { status = 200, headers = {} }: Answer = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...HEADERS, ...headers } })
}

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

function headOf(body: unknown): Response {
  const length = Buffer.byteLength(JSON.stringify(body))
  return new Response(null, { headers: { ...HEADERS, 'Content-Length': String(length) } })
}

/** Lets a page ask with whatever headers it names. */
function preflight(request: Request): Response {
  const { 'Content-Type': _, ...cors } = HEADERS
  const asked = request.headers.get('access-control-request-headers')
  const headers = {
    ...cors,
    Allow: ALLOWED,
    'Access-Control-Allow-Methods': ALLOWED,
    'Access-Control-Max-Age': '600',
    Vary: 'Access-Control-Request-Headers',
  }
  const granted = asked === null ? {} : { 'Access-Control-Allow-Headers': asked }
  return new Response(null, { status: 204, headers: { ...headers, ...granted } })
}

import type { Vendor } from '@outlay/reference'

const ALLOWED = 'GET, HEAD, OPTIONS'
const HEADERS = {
  'Content-Type': 'application/json',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
}

/** What the mock server says of itself on a path, given the origin by which it was reached. */
export type Page = (origin: string) => unknown

/** The pages by their paths: `/` lists the vendors, `/<name>/openapi.json` is the document of one. */
export function pagesOf(mounts: ReadonlyMap<string, Vendor>): ReadonlyMap<string, Page> {
  const documents = [...mounts].map(
    ([mount, vendor]) =>
      [`/${vendor.name}/openapi.json`, (origin: string) => documentOf(vendor, origin + mount)] as const,
  )
  return new Map<string, Page>([['/', (origin) => vendorList(mounts, origin)], ...documents])
}

/** Answers with a page; `onRefusal` hears why not. */
export async function pageReply(page: Page, request: Request, onRefusal: (reason: string) => void): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const message = `The method is ${request.method}; allowed is ${ALLOWED}.`
    onRefusal(`METHOD_NOT_ALLOWED ${message}`)
    return json({ error: 'METHOD_NOT_ALLOWED', message }, { status: 405, headers: { Allow: ALLOWED } })
  }
  const body = await page(new URL(request.url).origin)
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
async function documentOf(vendor: Vendor, url: string): Promise<unknown> {
  const document = await vendor.document()
  const mock = { url, description: 'This mock server.' }
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

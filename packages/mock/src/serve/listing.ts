import type { Vendor } from '@outlay/reference'

const HEADERS = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }

/** Answers what the mock server says of itself: `GET /` and each vendor's document; undefined for any other path. */
export async function listing(request: Request, mounts: ReadonlyMap<string, Vendor>): Promise<Response | undefined> {
  const { pathname, origin } = new URL(request.url)
  const vendor = [...mounts.values()].find(({ name }) => pathname === `/${name}/openapi.json`)
  if (pathname !== '/' && vendor === undefined) return undefined
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...HEADERS, Allow: ALLOWED } })
  if (request.method !== 'GET' && request.method !== 'HEAD') return wrongMethod(request.method)
  const body = vendor === undefined ? vendorList(mounts, origin) : await documentOf(vendor, mounts, origin)
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(body), { headers: HEADERS })
}

const ALLOWED = 'GET, HEAD, OPTIONS'

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

function wrongMethod(method: string): Response {
  const body = { error: 'METHOD_NOT_ALLOWED', message: `The method is ${method}; allowed is ${ALLOWED}.` }
  return new Response(JSON.stringify(body), { status: 405, headers: { ...HEADERS, Allow: ALLOWED } })
}

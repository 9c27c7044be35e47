import { headReply, jsonReply, optionsReply } from '@outlay/reference'
import { serverError, type Vendor } from '@outlay/vendor'

const ALLOWED = ['GET', 'HEAD', 'OPTIONS']

/** What the mock server says of itself on a path, given the URL by which it is reached. */
export type Page = (origin: string) => unknown

/**
 * The pages by their paths: `/` lists the vendors, `/<name>/openapi.json` is the document of one, and `/_outlay/ready` answers
 * as soon as the server does.
 */
export function createPages(mounts: ReadonlyMap<string, Vendor>): ReadonlyMap<string, Page> {
  const documents = [...mounts].map(
    ([mount, vendor]) =>
      [`/${vendor.name}/openapi.json`, (origin: string) => documentOf(vendor, origin + mount)] as const,
  )
  const ready = (): unknown => ({ ready: true })
  return new Map<string, Page>([['/', (origin) => vendorList(mounts, origin)], ['/_outlay/ready', ready], ...documents])
}

interface Paging {
  /** Where clients reach the server. */
  readonly publicUrl: (request: Request) => string
  /** Hears why a page is not shown. */
  readonly onRefusal: (reason: string) => void
}

/** Answers with a page. */
export async function respondWithPage(
  page: Page,
  request: Request,
  { publicUrl, onRefusal }: Paging,
): Promise<Response> {
  if (request.method === 'OPTIONS') return optionsReply(request, ALLOWED)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const allow = ALLOWED.join(', ')
    const message = `The method must be one of ${allow}; received ${request.method}.`
    onRefusal(`METHOD_NOT_ALLOWED ${message}`)
    return jsonReply(405, serverError('METHOD_NOT_ALLOWED', message), { Allow: allow })
  }
  const reply = jsonReply(200, await page(publicUrl(request)))
  return request.method === 'HEAD' ? headReply(reply) : reply
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

import type { Fault } from '@outlay/pricing'
import { operate } from './operate.ts'
import type { ReferenceOptions } from './options.ts'
import { ownError } from './own-error.ts'
import { pathOf } from './path-of.ts'
import { readRequest } from './read/read-request.ts'
import { refusalOf } from './refuse.ts'
import { headReply, jsonReply, optionsReply, preflightMethod } from './reply.ts'
import { type Route, router } from './route.ts'
import type { Vendor } from './vendor.ts'

/** A server without a socket. */
export type Reference = (request: Request) => Promise<Response>

/**
 * The whole server of some vendors as one function: it answers what their documents declare, priced by their price
 * lists, and refuses what they refuse. Every fault gets the vendor's own error; nothing throws
 * but a callback of yours that does.
 *
 * @example
 * const reference = createReference({ vendors: [xRouter], now: () => Date.now() })
 * await reference(new Request('http://localhost/x-router/v1/images/models'))
 */
export function createReference(options: ReferenceOptions): Reference {
  const find = router(options.vendors, options.mount ?? defaultMount)
  return async (request) => {
    const route = find(request.method, pathOf(request.url))
    const methods = request.method === 'OPTIONS' ? optionsOf(request, route) : []
    if (methods.length > 0) return optionsReply(request, methods)
    const reply = route === undefined ? unknownVendor(options, request) : await answered(options, request, route)
    return request.method === 'HEAD' ? headReply(reply) : reply
  }
}

/**
 * Where a vendor is served when the caller does not say: `/<name>` and the path of the vendor's own server.
 *
 * @example defaultMount(layer) // '/layer/api'
 */
export function defaultMount({ name, basePath }: Vendor): string {
  return `/${name}${basePath}`
}

/** The methods that OPTIONS names for a path; none where the answer is its 404. */
function optionsOf(request: Request, route: Route | undefined): readonly string[] {
  if (route !== undefined && route.methods.length > 0) return route.methods
  const asked = preflightMethod(request)
  return asked === undefined ? [] : [asked]
}

async function answered(options: ReferenceOptions, request: Request, route: Route): Promise<Response> {
  const { operation } = route
  const refused = (faults: readonly Fault[], cause?: unknown): Response =>
    refusedReply(options, request, { route, faults, cause })
  if (operation === undefined) return refused(route.fault === undefined ? [] : [route.fault])
  try {
    const read = await readRequest(request, operation, route)
    if ('faults' in read) return refused(read.faults)
    const operated = operate(options, route.vendor, [operation, read.request])
    if ('fault' in operated) return refused([operated.fault])
    const { status, mediaType } = operation
    return jsonReply(status, operated.body, mediaType === undefined ? undefined : { 'Content-Type': mediaType })
  } catch (cause) {
    return refused([{ fault: 'internal', message: 'The server failed; the request was not at fault.' }], cause)
  }
}

interface Refused {
  readonly route: Route
  readonly faults: readonly Fault[]
  readonly cause: unknown
}

function refusedReply(options: ReferenceOptions, request: Request, { route, faults, cause }: Refused): Response {
  const { vendor, operation } = route
  const { status, code, message, headers, body } = refusalOf(vendor, operation, faults)
  const told = { vendor: vendor.name, operation: operation?.spec.id, status, code, message }
  options.onRefusal?.(cause === undefined ? told : { ...told, cause }, request)
  return jsonReply(status, body, headers)
}

function unknownVendor(options: ReferenceOptions, request: Request): Response {
  const names = options.vendors.map((vendor) => (options.mount ?? defaultMount)(vendor)).join(', ')
  const message = `There is no vendor at ${pathOf(request.url)}; allowed are paths below ${names}.`
  options.onRefusal?.({ vendor: undefined, operation: undefined, status: 404, code: 'NOT_FOUND', message }, request)
  return jsonReply(404, ownError('NOT_FOUND', message))
}

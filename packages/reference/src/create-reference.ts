import { createRouter, defaultMount, pathOf, type Route, serverError } from '@outlay/vendor'
import { answerRequest } from './answer-request.ts'
import type { ServedVendor } from './behaviour/behaviour.ts'
import { answerInternalRoute, isInternalRoute } from './behaviour/internal-routes.ts'
import { headReply, jsonReply, optionsReply, preflightMethod } from './behaviour/reply.ts'
import { createSessions, type Sessions } from './behaviour/sessions.ts'
import type { ReferenceOptions } from './options.ts'
import { checkWorlds } from './worlds/check-world.ts'

/** A server without a socket. */
export type Reference = (request: Request) => Promise<Response>

/**
 * The whole server of some vendors as one function: it answers what their documents declare, priced by their price
 * lists, and refuses what they refuse. Every fault gets the vendor's own error; nothing throws
 * but a callback of yours that does.
 *
 * @throws WorldError for `worlds` with mistakes
 * @throws Error for an entry of `deliverTo.origins` that is not an origin
 * @example
 * const reference = createReference({ vendors: [xRouter], now: () => Date.now() })
 * await reference(new Request('http://localhost/x-router/v1/images/models'))
 */
export function createReference(given: ReferenceOptions): Reference {
  const options = given.worlds === undefined ? given : { ...given, worlds: checkWorlds(given.worlds, given.vendors) }
  const find = createRouter(options.vendors, options.mount ?? defaultMount)
  const sessions = createSessions(options)
  return async (request) => {
    const route = find(request.method, pathOf(request.url))
    if (request.method === 'OPTIONS') {
      const methods = optionsOf(request, route)
      if (methods.length > 0) return optionsReply(request, methods, sessions.redactor.redactText)
    }
    const reply = await replyTo(request, route, { options, sessions })
    return request.method === 'HEAD' ? headReply(reply) : reply
  }
}

interface Serving {
  readonly options: ReferenceOptions
  readonly sessions: Sessions
}

function replyTo(
  request: Request,
  route: Route<ServedVendor> | undefined,
  { options, sessions }: Serving,
): Response | Promise<Response> {
  if (isInternalRoute(request)) return answerInternalRoute(request, sessions)
  if (route === undefined) return unknownVendor({ options, sessions }, request)
  return answerRequest(options, sessions, { request, route })
}

/** The methods that OPTIONS names for a path; none where the answer is its 404. */
function optionsOf(request: Request, route: Route<ServedVendor> | undefined): readonly string[] {
  if (route !== undefined && route.methods.length > 0) return route.methods
  const preflight = preflightMethod(request)
  return preflight === undefined ? [] : [preflight]
}

function unknownVendor({ options, sessions }: Serving, request: Request): Response {
  const names = options.vendors.map((vendor) => (options.mount ?? defaultMount)(vendor)).join(', ')
  const path = sessions.redactor.redactText(pathOf(request.url))
  const message = `No vendor is served at ${path}. Use a path below ${names}.`
  const report = { vendor: undefined, operation: undefined, path, status: 404, code: 'NOT_FOUND', message }
  options.onRefusal?.(report, request)
  return jsonReply(404, serverError('NOT_FOUND', message))
}

import { pathOf, serverError } from '@outlay/vendor'
import { hasFileToken } from './file-addresses.ts'
import { jsonReply, optionsReply } from './reply.ts'
import type { Sessions } from './sessions.ts'

/** Paths below it belong to no vendor: records that the mock keeps, and images that it draws. */
const INTERNAL_PREFIX = '/_outlay/'

const METHODS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request is for an internal route, which stands beside the vendors' paths.
 *
 * @example isInternalRoute(new Request('http://localhost/_outlay/aurous/webhooks')) // true
 */
export function isInternalRoute(request: Request): boolean {
  return pathOf(request.url).startsWith(INTERNAL_PREFIX)
}

/** Answers a path below `/_outlay/<vendor>/`. Its sentences never quote the request, which may hold a key. */
export async function answerInternalRoute(request: Request, sessions: Sessions): Promise<Response> {
  const requestPath = pathOf(request.url)
  const isFile = hasFileToken(requestPath)
  const path = isFile ? sessions.addresses.verify(new URL(request.url)) : requestPath
  if (path === undefined) return unknownFile()
  const [name = '', page = '', ...rest] = path.slice(INTERNAL_PREFIX.length).split('/')
  const { internalRoutes = {}, downloads = {} } = (await sessions.named(name)) ?? {}
  const offered = isFile ? downloads : internalRoutes
  const found = Object.hasOwn(offered, page) ? offered[page] : undefined
  if (isFile && found === undefined) return unknownFile()
  if (found === undefined) {
    const known = Object.keys(internalRoutes).map((one) => `${INTERNAL_PREFIX}${name}/${one}`)
    const allowed = known.length === 0 ? '' : ` Use a path below ${known.join(', ')}.`
    return jsonReply(404, serverError('NOT_FOUND', `There is no such page.${allowed}`))
  }
  if (request.method === 'GET' || request.method === 'HEAD') return found(rest.join('/'), request)
  if (request.method === 'OPTIONS') return optionsReply(request, METHODS)
  const allow = METHODS.join(', ')
  return jsonReply(405, serverError('METHOD_NOT_ALLOWED', `The method must be one of ${allow}; received another.`), {
    Allow: allow,
  })
}

function unknownFile(): Response {
  return jsonReply(
    404,
    serverError('NOT_FOUND', 'There is no such file, or its address is not the one that was given out.'),
  )
}

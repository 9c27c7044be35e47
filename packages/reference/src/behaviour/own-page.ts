import { pathOf, serverError } from '@outlay/vendor'
import { jsonReply, optionsReply } from '../reply.ts'
import { hasFileToken } from './file-addresses.ts'
import type { Opened } from './opened.ts'

/** Below it stands what no vendor has: what the mock keeps a record of, and the pictures that it draws. */
const OWN = '/_outlay/'

const METHODS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Does a request ask for what stands beside the vendors?
 *
 * @example isOwnPage(new Request('http://localhost/_outlay/aurous/webhooks')) // true
 */
export function isOwnPage(request: Request): boolean {
  return pathOf(request.url).startsWith(OWN)
}

/** The answer to a path below `/_outlay/<vendor>/`; what was sent, which may hold a key, is not told back. */
export async function ownPage(request: Request, sessions: Opened): Promise<Response> {
  const asked = pathOf(request.url)
  const isFile = hasFileToken(asked)
  const path = isFile ? sessions.addresses.verify(new URL(request.url)) : asked
  if (path === undefined) return unknownFile()
  const [name = '', page = '', ...rest] = path.slice(OWN.length).split('/')
  const { pages = {}, downloads = {} } = (await sessions.named(name)) ?? {}
  const offered = isFile ? downloads : pages
  const found = Object.hasOwn(offered, page) ? offered[page] : undefined
  if (isFile && found === undefined) return unknownFile()
  if (found === undefined) {
    const known = Object.keys(pages).map((one) => `${OWN}${name}/${one}`)
    const allowed = known.length === 0 ? '' : ` Allowed are paths below ${known.join(', ')}.`
    return jsonReply(404, serverError('NOT_FOUND', `There is no such page.${allowed}`))
  }
  if (request.method === 'GET' || request.method === 'HEAD') return found(rest.join('/'), request)
  if (request.method === 'OPTIONS') return optionsReply(request, METHODS)
  const allow = METHODS.join(', ')
  return jsonReply(405, serverError('METHOD_NOT_ALLOWED', `The page is only read; allowed is ${allow}.`), {
    Allow: allow,
  })
}

function unknownFile(): Response {
  return jsonReply(
    404,
    serverError('NOT_FOUND', 'There is no such file, or its address is not the one that was given out.'),
  )
}

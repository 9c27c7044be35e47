import { ownError } from '../own-error.ts'
import { pathOf } from '../path-of.ts'
import { jsonReply, optionsReply } from '../reply.ts'
import { isGenuine, OWN, picturePath } from './addresses.ts'
import type { Page, Session } from './behaviour.ts'
import type { Opened } from './opened.ts'

const METHODS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Does a path lead to what stands beside the vendors?
 *
 * @example isOwnPath('/_outlay/aurous/webhooks') // true
 */
export function isOwnPath(path: string): boolean {
  return path.startsWith(OWN)
}

/**
 * Does a path have the form of a picture's or a file's, whose address is its key?
 *
 * @example isPicturePath('/_outlay/aurous/webhooks') // false
 */
export function isPicturePath(path: string): boolean {
  return picturePath(path) !== undefined
}

/** The answer to a path below `/_outlay/<vendor>/`; what was sent, which may hold a key, is not told back. */
export async function ownPage(request: Request, sessions: Opened, secret: string): Promise<Response> {
  const path = pathOf(request.url)
  const picture = picturePath(path)
  const [name = '', page = '', ...rest] = path.slice(OWN.length).split('/')
  const session: Pick<Session, 'pages' | 'pictures'> = (await sessions.named(name)) ?? {}
  const found = picture === undefined ? entryOf(session.pages, page) : entryOf(session.pictures, page)
  if (found === undefined) return unknownPage(name, session)
  if (request.method === 'OPTIONS') return optionsReply(request, METHODS)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const allow = METHODS.join(', ')
    const message = `The page is only read; allowed is ${allow}.`
    return jsonReply(405, ownError('METHOD_NOT_ALLOWED', message), { Allow: allow })
  }
  if (picture === undefined) return found(rest.join('/'), request)
  if (isGenuine(picture, secret)) return found(picture.path, request)
  return jsonReply(404, ownError('NOT_FOUND', 'There is no such picture or file.'))
}

function entryOf(pages: Session['pages'], page: string): Page | undefined {
  return pages !== undefined && Object.hasOwn(pages, page) ? pages[page] : undefined
}

function unknownPage(name: string, { pages = {} }: Pick<Session, 'pages'>): Response {
  const known = Object.keys(pages).map((one) => `${OWN}${name}/${one}`)
  const allowed = known.length === 0 ? '' : ` Allowed are paths below ${known.join(', ')}.`
  return jsonReply(404, ownError('NOT_FOUND', `There is no such page.${allowed}`))
}

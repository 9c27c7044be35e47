import { headReply, jsonReply } from '@outlay/reference'
import { type Route, refuseWithStatus, serverError } from '@outlay/vendor'
import type { Preference } from './read-preference.ts'
import { type DocumentedResponse, responsesOf } from './response-examples.ts'

/** Where a request with a preference goes. */
export interface ForcedRoute extends Pick<Route, 'vendor' | 'operation'> {
  /** Hides secrets in what a refusal quotes. */
  readonly redactText: (text: string) => string
}

/** The most characters of a preference that its refusal quotes. */
const LONGEST = 100

/**
 * The response that a preference names: the document's example for that status or of that name; else, from 400 on, the
 * vendor's own error. Nobody is asked for a key, nothing runs and nothing is charged.
 *
 * @returns a 400 that lists what can be preferred, where the preference cannot be met
 */
export async function forceResponse(
  { vendor, operation, redactText }: ForcedRoute,
  preference: Preference,
  method: string,
): Promise<Response> {
  const responses = operation === undefined ? [] : await responsesOf(vendor, operation)
  const reply =
    replyFor({ vendor, operation, responses }, preference) ?? jsonReply(400, unmet(responses, preference, redactText))
  return method === 'HEAD' ? headReply(reply) : reply
}

interface Choice extends Pick<ForcedRoute, 'vendor'> {
  readonly operation: ForcedRoute['operation'] | undefined
  readonly responses: readonly DocumentedResponse[]
}

function replyFor({ vendor, operation, responses }: Choice, { code, example }: Preference): Response | undefined {
  if (code === undefined && example === undefined) return undefined
  if (code !== undefined && !/^[2-5][0-9]{2}$/.test(code)) return undefined
  const ofCode = responses.filter(({ status }) => code === undefined || isStatus(status, code))
  if (example !== undefined) {
    const found = ofCode.find(({ examples }) => Object.hasOwn(examples, example))
    return found && exampleReply(found, code, example)
  }
  const [documented] = ofCode
  const [first] = Object.keys(documented?.examples ?? {})
  if (documented !== undefined && first !== undefined) return exampleReply(documented, code, first)
  const status = Number.parseInt(code ?? '', 10)
  if (documented !== undefined && documented.mediaType === undefined)
    return new Response(null, { status, headers: documented.headers })
  if (status < 400) return undefined
  const message = `The response ${code} was preferred by the request.`
  const refusal = refuseWithStatus(vendor, operation, { status, message })
  return jsonReply(status, refusal.body, { ...documented?.headers, ...refusal.headers })
}

/** Is a status of the document, such as `4XX` or `default`, the one that is preferred? */
function isStatus(documented: string, code: string): boolean {
  return documented === code || documented.toUpperCase() === `${code[0]}XX`
}

function exampleReply(
  { status, headers, mediaType = 'application/json', examples }: DocumentedResponse,
  code: string | undefined,
  name: string,
): Response {
  const value = examples[name]
  const all = { ...headers, 'Content-Type': mediaType }
  const number = Number.parseInt(code ?? status.replace(/XX/i, '00'), 10)
  return jsonReply(Number.isNaN(number) ? 500 : number, value, all)
}

/** The refusal of a preference: what was preferred, and what can be. */
function unmet(
  responses: readonly DocumentedResponse[],
  { code, example }: Preference,
  redactText: (text: string) => string,
): unknown {
  const codes = responses.map(({ status }) => status)
  const names = responses.flatMap(({ status, examples }) => {
    const own = Object.keys(examples)
    return own.length === 0 ? [] : [`${status}: ${own.join(', ')}`]
  })
  const given = [code !== undefined && `code=${code}`, example !== undefined && `example=${example}`].filter(Boolean)
  const allowed = [
    `a code of the document (${codes.length === 0 ? 'none here' : codes.join(', ')}) or any from 400 to 599`,
    ...(names.length === 0 ? [] : [`an example of the document (${names.join('; ')})`]),
  ]
  const received = redactText(given.join(', ')).slice(0, LONGEST) || 'none'
  return serverError(
    'UNKNOWN_PREFERENCE',
    `The preferred response must be ${allowed.join(', or ')}; received ${received}.`,
  )
}

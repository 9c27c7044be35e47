import type { ResponseValidators } from '@outlay/vendor'
import { boundsOf } from './bounds.ts'
import type { ContractCase } from './cases/contract-case.ts'
import { documentCases } from './cases/document-cases.ts'
import { declaredAnswer } from './declared-answer.ts'
import type { World } from './exchange.ts'
import type { ContractOptions, PreparedServer, RequiredPrices } from './options.ts'
import { resolvePrices } from './required-prices.ts'
import { allRules } from './rules/all-rules.ts'
import { judgeExchange, type Violation } from './rules/rule.ts'
import { type CaseReply, longestCase, sendCase } from './send/send-case.ts'

/** The verdict on a case: the server passed every rule, failed some, or cannot be judged, with the reason. */
export type Verdict =
  | { readonly verdict: 'passed' }
  | { readonly verdict: 'failed'; readonly violations: readonly Violation[] }
  | { readonly verdict: 'not judged'; readonly reason: string }

const TOO_LARGE = 413
/** A server that refuses a body may close the connection (RFC 9110, 15.5.14); `fetch` then often shows no answer. */
const CUT_OFF = 'The connection ended while the body was sent; what the server answered cannot be read.'
const EARLIER = 'a server that has answered certain requests and no others'

/** A case that is ready to be sent. */
export interface PlannedCase {
  readonly given: ContractCase
  /** Why it is not run; absent when it is. */
  readonly skipped?: string
  /** The longest that the server can take with it, in milliseconds; `prepare` is not counted. */
  readonly longest: number
  /** Sends the request and judges the reply by every rule. */
  readonly check: () => Promise<Verdict>
}

/**
 * The cases of a document, each ready to be sent: for runners that show them one by one.
 *
 * @throws TypeError for a bound that is not a number or too small
 * @example for (const { given, check } of await plannedCases({ vendor, fetch, now })) console.log(given.title, await check())
 */
export async function plannedCases(options: ContractOptions): Promise<readonly PlannedCase[]> {
  boundsOf(options)
  const [cases, validators] = await Promise.all([documentCases(options.vendor), options.vendor.responseValidators()])
  const priced = cases.filter((given) => given.source === 'example' || isPriced(options, given))
  const wanted = priced.filter((given) => options.only?.(given) ?? true)
  return wanted.map((given) => ({
    given,
    ...skipping(options, given),
    longest: longestCase(options, given),
    check: () => checkCase({ options, validators }, given),
  }))
}

/** A request without a price is refused, and only a named example says how. */
function isPriced(options: ContractOptions, given: ContractCase): boolean {
  return declaredAnswer({ vendor: options.vendor, given, world: world(options, given, own(options)) })?.priced === true
}

function own({ now, priceList }: ContractOptions): RequiredPrices {
  return { at: now(), priceList }
}

function skipping({ prepare }: ContractOptions, { prices, before }: ContractCase): { skipped?: string } {
  if ((prices === undefined && before === undefined) || prepare !== undefined) return {}
  const { at, without } = prices ?? {}
  const instant = at === undefined ? [] : [`the instant ${at}`]
  const list = without === undefined ? [] : [`no rate ${without.table} for ${JSON.stringify(without.match)}`]
  const others = before?.length === 0 ? 'a server that has answered nothing yet' : EARLIER
  const earlier = before === undefined ? [] : [others]
  return {
    skipped: `requires ${[...instant, ...list, ...earlier].join(' and ')}; nothing puts this server into that state`,
  }
}

/** How cases are sent, and what validates their replies. */
interface Run {
  readonly options: ContractOptions
  readonly validators: ResponseValidators
}

async function checkCase({ options, validators }: Run, given: ContractCase): Promise<Verdict> {
  const { prepare } = options
  if (given.prices === undefined && given.before === undefined)
    return sendAndJudge({ options, validators }, given, own(options))
  const prices = given.prices === undefined ? own(options) : resolvePrices(options, given.prices)
  const server = (await prepare?.(prices)) ?? {}
  try {
    return await sendAndJudge({ options: { ...options, ...reached(server) }, validators }, given, prices)
  } finally {
    await server.release?.()
  }
}

function reached({ baseUrl, fetch }: PreparedServer): Partial<ContractOptions> {
  return { ...(baseUrl !== undefined && { baseUrl }), ...(fetch && { fetch }) }
}

async function sendAndJudge(
  { options, validators }: Run,
  given: ContractCase,
  prices: RequiredPrices,
): Promise<Verdict> {
  const { vendor, rules = allRules } = options
  let reply: CaseReply
  try {
    reply = await sendCase(options, given)
  } catch (error) {
    if (given.status === TOO_LARGE && error instanceof TypeError) return { verdict: 'not judged', reason: CUT_OFF }
    const message = `The server did not send a complete response: ${reasonOf(error)}.`
    return { verdict: 'failed', violations: [{ rule: 'reply', message }] }
  }
  if ('limited' in reply) return { verdict: 'not judged', reason: reply.limited }
  const found = judgeExchange(rules, { vendor, validators, given, world: world(options, given, prices), reply })
  if (found.violations.length > 0) return { verdict: 'failed', violations: found.violations }
  if (found.notJudged.length > 0) return { verdict: 'not judged', reason: [...new Set(found.notJudged)].join(' ') }
  return { verdict: 'passed' }
}

function world(
  { state, tokens, credentials }: ContractOptions,
  { operation, request }: ContractCase,
  prices: RequiredPrices,
): World {
  const known = { ...(tokens && { tokens }), ...(credentials && { credentials }) }
  return { ...prices, ...(state && { state: state(operation.spec, request) }), ...known }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return error.message.replace(/\.$/, '') + cause
}

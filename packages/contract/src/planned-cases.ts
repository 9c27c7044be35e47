import type { ContractCase } from './cases/contract-case.ts'
import { exampleCases } from './cases/example-cases.ts'
import { variedCases } from './cases/varied-cases.ts'
import { declaredAnswer } from './declared-answer.ts'
import type { World } from './exchange.ts'
import type { ContractOptions, SupposedPrices, SupposedServer } from './options.ts'
import { allRules } from './rules/all-rules.ts'
import { judgeExchange, type Violation } from './rules/violations.ts'
import { boundsOf } from './send/bounds.ts'
import { type CaseReply, longestCase, sendCase } from './send/send-case.ts'
import { supposedPrices } from './supposed.ts'

/** How a server stood a case: it kept every rule, broke some, or there is no telling, with the reason. */
export type Verdict =
  | { readonly verdict: 'kept' }
  | { readonly verdict: 'broken'; readonly violations: readonly Violation[] }
  | { readonly verdict: 'not judged'; readonly reason: string }

const TOO_LARGE = 413
/** A server that refuses a body may close the connection (RFC 9110, 15.5.14); `fetch` then often shows no answer. */
const CUT_OFF = 'The connection ended while the body was sent; what the server answered cannot be read.'
const EARLIER = 'a server that has answered certain requests and no others'

/** A case that waits to be held against the server. */
export interface PlannedCase {
  readonly given: ContractCase
  /** Why it is not run; absent when it is. */
  readonly skipped?: string
  /** The longest that the server can take with it, in milliseconds; `suppose` is not counted. */
  readonly longest: number
  /** Sends the request and judges the reply by every rule. */
  readonly hold: () => Promise<Verdict>
}

/**
 * The cases of a document, each ready to be held against the server: for runners that show them one by one.
 *
 * @throws TypeError for a bound that is no number or too small
 * @example for (const { given, hold } of await plannedCases({ vendor, fetch, now })) console.log(given.title, await hold())
 */
export async function plannedCases(options: ContractOptions): Promise<readonly PlannedCase[]> {
  boundsOf(options)
  const examples = await exampleCases(options.vendor)
  const varied = await variedCases(options.vendor, examples)
  const cases = [...examples, ...varied.filter((given) => isPriced(options, given))]
  const wanted = cases.filter((given) => options.only?.(given) ?? true)
  return wanted.map((given) => ({
    given,
    ...skipping(options, given),
    longest: longestCase(options, given),
    hold: () => held(options, given),
  }))
}

/** A request without a price is refused, and only a named example says how. */
function isPriced(options: ContractOptions, given: ContractCase): boolean {
  return declaredAnswer({ vendor: options.vendor, given, world: world(options, given, own(options)) })?.priced === true
}

function own({ now, priceList }: ContractOptions): SupposedPrices {
  return { at: now(), priceList }
}

function skipping({ suppose }: ContractOptions, { prices, before }: ContractCase): { skipped?: string } {
  if ((prices === undefined && before === undefined) || suppose !== undefined) return {}
  const { at, without } = prices ?? {}
  const instant = at === undefined ? [] : [`the instant ${at}`]
  const list = without === undefined ? [] : [`no rate ${without.table} for ${JSON.stringify(without.match)}`]
  const others = before?.length === 0 ? 'a server that has answered nothing yet' : EARLIER
  const earlier = before === undefined ? [] : [others]
  return {
    skipped: `supposes ${[...instant, ...list, ...earlier].join(' and ')}; nothing puts this server into that state`,
  }
}

async function held(options: ContractOptions, given: ContractCase): Promise<Verdict> {
  const { suppose } = options
  if (given.prices === undefined && given.before === undefined) return judged(options, given, own(options))
  const prices = given.prices === undefined ? own(options) : supposedPrices(options, given.prices)
  const server = (await suppose?.(prices)) ?? {}
  try {
    return await judged({ ...options, ...reached(server) }, given, prices)
  } finally {
    await server.release?.()
  }
}

function reached({ baseUrl, fetch }: SupposedServer): Partial<ContractOptions> {
  return { ...(baseUrl !== undefined && { baseUrl }), ...(fetch && { fetch }) }
}

async function judged(options: ContractOptions, given: ContractCase, prices: SupposedPrices): Promise<Verdict> {
  const { vendor, rules = allRules } = options
  let reply: CaseReply
  try {
    reply = await sendCase(options, given)
  } catch (error) {
    if (given.status === TOO_LARGE && error instanceof TypeError) return { verdict: 'not judged', reason: CUT_OFF }
    const message = `The server gave no whole reply: ${reasonOf(error)}.`
    return { verdict: 'broken', violations: [{ rule: 'reply', message }] }
  }
  if ('limited' in reply) return { verdict: 'not judged', reason: reply.limited }
  const found = judgeExchange(rules, { vendor, given, world: world(options, given, prices), reply })
  if (found.violations.length > 0) return { verdict: 'broken', violations: found.violations }
  if (found.notJudged.length > 0) return { verdict: 'not judged', reason: [...new Set(found.notJudged)].join(' ') }
  return { verdict: 'kept' }
}

function world(
  { state, tokens, credentials }: ContractOptions,
  { operation, request }: ContractCase,
  prices: SupposedPrices,
): World {
  const told = { ...(tokens && { tokens }), ...(credentials && { credentials }) }
  return { ...prices, ...(state && { state: state(operation.spec, request) }), ...told }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return error.message.replace(/\.$/, '') + cause
}

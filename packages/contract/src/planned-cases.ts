import type { ContractCase } from './cases/contract-case.ts'
import { exampleCases } from './cases/example-cases.ts'
import { variedCases } from './cases/varied-cases.ts'
import { declaredAnswer } from './declared-answer.ts'
import { type Exchange, readReply, type World } from './exchange.ts'
import type { ContractOptions, SupposedPrices, SupposedServer } from './options.ts'
import { allRules } from './rules/all-rules.ts'
import { type Violation, violations } from './rules/violations.ts'
import { supposedPrices } from './supposed.ts'
import { wireRequest } from './wire-request.ts'

/** A case that waits to be held against the server. */
export interface PlannedCase {
  readonly given: ContractCase
  /** Why it is not run; absent when it is. */
  readonly skipped?: string
  /** Sends the request and judges the reply; every violation of every rule. */
  readonly hold: () => Promise<readonly Violation[]>
}

/**
 * The cases of a document, each ready to be held against the server: for runners that show them one by one.
 *
 * @example for (const { given, hold } of await plannedCases({ vendor, fetch, now })) console.log(given.title, await hold())
 */
export async function plannedCases(options: ContractOptions): Promise<readonly PlannedCase[]> {
  const examples = await exampleCases(options.vendor)
  const varied = await variedCases(options.vendor, examples)
  const cases = [...examples, ...varied.filter((given) => isPriced(options, given))]
  const wanted = cases.filter((given) => options.only?.(given) ?? true)
  return wanted.map((given) => ({ given, ...skipping(options, given), hold: () => held(options, given) }))
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
  const earlier = before === undefined ? [] : ['a server that has answered certain requests and no others']
  return {
    skipped: `supposes ${[...instant, ...list, ...earlier].join(' and ')}; nothing puts this server into that state`,
  }
}

async function held(options: ContractOptions, given: ContractCase): Promise<readonly Violation[]> {
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

async function judged(
  options: ContractOptions,
  given: ContractCase,
  prices: SupposedPrices,
): Promise<readonly Violation[]> {
  const { vendor, baseUrl = vendor.server, fetch, rules = allRules } = options
  const sending = { baseUrl, credentials: options.credentials ?? (await vendor.credentials?.()) ?? {} }
  let reply: Exchange['reply']
  try {
    for (const { times, ...earlier } of given.before ?? []) {
      for (let sent = 0; sent < times; sent += 1) await (await fetch(wireRequest(earlier, sending))).arrayBuffer()
    }
    reply = await readReply(await fetch(wireRequest(given.request, sending)))
  } catch (error) {
    return [{ rule: 'reply', message: `The server gave no whole reply: ${reasonOf(error)}.` }]
  }
  return violations(rules, { vendor, given, world: world(options, given, prices), reply })
}

function world(
  { state, tokens }: ContractOptions,
  { operation, request }: ContractCase,
  prices: SupposedPrices,
): World {
  return { ...prices, ...(state && { state: state(operation.spec, request) }), ...(tokens && { tokens }) }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return error.message.replace(/\.$/, '') + cause
}

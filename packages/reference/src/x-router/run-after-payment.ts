import { compare, type Exact, fromUnits, subtract, ZERO } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import type { Outcome } from '../behaviour/behaviour.ts'
import { type Amount, amountIn } from '../events.ts'
import { type Payment402, takePayment } from './payment/take-payment.ts'
import { dollars, PLACES } from './payment/terms.ts'
import type { XRouterCall, XRouterSession } from './session.ts'

/**
 * What a run made, and what it really costs in atomic units of USDC; or that it failed; or a stream, which says at its end
 * what was made of it costs.
 */
export type RunResult<Body> =
  | { readonly outcome: Outcome<Body>; readonly cost: Exact }
  | { readonly streamed: (settle: (costOf: () => Exact) => void) => Response; readonly cost: Exact }
  | 'failed'

/** Runs a call once it is paid, and books what it really cost: the rest is refunded, and of a run that fails all. */
export async function runAfterPayment<Body>(
  session: XRouterSession,
  call: XRouterCall<unknown>,
  make: () => RunResult<Body>,
): Promise<Outcome<Body>> {
  const paid = await takePayment(session, call)
  if ('faults' in paid) return paid
  const made = tryRun(make)
  if (typeof made === 'object' && 'streamed' in made) {
    // The log has its line when the answer begins: what all of it costs.
    reportCost(call, paid, lesserOf(made.cost, paid.terms.owed))
    const settle = (costOf: () => Exact): void => void book(session, call, { paid, made: tryRun(costOf) })
    return { response: made.streamed(settle) }
  }
  const actual = book(session, call, { paid, made: typeof made === 'object' && 'cost' in made ? made.cost : made })
  reportCost(call, paid, actual)
  if (made instanceof CaughtError) throw made.cause
  return made === 'failed' ? { faults: [failure(paid)] } : made.outcome
}

class CaughtError {
  readonly cause: unknown
  constructor(cause: unknown) {
    this.cause = cause
  }
}

function tryRun<T>(make: () => T): T | CaughtError {
  try {
    return make()
  } catch (cause) {
    return new CaughtError(cause)
  }
}

function book(
  { ledger, now }: XRouterSession,
  { operation }: XRouterCall<unknown>,
  {
    paid: { terms, payer, transactions },
    made,
  }: { readonly paid: Payment402; readonly made: Exact | 'failed' | CaughtError },
): Exact {
  const failed = made === 'failed' || made instanceof CaughtError
  const actual = failed ? ZERO : lesserOf(made, terms.owed)
  ledger.book({
    transaction: transactions.payment,
    refund: transactions.refund,
    payer,
    network: terms.network,
    operation: operation.spec.id,
    status: failed ? 'failed' : 'succeeded',
    at: now(),
    paid: terms.owed,
    actual,
  })
  return actual
}

/** Tells the log what a call costs. */
function reportCost({ report }: XRouterCall<unknown>, { terms, payer }: Payment402, actual: Exact): void {
  report?.({
    account: shortAddress(payer),
    cost: usdc(actual),
    ...(actual.n !== terms.owed.n && { refunded: usdc(subtract(terms.owed, actual)) }),
  })
}

/** Atomic units of USDC as dollars. */
function usdc(units: Exact): Amount {
  return amountIn(fromUnits(units.n, PLACES), 'USD')
}

/** An address as a log shows it, such as `0x7099…79C8`. */
function shortAddress(address: string): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`
}

/** What was estimated is the most that is kept, whatever price list a server was given. */
function lesserOf(cost: Exact, most: Exact): Exact {
  return compare(cost, most) > 0 ? most : cost
}

function failure({ terms }: Payment402): Fault {
  const message = `The run failed after it was paid; the whole payment of ${dollars(terms.owed)} USD is refunded.`
  return { fault: 'failed-run', message }
}

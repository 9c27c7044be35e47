import { compare, type Exact, fromUnits, subtract, ZERO } from '@outlay/money'
import type { Fault } from '@outlay/pricing'
import { type Outcome, SERVER_FAULT } from '../behaviour/behaviour.ts'
import { type Amount, amountIn } from '../behaviour/events.ts'
import { dollars, PLACES } from './payment/terms.ts'
import type { XRouterCall, XRouterSession } from './session.ts'
import { type AcceptedPayment, takePayment } from './take-payment.ts'

/**
 * The result of a run: an outcome with its actual cost in atomic units of USDC; or a stream, which is settled at its end for
 * what was made; or a failure.
 */
export type RunResult<Body> =
  | { readonly outcome: Outcome<Body>; readonly cost: Exact }
  | { readonly stream: (settle: (costOf: () => Exact) => void) => Response; readonly cost: Exact }
  | 'failed'

/**
 * Runs a call after it has been paid and books its actual cost. The rest of the payment is refunded; a run that fails is
 * refunded in full.
 */
export async function runAfterPayment<Body>(
  session: XRouterSession,
  call: XRouterCall<unknown>,
  make: () => RunResult<Body>,
): Promise<Outcome<Body>> {
  const paid = await takePayment(session, call)
  if ('faults' in paid) return paid
  const { headers } = paid
  const made = tryRun(make)
  if (typeof made === 'object' && 'stream' in made) {
    // The log line is written when the stream begins: it has the cost of the whole completion.
    reportCost(call, paid, lesserOf(made.cost, paid.terms.owed))
    const settle = (costOf: () => Exact): void => void book(session, call, { paid, made: tryRun(costOf) })
    return { response: made.stream(settle), headers }
  }
  const actual = book(session, call, { paid, made: typeof made === 'object' && 'cost' in made ? made.cost : made })
  reportCost(call, paid, actual)
  if (made instanceof CaughtError) return { faults: [SERVER_FAULT], cause: made.cause, headers }
  return made === 'failed' ? { faults: [failure(paid)], headers } : { ...made.outcome, headers }
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
  }: { readonly paid: AcceptedPayment; readonly made: Exact | 'failed' | CaughtError },
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

/** Reports the cost of a call for the log. */
function reportCost({ report }: XRouterCall<unknown>, { terms, payer }: AcceptedPayment, actual: Exact): void {
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

/** A shortened address for the log, such as `0x7099…79C8`. */
function shortAddress(address: string): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`
}

/** The estimate is the most that is charged, whatever price list the server uses. */
function lesserOf(cost: Exact, most: Exact): Exact {
  return compare(cost, most) > 0 ? most : cost
}

function failure({ terms }: AcceptedPayment): Fault {
  const message = `The run failed after it was paid; the whole payment of ${dollars(terms.owed)} USD is refunded.`
  return { fault: 'failed-run', message }
}

import type { Fault } from '@outlay/pricing'
import { toUnixSeconds } from '../../time/unix-seconds.ts'
import type { XRouterCall, XRouterSession } from '../session.ts'
import { readPayment } from './read-payment.ts'
import { receiptHeaders, type Transactions, transactionsOf } from './receipt.ts'
import { dollars, requiredHeader, type Terms, termsOf } from './terms.ts'
import { verifyPayment } from './verify-payment.ts'

/** A payment that was taken. */
export interface Payment402 {
  readonly terms: Terms
  readonly payer: string
  readonly transactions: Transactions
}

/** Why nothing was paid. */
interface PaymentRefusal {
  readonly faults: readonly Fault[]
}

const USED = 'The nonce of the payment has already been used. Sign an authorization with a new nonce.'

/** Takes the payment of a call: just its estimate, verified offline, its nonce used up. Its receipt goes with the answer. */
export async function takePayment(
  session: XRouterSession,
  call: XRouterCall<unknown>,
): Promise<Payment402 | PaymentRefusal> {
  const priced = session.price(call)
  if ('fault' in priced) return { faults: [priced.fault] }
  const terms = termsOf(session, call, priced)
  const payment = readPayment(call.received.headers)
  if (payment === undefined) return requestPayment(call, terms)
  if ('unreadable' in payment) return { faults: [{ fault: 'malformed-payment', message: payment.unreadable }] }
  const unheld = await verifyPayment(payment, terms, session.now())
  if (unheld !== undefined) return refusePayment(call, terms, unheld)
  const { from: payer, nonce, validBefore } = payment.authorization
  const transactions = await transactionsOf(payment)
  if (!session.nonces.take(payer, nonce, { validBefore, now: toUnixSeconds(session.now()) }))
    return refusePayment(call, terms, { code: 'invalid_exact_evm_nonce_already_used', message: USED })
  Object.assign(call.auth.headers, receiptHeaders(transactions.payment, payer, terms))
  return { terms, payer, transactions }
}

function requestPayment(call: XRouterCall<unknown>, terms: Terms): PaymentRefusal {
  setTerms(call, terms, 'PAYMENT-SIGNATURE header is required')
  const message = `This request costs at most ${dollars(terms.owed)} USD. Send a payment of ${terms.amount} atomic units of USDC in X-PAYMENT (x402 version 1) or PAYMENT-SIGNATURE (version 2).`
  return { faults: [{ fault: 'payment-required', message }] }
}

function refusePayment(
  call: XRouterCall<unknown>,
  terms: Terms,
  { code, message }: { readonly code: string; readonly message: string },
): PaymentRefusal {
  setTerms(call, terms, code)
  return { faults: [{ fault: 'payment-required', keyword: code, message }] }
}

/** Says what to pay, in both versions of x402: the body takes it from the state. */
function setTerms({ auth }: XRouterCall<unknown>, terms: Terms, error: string): void {
  Object.assign(auth.state, terms)
  auth.headers['PAYMENT-REQUIRED'] = requiredHeader(terms, error)
}

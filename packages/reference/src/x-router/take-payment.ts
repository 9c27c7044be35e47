import type { Estimate, Fault } from '@outlay/pricing'
import { pathOf } from '@outlay/vendor'
import type { RefusedOutcome } from '../behaviour/behaviour.ts'
import { toUnixSeconds } from '../time/instants.ts'
import { readPayment } from './payment/read-payment.ts'
import {
  atomicUnits,
  dollars,
  receiptHeaders,
  requiredHeader,
  type Terms,
  type Transactions,
  transactionsOf,
} from './payment/terms.ts'
import { type PaymentRejection, verifyPayment } from './payment/verify-payment.ts'
import type { XRouterCall, XRouterSession } from './session.ts'

/** A payment that was verified and accepted. */
export interface AcceptedPayment {
  readonly terms: Terms
  readonly payer: string
  readonly transactions: Transactions
  /** The receipt, which goes with the response whatever that is. */
  readonly headers: Readonly<Record<string, string>>
}

const USED = 'The nonce of the payment has already been used. Sign an authorization with a new nonce.'

/** Takes the payment of a call: exactly its estimate, verified offline, its nonce used up. */
export async function takePayment(
  session: XRouterSession,
  call: XRouterCall<unknown>,
): Promise<AcceptedPayment | RefusedOutcome> {
  const priced = session.price(call)
  if ('fault' in priced) return { faults: [priced.fault] }
  const terms = termsOf(session, call, priced)
  const payment = readPayment(call.received.headers)
  if (payment === undefined) return requestPayment(terms)
  if ('unreadable' in payment) return { faults: [{ fault: 'malformed-payment', message: payment.unreadable }] }
  const rejection = await verifyPayment(payment, terms, session.now())
  if (rejection !== undefined) return refusePayment(terms, rejection)
  const { from: payer, nonce, validBefore } = payment.authorization
  const transactions = await transactionsOf(payment)
  if (!session.nonces.take(payer, nonce, { validBefore, now: toUnixSeconds(session.now()) }))
    return refusePayment(terms, { code: 'invalid_exact_evm_nonce_already_used', message: USED })
  return { terms, payer, transactions, headers: receiptHeaders(transactions.payment, payer, terms) }
}

function requestPayment(terms: Terms): RefusedOutcome {
  const message = `This request costs at most ${dollars(terms.owed)} USD. Send a payment of ${terms.amount} atomic units of USDC in X-PAYMENT (x402 version 1) or PAYMENT-SIGNATURE (version 2).`
  return refuseWith(terms, { fault: 'payment-required', message }, 'PAYMENT-SIGNATURE header is required')
}

function refusePayment(terms: Terms, { code, message }: PaymentRejection): RefusedOutcome {
  return refuseWith(terms, { fault: 'payment-required', keyword: code, message }, code)
}

/** A refusal that says what to pay in both versions of x402: in the header, and in the state that the body is made of. */
function refuseWith(terms: Terms, fault: Fault, error: string): RefusedOutcome {
  return { faults: [fault], state: { ...terms }, headers: { 'PAYMENT-REQUIRED': requiredHeader(terms, error) } }
}

/** The payment terms of a call: exactly its estimate. */
function termsOf(
  { world, network }: XRouterSession,
  { received, publicUrl, operation }: Pick<XRouterCall<unknown>, 'received' | 'publicUrl' | 'operation'>,
  priced: Estimate,
): Terms {
  const owed = atomicUnits(priced)
  return {
    amount: owed.n.toString(),
    owed,
    network: network.id,
    caip2: network.caip2,
    chainId: network.chain_id,
    asset: network.asset.address,
    assetName: network.asset.name,
    assetVersion: network.asset.version,
    payTo: world.pay_to,
    maxTimeoutSeconds: world.max_timeout_seconds,
    resource: publicUrl() + pathOf(received.url),
    description:
      operation.spec.id === 'completeChat' ? 'A chat completion of x-router.' : 'An image generation of x-router.',
  }
}

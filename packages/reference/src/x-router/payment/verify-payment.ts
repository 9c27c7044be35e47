import { toUnixSeconds } from '../../time/instants.ts'
import type { Payment } from './read-payment.ts'
import type { Terms } from './terms.ts'
import { verifySignature } from './verify-signature.ts'

/** Why a payment is rejected: the code of x402, and a sentence. */
export interface PaymentRejection {
  readonly code: string
  readonly message: string
}

/** Checks a payment against the terms at an instant, in seconds since 1970; returns a sentence when it fails. */
type Check = (payment: Payment, terms: Terms, now: number) => string | undefined

/** In order, by the codes of x402. */
const CHECKS: readonly (readonly [code: string, check: Check])[] = [
  [
    'invalid_x402_version',
    ({ version, expected }) =>
      unless(version === expected, `\`x402Version\` must be ${expected} in this header; received another version.`),
  ],
  ['invalid_scheme', ({ scheme }) => unless(scheme === 'exact', '`scheme` must be exact; received another scheme.')],
  [
    'invalid_network',
    ({ network, expected }, terms) => {
      const wanted = expected === 1 ? terms.network : terms.caip2
      return unless(network === wanted, `\`network\` must be ${wanted}; received another network.`)
    },
  ],
  [
    'invalid_payment_requirements',
    ({ accepted }, { asset }) =>
      unless(
        accepted === undefined || isSameAddress(accepted['asset'], asset),
        `The asset of the payment must be ${asset}; received another asset.`,
      ),
  ],
  [
    'invalid_exact_evm_payload_recipient_mismatch',
    ({ authorization: { to }, accepted }, { payTo }) =>
      unless(
        isSameAddress(to, payTo) && (accepted === undefined || isSameAddress(accepted['payTo'], payTo)),
        `The payment must go to ${payTo}; received another address.`,
      ),
  ],
  [
    'invalid_exact_evm_payload_authorization_value_mismatch',
    ({ authorization: { value }, accepted }, { amount }) =>
      unless(
        value === amount && (accepted === undefined || accepted['amount'] === amount),
        `The payment must authorize ${amount} atomic units, the estimate of this body; received ${value}.`,
      ),
  ],
  [
    'invalid_exact_evm_payload_authorization_valid_after',
    ({ authorization: { validAfter } }, _, now) =>
      unless(BigInt(validAfter) < BigInt(now), `validAfter must be before now, ${now}; received ${validAfter}.`),
  ],
  [
    'invalid_exact_evm_payload_authorization_valid_before',
    ({ authorization: { validBefore } }, _, now) =>
      unless(BigInt(validBefore) > BigInt(now), `validBefore must be after now, ${now}; received ${validBefore}.`),
  ],
]

const UNSIGNED_REJECTION: PaymentRejection = {
  code: 'invalid_exact_evm_payload_signature',
  message:
    'The payment must be signed by its `from` address (EIP-712 TransferWithAuthorization). Contract wallets (ERC-1271) cannot be verified without a chain.',
}

/** Checks a payment against the terms, except whether its nonce is fresh; undefined when it is valid. */
export async function verifyPayment(payment: Payment, terms: Terms, at: number): Promise<PaymentRejection | undefined> {
  const now = toUnixSeconds(at)
  for (const [code, check] of CHECKS) {
    const message = check(payment, terms, now)
    if (message !== undefined) return { code, message }
  }
  return (await verifySignature(payment, terms)) ? undefined : UNSIGNED_REJECTION
}

function unless(holds: boolean, message: string): string | undefined {
  return holds ? undefined : message
}

/** Whether two addresses are the same, in any letter case. */
function isSameAddress(one: unknown, other: string): boolean {
  return typeof one === 'string' && one.toLowerCase() === other.toLowerCase()
}

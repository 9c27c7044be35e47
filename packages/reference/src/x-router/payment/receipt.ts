import { encodeJson } from './base64-json.ts'
import type { Payment } from './read-payment.ts'
import type { Terms } from './terms.ts'

/** Transactions that never were: each hash begins with the bytes of the text `outlay-fake`. */
export interface Transactions {
  readonly payment: string
  readonly refund: string
}

/** `outlay-fake`, as bytes in hexadecimal. */
const MARK = '6f75746c61792d66616b65'
const DIGITS = 64

/** The transactions of an authorization: the same for the same payer and nonce. */
export async function transactionsOf({ authorization: { from, nonce } }: Payment): Promise<Transactions> {
  const { keccak256, stringToHex } = await import('viem/utils')
  const of = (what: string): string => {
    const [, hash = ''] = keccak256(stringToHex(`${what} ${from} ${nonce}`.toLowerCase())).split('0x')
    return `0x${(MARK + hash).slice(0, DIGITS)}`
  }
  return { payment: of('payment'), refund: of('refund') }
}

/** The headers of the receipt, in both versions of x402. */
export function receiptHeaders(transaction: string, payer: string, terms: Terms): Readonly<Record<string, string>> {
  const receipt = (network: string): string => encodeJson({ success: true, transaction, network, payer })
  return { 'X-PAYMENT-RESPONSE': receipt(terms.network), 'PAYMENT-RESPONSE': receipt(terms.caip2) }
}

import { ceil, type Exact, exact, multiply, unitsToDecimal } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import { encodeJson } from './base64-json.ts'
import type { Payment } from './read-payment.ts'

/** The payment terms of one request: scheme `exact`, one network, one amount. */
export interface Terms {
  /** Whole atomic units of USDC, as digits. */
  readonly amount: string
  readonly owed: Exact
  /** The network's name in x402 version 1. */
  readonly network: string
  readonly caip2: string
  readonly chainId: number
  readonly asset: string
  readonly assetName: string
  readonly assetVersion: string
  readonly payTo: string
  readonly maxTimeoutSeconds: number
  /** The URL of the request. */
  readonly resource: string
  readonly description: string
}

const ATOMIC = exact(1_000_000)
/** USDC has six decimal places. */
export const PLACES = 6

/** An estimate in whole atomic units of USDC, rounded up, because it is a maximum. */
export function atomicUnits({ amount }: Pick<Estimate, 'amount'>): Exact {
  return ceil(multiply(amount, ATOMIC))
}

/** Atomic units of USDC as US dollars with six places. */
export function dollars({ n }: Exact): string {
  return unitsToDecimal(n, PLACES)
}

/** The header `PAYMENT-REQUIRED`: the terms in x402 version 2. */
export function requiredHeader(terms: Terms, error: string): string {
  const { caip2, amount, asset, payTo, maxTimeoutSeconds, assetName, assetVersion, resource, description } = terms
  const extra = { name: assetName, version: assetVersion }
  return encodeJson({
    x402Version: 2,
    error,
    resource: { url: resource, description, mimeType: 'application/json' },
    accepts: [{ scheme: 'exact', network: caip2, amount, asset, payTo, maxTimeoutSeconds, extra }],
  })
}

/** Fake transactions: each hash begins with the bytes of the text `outlay-fake`. */
export interface Transactions {
  readonly payment: string
  readonly refund: string
}

/** `outlay-fake`, as bytes in hexadecimal. */
const MARK = '6f75746c61792d66616b65'
const DIGITS = 64

/** The fake transactions of an authorization: the same for the same payer and nonce. */
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

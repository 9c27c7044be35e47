import { ceil, type Exact, exact, fromUnits, multiply, unitsToDecimal } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import { pathOf } from '@outlay/vendor'
import type { XRouterCall, XRouterSession } from '../session.ts'
import { encodeJson } from './base64-json.ts'

/** What is asked for one request: scheme `exact`, for one network and one amount. */
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
  /** The address that was asked. */
  readonly resource: string
  readonly description: string
}

const ATOMIC = exact(1_000_000)
/** USDC has six decimal places. */
export const PLACES = 6

/** An estimate in whole atomic units of USDC; what lies between two is rounded up, as a maximum may not fall short. */
export function atomicUnits({ total, scale }: Pick<Estimate, 'total' | 'scale'>): Exact {
  return ceil(multiply(fromUnits(total, scale), ATOMIC))
}

/** Atomic units of USDC as US dollars with six places. */
export function dollars({ n }: Exact): string {
  return unitsToDecimal(n, PLACES)
}

/** What a call has to pay: just its estimate. */
export function termsOf(
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

import { ExactEvmScheme } from '@x402/evm'
import { wrapFetchWithPaymentFromConfig } from '@x402/fetch'
import type { PrivateKeyAccount } from 'viem/accounts'

/** What `x402-fetch` of version 1 exports by this name, made of the packages of version 2. */
export function wrapFetchWithPayment(
  fetch: typeof globalThis.fetch,
  account: PrivateKeyAccount,
): typeof globalThis.fetch {
  return wrapFetchWithPaymentFromConfig(fetch, {
    schemes: [{ network: 'eip155:84532', client: new ExactEvmScheme(account) }],
  })
}

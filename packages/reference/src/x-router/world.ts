import type { SampleWorld } from '@outlay/vendor'

/** The sample world of x-router, as `openapi/x-router/world.yaml` has it. */
export interface XRouterWorld extends SampleWorld {
  /** On which of `networks` payments are requested. */
  readonly network: string
  readonly networks: Readonly<Record<string, Network>>
  /** The address that is paid. */
  readonly pay_to: string
  readonly max_timeout_seconds: number
  /** What is kept at most; beyond it the oldest is forgotten. */
  readonly retention: Retention
  /** The prompt of a run that is paid and fails, letter for letter. */
  readonly prompts: { readonly failed: string }
}

/** How many pictures, payers, entries of their accounts, and nonces of payments are kept. */
export interface Retention {
  readonly pictures: number
  readonly payers: number
  readonly ledger_entries: number
  readonly nonces: number
}

/** A chain, and the token that is paid in, with its EIP-712 domain. */
export interface Network {
  /** For people. */
  readonly title: string
  readonly chain_id: number
  /** Its name in x402 version 2, such as `eip155:84532`. */
  readonly caip2: string
  readonly asset: { readonly address: string; readonly name: string; readonly version: string }
}

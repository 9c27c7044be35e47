import type { SampleWorld } from '@outlay/vendor'

/**
 * The sample world of Lumenfall, as `openapi/lumenfall/world.yaml` has it. A credential is the header `Authorization`
 * with `Bearer lmnfl_<id>.<secret>`. Prices stand in the price list alone.
 */
export interface LumenfallWorld extends SampleWorld {
  readonly accounts: readonly SampleAccount[]
  /** The names of providers, by their ids. */
  readonly providers: Readonly<Record<string, string>>
  /** In the order in which they are listed. */
  readonly models: readonly SampleModel[]
  /** What is kept at most; beyond it the oldest that has ended is forgotten. */
  readonly retention: Retention
  /** The prompt of a video that fails, letter for letter; any other succeeds. */
  readonly prompts: { readonly failed: string }
}

/** How many requests with pictures, videos with the bytes of their texts, and ledger entries of each account are kept. */
export interface Retention {
  readonly pictures: number
  readonly videos: number
  readonly video_text_bytes: number
  readonly ledger_entries: number
}

/** The customer, and how it pays. */
export interface SampleAccount {
  readonly id: string
  readonly name: string
  /** The name of its credential. */
  readonly credential: string
  readonly billing: SampleBilling
  /** How many requests it may send in a minute; as many as it likes when absent. */
  readonly requests_per_minute?: number
}

/** How an account pays; all amounts are decimal strings in USD with up to six places. */
export type SampleBilling = SamplePrepaid | SamplePostpaid

/** Pays in advance. */
export interface SamplePrepaid {
  readonly type: 'prepaid'
  /** What it has at first. */
  readonly balance: string
  /** Refills by `amount` when a request finds less than `below`; never when absent. */
  readonly auto_top_up?: { readonly amount: string; readonly below: string }
}

/** Pays by a monthly invoice. */
export interface SamplePostpaid {
  readonly type: 'postpaid'
  /** The most that the charges of a calendar month may add up to. */
  readonly credit_limit: string
}

/** What a model makes. */
export type ModelKind = 'image' | 'chat' | 'video'

/** A model. */
export interface SampleModel {
  /** Without a provider, such as `gemini-3-pro-image`; `vertex/gemini-3-pro-image` asks for it from that provider. */
  readonly id: string
  /** Whose model it is, such as `google`. */
  readonly owned_by: string
  readonly kind: ModelKind
  /** Seconds since 1970. */
  readonly created: number
  /** Ids of providers, the preferred one first: a dry run names that one; a real call may go to any of them. */
  readonly providers: readonly string[]
}

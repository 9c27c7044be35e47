import { type Exact, toDecimal } from '@outlay/money'

/** An amount with its unit: a decimal string without exponent, and an ISO 4217 currency, `credit` or `creative-unit`. */
export interface Amount {
  readonly amount: string
  readonly unit: string
}

/** What a vendor reports of a call beside its answer. */
export interface CallReport {
  /** The name of the payer; for a payer on a chain its address, cut short. Never a key. */
  readonly account?: string | undefined
  /** True where the call only says what it would cost; then nothing is held or charged. */
  readonly dryRun?: boolean
  /** What the call costs, or would cost; for a job that still runs, what is held for it. */
  readonly cost?: Amount
  /** What of a payment was given back at once. */
  readonly refunded?: Amount
  /** The id of the job that the call began. */
  readonly job?: string
}

/** A call that was answered or refused. */
export interface CallEvent extends CallReport {
  readonly type: 'call'
  readonly operation: string | undefined
}

/** A job that ended. */
export interface JobEvent {
  readonly type: 'job'
  readonly job: string
  readonly account: string
  readonly status: 'succeeded' | 'failed'
  /** What it was charged; absent for one that costs nothing. */
  readonly charged?: Amount
  /** What had been held for it and is free again. */
  readonly refunded?: Amount
}

/** An attempt to deliver a webhook, or that it was only recorded. */
export interface WebhookEvent {
  readonly type: 'webhook'
  readonly webhook: string
  readonly job: string
  readonly account: string
  /** Scheme, host and port that it is for. */
  readonly origin: string
  readonly status: 'delivered' | 'not-delivered' | 'recorded'
  /** The status of its answer, or why there is none. */
  readonly outcome: string
  /** Which attempt this was, of how many at most. */
  readonly attempt: number
  readonly attempts: number
}

/** What happens by itself, without a request. */
export type BackgroundEvent = JobEvent | WebhookEvent

/** What a vendor did, with the vendor's name. */
export type ReferenceEvent = (CallEvent | BackgroundEvent) & { readonly vendor: string }

/**
 * An exact amount as an event has it.
 *
 * @example amountIn(exact('1.50'), 'credit') // { amount: '1.5', unit: 'credit' }
 */
export function amountIn(amount: Exact, unit: string): Amount {
  return { amount: toDecimal(amount), unit }
}

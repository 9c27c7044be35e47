/** A webhook that was sent, or kept instead. */
export interface WebhookRecord {
  readonly id: string
  /** The id of the generation that it tells of. */
  readonly generation: string
  readonly team: string
  readonly url: string
  /** The addresses that the URL led to when it was judged. */
  readonly addresses: readonly string[]
  readonly event: string
  readonly headers: Readonly<Record<string, string>>
  /** The body, byte for byte. */
  readonly body: string
  readonly attempts: WebhookAttempt[]
}

/** An attempt: when (ISO 8601), and what became of it: a status, why there was none, or `recorded`. */
export interface WebhookAttempt {
  readonly at: string
  readonly outcome: string
  /** Why a webhook is only recorded. */
  readonly reason?: string
}

/** The webhooks of a world, oldest first. */
export interface WebhookLog {
  readonly add: (record: WebhookRecord) => void
  readonly all: () => readonly WebhookRecord[]
}

/** How many are kept. */
const MOST = 1000

/** An empty log; beyond a thousand the oldest are dropped. */
export function createWebhookLog(): WebhookLog {
  const records: WebhookRecord[] = []
  return {
    add: (record) => {
      records.push(record)
      if (records.length > MOST) records.shift()
    },
    all: () => records,
  }
}

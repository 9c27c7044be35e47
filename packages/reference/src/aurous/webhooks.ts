/** A webhook that was sent or only recorded. */
export interface WebhookRecord {
  readonly id: string
  /** The ID of its generation. */
  readonly generation: string
  readonly team: string
  readonly url: string
  /** The addresses that the URL resolved to when it was checked. */
  readonly addresses: readonly string[]
  readonly event: string
  readonly headers: Readonly<Record<string, string>>
  /** The body, byte for byte. */
  readonly body: string
  readonly attempts: WebhookAttempt[]
}

/** An attempt: its instant (ISO 8601) and its outcome: a status, why there was none, or `recorded`. */
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

/** How many webhooks are kept. */
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

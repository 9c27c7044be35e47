import type { Delivery, Environment } from '../behaviour/environment.ts'
import type { WebhookEvent } from '../behaviour/events.ts'
import { toUnixSeconds } from '../time/instants.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { WebhookLog, WebhookRecord } from './webhooks.ts'

/** A webhook to send. */
export interface WebhookNotification {
  readonly generation: string
  readonly team: string
  /** The name of the team, for the log. */
  readonly account: string
  readonly secret: string
  readonly url: URL
  readonly addresses: readonly string[]
  readonly event: 'image.completed' | 'image.failed'
  readonly data: unknown
}

/** What sending webhooks needs. */
export interface WebhookContext {
  readonly createId: (prefix: string) => string
  readonly scheduler: Scheduler
  readonly now: () => number
  readonly scaleDuration: (milliseconds: number) => number
  readonly log: WebhookLog
  /** Sends to these origins only; undefined when webhooks are only recorded. */
  readonly deliverTo: Delivery | undefined
  /** Called with errors of attempts that nobody awaits. */
  readonly onError: (error: unknown) => void
  readonly onEvent: Environment['onEvent']
}

const ATTEMPTS = 3
/** Milliseconds between one attempt and the next. */
const DELAY = 2000

const encoder = new TextEncoder()

/**
 * Sends a signed webhook, at most three times with two seconds between, until a 2xx response. Webhooks to other origins are
 * only recorded, with the reason. The promise resolves once the webhook is recorded, not delivered: the receiver may call
 * this server before it responds.
 */
export async function sendWebhook(notice: WebhookNotification, post: WebhookContext, at: number): Promise<void> {
  const { generation, team, account, secret, url, addresses, event, data } = notice
  const body = JSON.stringify({ event, data })
  const record: WebhookRecord = {
    id: post.createId('whk'),
    generation,
    team,
    url: url.href,
    addresses,
    event,
    headers: { 'Content-Type': 'application/json', 'Aurous-Webhook-Signature': await signature(body, secret, at) },
    body,
    attempts: [],
  }
  post.log.add(record)
  startAttempt({ record, origin: url.origin, account }, post, at)
}

/** A webhook that is being sent. */
interface Sending {
  readonly record: WebhookRecord
  readonly origin: string
  readonly account: string
}

function startAttempt(sending: Sending, post: WebhookContext, at: number): void {
  attempt(sending, post, at).catch(post.onError)
}

async function attempt(sending: Sending, post: WebhookContext, at: number): Promise<void> {
  const { record, origin } = sending
  const { deliverTo } = post
  const reason = findRecordReason(origin, deliverTo)
  const outcome = reason === undefined && deliverTo ? await answerTo(record, deliverTo.fetch) : 'recorded'
  record.attempts.push({ at: new Date(at).toISOString(), outcome, ...(reason !== undefined && { reason }) })
  const delivered = /^2\d\d$/.test(outcome)
  const status = reason !== undefined ? 'recorded' : delivered ? 'delivered' : 'not-delivered'
  reportAttempt(sending, post, { status, outcome: reason ?? outcome })
  if (status !== 'not-delivered' || record.attempts.length === ATTEMPTS) return
  post.scheduler.schedule(post.now() + post.scaleDuration(DELAY), (due) => startAttempt(sending, post, due))
}

/** Why a webhook is only recorded; undefined for one that is sent. */
function findRecordReason(origin: string, deliverTo: Delivery | undefined): string | undefined {
  if (deliverTo === undefined) return 'Webhooks are only recorded unless an origin is named to deliver them to.'
  if (deliverTo.origins.has(origin)) return undefined
  const named = [...deliverTo.origins].join(', ') || 'none'
  return `Webhooks are delivered only to the named origins (${named}).`
}

function reportAttempt(
  { record: { id, generation, attempts }, origin, account }: Sending,
  { onEvent }: WebhookContext,
  became: Pick<WebhookEvent, 'status' | 'outcome'>,
): void {
  const webhook = { type: 'webhook' as const, webhook: id, job: generation, account, origin }
  onEvent({ ...webhook, ...became, attempt: attempts.length, attempts: ATTEMPTS })
}

async function answerTo({ url, headers, body }: WebhookRecord, send: Delivery['fetch']): Promise<string> {
  try {
    const reply = await send(new Request(url, { method: 'POST', headers, body, redirect: 'manual' }))
    return String(reply.status)
  } catch (error) {
    return reasonOf(error)
  }
}

/** An error with its cause: `fetch failed` alone does not say whether the port or the certificate was at fault. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

/** `t=<unix seconds>,v1=<HMAC-SHA256 of "t.body" in hexadecimal>`. */
async function signature(body: string, secret: string, at: number): Promise<string> {
  const seconds = toUnixSeconds(at)
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`${seconds}.${body}`))
  const hex = [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `t=${seconds},v1=${hex}`
}

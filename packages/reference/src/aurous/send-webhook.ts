import type { Agenda } from '../time/agenda.ts'
import { unixSeconds } from '../time/unix-seconds.ts'
import type { WebhookLog, WebhookRecord } from './webhooks.ts'

/** A webhook that is due. */
export interface Notice {
  readonly generation: string
  readonly team: string
  readonly secret: string
  readonly url: URL
  readonly addresses: readonly string[]
  readonly event: 'image.completed' | 'image.failed'
  readonly data: unknown
}

/** How webhooks leave. */
export interface Post {
  readonly identifier: (prefix: string) => string
  readonly agenda: Agenda
  readonly now: () => number
  readonly lasting: (milliseconds: number) => number
  readonly log: WebhookLog
  /** Sends to this machine; undefined when webhooks are only kept. */
  readonly deliver: ((request: Request) => Promise<Response>) | undefined
}

const ATTEMPTS = 3
/** Milliseconds between one attempt and the next. */
const DELAY = 2000

const encoder = new TextEncoder()

/**
 * Sends a webhook, signed, at most three times with two seconds between, until it is answered with a 2xx. To public hosts
 * nothing is sent: the webhook is kept in the log as if it had arrived.
 */
export async function sendWebhook(notice: Notice, post: Post, at: number): Promise<void> {
  const { generation, team, secret, url, addresses, event, data } = notice
  const body = JSON.stringify({ event, data })
  const record: WebhookRecord = {
    id: post.identifier('whk'),
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
  await attempt(record, post, at)
}

async function attempt(record: WebhookRecord, post: Post, at: number): Promise<void> {
  const outcome = await outcomeOf(record, post)
  record.attempts.push({ at: new Date(at).toISOString(), outcome })
  if (outcome === 'recorded' || /^2\d\d$/.test(outcome) || record.attempts.length === ATTEMPTS) return
  // Started and not awaited: whoever is told may ask this server before it answers.
  post.agenda.add(post.now() + post.lasting(DELAY), (due) => void attempt(record, post, due))
}

async function outcomeOf({ url, addresses, headers, body }: WebhookRecord, { deliver }: Post): Promise<string> {
  if (deliver === undefined || !addresses.every(isLoopback)) return 'recorded'
  try {
    const reply = await deliver(new Request(url, { method: 'POST', headers, body, redirect: 'manual' }))
    return String(reply.status)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** `judgeUrl` writes addresses in their shortest form. */
function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

/** `t=<unix seconds>,v1=<HMAC-SHA256 of "t.body" in hexadecimal>`. */
async function signature(body: string, secret: string, at: number): Promise<string> {
  const seconds = unixSeconds(at)
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(`${seconds}.${body}`))
  const hex = [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `t=${seconds},v1=${hex}`
}

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
  /** Told what went wrong in an attempt that nobody waits for. */
  readonly onError: (error: unknown) => void
}

const ATTEMPTS = 3
/** Milliseconds between one attempt and the next. */
const DELAY = 2000

const encoder = new TextEncoder()

/**
 * Sends a webhook, signed, at most three times with two seconds between, until it is answered with a 2xx. To public hosts
 * nothing is sent: the webhook is kept in the log as if it had arrived. Done as soon as it stands in the log: whoever is
 * told may ask this server before it answers.
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
  start(record, post, at)
}

function start(record: WebhookRecord, post: Post, at: number): void {
  attempt(record, post, at).catch(post.onError)
}

async function attempt(record: WebhookRecord, post: Post, at: number): Promise<void> {
  const { deliver } = post
  const isRecorded = deliver === undefined || !record.addresses.every(isLoopback)
  const outcome = isRecorded ? 'recorded' : await answerTo(record, deliver)
  record.attempts.push({ at: new Date(at).toISOString(), outcome })
  if (isRecorded || /^2\d\d$/.test(outcome) || record.attempts.length === ATTEMPTS) return
  post.agenda.add(post.now() + post.lasting(DELAY), (due) => start(record, post, due))
}

async function answerTo(
  { url, headers, body }: WebhookRecord,
  deliver: (request: Request) => Promise<Response>,
): Promise<string> {
  try {
    const reply = await deliver(new Request(url, { method: 'POST', headers, body, redirect: 'manual' }))
    return String(reply.status)
  } catch (error) {
    return reasonOf(error)
  }
}

/** What went wrong, with its cause: `fetch failed` alone tells nobody whether the port or the certificate was at fault. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
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

import { WebhookSignatureError } from './signed-payload.ts'

/** The header of a signed webhook; as a list where it came several times. */
export type WebhookHeader = string | readonly string[] | null | undefined

/** What the header says. */
export interface SignatureHeader {
  /** Seconds since 1970-01-01T00:00:00Z, as they are signed. */
  readonly timestamp: string
  /** The signatures of the scheme v1; several while a secret is being replaced. */
  readonly signatures: readonly Uint8Array<ArrayBuffer>[]
}

const FORM = 'It must be t=<seconds since 1970>,v1=<64 hexadecimal digits>, with several v1 while a secret is replaced'
// Each is worked out over the whole body: nobody who sends a webhook may ask for more work than this.
const MOST_SIGNATURES = 8

/** Reads the header `t=<unix>,v1=<hex>`, and ignores schemes other than v1. */
export function readSignatureHeader(header: WebhookHeader): SignatureHeader {
  const text = typeof header === 'string' ? header : (header ?? []).join(',')
  if (/^[\s,]*$/.test(text)) {
    throw new WebhookSignatureError(
      'missing-header',
      `Missing signature header. ${FORM}. Check that you read the header by the vendor's name, such as ` +
        'Aurous-Webhook-Signature, and that no proxy removes it. Without it the webhook is not from the vendor.',
    )
  }
  const entries = text.split(',').map(entryOf)
  return { timestamp: timestampOf(entries), signatures: signaturesOf(entries) }
}

type Entry = readonly [scheme: string, value: string]

function entryOf(entry: string, index: number): Entry {
  const sign = entry.indexOf('=')
  const scheme = entry.slice(0, Math.max(sign, 0)).trim()
  if (scheme === '') throw malformed(`entry ${index + 1} is not name=value`)
  return [scheme, entry.slice(sign + 1).trim()]
}

function timestampOf(entries: readonly Entry[]): string {
  const [timestamp, ...more] = entries.filter(([scheme]) => scheme === 't').map(([, value]) => value)
  if (timestamp === undefined) throw malformed('t is missing')
  if (more.length > 0) throw malformed(`t is given ${more.length + 1} times`)
  if (!/^\d{1,15}$/.test(timestamp)) throw malformed('t is not an integer')
  return timestamp
}

function signaturesOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer>[] {
  const texts = entries.filter(([scheme]) => scheme === 'v1').map(([, value]) => value)
  if (texts.length === 0) {
    throw new WebhookSignatureError(
      'no-v1-signature',
      `The signature header has no v1. ${FORM}. Other schemes are not checked: they may be weaker.`,
    )
  }
  if (texts.length > MOST_SIGNATURES) throw malformed(`v1 is given ${texts.length} times, more than ${MOST_SIGNATURES}`)
  return texts.map((text) => {
    if (!/^[\da-f]{64}$/i.test(text)) throw malformed('a v1 is not 64 hexadecimal digits')
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  })
}

function malformed(what: string): WebhookSignatureError {
  return new WebhookSignatureError(
    'malformed-header',
    `The signature header is malformed: ${what}. ${FORM}. Pass the header exactly as it arrived.`,
  )
}

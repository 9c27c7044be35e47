import { WebhookSignatureError } from './webhook-signature-error.ts'

/** The header of a signed webhook; as a list where it came several times. */
export type WebhookHeader = string | readonly string[] | null | undefined

/** What the header says. */
export interface SignatureHeader {
  /** Seconds since 1970-01-01T00:00:00Z, as they are signed. */
  readonly timestamp: string
  /** The signatures of the scheme v1; several while a secret is being replaced. */
  readonly signatures: readonly Uint8Array<ArrayBuffer>[]
}

const FORM =
  'It must be t=<seconds since 1970>,v1=<64 hexadecimal digits>, with more than one v1 while a secret is being replaced'
// Each is worked out over the whole body: nobody who sends a webhook may ask for more work than this.
const MOST_SIGNATURES = 8

/** Reads `t=<unix>,v1=<hex>`; schemes other than v1 are passed over. */
export function readSignatureHeader(header: WebhookHeader): SignatureHeader {
  const text = typeof header === 'string' ? header : (header ?? []).join(',')
  if (/^[\s,]*$/.test(text)) {
    throw new WebhookSignatureError(
      'missing-header',
      `The webhook has no signature header. ${FORM}. Check that the vendor's name of the header is read, such as ` +
        'Aurous-Webhook-Signature, and that no proxy takes it away; without it the webhook is not from the vendor.',
    )
  }
  const entries = text.split(',').map(entryOf)
  return { timestamp: timestampOf(entries), signatures: signaturesOf(entries) }
}

type Entry = readonly [scheme: string, value: string]

function entryOf(entry: string, index: number): Entry {
  const sign = entry.indexOf('=')
  const scheme = entry.slice(0, Math.max(sign, 0)).trim()
  if (scheme === '') throw malformed(`its entry ${index + 1} is no name=value`)
  return [scheme, entry.slice(sign + 1).trim()]
}

function timestampOf(entries: readonly Entry[]): string {
  const [timestamp, ...more] = entries.filter(([scheme]) => scheme === 't').map(([, value]) => value)
  if (timestamp === undefined) throw malformed('it has no t')
  if (more.length > 0) throw malformed(`it has t ${more.length + 1} times`)
  if (!/^\d{1,15}$/.test(timestamp)) throw malformed('its t is no whole number')
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
  if (texts.length > MOST_SIGNATURES) throw malformed(`it has v1 ${texts.length} times, more than ${MOST_SIGNATURES}`)
  return texts.map((text) => {
    if (!/^[\da-f]{64}$/i.test(text)) throw malformed('a v1 of it is not 64 hexadecimal digits')
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  })
}

function malformed(what: string): WebhookSignatureError {
  return new WebhookSignatureError(
    'malformed-header',
    `The signature header is malformed: ${what}. ${FORM}. Give the header as it arrived, and nothing else.`,
  )
}

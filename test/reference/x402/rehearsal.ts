import { createReference, type ReferenceOptions, type RefusedRequest } from '@outlay/reference'
import { xRouter } from '@outlay/reference/x-router'

/** When a rehearsal begins. */
export const START: number = Date.parse('2026-11-20T12:00:00Z')

/** An answer, read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON, null when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer has
  readonly body: any
}

/** A fresh x-router on a clock that a test moves. */
export interface Rehearsal {
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** A page beside the vendor. */
  readonly page: (path: string) => Promise<Response>
  /** What `?payer=` of the ledger says. */
  readonly ledger: (payer: string) => Promise<Answer['body']>
  readonly refused: readonly RefusedRequest[]
}

/** A server of x-router alone; `options` replace what it is made of. */
export function rehearsal(options: Partial<ReferenceOptions> = {}): Rehearsal {
  const refused: RefusedRequest[] = []
  const onRefusal = (one: RefusedRequest): void => void refused.push(one)
  const reference = createReference({ vendors: [xRouter], now: () => START, onRefusal, ...options })
  const page: Rehearsal['page'] = (path) => reference(new Request(`http://localhost/_outlay/x-router/${path}`))
  return {
    refused,
    page,
    post: async (path, body, headers = {}) => {
      const init = {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }
      return read(await reference(new Request(`http://localhost/x-router${path}`, init)))
    },
    ledger: async (payer) => (await page(`ledger?payer=${payer}`)).json(),
  }
}

async function read(reply: Response): Promise<Answer> {
  const text = await reply.text()
  const isJson = reply.headers.get('content-type') === 'application/json'
  return { status: reply.status, headers: reply.headers, text, body: isJson ? JSON.parse(text) : null }
}

import { createReference, type ReferenceOptions } from '@outlay/reference'
import { lumenfall } from '@outlay/reference/lumenfall'

/** When a server begins. */
export const START: number = Date.parse('2026-11-20T00:00:00Z')

/** An answer, read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; null when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer has
  readonly body: any
}

/** A request without its key: whatever a test makes up, dry or real. */
export interface TestRequest {
  readonly path: string
  readonly contentType?: string
  /** A text, or what is sent as JSON. */
  readonly body?: unknown
  readonly key?: string
}

/** A fresh reference on a clock that stands until a test moves it. */
export interface Server {
  readonly ask: (asked: TestRequest) => Promise<Answer>
  readonly get: (path: string, key?: string) => Promise<Answer>
  readonly pass: (milliseconds: number) => void
}

/** How an account of a made-up world pays. */
export type Billing =
  | { readonly type: 'prepaid'; readonly balance: string; readonly auto_top_up?: { amount: string; below: string } }
  | { readonly type: 'postpaid'; readonly credit_limit: string }

/** A server whose one account, with the key `lmnfl_acme.secret`, pays as a test says. */
export async function serverWith(billing: Billing, options: Partial<ReferenceOptions> = {}): Promise<Server> {
  let at = START
  const accounts = [{ id: 'acct_acme', name: 'Acme', credential: 'acme', billing }]
  const world = { ...lumenfall.world?.sample, accounts }
  const reference = createReference({ vendors: [lumenfall], now: () => at, worlds: { lumenfall: world }, ...options })
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const reply = await reference(new Request(`http://localhost/lumenfall${path}`, init))
    const text = await reply.text()
    const isJson = reply.headers.get('content-type') === 'application/json'
    return { status: reply.status, headers: reply.headers, text, body: isJson ? JSON.parse(text) : null }
  }
  return {
    ask: ({ path, contentType = 'application/json', body, key = 'acme' }) => {
      const headers = { authorization: `Bearer lmnfl_${key}.secret`, 'content-type': contentType }
      return send(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
    },
    get: (path, key = 'acme') => send(path, { headers: { authorization: `Bearer lmnfl_${key}.secret` } }),
    pass: (milliseconds) => {
      at += milliseconds
    },
  }
}

/** More than any test spends. */
export const RICH: Billing = { type: 'prepaid', balance: '1000000000' }

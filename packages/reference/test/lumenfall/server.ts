import { createReference } from '../../src/create-reference.ts'
import { lumenfall } from '../../src/generated/lumenfall.gen.ts'
import type { ReferenceOptions, RefusedRequest } from '../../src/options.ts'

/** When a server begins, unless a test says otherwise. */
export const START: number = Date.parse('2026-11-20T00:00:00Z')

/** The ids of the sample keys. */
export type Key = 'acme' | 'low' | 'topup' | 'postpaid' | 'limited'

/** An answer, read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON, null when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer has
  readonly body: any
}

/** A fresh world on a clock that stands until a test moves it. */
export interface Server {
  readonly get: (path: string, key?: Key) => Promise<Answer>
  /** Sends JSON, or a form as it is. */
  readonly post: (path: string, body: unknown, key?: Key) => Promise<Answer>
  /** Sends whatever a test makes up. */
  readonly send: (path: string, init?: RequestInit) => Promise<Response>
  /** Moves the clock by milliseconds. */
  readonly pass: (milliseconds: number) => void
  readonly refused: RefusedRequest[]
}

/** A server of Lumenfall alone, at its usual path; `options` replace what it is made of. */
export function server(options: Partial<ReferenceOptions> = {}): Server {
  let at = START
  const refused: RefusedRequest[] = []
  const reference = createReference({
    vendors: [lumenfall],
    now: () => at,
    onRefusal: (one) => refused.push(one),
    ...options,
  })
  const send: Server['send'] = (path, init = {}) => {
    const full = path.startsWith('/_outlay') ? path : `/lumenfall${path}`
    return reference(new Request(`http://localhost:4010${full}`, init))
  }
  const asked = async (path: string, init: RequestInit): Promise<Answer> => read(await send(path, init))
  return {
    refused,
    send,
    pass: (milliseconds) => {
      at += milliseconds
    },
    get: (path, key = 'acme') => asked(path, { headers: headersOf(key) }),
    post: (path, body, key = 'acme') => {
      const isForm = body instanceof FormData
      const headers = { ...headersOf(key), ...(!isForm && { 'content-type': 'application/json' }) }
      return asked(path, { method: 'POST', headers, body: isForm ? body : JSON.stringify(body) })
    },
  }
}

function headersOf(key: Key): Record<string, string> {
  return { authorization: `Bearer lmnfl_${key}.secret` }
}

async function read(reply: Response): Promise<Answer> {
  const text = await reply.text()
  const isJson = reply.headers.get('content-type') === 'application/json' && text !== ''
  return { status: reply.status, headers: reply.headers, text, body: isJson ? JSON.parse(text) : null }
}

import { createReference } from '../../src/create-reference.ts'
import { aurous } from '../../src/generated/aurous.gen.ts'
import type { Worlds } from '../../src/generated/worlds.gen.ts'
import type { ReferenceOptions, RefusedRequest } from '../../src/options.ts'

/** When a server begins, unless a test says otherwise. */
export const START: number = Date.parse('2026-11-20T00:00:00Z')

/** The key of each team of the sample world, by its letter. */
export const keyOf: Readonly<Record<Team, string>> = {
  acme: `al_live_${'a'.repeat(64)}`,
  globex: `al_live_${'b'.repeat(64)}`,
  revoked: `al_live_${'c'.repeat(64)}`,
  initech: `al_live_${'d'.repeat(64)}`,
}

export type Team = 'acme' | 'globex' | 'revoked' | 'initech'

/** Who asks, and with which further headers; Acme and none when absent. */
export interface Caller {
  readonly team?: Team | 'nobody'
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer, read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON, null when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the answer has
  readonly body: any
  readonly code: string | undefined
  readonly param: string | null | undefined
}

/** A fresh world on a clock that stands until a test moves it. */
export interface Server {
  readonly get: (path: string, asking?: Caller) => Promise<Answer>
  /** Sends JSON, or a form as it is. */
  readonly post: (path: string, body: unknown, asking?: Caller) => Promise<Answer>
  /** Sends whatever a test makes up. */
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>
  /** The answer as it came, for its bytes. */
  readonly fetched: (path: string, init?: RequestInit) => Promise<Response>
  readonly now: () => number
  /** Moves the clock by milliseconds. */
  readonly pass: (milliseconds: number) => void
  readonly refused: RefusedRequest[]
}

/** A server of Aurous Labs alone, at its usual path; `options` replace what it is made of. */
export function server(options: Partial<ReferenceOptions> = {}): Server {
  let at = START
  const now = (): number => at
  const refused: RefusedRequest[] = []
  const reference = createReference({
    vendors: [aurous],
    now,
    onRefusal: (one) => refused.push(one),
    ...options,
  })
  const fetched = (path: string, init: RequestInit = {}): Promise<Response> =>
    reference(new Request(`http://localhost:4010${pathOf(path)}`, init))
  const send = async (path: string, init?: RequestInit): Promise<Answer> => read(await fetched(path, init))
  return {
    now,
    fetched,
    refused,
    pass: (milliseconds) => {
      at += milliseconds
    },
    send,
    get: (path, asking) => send(path, { headers: headersOf(asking) }),
    post: (path, body, asking) => {
      const sent = body instanceof FormData ? body : JSON.stringify(body)
      const type = body instanceof FormData ? {} : { 'content-type': 'application/json' }
      return send(path, { method: 'POST', body: sent, headers: { ...type, ...headersOf(asking) } })
    },
  }
}

function headersOf({ team = 'acme', headers = {} }: Caller = {}): Record<string, string> {
  return { ...(team !== 'nobody' && { 'x-api-key': keyOf[team] }), ...headers }
}

function pathOf(path: string): string {
  return path.startsWith('/v1') ? `/aurous${path}` : path
}

async function read(reply: Response): Promise<Answer> {
  const text = await reply.text()
  const isJson = reply.headers.get('content-type') === 'application/json' && text !== ''
  const body = isJson ? JSON.parse(text) : null
  return {
    status: reply.status,
    headers: reply.headers,
    text,
    body,
    code: body?.error?.code,
    param: body?.error?.param,
  }
}

/** The sample world in which every team has so many credits. */
export async function worldWith(credits: string): Promise<NonNullable<Worlds['aurous']>> {
  const world = aurous.world.sample
  return { ...world, teams: world.teams.map((one) => ({ ...one, credits })) }
}

import { createReference } from '../../src/create-reference.ts'
import { layer } from '../../src/generated/layer.gen.ts'
import type { Worlds } from '../../src/generated/worlds.gen.ts'
import type { ReferenceOptions, RefusedRequest } from '../../src/options.ts'

/** When a server begins, unless a test says otherwise. */
export const START: number = Date.parse('2026-11-20T00:00:00Z')

/** The workspaces of the sample world: Acme's with 300 units and with one, and Globex's with 1000. */
export const ACME = '00000000-0000-4000-8000-000000000001'
export const TRIAL = '00000000-0000-4000-8000-000000000002'
export const GLOBEX = '00000000-0000-4000-8000-000000000003'

/** The sample models by their modality. */
export const MODELS: Readonly<Record<Modality, string>> = {
  image: '3c90c3cc-0d44-4b50-8888-8dd25736052a',
  upscale: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b01',
  video: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02',
  '3d': '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b03',
  speech: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b04',
  edit: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b05',
}
/** The model that only Globex can use. */
export const HOUSE_STYLE = '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06'

export type Modality = 'image' | 'upscale' | 'video' | '3d' | 'speech' | 'edit'

/** By which token, in which workspace; Acme's where it does not say. */
export interface Caller {
  /** The header as a whole; none when undefined. */
  readonly authorization?: string | undefined
  readonly workspace?: string
}

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
  /** What a run of this body would cost; the body is JSON, or a text as it is. */
  readonly estimate: (body: unknown, asking?: Caller) => Promise<Answer>
  readonly execute: (body: unknown, asking?: Caller) => Promise<Answer>
  readonly inference: (id: string, asking?: Caller) => Promise<Answer>
  readonly workspace: (asking?: Caller) => Promise<Answer>
  readonly models: (asking?: Caller) => Promise<Answer>
  /** Sends whatever a test makes up, to a path on the server. */
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>
  /** Moves the clock by milliseconds. */
  readonly pass: (milliseconds: number) => void
  readonly refused: RefusedRequest[]
}

/** A server of Layer alone, at its usual path; `options` replace what it is made of. */
export function server(options: Partial<ReferenceOptions> = {}): Server {
  let at = START
  const refused: RefusedRequest[] = []
  const reference = createReference({
    vendors: [layer],
    now: () => at,
    onRefusal: (one) => refused.push(one),
    ...options,
  })
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> =>
    read(await reference(new Request(`http://localhost:4010${path}`, init)))
  const get = (path: string, asking: Caller = {}): Promise<Answer> =>
    send(`/layer/api/v1/workspaces/${asking.workspace ?? ACME}${path}`, { headers: headersOf(asking) })
  const post = (path: string, body: unknown, asking: Caller = {}): Promise<Answer> =>
    send(`/layer/api/v1/workspaces/${asking.workspace ?? ACME}${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headersOf(asking) },
    })
  return {
    estimate: (body, asking) => post('/inferences/estimate', body, asking),
    execute: (body, asking) => post('/inferences', body, asking),
    inference: (id, asking) => get(`/inferences/${id}`, asking),
    workspace: (asking) => get('', asking),
    models: (asking) => get('/models', asking),
    send,
    pass: (milliseconds) => {
      at += milliseconds
    },
    refused,
  }
}

/** The sample world with another balance in Acme's workspace. */
export async function worldWith(units: string): Promise<Pick<Worlds, 'layer'>> {
  const world = layer.world.sample
  const workspaces = world.workspaces.map((one) =>
    one.workspace_id === ACME ? { ...one, creative_units: units } : one,
  )
  return { layer: { ...world, workspaces } }
}

function headersOf(asking: Caller): Record<string, string> {
  const usual = asking.workspace === GLOBEX ? 'Bearer layer_pat_globex' : 'Bearer layer_pat_acme'
  const authorization = 'authorization' in asking ? asking.authorization : usual
  return authorization === undefined ? {} : { authorization }
}

async function read(reply: Response): Promise<Answer> {
  const text = await reply.text()
  const isJson = reply.headers.get('content-type') === 'application/json' && text !== ''
  return { status: reply.status, headers: reply.headers, text, body: isJson ? JSON.parse(text) : null }
}

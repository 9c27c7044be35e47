import { type Server, server } from './server.ts'

/** Of another implementation than the server's; the package itself knows no Node, nor its types. */
const builtIn: string = 'node:crypto'
const { createHmac } = await import(builtIn)

export const LOCAL = 'https://127.0.0.1:9000/hook'
export const PUBLIC = 'https://your-server.com/webhooks/aurouslabs'
export const FAILS = 'a prompt that fails'

/** A webhook as it came. */
interface Received {
  readonly at: number
  readonly url: string
  readonly signature: string
  readonly body: string
  readonly method: string
  readonly type: string | null
}

/** A receiver on this machine that answers as it is told, and remembers what came and when. */
export function receiver(statuses: readonly (number | 'down')[]): {
  readonly at: Server
  readonly got: readonly Received[]
} {
  const got: Received[] = []
  let now = (): number => 0
  const deliver = async (request: Request): Promise<Response> => {
    const { headers, url, method } = request
    const status = statuses[got.length] ?? 200
    const signature = headers.get('aurous-webhook-signature') ?? ''
    got.push({ at: now(), url, signature, method, type: headers.get('content-type'), body: await request.text() })
    if (status === 'down') throw new TypeError('nobody listens')
    return new Response(null, { status })
  }
  const at = server({ deliverTo: { origins: ['https://127.0.0.1:9000'], fetch: deliver } })
  now = at.now
  return { at, got }
}

export interface WebhookRecord {
  readonly event: string
  readonly team: string
  readonly url: string
  readonly addresses: readonly string[]
  readonly body: string
  readonly headers: { readonly [name: string]: string }
  readonly attempts: readonly { readonly at: string; readonly outcome: string }[]
}

export const records = async (at: Server): Promise<readonly WebhookRecord[]> =>
  (await at.get('/_outlay/aurous/webhooks')).body

/** Moves the clock, and lets what is due happen and deliveries end. */
export async function later(at: Server, milliseconds: number): Promise<void> {
  at.pass(milliseconds)
  for (let turn = 0; turn < 3; turn += 1) {
    await at.get('/_outlay/aurous/webhooks')
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

export function signed(body: string, secret: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

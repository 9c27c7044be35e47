import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What passed a proxy: method and path, and the body of the answer. */
export interface Passed {
  readonly asked: string
  readonly key: string | undefined
  readonly status: number
  readonly replayed: boolean
  readonly body: string
}

/** A proxy that listens on this machine. */
export interface CutProxy {
  readonly url: string
  readonly passed: readonly Passed[]
  readonly close: () => void
}

/** Passes requests on to a server, and cuts the first connection on which it should answer to `asked`. */
export async function cutProxy(target: string, asked: string): Promise<CutProxy> {
  const passed: Passed[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const sent = Object.entries(headers).filter(([name]) => !/^(host|connection|content-length)$/.test(name))
    const body = method === 'POST' ? { body: await buffer(request) } : {}
    const reply = await fetch(target + url, { method, headers: sent as [string, string][], ...body })
    const text = await reply.text()
    const isFirst = passed.every((one) => one.asked !== `${method} ${url}`)
    const replayed = reply.headers.get('aurous-idempotent-replayed') === 'true'
    const key = headers['idempotency-key'] as string | undefined
    passed.push({ asked: `${method} ${url}`, key, status: reply.status, replayed, body: text })
    if (isFirst && `${method} ${url}` === asked) return void request.socket.destroy()
    response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? '' }).end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => void server.close()
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, passed, close }
}

import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { xRouter } from '@outlay/reference/x-router'
import { afterEach, describe, expect, it } from 'vitest'
import { estimateOverHttp } from './estimate-over-http.ts'
import { findSample, type SampleEstimate } from './sample.ts'

let server: Server | undefined
afterEach(() => {
  server?.close()
  server = undefined
})

const sample = (await findSample(xRouter)) as SampleEstimate

/** A server that answers every request alike, and what it was asked. */
async function answering(status: number, body: unknown): Promise<{ url: string; asked: unknown[] }> {
  const asked: unknown[] = []
  server = createServer(async (request: IncomingMessage, response) => {
    const { method, url, headers } = request
    asked.push({ method, url, type: headers['content-type'], body: JSON.parse(await text(request)) })
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

describe('a sample estimate over HTTP', () => {
  it.each([
    [200, { ...(sample.example.reply as object), dimensions: '1×1' }],
    [400, { error: 'INVALID_MODEL', message: 'There is no such model.' }],
  ])('is the request of the example to the mount of its vendor, and the body of the %d', async (status, reply) => {
    const { url, asked } = await answering(status, reply)
    expect(await estimateOverHttp(url)(sample)).toEqual(reply)
    const body = JSON.parse(sample.example.request.text ?? '')
    expect(asked).toEqual([{ method: 'POST', url: '/x-router/v1/images/estimate', type: 'application/json', body }])
  })

  it('rejects where nobody listens', async () => {
    const { url } = await answering(200, {})
    server?.close()
    await expect(estimateOverHttp(url)(sample)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

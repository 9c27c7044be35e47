import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { xRouter } from '@outlay/reference/x-router'
import { afterEach, describe, expect, it } from 'vitest'
import { estimateWithSdk } from './estimate-with-sdk.ts'
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

describe('a sample estimate that is asked through the SDK', () => {
  it('is the request of the example to the mount of its vendor, and whatever the server answers', async () => {
    const told = { ...(sample.example.reply as object), dimensions: '1×1' }
    const { url, asked } = await answering(200, told)
    expect(await estimateWithSdk(url)(sample)).toEqual(told)
    const body = JSON.parse(sample.example.request.text ?? '')
    expect(asked).toEqual([{ method: 'POST', url: '/x-router/v1/images/estimate', type: 'application/json', body }])
  })

  it("is refused by the SDK's own error", async () => {
    const refused = { error: 'INVALID_MODEL', message: 'There is no such model.' }
    const { url } = await answering(400, refused)
    const asked = estimateWithSdk(url)(sample)
    await expect(asked).rejects.toMatchObject({ name: 'InvalidModelError', status: 400, body: refused })
  })
})

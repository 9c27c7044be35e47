import { xRouter } from '@outlay/reference/x-router'
import { describe, expect, it } from 'vitest'
import { findSample, type SampleEstimate } from './sample.ts'
import { sendSamples } from './send-sample.ts'

const sample = (await findSample(xRouter)) as SampleEstimate
const url = 'http://127.0.0.1:4010'

describe('a sample estimate', () => {
  it.each([
    [200, { ...(sample.example.reply as object), dimensions: '1×1' }],
    [400, { error: 'INVALID_MODEL', message: 'There is no such model.' }],
  ])('is the request of the example to the mount of its vendor, and the body of the %d', async (status, reply) => {
    const received: unknown[] = []
    const answer = async (request: Request): Promise<Response> => {
      const type = request.headers.get('content-type')
      received.push({ method: request.method, url: request.url, type, body: await request.json() })
      return Response.json(reply, { status })
    }
    expect(await sendSamples({ url, answer })(sample)).toEqual(reply)
    const body = JSON.parse(sample.example.request.text ?? '')
    const to = `${url}/x-router/v1/images/estimate`
    expect(received).toEqual([{ method: 'POST', url: to, type: 'application/json', body }])
  })

  it('rejects with what the server throws', async () => {
    const answer = (): Promise<Response> => Promise.reject(new Error('The server is asleep.'))
    await expect(sendSamples({ url, answer })(sample)).rejects.toThrow('The server is asleep.')
  })
})

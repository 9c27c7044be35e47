import { once } from 'node:events'
import { connect } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import { world } from '@outlay/spec/lumenfall/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '../../src/serve/listener.ts'
import { serve } from '../../src/serve/serve.ts'

let server: RunningServer
beforeAll(async () => {
  const now = (): number => Date.parse('2026-11-20T00:00:00Z')
  server = await serve({ vendors: [xRouter, lumenfall], port: 0, now })
})
afterAll(() => server.close())

/** What the server sends back to pieces that are written one after the other, without the date and the request's id. */
async function send(pieces: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.setNoDelay(true)
  let received = ''
  socket.on('data', (data: Buffer) => (received += data.toString()))
  for (const piece of pieces) {
    socket.write(piece)
    await setImmediate()
  }
  await once(socket, 'close')
  return received.replace(/(?:Date|X-Lumenfall-Request-Id): .*\r\n/g, '')
}

const JSON_BODY = '{"width":512,"height":512}'
const ESTIMATE =
  'POST /x-router/v1/images/estimate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n'
const DRY_RUN = `POST /lumenfall/openai/v1/images/edits?dryRun=true HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=X\r\nAuthorization: ${world.credentials.acme.Authorization}\r\nConnection: close\r\n`
const FORM = [
  '--X\r\nContent-Disposition: form-data; name="model"\r\n\r\ngemini-3-pro-image\r\n',
  '--X\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nA capybara\r\n',
  '--X\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nPNG\r\n',
  '--X--\r\n',
].join('')

describe.each([
  ['JSON', ESTIMATE, JSON_BODY, 200],
  ['JSON that is not valid', ESTIMATE, '{"width":', 400],
  ['JSON that does not fit', ESTIMATE, '{"width":1}', 400],
  ['a form whose picture is none', DRY_RUN, FORM, 400],
])('%s', (_, head, body, status) => {
  const length = `Content-Length: ${body.length}\r\n\r\n`
  const chunk = `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
  const half = body.length >> 1

  it('has the same answer whether it comes with its head, in chunks or in pieces', async () => {
    const whole = await send([head + length + body])
    expect(whole.slice(9, 12)).toBe(String(status))
    expect(await send([head + chunk])).toBe(whole)
    expect(await send([head, length + body])).toBe(whole)
    expect(await send([head + length, body])).toBe(whole)
    expect(await send([head + length + body.slice(0, half), body.slice(half)])).toBe(whole)
    expect(await send([...(head + length + body)])).toBe(whole)
  })
})

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { streamEvents } from '@outlay/sdk/events'
import { completeChat, createClient } from '@outlay/sdk/lumenfall'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let server: Server
beforeEach(async () => {
  // Of the SDK alone: the runtime's own connections keep their timers.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  // One event, and then nothing for ever.
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: {}\n\n')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterEach(async () => {
  vi.useRealTimers()
  server.closeAllConnections()
  await once(server.close(), 'close')
})

describe('the connection of a stream', () => {
  it.each([
    ['timeout', { timeout: 200 }, 'TimeoutError'],
    ['totalTimeout', { totalTimeout: 200 }, 'TimeoutError'],
    ['signal', {}, 'AbortError'],
  ] as const)('is closed when its %s ends it', async (_name, bound, name) => {
    const aborter = new AbortController()
    const closed = once(server, 'connection').then(([socket]) => once(socket, 'close'))
    const client = createClient({ auth: 'a', baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
    const events = streamEvents(completeChat, {
      client,
      body: { model: 'm', messages: [], stream: true },
      signal: aborter.signal,
      ...bound,
    })
    expect(await events.next()).toEqual({ done: false, value: {} })
    const next = events.next()
    if (name === 'AbortError') aborter.abort()
    else vi.advanceTimersByTime(200)
    await expect(next).rejects.toMatchObject({ name })
    await closed
  })
})

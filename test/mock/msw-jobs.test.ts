import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type HandlersOptions, handlers } from '@outlay/mock/msw'
import type { NextEvent } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { createClient, createImage, getImage, type ImageEvent } from '@outlay/sdk/aurous'
import { verifyWebhook } from '@outlay/sdk/webhooks'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

const SECRET = 'whsec_acme_sample'
const client = createClient({ auth: `al_live_${'a'.repeat(64)}` })
const order = { prompt: 'a dune', webhook_url: 'http://localhost:3000/hook' }

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  vi.useRealTimers()
  server.resetHandlers()
})
afterAll(() => server.close())

/** Mocks Aurous, and what it tells the app of, as it comes. */
function mocked(options: Partial<HandlersOptions> = {}): string[] {
  const told: string[] = []
  const deliver = async (request: Request): Promise<Response> => {
    const header = request.headers.get('aurous-webhook-signature')
    const { event, data } = await verifyWebhook<ImageEvent>(await request.text(), header, SECRET, { now: Date.now })
    told.push(`${event} ${data.duration_ms}`)
    return new Response(null, { status: told.length === 1 ? 500 : 204 })
  }
  server.use(
    ...handlers({
      vendor: aurous,
      deliverTo: { origins: [new URL(order.webhook_url).origin], fetch: deliver },
      ...options,
    }),
  )
  return told
}

describe('jobs under msw', () => {
  it('end by themselves, and are told of again when the app did not hear, without another request', async () => {
    const told = mocked({ speed: 50 })
    await createImage({ client, body: order })
    await expect.poll(() => told).toEqual(['image.completed 40', 'image.completed 40'])
  })

  it('end by fake timers, on time', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') })
    const told = mocked()
    const { id } = await createImage({ client, body: order })
    await vi.advanceTimersByTimeAsync(1999)
    expect(told).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    // What is signed and delivered takes no timer, but time.
    while (told.length < 1) await vi.advanceTimersByTimeAsync(0)
    expect(told).toEqual(['image.completed 2000'])
    while (told.length < 2) await vi.advanceTimersByTimeAsync(100)
    expect(told).toEqual(['image.completed 2000', 'image.completed 2000'])
    expect((await getImage({ client, path: { id } })).status).toBe('succeeded')
  })

  it('do not let fake timers run forever by a clock that stands', async () => {
    vi.useFakeTimers()
    const NOON = Date.parse('2026-11-20T12:00:00Z')
    const told = mocked({ now: () => NOON })
    const { id } = await createImage({ client, body: order })
    await vi.runAllTimersAsync()
    expect(told).toEqual([])
    expect((await getImage({ client, path: { id } })).status).toBe('pending')
  })

  it('wait for what is passed as onNextEvent, which then sets the only timer', async () => {
    let at = Date.now()
    const next: NextEvent[] = []
    const told = mocked({ now: () => at, onNextEvent: (one) => void next.push(one) })
    const set = vi.spyOn(globalThis, 'setTimeout')
    await createImage({ client, body: order })
    expect(next.map((one) => [one.vendor, one.at - at])).toEqual([['aurous', 500]])
    expect(set.mock.calls.filter(([, wait]) => wait === 500)).toEqual([])
    set.mockRestore()
    at += 2000
    next[0]?.run()
    await expect.poll(() => told).toEqual(['image.completed 2000'])
  })

  it('keep no process alive', async () => {
    const program = `
      import { handlers } from '@outlay/mock/msw'
      import { aurous } from '@outlay/reference/aurous'
      import { setupServer } from 'msw/node'
      const server = setupServer(...handlers({ vendor: aurous, speed: 0.01 }))
      server.listen()
      const headers = { 'X-Api-Key': 'al_live_${'a'.repeat(64)}', 'Content-Type': 'application/json' }
      const init = { method: 'POST', headers, body: '{"prompt":"a dune"}' }
      console.log((await fetch('https://api.aurous-labs.com/v1/images', init)).status)
      server.close()`
    const args = ['--input-type=module', '--eval', program]
    const run = promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname, timeout: 50_000 })
    expect((await run).stdout).toBe('202\n')
  })
})

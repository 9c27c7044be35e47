import { handlers } from '@outlay/mock/msw'
import { serve } from '@outlay/mock/serve'
import { lumenfall } from '@outlay/reference/lumenfall'
import { createClient, generateImages } from '@outlay/sdk/lumenfall'
import { world } from '@outlay/spec/lumenfall/world'
import { setupServer } from 'msw/node'
import { afterEach, expect, it } from 'vitest'

const now = (): number => Date.parse('2026-11-20T00:00:00Z')
const auth = world.credentials.acme.Authorization.replace('Bearer ', '')
const body = { model: 'gemini-3-pro-image', prompt: 'a dune' } as const
const end: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const close of end.splice(0)) await close()
})

/** The two environments of the mock, each with its origin and the path of the vendor. */
const environments = [
  [
    'over HTTP',
    async () => {
      const server = await serve({ vendors: [lumenfall], port: 0, now })
      end.push(server.close)
      return { origin: server.url, mount: '/lumenfall' }
    },
  ],
  [
    'inside MSW',
    async () => {
      const server = setupServer(...handlers({ vendor: lumenfall, now }))
      server.listen({ onUnhandledFrame: 'error' })
      end.push(() => server.close())
      const { origin, pathname } = new URL(lumenfall.server)
      return { origin, mount: pathname === '/' ? '' : pathname }
    },
  ],
] as const

it.each(environments)(
  'an app whose base URL alone is changed sees a forced 402 %s as the error of its SDK',
  async (_, open) => {
    const { origin, mount } = await open()
    const client = createClient({ baseUrl: `${origin}/_prefer/code=402${mount}`, auth })
    await expect(generateImages({ client, body })).rejects.toMatchObject({
      name: 'InsufficientBalanceError',
      status: 402,
      message: expect.stringContaining('Insufficient balance: $0.05 required, $0.02 available'),
    })
    // Nothing ran, so that nothing is listed.
    const forced = await fetch(`${origin}${mount}/v1/requests?__example=none`)
    const requests = await fetch(`${origin}${mount}/v1/requests`, { headers: world.credentials.acme })
    expect(await requests.json()).toEqual(await forced.json())
  },
)

import type { CostEstimate } from '@outlay/spec/lumenfall/schemas'
import OpenAI, { type ClientOptions } from 'openai'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Key, lumenfallWorld, type World } from './lumenfall/world.ts'

const DRY = { query: { dryRun: true } }
const estimated = (answer: unknown): CostEstimate => answer as CostEstimate

let world: World
beforeEach(async () => {
  world = await lumenfallWorld()
})
afterEach(() => world.close())

describe('the errors of the client', () => {
  const picture = { model: 'flux-pro', prompt: 'A capybara' }
  type Call = (client: OpenAI) => Promise<unknown>
  type Refused = readonly [
    what: string,
    key: Key | 'nobody',
    call: Call,
    type: new (...given: never) => Error,
    then: Readonly<Record<string, unknown>>,
  ]

  it.each<Refused>([
    [
      'a key that nobody has',
      'nobody',
      (client) => client.models.list(),
      OpenAI.AuthenticationError,
      { status: 401, code: 'AUTHENTICATION_FAILED', type: 'authentication_error' },
    ],
    [
      'a balance that does not pay',
      'low',
      (client) => client.images.generate(picture),
      OpenAI.APIError,
      {
        status: 402,
        code: 'INSUFFICIENT_BALANCE',
        type: 'insufficient_quota',
        message: '402 Insufficient balance: $0.05 required, $0.02 available',
      },
    ],
    [
      'a model that is misspelt',
      'acme',
      (client) => client.images.generate({ ...picture, model: 'flux-prp' }),
      OpenAI.NotFoundError,
      { code: 'MODEL_NOT_FOUND', param: 'model', message: "404 Model 'flux-prp' not found. Did you mean 'flux-pro'?" },
    ],
    [
      'the same in a dry run',
      'acme',
      (client) => client.images.generate({ ...picture, model: 'flux-prp' }, DRY),
      OpenAI.NotFoundError,
      { code: 'MODEL_NOT_FOUND', param: 'model', message: "404 Model 'flux-prp' not found. Did you mean 'flux-pro'?" },
    ],
    [
      'a field that does not fit',
      'acme',
      (client) => client.images.generate({ ...picture, n: 11 }),
      OpenAI.BadRequestError,
      { code: 'INVALID_REQUEST', param: 'n', type: 'invalid_request_error' },
    ],
  ])('tell of %s', async (_, key, call, type, then) => {
    const refused = call(world.client(key))
    await expect(refused).rejects.toBeInstanceOf(type)
    await expect(refused).rejects.toMatchObject(then)
  })

  it('tell of the second request in a minute, and how long to wait', async () => {
    const impatient: ClientOptions = { maxRetries: 0 }
    const client = world.client('limited', impatient)
    await client.images.generate(picture, DRY)
    const refused = client.images.generate(picture, DRY)
    await expect(refused).rejects.toBeInstanceOf(OpenAI.RateLimitError)
    const { headers, code } = await refused.then(
      () => expect.unreachable(),
      (error: InstanceType<typeof OpenAI.RateLimitError>) => error,
    )
    // 400 ms after the first.
    expect([code, headers.get('retry-after')]).toEqual(['RATE_LIMITED', '60'])
  })

  it('tell of a credit limit', async () => {
    const body = { model: 'dall-e-3', prompt: 'A capybara', quality: 'hd', n: 10 } as const
    // 6 × 0.80 of 5.00.
    for (let sent = 0; sent < 6; sent += 1) await world.client('postpaid').images.generate(body)
    const refused = world.client('postpaid').images.generate(body)
    await expect(refused).rejects.toMatchObject({ status: 402, type: 'billing_error' })
    expect(estimated(await world.client('postpaid').images.generate(body, DRY)).total_cost_micros).toBe(800_000)
  })
})

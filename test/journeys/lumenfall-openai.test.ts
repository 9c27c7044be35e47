import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CostEstimate, Metadata } from '@outlay/spec/lumenfall/schemas'
import OpenAI, { toFile } from 'openai'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lumenfallWorld, type World } from './lumenfall/world.ts'

// The `openai` package as it comes from the registry, told nothing but a base URL and a key. Its types know neither estimates
// nor metadata: `estimated` and `metered` tell them.
const DRY = { query: { dryRun: true } }
const estimated = (answer: unknown): CostEstimate => answer as CostEstimate
const metered = (answer: unknown): Metadata => (answer as { metadata: Metadata }).metadata

let world: World
beforeEach(async () => {
  world = await lumenfallWorld()
})
afterEach(() => world.close())

const folder = mkdtempSync(join(tmpdir(), 'outlay-openai-'))
afterAll(() => rmSync(folder, { recursive: true }))

const balance = (amount: number): unknown => ({
  object: 'balance',
  billing_type: 'prepaid',
  available: { amount, currency: 'usd' },
})

/** One estimated component; the price of a unit is in dollars, the other amounts are micros. */
function estimateOf(
  [model, provider]: readonly [string, string],
  [type, metric, quantity, unit_price]: readonly [string, string, number, number],
  total: number,
): CostEstimate {
  const component = { type, metric, quantity, billable_quantity: quantity, unit_price, total_cost: total }
  return { estimated: true, model, provider, total_cost_micros: total, currency: 'USD', components: [component] }
}

describe('images.generate', () => {
  const body = { model: 'gemini-3-pro-image', prompt: 'A capybara relaxing in a hot spring', n: 2 } as const

  it('estimates what the images cost, then makes and charges them', async () => {
    const dry = await world.client().images.generate({ ...body, size: '1024x1024' }, DRY)
    // 2 × 0.04.
    expect(dry).toEqual(estimateOf(['gemini-3-pro-image', 'vertex'], ['output', 'image', 2, 0.04], 80_000))
    expect(await world.get('/v1/balance')).toEqual(balance(12.5))

    const { data: images, response } = await world.client().images.generate(body).withResponse()
    expect(metered(images)).toMatchObject({ executed_model: 'vertex/gemini-3-pro-image', cost: 0.08 })
    expect(response.headers.get('x-lumenfall-provider')).toBe('vertex')
    expect(response.headers.get('x-lumenfall-model')).toBe('gemini-3-pro-image')
    const pictures = (images.data ?? []).map(async ({ url = '' }) => (await fetch(url)).headers.get('content-type'))
    expect(await Promise.all(pictures)).toEqual(['image/png', 'image/png'])
    expect(await world.get('/v1/balance')).toEqual(balance(12.42))
    const entry = { id: response.headers.get('x-lumenfall-request-id'), status: 'completed', cost: 0.08 }
    expect(await world.get('/v1/requests')).toMatchObject({ data: [entry] })
  })

  it.each([
    [3, 9000],
    [7, 21_000],
  ])('estimates %i images of one of three providers at %i micros', async (n, micros) => {
    const dry = await world.client().images.generate({ model: 'flux.1-schnell', prompt: 'A capybara', n }, DRY)
    expect(dry).toEqual(estimateOf(['flux.1-schnell', 'fal'], ['output', 'image', n, 0.003], micros))
  })

  it('passes a parameter on that nobody knows, and names it in the log', async () => {
    const unknown = { model: 'flux-pro', prompt: 'A capybara', guidance: 3 }
    expect(metered(await world.client().images.generate(unknown))).toMatchObject({ cost: 0.05 })
    expect(world.log[0]).toMatch(
      /^POST \/lumenfall\/openai\/v1\/images\/generations 200 \(.*guidance.*\) \[Acme, cost 0\.05 USD\]$/,
    )
    expect(world.log.join('\n')).not.toContain('secret')
  })
})

describe('images.edit', () => {
  const model = 'dall-e-2'

  /** A picture that the model drew, as bytes. */
  async function drawn(): Promise<Buffer> {
    const { data = [] } = await world.client().images.generate({ model, prompt: 'A hat', response_format: 'b64_json' })
    return Buffer.from(data[0]?.b64_json ?? '', 'base64')
  }

  it('takes one file, dry and real', async () => {
    const path = join(folder, 'hat.png')
    writeFileSync(path, await drawn())
    const body = () => ({ model, image: createReadStream(path), prompt: 'Add a capybara', n: 3 })
    const dry = await world.client().images.edit(body(), DRY)
    // 3 × 0.02.
    expect(dry).toEqual(estimateOf(['dall-e-2', 'openai'], ['output', 'image', 3, 0.02], 60_000))
    expect(await world.get('/v1/balance')).toEqual(balance(12.48))
    const edited = await world.client().images.edit(body())
    expect([edited.data?.length, metered(edited).cost]).toEqual([3, 0.06])
    expect(await world.get('/v1/balance')).toEqual(balance(12.42))
  })

  it('takes three files and a mask, dry and real', async () => {
    const bytes = await drawn()
    const image = await Promise.all(['1.png', '2.png', '3.png'].map((name) => toFile(bytes, name)))
    const body = { model, image, mask: await toFile(bytes, 'mask.png'), prompt: 'All of them in a hot spring' }
    const dry = await world.client().images.edit(body, DRY)
    expect(dry).toEqual(estimateOf(['dall-e-2', 'openai'], ['output', 'image', 1, 0.02], 20_000))
    const edited = await world.client().images.edit(body)
    expect([edited.data?.length, metered(edited).cost]).toEqual([1, 0.02])
  })

  it.each([
    ['dry', DRY],
    ['real', {}],
  ])('is told, %s, which file holds no picture', async (_, options) => {
    const image = [await toFile(await drawn(), '1.png'), await toFile(Buffer.from('no picture'), '2.png')]
    const refused = world.client().images.edit({ model, image, prompt: 'A hat' }, options)
    await expect(refused).rejects.toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      message: '400 `image[]` must be a PNG, JPEG, or WebP image; received a file that could not be decoded.',
    })
  })
})

describe('chat.completions', () => {
  const body = { model: 'sample-chat', messages: [{ role: 'user', content: 'Why are capybaras so chill?' }] } as const
  const chat = { ...body, messages: [...body.messages], max_tokens: 100 }

  it('is estimated by its tokens, and costs up to a tenth less', async () => {
    const dry = estimated(await world.client().chat.completions.create(chat, DRY))
    // 0.50 and 1.50 USD for a million tokens: 16 × 0.5 and 100 × 1.5 micros.
    expect([dry.total_cost_micros, dry.components.map(({ total_cost }) => total_cost)]).toEqual([158, [8, 150]])
    expect(await world.get('/v1/balance')).toEqual(balance(12.5))

    const real = await world.client().chat.completions.create(chat)
    expect(real.choices.map(({ message }) => message.role)).toEqual(['assistant'])
    const { prompt_tokens, completion_tokens, total_tokens } = real.usage ?? {}
    expect([prompt_tokens, total_tokens]).toEqual([16, 16 + Number(completion_tokens)])
    expect(completion_tokens).toBeGreaterThanOrEqual(90)
    expect(completion_tokens).toBeLessThanOrEqual(100)
    const cost = (metered(real).cost ?? 0) * 1e6
    expect(Math.abs(cost - 8 - Number(completion_tokens) * 1.5)).toBeLessThan(0.501)
  })

  it('streams what it would say in one piece, and what it cost', async () => {
    const whole = await world.client().chat.completions.create(chat)
    const stream = await world.client().chat.completions.create({
      ...chat,
      stream: true,
      stream_options: { include_usage: true },
    })
    const said: string[] = []
    let last: unknown
    for await (const chunk of stream) {
      said.push(chunk.choices[0]?.delta.content ?? '')
      last = chunk
    }
    expect(said.join('')).toBe(whole.choices[0]?.message.content)
    expect(said.length).toBeGreaterThan(90)
    expect(last).toMatchObject({ choices: [], usage: whole.usage, metadata: { cost: metered(whole).cost } })
  })

  it("ends a stream as the client's own helper wants it", async () => {
    const final = await world.client().chat.completions.stream(chat).finalChatCompletion()
    expect(final.choices[0]?.message.content).toMatch(/^[A-Z]/)
  })

  it('refuses the dry run of a stream and says what to do', async () => {
    const refused = world.client().chat.completions.create({ ...chat, stream: true }, DRY)
    await expect(refused).rejects.toBeInstanceOf(OpenAI.BadRequestError)
    await expect(refused).rejects.toMatchObject({
      param: 'stream',
      message:
        '400 stream is true, but a dry run answers one JSON estimate; send the dry run without stream, then stream the real request.',
    })
    const dry = await world.client().chat.completions.create({ ...chat, stream: false }, DRY)
    expect(estimated(dry).total_cost_micros).toBe(158)
  })
})

describe('videos', () => {
  const body = { model: 'sora-2', prompt: 'A capybara swims across a calm river', seconds: '8' } as const

  /** What is seen of a video until it ends: each status with the cost that it names. */
  async function followed(prompt: string): Promise<(readonly [string, unknown, unknown])[]> {
    const { videos } = world.client()
    let video = await videos.create({ ...body, prompt })
    const seen = [look(video)]
    while (video.status !== 'completed' && video.status !== 'failed' && seen.length < 9) {
      video = await videos.retrieve(video.id)
      seen.push(look(video))
    }
    return seen
  }
  const look = (video: OpenAI.Video): readonly [string, unknown, unknown] => {
    const { cost_estimate, cost } = metered(video) as { cost_estimate?: number; cost?: number }
    return [video.status, cost_estimate, cost]
  }

  it('are estimated by the second', async () => {
    const dry = await world.client().videos.create(body, DRY)
    // 8 × 0.021.
    expect(dry).toEqual(estimateOf(['sora-2', 'openai'], ['output', 'second', 8, 0.021], 168_000))
    expect(await world.get('/v1/requests')).toEqual({ object: 'list', data: [] })
  })

  it('run, and are charged once they are completed', async () => {
    // Polled after 400, 800, … 2000 ms.
    const seen = await followed(body.prompt)
    const running = ['in_progress', 0.168, undefined]
    expect(seen).toEqual([
      ['queued', 0.168, undefined],
      ['queued', 0.168, undefined],
      running,
      running,
      running,
      ['completed', undefined, 0.168],
    ])
    expect(await world.get('/v1/balance')).toEqual(balance(12.332))
  })

  it('cost nothing when they fail', async () => {
    const seen = await followed('a prompt that fails')
    expect(seen.at(-1)).toEqual(['failed', undefined, undefined])
    expect(await world.get('/v1/balance')).toEqual(balance(12.5))
  })

  it('begin with a picture, dry and real', async () => {
    const { data = [] } = await world
      .client()
      .images.generate({ model: 'dall-e-2', prompt: 'A river', response_format: 'b64_json' })
    const input_reference = await toFile(Buffer.from(data[0]?.b64_json ?? '', 'base64'), 'river.png')
    const dry = await world.client().videos.create({ ...body, seconds: '12', input_reference }, DRY)
    // 12 × 0.021.
    expect(estimated(dry).total_cost_micros).toBe(252_000)
    const video = await world.client().videos.create({ ...body, seconds: '12', input_reference })
    expect([video.seconds, look(video)]).toEqual(['12', ['queued', 0.252, undefined]])
  })
})

describe('models', () => {
  it('are listed', async () => {
    const ids: string[] = []
    for await (const model of world.client().models.list()) ids.push(model.id)
    expect(ids).toHaveLength(10)
    expect(ids).toEqual(expect.arrayContaining(['gemini-3-pro-image', 'flux.1-schnell', 'sora-2', 'sample-chat']))
  })

  it.each([
    ['dall-e-3', 'dall-e-3'],
    ['runware/flux.1-schnell', 'flux.1-schnell'],
  ])('are found by their names: %s', async (name, id) => {
    expect(await world.client().models.retrieve(name)).toMatchObject({ id, object: 'model' })
  })
})

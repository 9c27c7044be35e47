import { describe, expect, it } from 'vitest'
import { fileAddresses } from '../../src/behaviour/file-addresses.ts'
import { seededRandom } from '../../src/random/random.ts'
import { type Answer, type Server, server } from './server.ts'

const { sign } = fileAddresses('outlay')
const partOf = (url: string): string => url.slice(new URL(url).origin.length)

const FAILS = 'a prompt that fails'
const REJECTED = 'a prompt that moderation rejects'

async function begun(at: Server, body: object = {}): Promise<() => Promise<Answer>> {
  const { body: made } = await at.post('/v1/images', { prompt: 'a dune', ...body })
  return () => at.get(`/v1/images/${made.id}`)
}

describe('a generation', () => {
  it('is pending, then processing, then succeeded, by the clock', async () => {
    const at = server()
    const poll = await begun(at)
    const seen: unknown[] = []
    for (const step of [0, 499, 1, 1499, 1, 1, 86_400_000]) {
      at.pass(step)
      const { status, duration_ms, completed_at } = (await poll()).body
      seen.push([status, duration_ms, completed_at])
    }
    const done = ['succeeded', 2000, '2026-11-20T00:00:02.000Z']
    const [pending, processing] = [
      ['pending', null, null],
      ['processing', null, null],
    ]
    expect(seen).toEqual([pending, pending, processing, processing, done, done, done])
  })

  it('does not go on while the clock stands, however often it is asked', async () => {
    const at = server()
    const poll = await begun(at)
    at.pass(700)
    const answers = [await poll(), await poll(), await poll()]
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  it.each<readonly [speed: number, processing: number, done: number]>([
    [10, 50, 200],
    [0.5, 1000, 4000],
    [1000, 1, 2],
  ])('runs at a speed of %s', async (speed, processing, done) => {
    const at = server({ speed })
    const poll = await begun(at)
    const seen: string[] = []
    for (const step of [0, processing - 1, 1, done - processing - 1, 1]) {
      at.pass(step)
      seen.push((await poll()).body.status)
    }
    expect(seen).toEqual(['pending', 'pending', 'processing', 'processing', 'succeeded'])
    expect((await poll()).body.duration_ms).toBe(done)
  })

  it.each<readonly [prompt: string, status: string, error: string | null]>([
    ['a dune', 'succeeded', null],
    [FAILS, 'failed', 'The generation failed. Nothing was charged.'],
    [REJECTED, 'moderation_rejected', 'Moderation rejected the prompt. Nothing was charged.'],
    // Blanks around it do not count; anything else does.
    [` ${FAILS}\n`, 'failed', 'The generation failed. Nothing was charged.'],
    [`\u3000${REJECTED}\u3000`, 'moderation_rejected', 'Moderation rejected the prompt. Nothing was charged.'],
    ['A prompt that fails', 'succeeded', null],
    ['a prompt that fails.', 'succeeded', null],
    ['a  prompt that fails', 'succeeded', null],
    ['not a prompt that moderation rejects', 'succeeded', null],
  ])('of %j ends in %s', async (prompt, status, error) => {
    const at = server()
    const poll = await begun(at, { prompt, count: 2 })
    at.pass(500)
    expect((await poll()).body.status).toBe('processing')
    at.pass(1500)
    const { body } = await poll()
    expect([body.status, body.error_message, body.completed_at]).toEqual([status, error, '2026-11-20T00:00:02.000Z'])
    expect(body.output_urls).toHaveLength(status === 'succeeded' ? 2 : 0)
    const cost = status === 'succeeded' ? 2 : 0
    expect(body.cost).toEqual({ amount: cost, currency: 'credit', breakdown: { base: cost } })
    expect((await at.get('/v1/balance')).body).toMatchObject({ credits: 1000 - cost, held_credits: 0 })
  })

  it('tells the seed that was picked once it has succeeded, and one that was given from the start', async () => {
    const at = server()
    const [picked, given, failed] = [await begun(at), await begun(at, { seed: 42 }), await begun(at, { prompt: FAILS })]
    expect([(await picked()).body.seed, (await given()).body.seed]).toEqual([null, 42])
    at.pass(2000)
    const { seed } = (await picked()).body
    expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true)
    expect((await given()).body.seed).toBe(42)
    expect((await failed()).body.seed).toBe(null)
  })

  it('is the same in every world with the same chance, and another one with another', async () => {
    const outcome = async (random?: () => number): Promise<string> => {
      const at = server(random === undefined ? {} : { random })
      const poll = await begun(at)
      at.pass(2000)
      return (await poll()).text
    }
    expect(await outcome()).toBe(await outcome())
    expect(await outcome(seededRandom(7))).toBe(await outcome(seededRandom(7)))
    expect(JSON.parse(await outcome(seededRandom(7))).seed).not.toBe(JSON.parse(await outcome(seededRandom(8))).seed)
  })

  it('that ended long ago shows when it ended, not when somebody asked', async () => {
    const at = server()
    const poll = await begun(at)
    at.pass(3_600_000)
    expect((await poll()).body).toMatchObject({ duration_ms: 2000, completed_at: '2026-11-20T00:00:02.000Z' })
  })

  it('tells the caller when the next thing happens, and lets it happen without a request', async () => {
    const told: { at: number; run: () => void }[] = []
    const at = server({
      onNextEvent: (next) => told.push(next),
      deliverTo: { origins: [], fetch: async () => new Response(null, { status: 204 }) },
    })
    const poll = await begun(at, { webhook_url: 'https://127.0.0.1:8443/' })
    expect(told.at(-1)?.at).toBe(at.now() + 500)
    at.pass(500)
    told.at(-1)?.run()
    await expect.poll(() => told.at(-1)?.at).toBe(at.now() + 1500)
    at.pass(1500)
    const count = told.length
    told.at(-1)?.run()
    await expect.poll(async () => (await at.get('/_outlay/aurous/webhooks')).body.length).toBe(1)
    expect(told).toHaveLength(count)
    expect((await poll()).body.status).toBe('succeeded')
  })
})

describe('the pictures of a generation', () => {
  /** Width and height as the header of a PNG has them, or undefined for what is none. */
  async function sizeOf(reference: Response): Promise<readonly number[] | undefined> {
    const bytes = new DataView(await reference.arrayBuffer())
    return bytes.getUint32(0) === 0x89504e47 ? [bytes.getUint32(16), bytes.getUint32(20)] : undefined
  }

  it.each<readonly [body: object, width: number, height: number]>([
    [{}, 1024, 1024],
    [{ size: '2k_16_9' }, 2720, 1536],
    [{ size: '4k_9_16' }, 2304, 4096],
    [{ width: 4096, height: 1024 }, 4096, 1024],
    [{ width: 1500, height: 1040, seed: 4_294_967_295 }, 1504, 1056],
    [{ size: '2k_21_9', seed: -3 }, 3136, 1344],
  ])('of %o are small PNGs in the exact ratio, one for each', async (body, width, height) => {
    const at = server()
    const poll = await begun(at, { ...body, count: 3 })
    at.pass(2000)
    const { output_urls: urls } = (await poll()).body
    expect(new Set(urls).size).toBe(3)
    const pictures: string[] = []
    for (const url of urls) {
      expect(url).toMatch(/^http:\/\/localhost:4010\/_outlay\/aurous\/outputs\//)
      const { status, headers, text } = await at.send(partOf(url))
      expect([status, headers.get('content-type')]).toEqual([200, 'image/png'])
      pictures.push(text)
    }
    expect(new Set(pictures).size).toBe(3)
    const size = await sizeOf(await at.fetched(partOf(urls[0])))
    const [across = 0, down = 0] = size ?? []
    expect(across * height).toBe(down * width)
    expect(Math.max(across, down)).toBeLessThanOrEqual(256)
  })

  it('are there only once it has succeeded, and only those', async () => {
    const at = server()
    const poll = await begun(at, { count: 2 })
    const failed = await begun(at, { prompt: FAILS })
    const status = async (id: string, name: string): Promise<number> =>
      (await at.send(sign(`/_outlay/aurous/outputs/${id}/${name}`))).status
    const [{ id }, { id: other }] = [(await poll()).body, (await failed()).body]
    at.pass(1999)
    expect(await status(id, '0.png')).toBe(404)
    at.pass(1)
    expect([await status(id, '0.png'), await status(id, '1.png'), await status(id, '2.png')]).toEqual([200, 200, 404])
    for (const name of ['', '00.png', '-1.png', '0.jpg', '0.png/', '9.png', 'NaN.png'])
      expect(await status(id, name)).toBe(404)
    expect([await status(other, '0.png'), await status('img_1', '0.png')]).toEqual([404, 404])
  })
})

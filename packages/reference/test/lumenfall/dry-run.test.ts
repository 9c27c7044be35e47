import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Key, type Server, server } from './server.ts'

const IMAGES = '/openai/v1/images/generations'
const CHAT = '/openai/v1/chat/completions'
const VIDEOS = '/openai/v1/videos'
const SAY = [{ role: 'user', content: 'Why?' }]

/** What an account sees of its money. */
async function money({ get }: Server, key: Key): Promise<string[]> {
  const seen = await Promise.all(['/v1/balance', '/v1/requests', '/v1/invoices'].map((path) => get(path, key)))
  return seen.map(({ text }) => text)
}

describe('a dry run', () => {
  it.each<readonly [what: string, path: string, body: object, micros: number, provider: string]>([
    ['two images', IMAGES, { model: 'gemini-3-pro-image', prompt: 'a', n: 2 }, 80_000, 'vertex'],
    ['three of many providers', IMAGES, { model: 'flux.1-schnell', prompt: 'a', n: 3 }, 9000, 'fal'],
    ['seven of a forced provider', IMAGES, { model: 'runware/flux.1-schnell', prompt: 'a', n: 7 }, 21_000, 'runware'],
    ['one in hd', IMAGES, { model: 'dall-e-3', prompt: 'a', quality: 'hd' }, 80_000, 'openai'],
    ['ten seconds', VIDEOS, { model: 'sora-2', prompt: 'a', seconds: '10' }, 210_000, 'openai'],
  ])('of %s costs what the page says, and names who would run it', async (_, path, body, micros, provider) => {
    const { status, headers, body: told } = await server().post(`${path}?dryRun=true`, body)
    expect([status, told.total_cost_micros, told.provider]).toEqual([200, micros, provider])
    expect(headers.get('x-lumenfall-provider')).toBe(provider)
    expect(headers.get('x-lumenfall-model')).toBe(told.model)
    expect(headers.get('x-lumenfall-request-id')).toMatch(/^req_/)
  })

  it.each<readonly [key: Key]>([['acme'], ['low'], ['topup'], ['postpaid']])(
    'of %s leaves balance, ledger and invoices byte-equal, and needs no money',
    async (key) => {
      const at = server()
      const before = await money(at, key)
      for (const [path, body] of [
        [IMAGES, { model: 'dall-e-3', prompt: 'a', quality: 'hd', n: 10 }],
        [CHAT, { model: 'sample-chat', messages: SAY, max_tokens: 16_384, n: 9 }],
        [VIDEOS, { model: 'sora-2', prompt: 'a', seconds: 900 }],
      ] as const)
        expect((await at.post(`${path}?dryRun=true`, body, key)).status).toBe(200)
      at.pass(10_000)
      expect(await money(at, key)).toEqual(before)
    },
  )

  describe('that is misspelt', () => {
    const asked: readonly (readonly [what: string, query: string, body: object, headers: Record<string, string>])[] = [
      ...['dryrun=true', 'dry_run=true', 'dryRun[]=true', 'DRYRUN=true', 'dry-run=1', 'dryRun%20=true', 'drRun=true'],
      ...['dryRun=false&dryRun=true', 'dryRun=true&dryRun=true', 'dryRun=TRUE', 'dryRun=1', 'dryRun=yes', 'dryRun='],
      ...['dryRun', 'dryRun=%20true', 'dryRun=true;', 'dryRun=false&dryrun=true', 'a=1&amp;dryRun=true'],
    ].map((query) => [query, `?${query}`, {}, {}] as const)
    const elsewhere: typeof asked = [
      ['a field', '', { dryRun: true }, {}],
      ['a misspelt field', '', { dry_run: 'true' }, {}],
      ['a field of another', '', { extra_query: { dryRun: true } }, {}],
      ['a header', '', {}, { 'X-Dry-Run': 'true' }],
      ['a header by its name', '', {}, { dryRun: 'true' }],
    ]
    const bodies: readonly (readonly [path: string, body: object])[] = [
      [IMAGES, { model: 'dall-e-2', prompt: 'a' }],
      [CHAT, { model: 'sample-chat', messages: SAY }],
      [VIDEOS, { model: 'sora-2', prompt: 'a' }],
    ]

    it.each([...asked, ...elsewhere])('as %s is refused, and charges nothing', async (_, query, more, headers) => {
      const at = server()
      const before = await money(at, 'acme')
      for (const [path, body] of bodies) {
        const sent = { ...body, ...more }
        const init = { method: 'POST', body: JSON.stringify(sent) }
        const own = { authorization: 'Bearer lmnfl_acme.secret', 'content-type': 'application/json', ...headers }
        const response = await at.send(`${path}${query}`, { ...init, headers: own })
        expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([
          400,
          'INVALID_REQUEST',
        ])
      }
      at.pass(10_000)
      expect(await money(at, 'acme')).toEqual(before)
    })

    it.each([';dryRun', '?dryRun', ';dry_run'])('after %s, which parts no parameters, is refused', async (name) => {
      const at = server()
      const { status, body } = await at.post(`${IMAGES}?user=1${name}=true`, { model: 'dall-e-2', prompt: 'a' })
      expect([status, body.error.message]).toEqual([
        400,
        `\`${name}\` is not a parameter of this operation. Did you mean \`dryRun\`, a query parameter?`,
      ])
    })

    it('in a form is refused as well', async () => {
      const at = server()
      const form = new FormData()
      for (const [name, value] of Object.entries({ model: 'dall-e-2', prompt: 'a', dry_run: 'true' }))
        form.set(name, value)
      const { status, body } = await at.post('/openai/v1/images/edits', form)
      expect([status, body.error.message]).toEqual([
        400,
        '`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?',
      ])
    })
  })

  it('says the same each time, and moves no later routing', async () => {
    const body = { model: 'flux.1-schnell', prompt: 'a' }
    const routes = async (dryRuns: number): Promise<string[]> => {
      const at = server()
      const providers: string[] = []
      for (let call = 0; call < 12; call += 1) {
        for (let dry = 0; dry < dryRuns; dry += 1)
          expect((await at.post(`${IMAGES}?dryRun=true`, body)).body.provider).toBe('fal')
        providers.push((await at.post(IMAGES, body)).body.metadata.provider)
      }
      return providers
    }
    const alone = await routes(0)
    expect(await routes(3)).toEqual(alone)
    expect([...new Set(alone)].sort()).toEqual(['fal', 'replicate', 'runware'])
  })

  it('of a stream is refused with what to do, where the real call is not', async () => {
    const body = { model: 'sample-chat', messages: SAY, stream: true, max_tokens: 2 }
    const dry = await server().post(`${CHAT}?dryRun=true`, body)
    expect([dry.status, dry.body.error.code, dry.body.error.param]).toEqual([400, 'INVALID_REQUEST', 'stream'])
    expect(dry.body.error.message).toContain('send the dry run without stream')
    expect((await server().post(CHAT, body)).status).toBe(200)
  })

  const scraps = fc.constantFrom<unknown>(null, 0, 1, 2, 11, -1, 1.5, '1', '', 'hd', 'url', 'x', true, [], {}, SAY)
  const names = ['n', 'size', 'quality', 'response_format', 'max_tokens', 'seconds', 'duration', 'extra', 'prompt']
  const body = fc.record({
    model: fc.constantFrom<unknown>('dall-e-3', 'nobody/dall-e-3', 'sora-2', 'sample-chat', 'dalle-3', 7, undefined),
    prompt: fc.constantFrom<unknown>('a', '', undefined),
    messages: fc.constantFrom<unknown>(SAY, [], undefined),
    more: fc.dictionary(fc.constantFrom(...names), scraps, { maxKeys: 3 }),
  })

  it('refuses what the real call refuses, with the same answer', async () => {
    const at = server()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(IMAGES, CHAT, VIDEOS), body, async (path, { more, ...given }) => {
        const sent = { ...given, ...more }
        const [dry, real] = [await at.post(`${path}?dryRun=true`, sent, 'acme'), await at.post(path, sent, 'acme')]
        if (real.status === 402) expect(dry.status).toBe(200)
        else if (dry.status !== 200 || real.status >= 300)
          expect([dry.status, dry.text]).toEqual([real.status, real.text])
      }),
      { numRuns: 200 },
    )
  })
})

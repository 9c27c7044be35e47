import { describe, expect, it } from 'vitest'
import { type Answer, server } from './server.ts'

type Options = Parameters<typeof server>[0]

const inWebhook = (url: string): object => ({ webhook_url: url })
const inReference = (url: string): object => ({ reference_image_urls: [url] })

/** A URL as a webhook and as a reference, in an estimate, a run and a character. */
async function everywhere(url: string, options?: Options): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const body of [inWebhook(url), inReference(url)]) {
    for (const path of ['/v1/images/estimate', '/v1/images'])
      answers.push(await server(options).post(path, { prompt: 'a dune', ...body }))
  }
  answers.push(await server(options).post('/v1/characters', { name: 'Mira', ...inReference(url) }))
  return answers
}

const codes = (answers: readonly Answer[]): unknown => [...new Set(answers.map(({ status, code }) => code ?? status))]

describe('a URL of a webhook or a reference', () => {
  it.each([
    'https://10.0.0.1/',
    'https://127.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://224.0.0.1/',
    'https://192.0.2.1/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    'https://0x7f.1/',
    'https://127.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[fe80::1%25eth0]/',
    'https://localhost/',
    'https://a.localhost/',
    'http://web:3001/',
    'https://web:3000/',
    'http://user@web:3000/',
    'http://web:3000@10.0.0.1/',
    'http://10.9.8.7:81/',
    'https://metadata.google.internal/',
    'https://a.internal/',
    'https://example.com./',
    'https://user@example.com/',
    'https://example.com@127.0.0.1/',
    'https://ⓛocalhost/',
    'https://example.com:22/',
    'https://example.com:80/',
    'http://example.com/',
    'ftp://example.com/',
    // Sample names of the world that lead to private addresses.
    'https://internal.example.com/',
    'https://INTERNAL.example.com/',
    'https://loopback.example.com/',
    'https://metadata.example.com/',
    'https://mixed.example.com/',
  ])('is refused: %s', async (url) => {
    expect(codes(await everywhere(url))).toEqual(['invalid_format'])
  })

  it.each([
    'https://example.com/',
    'https://example.com:443/a?b=c#d',
    'https://example.com:8443/',
    'HTTPS://EXAMPLE.com/',
    'https://1.1.1.1/',
    'https://[2606:4700:4700::1111]/',
    'https://münchen.de/',
    'https://below.internal.example.com/',
  ])('is allowed: %s', async (url) => {
    expect(codes(await everywhere(url))).toEqual([200, 202])
  })

  it('that is refused is named with its field and a reason', async () => {
    const [webhook, , reference] = await everywhere('https://internal.example.com/')
    expect([webhook?.param, webhook?.body.error.message]).toEqual([
      'webhook_url',
      'webhook_url: The host must be public; received "internal.example.com", which has an address that is private.',
    ])
    expect([reference?.param, reference?.body.error.message]).toEqual([
      'reference_image_urls.0',
      'reference_image_urls.0: The host must be public; received "internal.example.com", which has an address that is private.',
    ])
  })

  it.each<readonly [what: string, resolve: () => Promise<readonly string[]>, then: unknown]>([
    ['a public address', async () => ['1.1.1.1'], [200, 202]],
    ['a private address', async () => ['10.1.2.3'], ['invalid_format']],
    ['a private one among public ones', async () => ['1.1.1.1', '10.1.2.3'], ['invalid_format']],
    ['no address', async () => [], ['invalid_format']],
    ['what is no address', async () => ['nonsense'], ['invalid_format']],
    ['a failure', async () => Promise.reject(new Error('no DNS')), ['invalid_format']],
  ])('whose host leads to %s, by the resolver that is passed in', async (_, resolve, then) => {
    expect(codes(await everywhere('https://example.com/', { resolve }))).toEqual(then)
  })

  it.each<readonly [what: string, url: string, addresses: readonly string[], then: readonly unknown[]]>([
    ['moves', 'https://example.com/', ['93.184.216.34', '10.0.0.1'], [200, 'invalid_format']],
    ['stays', 'https://example.com/', ['93.184.216.34', '93.184.216.34'], [200, 200]],
  ])('whose host %s is checked at each request', async (_, url, addresses, then) => {
    const left = addresses.flatMap((address) => [address, address])
    const { post } = server({ resolve: async () => left.splice(0, 1) })
    const body = { prompt: 'a dune', ...inWebhook(url), ...inReference(url) }
    const answers = [await post('/v1/images/estimate', body), await post('/v1/images/estimate', body)]
    expect(answers.map(({ status, code }) => code ?? status)).toEqual(then)
    expect(left).toEqual([])
  })

  it.each([
    ['https://example.com/', 200],
    ['https://internal.example.com/', 'invalid_format'],
    ['https://127.1/', 'invalid_format'],
  ])('such as %s is judged the same when it comes again', async (url, code) => {
    const { post } = server()
    const body = { prompt: 'a dune', ...inWebhook(url), ...inReference(url) }
    const answers = [await post('/v1/images/estimate', body), await post('/v1/images/estimate', body)]
    expect(answers.map((one) => one.code ?? one.status)).toEqual([code, code])
    expect(answers[1]?.param).toBe(answers[0]?.param)
  })

  it('whose host is an address, or is refused by its name, asks no resolver', async () => {
    const asked: string[] = []
    const resolve = async (host: string): Promise<readonly string[]> => {
      asked.push(host)
      return ['1.1.1.1']
    }
    for (const url of ['https://10.0.0.1/', 'https://1.1.1.1/', 'https://localhost/', 'https://example.com:22/'])
      await everywhere(url, { resolve })
    expect(asked).toEqual([])
  })
})

describe('a URL of this machine', () => {
  const deliverTo = { origins: ['http://web:3000', 'http://10.9.8.7'], fetch: async () => new Response() }

  it.each([
    'https://127.0.0.1:9000/',
    'http://127.0.0.1:3000/hook',
    'http://localhost:3000/',
    'https://localhost:9000/',
    'https://[::1]:9000/',
    'https://127.8.9.1/',
    // Named ones, wherever they are.
    'http://web:3000/hook',
    'http://10.9.8.7/',
  ])('%s is allowed for a webhook with deliverTo alone', async (url) => {
    for (const path of ['/v1/images/estimate', '/v1/images']) {
      const ask = async (options: Options, body: object): Promise<number> =>
        (await server(options).post(path, { prompt: 'a dune', ...body })).status
      expect(await ask({ deliverTo }, inWebhook(url))).toBe(path === '/v1/images' ? 202 : 200)
      expect(await ask({}, inWebhook(url))).toBe(400)
      expect(await ask({ deliverTo }, inReference(url))).toBe(400)
    }
  })

  it.each([
    'https://10.0.0.1/',
    'http://10.0.0.1/',
    'http://example.com/',
    'https://internal.example.com/',
    'https://loopback.example.com/',
    'https://a.localhost/',
    'http://web:3001/',
    'https://web:3000/',
    'http://user@web:3000/',
    'http://web:3000@10.0.0.1/',
    'http://10.9.8.7:81/',
  ])('%s is none, and refused with deliverTo, too', async (url) => {
    expect(codes(await everywhere(url, { deliverTo }))).toEqual(['invalid_format'])
  })
})

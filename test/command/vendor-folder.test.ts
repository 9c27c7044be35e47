import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentsOf } from '../fixtures/fixture-vendor.ts'
import { outlay } from './run-command.ts'
import { killGroup, type RunningMock, runningMock } from './running-mock.ts'

// Documents that nobody generated code from: an invented vendor, one of ours under another name, and one with mistakes.
const folder = mkdtempSync(join(tmpdir(), 'outlay-folders-'))
const [press, router, broken] = ['press', 'my-router', 'broken'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
beforeAll(() => {
  const own = join(documentsOf('pressroom'), 'pressroom')
  cpSync(own, press, { recursive: true })
  cpSync(own, broken, { recursive: true })
  cpSync(join(import.meta.dirname, '../../openapi/x-router'), router, { recursive: true })
  const document = join(broken, 'openapi.yaml')
  const text = readFileSync(document, 'utf8')
    .replace('openapi: 3.1.0', 'openapi: 3.0.3')
    .replace('table: setup', 'table: set-up')
  writeFileSync(document, text)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('outlay estimate ./folder', () => {
  // 1.8 for the setup, and 20 sheets at 0.06
  it('prices a request by the documents of the folder', async () => {
    const { code, out, err } = await outlay([
      'estimate',
      press,
      '--paper',
      'plain',
      '--sheets',
      '20',
      '--shop-code',
      'a-1',
    ])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^press priceJob: 3\.0000 EUR \(maximum\)\n/)
  })

  it('lists the fields of the document as flags', async () => {
    const { code, out } = await outlay(['estimate', router, '--help'])
    expect(code).toBe(0)
    expect(out).toContain('--number-results <integer>')
  })

  it('says that the vendor of the folder has no prices', async () => {
    const { code, out, err } = await outlay(['estimate', join(documentsOf('bookshelf'), 'bookshelf')])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('outlay: No operation of bookshelf has a price. Give one `x-pricing` in its document.\n')
  })

  it('refuses a request in the words of the document', async () => {
    const { code, out, err } = await outlay(['estimate', router, '--width', '1000'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('`width` must be a multiple of 64 from 128 to 2048; received 1000.')
  })
})

describe.each([
  ['estimate', ['estimate', broken]],
  ['mock', ['mock', broken, '--port', '0']],
])('outlay %s with documents that have mistakes', (_, args) => {
  it('prints a line for each, without a stack, and exits with 2', async () => {
    const { code, out, err } = await outlay(args)
    expect([code, out]).toEqual([2, ''])
    const lines = err.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(/broken\/(openapi\.yaml|prices\/.+\.yaml):\d+:\d+: \S/)
  })
})

it('a folder without openapi.yaml is refused with one sentence', async () => {
  const sentence = `outlay: The argument must be a folder with openapi.yaml and prices/; received ${JSON.stringify(folder)}.\n`
  expect(await outlay(['mock', folder])).toEqual({ code: 2, out: '', err: sentence })
})

describe('outlay mock ./folder', () => {
  let mock: RunningMock
  beforeAll(async () => {
    mock = await runningMock([router, press, '--port', '0'])
  })
  afterAll(() => killGroup(mock))

  async function post(path: string, body: unknown): Promise<[number, unknown]> {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(mock.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    return [response.status, await response.json()]
  }

  // 512 × 512 pixels of 1024 × 1024 at 0.006955, rounded up
  it('answers as the document declares, with the price', async () => {
    const [status, body] = await post('/my-router/v1/images/estimate', { width: 512, height: 512 })
    expect(status).toBe(200)
    expect(body).toMatchObject({ model: 'flux-schnell', dimensions: '512×512', estimatedCost: { usd: '0.001739' } })
  })

  it.each<[what: string, path: string, body: unknown, status: number, reply: object]>([
    ['a violation', '/my-router/v1/images/estimate', { width: 1000 }, 400, { error: 'INVALID_DIMENSIONS' }],
    ['an unknown route', '/my-router/v1/nope', {}, 404, { error: 'NOT_FOUND' }],
    [
      'a violation of the other vendor',
      '/press/rest/v3/shops/a-1/jobs/price',
      { paper: 'plain', sheets: 0 },
      400,
      { status: 400 },
    ],
    [
      'what only hand-written code answers',
      '/my-router/v1/images/generate',
      { prompt: 'a cat' },
      500,
      { message: 'Hand-written code answers generateImage; documents of a folder have none.' },
    ],
  ])('refuses %s as the document says', async (_, path, body, status, reply) => {
    const [given, text] = await post(path, body)
    expect(given).toBe(status)
    expect(text).toMatchObject(reply)
  })

  it('lists the folders with their sample estimates', () => {
    expect(mock.out()).toMatch(/^my-router +\S+\/my-router +.+: 0\.006955 USD \(maximum\)$/m)
    expect(mock.out()).toMatch(/^press +\S+\/press\/rest\/v3 +/m)
    expect(mock.out()).not.toMatch(/^lumenfall /m)
  })
})

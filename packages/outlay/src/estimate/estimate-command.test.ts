import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../main.ts'

const folder = mkdtempSync(join(tmpdir(), 'outlay-estimate-'))
const out: string[] = []
const err: string[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T00:00:00Z') })
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(`${text}\n`))
  vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(`${text}\n`))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function estimate(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  out.length = 0
  err.length = 0
  const code = await main(['estimate', 'x-router', ...args])
  return { code, out: out.join(''), err: err.join('') }
}

async function totalOf(...args: readonly string[]): Promise<string> {
  const { out } = await estimate(...args, '--json')
  return (JSON.parse(out) as { total: string }).total
}

function file(text: string): string {
  const path = join(folder, 'body.json')
  writeFileSync(path, text)
  return path
}

const FOUR_SMALL = ['--width', '512', '--height', '512', '--number-results', '4']

describe('outlay estimate x-router', () => {
  it('prints total, kind, lines and price list as a table', async () => {
    const { code, out, err } = await estimate(...FOUR_SMALL)
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(
      [
        'x-router estimateImage: 0.006955 USD (maximum)',
        '',
        'line   type    metric  quantity   billed      rate      per    amount  rate is',
        'image  output  pixel    1048576  1048576  0.006955  1048576  0.006955  official',
        'total                                                        0.006955',
        '',
        'Price list 2026-11-01, in USD.',
        '',
      ].join('\n'),
    )
  })

  it('shows what rounding moved as a last line, exactly, and says which rates are illustrative', async () => {
    const { out } = await estimate('--width', '128', '--height', '192', '--model', 'sd15-dreamshaper-v8')
    expect(out.split('\n').slice(2, 9)).toEqual([
      'line      type    metric  quantity  billed    rate      per         amount  rate is',
      'image     output  pixel      24576   24576  0.0013  1048576  0.00003046875  sample',
      'rounding                                                     0.00000053125',
      'total                                                             0.000031',
      '',
      'Price list 2026-11-01, in USD.',
      'Rates marked sample are illustrative.',
    ])
  })

  it('prints the same as JSON, every amount a decimal string', async () => {
    const { code, out } = await estimate('--width', '512', '--height', '512', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      vendor: 'x-router',
      operation: 'estimateImage',
      request: { body: { width: 512, height: 512 } },
      kind: 'maximum',
      total: '0.001739',
      unit: 'USD',
      scale: 6,
      priceList: '2026-11-01',
      lines: [
        {
          id: 'image',
          type: 'output',
          metric: 'pixel',
          quantity: '262144',
          billableQuantity: '262144',
          rate: '0.006955',
          factor: '1',
          per: '1048576',
          amount: '0.00173875',
          labels: {},
          provenance: 'official',
        },
        { id: 'rounding', amount: '0.00000025' },
      ],
    })
  })

  it.each([
    [['--width', '1024'], '0.006955'],
    [['--number-results', '4'], '0.027820'],
    [['--width', '512', '--height', '512'], '0.001739'],
    [FOUR_SMALL, '0.006955'],
    [['--width=2048', '--height=2048'], '0.027820'],
    [['--model', 'flux-dev'], '0.026750'],
    [['--model', 'sdxl-realvis-v4', '--number-results', '4'], '0.010400'],
    [['--operation', 'estimateImage', '--width', '1.28e2'], '0.000870'],
    [['--width', '128', '--width', '2048'], '0.013910'],
  ])('prices %j at %s', async (args, total) => {
    expect(await totalOf(...args)).toBe(total)
  })
})

describe('a body from a file', () => {
  it.each([
    ['{"width":512,"height":512,"numberResults":4}', [], '0.006955'],
    ['{"width":512,"height":512,"numberResults":4}', ['--number-results', '1'], '0.001739'],
    ['{}', ['--width', '512', '--height', '512'], '0.001739'],
    ['\uFEFF {} \n', [], '0.006955'],
  ])('of %j under the flags %j costs %s', async (text, flags, total) => {
    expect(await totalOf('--body', file(text), ...flags)).toBe(total)
  })

  it.each([
    ['null', 'The body must be an object; received null.'],
    ['[]', 'The body must be an object; received [].'],
    ['"x"', 'The body must be an object; received "x".'],
    ['7', 'The body must be an object; received 7.'],
    ['{"extra":1}', '`extra` is not a known field. Known fields: `model`, `width`, `height`, `numberResults`.'],
    ['{"width":null}', '`width` must be a multiple of 64 from 128 to 2048; received null.'],
    ['{"numberResults":"1"}', '`numberResults` must be an integer from 1 to 4; received "1".'],
    [
      '{"__proto__":{"width":64}}',
      '`__proto__` is not a known field. Known fields: `model`, `width`, `height`, `numberResults`.',
    ],
  ])('of %s is refused with a sentence, flags or not', async (text, sentence) => {
    const refused = { code: 2, out: '', err: `outlay: ${sentence}\n` }
    expect(await estimate('--body', file(text))).toEqual(refused)
    expect(await estimate('--body', file(text), '--height', '512')).toEqual(refused)
  })

  it.each(['', ' ', '{', "{'width': 512}", '{} {}'])('of %j is refused as no JSON', async (text) => {
    const path = file(text)
    const sentence = `outlay: The file ${path} could not be parsed as JSON. Check that it is one JSON value, the request body.\n`
    expect(await estimate('--body', path)).toEqual({ code: 2, out: '', err: sentence })
  })

  it.each([
    [join(folder, 'nope.json'), 'ENOENT'],
    [folder, 'EISDIR'],
    ['', 'ENOENT'],
  ])('at %j is refused when it cannot be read', async (path, code) => {
    const given = `${JSON.stringify(path)}, which could not be read (${code})`
    const sentence = `--body must be a JSON file, or - for standard input; received ${given}.`
    expect(await estimate('--body', path)).toEqual({ code: 2, out: '', err: `outlay: ${sentence}\n` })
  })
})

describe('a flag', () => {
  const NUMBER = 'a multiple of 64 from 128 to 2048'
  const COUNT = 'an integer from 1 to 4'

  it.each([
    [['--width', ''], `\`width\` must be ${NUMBER}; received "".`],
    [['--width='], `\`width\` must be ${NUMBER}; received "".`],
    [['--width', ' 512'], `\`width\` must be ${NUMBER}; received " 512".`],
    [['--width', '1e3'], `\`width\` must be ${NUMBER}; received 1000.`],
    [['--width', '-64'], `\`width\` must be ${NUMBER}; received -64.`],
    [['--width=0x400'], `\`width\` must be ${NUMBER}; received "0x400".`],
    [['--width', '+512'], `\`width\` must be ${NUMBER}; received "+512".`],
    [['--width', 'null'], `\`width\` must be ${NUMBER}; received "null".`],
    [['--width', 'NaN'], `\`width\` must be ${NUMBER}; received "NaN".`],
    [['--width', '1024.5'], `\`width\` must be ${NUMBER}; received 1024.5.`],
    [['--width', '2112'], `\`width\` must be ${NUMBER}; received 2112.`],
    [['--number-results', '1.5'], `\`numberResults\` must be ${COUNT}; received 1.5.`],
    [['--number-results', '0'], `\`numberResults\` must be ${COUNT}; received 0.`],
    [['--number-results', '5'], `\`numberResults\` must be ${COUNT}; received 5.`],
  ])('of %j is refused in the words of the document', async (args, sentence) => {
    expect(await estimate(...args)).toEqual({ code: 2, out: '', err: `outlay: ${sentence}\n` })
  })

  it.each(['nope', '', '7', 'FLUX-SCHNELL', 'toString'])('of --model %j is refused with the models', async (model) => {
    const { code, err } = await estimate('--model', model)
    expect(code).toBe(2)
    expect(err).toMatch(/^outlay: `model` must be one of "flux-schnell", .*; received "[^"]*"\.\n$/)
  })

  it.each([
    [['--widht', '512'], "unknown option '--widht' (Did you mean --width?); --help lists what is allowed."],
    [['--width'], "option '--width <number>' argument missing; --help lists what is allowed."],
    [['--body'], "option '--body <file>' argument missing; --help lists what is allowed."],
    [['--operation'], "option '--operation <id>' argument missing; --help lists what is allowed."],
    [['--operation', 'nope'], '--operation must be one of estimateImage, estimateChat; received "nope".'],
    [['--operation=a=b'], '--operation must be one of estimateImage, estimateChat; received "a=b".'],
    [
      ['--operation', 'listImageModels'],
      '--operation must be one of estimateImage, estimateChat; received "listImageModels".',
    ],
    [['512'], "too many arguments for 'x-router'. Expected 0 arguments but got 1: 512; --help lists what is allowed."],
  ])('line %j is refused with one sentence', async (args, sentence) => {
    expect(await estimate(...args)).toEqual({ code: 2, out: '', err: `outlay: ${sentence}\n` })
  })

  it('at fault beside others is told with them, a sentence a line', async () => {
    const { code, err } = await estimate('--model', 'nope', '--width', '1000', '--number-results', '9')
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^outlay: `model` must be .*; received "nope"\.$/),
      expect.stringMatching(/^ +`width` must be .*; received 1000\.$/),
      expect.stringMatching(/^ +`numberResults` must be .*; received 9\.$/),
    ])
  })
})

describe('any valid request', () => {
  const RATES = {
    'flux-schnell': '0.006955',
    'flux-dev': '0.026750',
    'sdxl-realvis-v4': '0.002600',
    'sd15-dreamshaper-v8': '0.001300',
  } as const
  const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_UP })
  const side = fc.option(
    fc.integer({ min: 2, max: 32 }).map((steps) => steps * 64),
    { nil: undefined },
  )
  const requests = fc.record({
    model: fc.option(fc.constantFrom(...(Object.keys(RATES) as (keyof typeof RATES)[])), { nil: undefined }),
    width: side,
    height: side,
    numberResults: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  })

  it('costs rate × pixels ÷ 1024² × images, rounded up once, by flags and by file, and its lines add up', async () => {
    const property = fc.asyncProperty(requests, async (request) => {
      const { model = 'flux-schnell', width = 1024, height = 1024, numberResults = 1 } = request
      const law = new Exact(RATES[model]).mul(width).mul(height).div(1_048_576).mul(numberResults).toFixed(6)
      const flags = Object.entries({ ...request, numberResults: undefined, 'number-results': request.numberResults })
      const given = flags.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, `${value}`]))
      const { out } = await estimate('--body', file('{}'), ...given, '--json')
      const { total, lines } = JSON.parse(out) as { total: string; lines: { amount: string }[] }
      expect(total).toBe(law)
      expect(Exact.sum(0, ...lines.map(({ amount }) => amount)).equals(total)).toBe(true)
      expect(await totalOf('--body', file(JSON.stringify(request)))).toBe(law)
    })
    await fc.assert(property, { numRuns: 150 })
  })
})

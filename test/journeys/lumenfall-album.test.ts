import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ended, endOf } from '../command/run-command.ts'
import { lumenfallWorld, type World } from './lumenfall/world.ts'

// The program runs as a process of its own that gets nothing but its environment: `make-album.ts`, which asks the official
// client for a price before each step.
const FOLDER = join(import.meta.dirname, 'lumenfall')
const VENDOR_URL = 'https://api.lumenfall.ai/openai/v1'

/** Runs the program; what is a caption, and costs as much as its tokens, is shown as that. */
async function run(baseUrl: string, key: string, before: readonly string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, [...before, join(FOLDER, 'make-album.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LUMENFALL_BASE_URL: baseUrl, LUMENFALL_API_KEY: `lmnfl_${key}.secret` },
    timeout: 50_000,
  })
  const ended = await endOf(child)
  const out = ended.out.replace(/^([A-Z][a-z. A-Z]+)\n(caption: )(\S+)/m, (whole, said: string, what: string, cost) => {
    // Each word and each full stop is a token.
    const tokens = said.match(/\w+|\./g)?.length ?? 0
    return CAPTIONED[tokens] === cost ? `(18 to 20 tokens)\n${what}(by its tokens)` : whole
  })
  return { ...ended, out }
}

// 3 × 0.04; 0.02; 4 × 0.021. The caption: 3 + 1 + 12 + 3 tokens of the prompt are 9.5 micros, half to even 10; its 20 are 30.
const MADE = `images: about $0.12 at vertex
images: $0.12 at Google Vertex AI
edit: about $0.02 at openai
edit: $0.02 at OpenAI
caption: about $0.00004 at openrouter
(18 to 20 tokens)
caption: (by its tokens) at OpenRouter
video: about $0.084 at openai
video, completed: $0.084 at OpenAI
`
/** What 18 to 20 tokens of a caption cost with its prompt: 10 and 27, 28.5 half to even, or 30 micros. */
const CAPTIONED: Readonly<Record<number, string>> = { 18: '$0.000037', 19: '$0.000038', 20: '$0.00004' }
const REFUSED = `images: about $0.12 at vertex
402 Insufficient balance: $0.12 required, $0.02 available. Add funds, enable auto top-up, or switch to postpaid billing.
`

describe('a program with the official client', () => {
  let world: World
  beforeEach(async () => {
    world = await lumenfallWorld()
  })
  afterEach(() => world.close())

  it('prints what each step costs before and after it', async () => {
    expect(await run(`${world.url}/lumenfall/openai/v1`, 'acme')).toEqual({ code: 0, out: MADE, err: '' })
  })

  it('reads a price that it cannot pay, and what to do', async () => {
    expect(await run(`${world.url}/lumenfall/openai/v1`, 'low')).toEqual({ code: 0, out: REFUSED, err: '' })
    expect(await world.get('/v1/requests', 'low')).toEqual({ object: 'list', data: [] })
  })
})

describe("the same program before MSW, with the vendor's own URL", () => {
  const intercepted = ['--import', pathToFileURL(join(FOLDER, 'intercepted.ts')).href]

  it.each([
    ['each step is paid', 'acme', MADE],
    ['nothing can be paid', 'low', REFUSED],
  ])('prints the same: %s', async (_, key, out) => {
    expect(await run(VENDOR_URL, key, intercepted)).toEqual({ code: 0, out, err: '' })
  })
})

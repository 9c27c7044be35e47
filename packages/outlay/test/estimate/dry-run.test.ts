import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'outlay-asked-'))
const chat = join(folder, 'chat.json')
writeFileSync(chat, '{"model":"sample-chat","messages":[{"role":"user","content":"hello world"}]}')
const out: string[] = []
const err: string[] = []

beforeEach(() => {
  out.length = 0
  err.length = 0
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T00:00:00Z') })
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text))
  vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
afterAll(() => rmSync(folder, { recursive: true }))

const IMAGES = ['--model', 'gemini-3-pro-image', '--prompt', 'a', '--n', '2']

describe('outlay estimate lumenfall', () => {
  it.each<readonly [title: string, args: readonly string[], total: string]>([
    ['images, a dry run without saying so', IMAGES, '0.080000'],
    ['images, a dry run that is said', [...IMAGES, '--dry-run'], '0.080000'],
    ['images, a dry run that is true', [...IMAGES, '--dry-run', 'true'], '0.080000'],
    // 3 + 3 + 1 + 2 tokens at 0.5 USD a million and 256 at 1.5: 4.5 and 384 micros, each rounded half to even
    ['a chat, its tokens counted', ['--operation', 'completeChat', '--body', chat], '0.000388'],
    ['a chat with a bound', ['--operation', 'completeChat', '--body', chat, '--max-tokens', '2'], '0.000007'],
    ['a video', ['--operation', 'createVideo', '--model', 'sora-2', '--prompt', 'a', '--seconds', '10'], '0.210000'],
    ['an edit', ['--operation', 'editImages', '--model', 'dall-e-3', '--prompt', 'a', '--image', 'a.png'], '0.040000'],
  ])('prices %s', async (_, args, total) => {
    expect([await main(['estimate', 'lumenfall', ...args, '--json']), err]).toEqual([0, []])
    expect(JSON.parse(out.join(''))).toMatchObject({ total, unit: 'USD', request: { query: { dryRun: true } } })
  })

  it('refuses to price what is no estimate', async () => {
    expect(await main(['estimate', 'lumenfall', ...IMAGES, '--dry-run', 'false'])).toBe(2)
    expect(err).toEqual(['outlay: `dryRun` must be true or absent to ask for an estimate; received false.'])
  })

  it('tells a fault of the request in the words of the document', async () => {
    expect(await main(['estimate', 'lumenfall', ...IMAGES, '--n', '11'])).toBe(2)
    expect(err.join('')).toContain('`n` must be an integer from 1 to 10 or null; received 11.')
  })
})

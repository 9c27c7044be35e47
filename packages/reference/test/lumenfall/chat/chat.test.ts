import { compare, exact } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countEstimatedTokens, fillerChoices } from '../../../src/lumenfall/chat/completion.ts'
import { type Completion, toChatCompletion, toStreamEvents } from '../../../src/lumenfall/chat/response.ts'
import { fillerWords } from '../../../src/random/filler-words.ts'
import { seededRandom } from '../../../src/random/random.ts'

const METADATA = {
  model: 'sample-chat',
  executed_model: 'openrouter/sample-chat',
  provider: 'openrouter',
  provider_name: 'OpenRouter',
  upstream_id: 'up_1',
  cost: 0.01,
  cost_currency: 'USD' as const,
}

function completion(count: number, most: number, seed = 1): Completion {
  const choices = fillerChoices({ count, most: exact(most), randomFor: (index) => seededRandom(seed + index) })
  return { id: 'chatcmpl-1', created: 7, model: 'sample-chat', choices, promptTokens: 5, metadata: METADATA }
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever an event has
function events(of: Completion, includeUsage = false): any[] {
  const all = [...toStreamEvents(of, includeUsage)].map(({ data }) => data)
  expect(all.pop()).toBe('[DONE]')
  return all.map((one) => JSON.parse(one))
}

describe('the pieces of a text', () => {
  it.each<readonly [count: number]>([[0], [1], [2], [7], [256], [5000]])('are as many as asked for: %d', (count) => {
    const all = [...fillerWords(count, seededRandom(3))]
    expect(all).toHaveLength(count)
    expect(all.join('')).toMatch(/^([A-Z][a-z]*( [A-Za-z]+|\.)*)?$/)
    expect(all).toEqual([...fillerWords(count, seededRandom(3))])
  })
})

describe('the answers to a chat', () => {
  it('have from 90 to 100 per cent of the tokens that they may have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer(), (most, seed) => {
        const [choice] = fillerChoices({ count: 1, most: exact(most), randomFor: () => seededRandom(seed) })
        const tokens = choice?.tokens ?? 0
        expect(tokens <= most && tokens * 10 >= most * 9).toBe(true)
        expect(choice?.finish).toBe(tokens === most ? 'length' : 'stop')
      }),
    )
  })

  it('have the text that they count, the same each time', () => {
    for (const { tokens, pieces: all } of completion(3, 200).choices) {
      expect([...all()]).toHaveLength(tokens)
      expect([...all()]).toEqual([...all()])
    }
  })

  it('are bounded by what the estimate counts', () => {
    const line = (type: string, quantity: number): object => ({ type, metric: 'token', quantity: exact(quantity) })
    const estimate = { lines: [line('input', 7), line('input', 5), line('output', 768)] } as unknown as Estimate
    const { prompt, most } = countEstimatedTokens(estimate, 3)
    expect([prompt, compare(most, exact(256))]).toEqual([12, 0])
    expect(() => countEstimatedTokens({ lines: [] }, 1)).toThrow('component input')
  })
})

describe('a completed chat', () => {
  it('in one piece has the form of OpenAI', () => {
    const given = completion(2, 10)
    const [one = 0, two = 0] = given.choices.map(({ tokens }) => tokens)
    expect(toChatCompletion(given)).toEqual({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 7,
      model: 'sample-chat',
      choices: [0, 1].map((index) => ({
        index,
        message: { role: 'assistant', content: expect.any(String), refusal: null },
        logprobs: null,
        finish_reason: given.choices[index]?.finish,
      })),
      usage: { prompt_tokens: 5, completion_tokens: one + two, total_tokens: 5 + one + two },
      metadata: METADATA,
    })
  })

  it.each<readonly [count: number, includeUsage: boolean]>([
    [1, false],
    [1, true],
    [3, false],
    [3, true],
  ])('as the events of %d answers, usage %s, says the same', (count, includeUsage) => {
    const given = completion(count, 30)
    const whole = toChatCompletion(given) as {
      choices: { message: { content: string }; finish_reason: string }[]
      usage: object
    }
    const all = events(given, includeUsage)
    expect(new Set(all.map(({ object }) => object))).toEqual(new Set(['chat.completion.chunk']))
    for (const [index, { message, finish_reason }] of whole.choices.entries()) {
      const own = all.flatMap(({ choices }) => choices.filter((one: { index: number }) => one.index === index))
      expect(own.map(({ delta }) => delta.content ?? '').join('')).toBe(message.content)
      expect([own[0].delta.role, own.at(-1).delta, own.at(-1).finish_reason]).toEqual(['assistant', {}, finish_reason])
    }
    expect(all.filter(({ metadata }) => metadata !== undefined)).toEqual([all.at(-1)])
    const usages = all.map(({ usage }) => usage)
    expect(usages.at(-1)).toEqual(includeUsage ? whole.usage : undefined)
    expect(all.at(-1).choices).toHaveLength(includeUsage ? 0 : 1)
    expect(new Set(usages.slice(0, -1))).toEqual(new Set([includeUsage ? null : undefined]))
  })
})

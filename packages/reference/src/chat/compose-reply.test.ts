import { expect, it } from 'vitest'
import { composeReply } from './compose-reply.ts'

/** A token for each word and each other sign, as a tokenizer has none across the end of a word. */
const countTokens = (text: string): number => text.match(/[a-z]+|[^a-z]/g)?.length ?? 0
const making = (maxTokens: number) => ({ random: () => 0.5, maxTokens, countTokens })

it.each<readonly [text: string]>([
  ['word '.repeat(200)],
  ['wordsthatarelong'.repeat(40)],
  ['{"a":["b","c"],"d":1}'],
  [''],
])('the tokens of the pieces of %j add up to those of the whole', async (text) => {
  const json = JSON.stringify(text)
  const reply = await composeReply({ kind: 'json', schema: { const: text }, pointer: '' }, making(10_000))
  expect(reply?.pieces.join('')).toBe(json)
  expect(reply?.pieceTokens.reduce((sum, one) => sum + one, 0)).toBe(countTokens(json))
  expect(reply?.pieceTokens.every((one) => one >= 0)).toBe(true)
})

it('a reply that is cut has just the tokens of what is said', async () => {
  const schema = { const: 'word '.repeat(200) }
  const reply = await composeReply({ kind: 'json', schema, pointer: '' }, making(151))
  expect(reply?.isCut).toBe(true)
  expect(reply?.pieceTokens.reduce((sum, one) => sum + one, 0)).toBe(countTokens(reply?.pieces.join('') ?? ''))
})

it('the work for the pieces of a text grows as the text does', async () => {
  const charactersFor = async (words: number): Promise<number> => {
    let characters = 0
    const counted = (text: string): number => {
      characters += text.length
      return countTokens(text)
    }
    const schema = { const: 'word '.repeat(words) }
    await composeReply(
      { kind: 'json', schema, pointer: '' },
      { random: () => 0.5, maxTokens: 1e6, countTokens: counted },
    )
    return characters
  }
  expect(await charactersFor(2000)).toBeLessThan(2.1 * (await charactersFor(1000)))
})

import { expect, it } from 'vitest'
import { replyText } from './reply-text.ts'

/** A token for each word and each other sign, as a tokenizer has none across the end of a word. */
const count = (text: string): number => text.match(/[a-z]+|[^a-z]/g)?.length ?? 0
const making = (most: number) => ({ random: () => 0.5, most, count })

it.each<readonly [text: string]>([
  ['word '.repeat(200)],
  ['wordsthatarelong'.repeat(40)],
  ['{"a":["b","c"],"d":1}'],
  [''],
])('the tokens of the pieces of %j add up to those of the whole', async (text) => {
  const json = JSON.stringify(text)
  const reply = await replyText({ kind: 'json', schema: { const: text }, pointer: '' }, making(10_000))
  expect(reply?.pieces.join('')).toBe(json)
  expect(reply?.weights.reduce((sum, one) => sum + one, 0)).toBe(count(json))
  expect(reply?.weights.every((one) => one >= 0)).toBe(true)
})

it('a reply that is cut has just the tokens of what is said', async () => {
  const schema = { const: 'word '.repeat(200) }
  const reply = await replyText({ kind: 'json', schema, pointer: '' }, making(151))
  expect(reply?.isCut).toBe(true)
  expect(reply?.weights.reduce((sum, one) => sum + one, 0)).toBe(count(reply?.pieces.join('') ?? ''))
})

it('the work for the pieces of a text grows as the text does', async () => {
  const charactersFor = async (words: number): Promise<number> => {
    let characters = 0
    const counted = (text: string): number => {
      characters += text.length
      return count(text)
    }
    const schema = { const: 'word '.repeat(words) }
    await replyText({ kind: 'json', schema, pointer: '' }, { random: () => 0.5, most: 1e6, count: counted })
    return characters
  }
  expect(await charactersFor(2000)).toBeLessThan(2.1 * (await charactersFor(1000)))
})

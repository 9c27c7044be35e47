import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTokens } from '@outlay/pricing/tokens'
import { ratio } from './ratio.ts'
import type { Finding, Row } from './row.ts'

/** A chat in English with lists, tables and code: the paragraphs of a manual, as they are asked and answered. */
function chat(): readonly { readonly role: string; readonly content: string }[] {
  const manual = readFileSync(join(import.meta.dirname, '../../openapi/README.md'), 'utf8').slice(0, 20_000)
  return manual.split('\n\n').map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content }))
}

/** Counts a text; texts that look like special tokens are not among them. */
type CountText = (text: string) => number

/** What counting the tokens of a chat costs beside the usual libraries, which count its texts one by one. */
export const tokensRows: readonly Row[] = [
  row('js-tiktoken', 10, async () => {
    const { getEncoding } = await import('js-tiktoken')
    const encoding = getEncoding('o200k_base')
    return (text) => encoding.encode(text).length
  }),
  row('gpt-tokenizer', 1, async () => {
    const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base')
    return (text) => countTokens(text)
  }),
]

// The libraries are loaded when their row is measured: their vocabularies make the other rows slower.
function row(library: string, value: number, load: () => Promise<CountText>): Row {
  return {
    name: `tokens-${library}`,
    what: `chats whose tokens are counted in the time that ${library} takes for one`,
    goal: { bound: 'at least', value, unit: '×' },
    measure: async () => beside(library, await load()),
  }
}

async function beside(library: string, countText: CountText): Promise<Finding> {
  const messages = chat()
  const count = await loadTokens(['o200k_base'])
  // 3 for each message, 3 for the answer's beginning (OpenAI cookbook).
  const theirs = (): number =>
    messages.reduce((sum, { role, content }) => sum + 3 + countText(role) + countText(content), 3)
  const own = (): number => count(messages, 'o200k_base') as number
  if (own() !== theirs()) throw new Error(`${library} counts ${theirs()} tokens, outlay ${own()}`)
  const { figure, from } = ratio({ judged: ['outlay', own], reference: [library, theirs] }, 10)
  return { figure: 1 / figure, from: `${from}, ${own()} tokens` }
}

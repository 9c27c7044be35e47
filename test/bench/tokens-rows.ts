import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTokens } from '@outlay/pricing/tokens'
import { ratio } from './ratio.ts'
import type { Finding, Row } from './row.ts'

const TEXTS = 10_000

/** The manual of documents: English with lists, tables and code. */
function manual(): string {
  return readFileSync(join(import.meta.dirname, '../../openapi/README.md'), 'utf8')
}

type Chat = readonly { readonly role: string; readonly content: string }[]

/** A chat whose messages are the paragraphs of a manual, as they are asked and answered. */
function chat(): Chat {
  const paragraphs = manual().slice(0, 20_000).split('\n\n')
  return paragraphs.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content }))
}

const SCRIPTS = [
  'Ein schöner Hafen, 3 Boote',
  'Гавань в сумерках',
  '夕暮れの港、灯り',
  'ميناء عند الغسق',
  '🌅⚓️👩‍🚀 \t\r\n x=1e-7;',
] as const

/** Texts of all lengths that begin anywhere in the manual, within words too, every other one with another script in it. */
function texts(): readonly string[] {
  const all = manual()
  return Array.from({ length: TEXTS }, (_, index) => {
    const from = (index * 7919) % (all.length - 400)
    const text = all.slice(from, from + (index % 331))
    const script = SCRIPTS[(index >> 1) % SCRIPTS.length] ?? ''
    return index % 2 === 0 ? text : text.slice(0, text.length >> 1) + script + text.slice(text.length >> 1)
  })
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
  const count = await loadTokens(['o200k_base'])
  const own = (messages: Chat): number => count(messages, 'o200k_base') as number
  // 3 for each message, 3 for the answer's beginning (OpenAI cookbook).
  const theirs = (messages: Chat): number =>
    messages.reduce((sum, { role, content }) => sum + 3 + countText(role) + countText(content), 3)
  const messages = chat()
  for (const one of [messages, ...texts().map((content) => [{ role: 'user', content }])]) {
    const tokens = [own(one), theirs(one)] as const
    if (tokens[0] !== tokens[1])
      throw new Error(
        `outlay counts ${tokens[0]} tokens, ${library} ${tokens[1]}: ${JSON.stringify(one).slice(0, 400)}`,
      )
  }
  const pair = { judged: ['outlay', () => own(messages)], reference: [library, () => theirs(messages)] } as const
  const { figure, from } = ratio(pair, 10)
  const size = `${own(messages)} tokens`
  return { figure: 1 / figure, from: `${from}, ${size}; equal counts of ${TEXTS.toLocaleString('en')} texts` }
}

import { describe, expect, it } from 'vitest'
import { answer } from '../../src/rules/answer.ts'
import { exchange } from '../exchange.ts'

const TITLE = 'listImageModels 200 all'

describe('the rule of answers without a price', () => {
  it('holds for the answer that the document declares', async () => {
    expect(answer.judge(await exchange(TITLE))).toEqual([])
  })

  it('names each field that is another', async () => {
    const { reply } = await exchange(TITLE)
    const { models } = reply.body as { models: { id: string }[] }
    const body = { total: 3, models: models.slice(0, 3) }
    expect(answer.judge(await exchange(TITLE, { body }))).toEqual([
      'total: expected 4 (declared answer of listImageModels), received 3.',
      `models.3: expected ${JSON.stringify(models[3]).slice(0, 120)}… (declared answer of listImageModels), received nothing.`,
    ])
  })

  it('is broken by an answer where the document has a refusal', async () => {
    const came = await exchange(TITLE)
    expect(answer.judge({ ...came, world: { ...came.world, at: 0 } })).toEqual([
      'The request must be refused; received an answer. The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier.',
    ])
  })

  it('asks nothing of priced operations', async () => {
    expect(answer.judge(await exchange('estimateImage 200 standard', { body: {} }))).toEqual([])
  })
})

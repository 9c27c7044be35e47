import { describe, expect, it } from 'vitest'
import { contentType } from '../../src/rules/body.ts'
import { exchange } from '../exchange.ts'

const TITLE = 'estimateImage 200 standard'

describe('the rule of the content type', () => {
  it.each(['application/json', 'Application/JSON; charset=utf-8'])('holds for %s', async (given) => {
    expect(contentType.judge(await exchange(TITLE, { contentType: given }))).toEqual([])
  })

  it.each([
    [null, 'The Content-Type must be application/json for 200; received none.'],
    ['text/html', 'The Content-Type must be application/json for 200; received "text/html".'],
  ])('is broken by %s', async (given, sentence) => {
    expect(contentType.judge(await exchange(TITLE, { contentType: given }))).toEqual([sentence])
  })

  it('asks nothing of a reply for which the document declares no content', async () => {
    const came = await exchange(TITLE, { contentType: null })
    const operation = { ...came.given.operation, responses: { 200: [] } }
    expect(contentType.judge({ ...came, given: { ...came.given, operation } })).toEqual([])
  })
})

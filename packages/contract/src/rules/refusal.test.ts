import { describe, expect, it } from 'vitest'
import { exchange } from '../exchange.fixture.ts'
import { refusal } from './refusal.ts'

const TITLE = 'estimateImage 400 unknownModel'

describe('the rule of refusals', () => {
  it('holds for the code of the example in other words', async () => {
    expect(refusal.judge(await exchange(TITLE))).toEqual([])
    expect(refusal.judge(await exchange(TITLE, { body: { error: 'INVALID_MODEL', message: 'No.' } }))).toEqual([])
  })

  it.each([
    [
      'another code',
      { error: 'INVALID_REQUEST', message: 'No.' },
      ['error is "INVALID_REQUEST", expected was "INVALID_MODEL" by the example unknownModel.'],
    ],
    [
      'a missing and an unknown field',
      { error: 'INVALID_MODEL', detail: 'No.' },
      [
        'message is missing, expected was a string by the example unknownModel.',
        'detail is a string, expected was no such field by the example unknownModel.',
      ],
    ],
    [
      'a value of another kind',
      { error: 'INVALID_MODEL', message: null },
      ['message is null, expected was a string by the example unknownModel.'],
    ],
    [
      'an object in place of the code',
      { error: { code: 'INVALID_MODEL' }, message: 'No.' },
      ['error is an object, expected was "INVALID_MODEL" by the example unknownModel.'],
    ],
    ['a list', [], ['The body is a list, expected was an object by the example unknownModel.']],
  ])('is broken by %s', async (_, body, sentences) => {
    expect(refusal.judge(await exchange(TITLE, { body }))).toEqual(sentences)
  })

  it("knows where the operation's own faults have their code", async () => {
    const came = await exchange(TITLE, { body: { error: 'INVALID_MODEL', message: 'problems/late' } })
    const rule = { fault: ['unpriced'], status: 400, code: 'unweighed' }
    const own = { steps: [[rule]], answer: ({ code }: { code: string }) => ({ message: `problems/${code}` }) }
    const operation = { ...came.given.operation, faults: own }
    const given = { ...came.given, operation, reply: { error: 'INVALID_MODEL', message: 'problems/unweighed' } }
    expect(refusal.judge({ ...came, given })).toEqual([
      'message is "problems/late", expected was "problems/unweighed" by the example unknownModel.',
    ])
  })

  it('asks nothing of an answer', async () => {
    expect(refusal.judge(await exchange('estimateImage 200 standard', { body: {} }))).toEqual([])
  })
})

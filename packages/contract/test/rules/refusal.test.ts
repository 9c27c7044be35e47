import { describe, expect, it } from 'vitest'
import { refusal } from '../../src/rules/refusal.ts'
import { exchange } from '../exchange.ts'

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
      ['error: expected "INVALID_MODEL" (example unknownModel), received "INVALID_REQUEST".'],
    ],
    [
      'a missing and an unknown field',
      { error: 'INVALID_MODEL', detail: 'No.' },
      [
        'message: expected a string (example unknownModel), received nothing.',
        'detail: expected no such field (example unknownModel), received a string.',
      ],
    ],
    [
      'a value of another kind',
      { error: 'INVALID_MODEL', message: null },
      ['message: expected a string (example unknownModel), received null.'],
    ],
    [
      'an object in place of the code',
      { error: { code: 'INVALID_MODEL' }, message: 'No.' },
      ['error: expected "INVALID_MODEL" (example unknownModel), received an object.'],
    ],
    ['a list', [], ['The body: expected an object (example unknownModel), received a list.']],
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
      'message: expected "problems/unweighed" (example unknownModel), received "problems/late".',
    ])
  })

  it('asks nothing of an answer', async () => {
    expect(refusal.judge(await exchange('estimateImage 200 standard', { body: {} }))).toEqual([])
  })
})

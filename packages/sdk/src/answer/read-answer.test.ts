import { describe, expect, it } from 'vitest'
import type { Operation } from '../operation.ts'
import { type Answer, readAnswer } from './read-answer.ts'
import type { Shape } from './shape.ts'

const vendor = { name: 'a', server: 'https://a.example', codes: [['code']] }
const request = { operation: 'price', method: 'GET', url: 'https://a.example/', headers: {}, body: undefined }
const NUMBER: Shape = { type: 'number' }

function read(answers: Operation['answers'], status: number, text: string): unknown {
  const answer: Answer = { status, text, request, headers: new Headers({ 'content-type': 'application/json' }) }
  try {
    return readAnswer(vendor, { operation: { id: 'price', answers } }, answer)
  } catch (error) {
    return error
  }
}

describe('an answer', () => {
  it.each([
    ['its status', { 200: NUMBER, '2XX': { type: 'string' }, default: { type: 'string' } }],
    ['the range of its status', { '2XX': NUMBER, default: { type: 'string' } }],
    ['any status', { default: NUMBER }],
  ])('is held to what is declared for %s', (_name, answers) => {
    expect(read(answers, 200, '1')).toBe(1)
    expect(read(answers, 200, '"1"')).toMatchObject({ name: 'UnexpectedAnswerError' })
  })

  it.each([
    [404, { '4XX': NUMBER }, true],
    [404, { default: NUMBER }, true],
    [404, { '5XX': NUMBER }, false],
    [300, { 300: NUMBER }, true],
    [299, { default: { type: 'string' } }, undefined],
  ])('with %d where %j is declared is a refusal as declared: %s', (status, answers, asDeclared) => {
    const name = asDeclared === undefined ? 'UnexpectedAnswerError' : 'RefusalError'
    expect(read(answers, status, '1')).toMatchObject({ name, ...(asDeclared !== undefined && { asDeclared }) })
  })

  it('may be empty where the document declares no JSON', () => {
    expect(read({ 204: { type: 'none' } }, 204, '')).toBeUndefined()
    expect(read({ 404: { type: 'none' } }, 404, '')).toMatchObject({ name: 'RefusalError', asDeclared: true })
  })

  it('has the code that the document says where to find', () => {
    expect(read({}, 400, '{"code":"A"}')).toMatchObject({ code: 'A', message: expect.stringContaining('400 A: ') })
  })
})

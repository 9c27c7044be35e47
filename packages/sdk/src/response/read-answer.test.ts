import { describe, expect, it } from 'vitest'
import type { Operation } from '../operation.ts'
import { noRedaction } from '../request/veil.ts'
import { readResponse } from './read-answer.ts'

const vendor = { server: 'https://a.example', codes: [['code']], params: [['param']] }
const request = { operation: 'price', method: 'GET', url: 'https://a.example/', headers: {}, body: undefined }
const NOW = 1_700_000_000_000

function read(answers: Operation['responses'], status: number, text: string, headers: HeadersInit = {}): unknown {
  const response = new Response(null, { status, headers })
  const call = { operation: { id: 'price', vendor: 'a', responses: answers }, method: 'GET', url: '/' }
  try {
    const taken = {
      vendor,
      request,
      response,
      requestId: 'r-1',
      options: {},
      attempt: 1,
      call,
      redactor: noRedaction,
    }
    return readResponse({ ...taken, text }, NOW)
  } catch (error) {
    return error
  }
}

describe('an answer', () => {
  it.each([
    ['its status', { 200: 'number', '2XX': 'string', default: 'string' }],
    ['the range of its status', { '2XX': 'number', default: 'string' }],
    ['any status', { default: 'number' }],
  ])('is held to what is declared for %s', (_name, answers) => {
    expect(read(answers, 200, '1')).toBe(1)
    expect(read(answers, 200, '"1"')).toMatchObject({
      name: 'UnexpectedResponseError',
      problem: 'its body must be number; received string',
    })
  })

  it.each([
    [404, { '4XX': 'number' }, true],
    [404, { default: 'number' }, true],
    [404, { default: 'string|number' }, true],
    [404, { '5XX': 'number' }, false],
    [300, { 300: 'number' }, true],
    [299, { default: 'string' }, undefined],
  ])('with %d where %j is declared is a refusal as declared: %s', (status, answers, matchesDocument) => {
    const name = matchesDocument === undefined ? 'UnexpectedResponseError' : 'ApiError'
    expect(read(answers as Operation['responses'], status, '1')).toMatchObject({
      name,
      ...(matchesDocument !== undefined && { matchesDocument }),
    })
  })

  it('may be empty where the document declares no JSON', () => {
    expect(read({ 204: 'none' }, 204, '')).toBeUndefined()
    expect(read({ 404: 'none' }, 404, '')).toMatchObject({ name: 'ApiError', matchesDocument: true })
  })

  it('has the code and the field that the document says where to find', () => {
    expect(read({}, 400, '{"code":"BAD_SIZE","param":"size"}')).toMatchObject({
      name: 'BadSizeError',
      code: 'BAD_SIZE',
      param: 'size',
      requestId: 'r-1',
      message: expect.stringContaining('400 BAD_SIZE: '),
    })
  })

  it.each([
    ['INVALID_DIMENSIONS', 'InvalidDimensionsError'],
    ['invalid_size', 'InvalidSizeError'],
    ['not found', 'ApiError'],
    ['', 'ApiError'],
  ])('that refuses with the code %j is a %s', (code, name) => {
    expect(read({}, 400, JSON.stringify({ code }))).toMatchObject({ name, code })
  })

  it('has the seconds after which the server wants to be asked again', () => {
    const error = read({}, 503, '{}', { 'retry-after': '7' })
    expect(error).toMatchObject({ retryAfter: 7 })
    expect(read({}, 503, '{}')).toMatchObject({ retryAfter: undefined })
  })
})

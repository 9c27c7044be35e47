import { describe, expect, it } from 'vitest'
import { documentIr } from './emit/sound-ir.ts'

/** The examples of a document whose one operation has an example with this `x-request`. */
function examplesWith(request: unknown) {
  const example = { value: 1, 'x-request': request }
  const content = { 'application/json': { schema: { type: 'integer' }, examples: { one: example } } }
  const get = { operationId: 'count', responses: { '200': { description: 'The count.', content } } }
  return documentIr({
    openapi: '3.1.0',
    info: { title: 'V', version: '1' },
    servers: [{ url: 'https://v.example' }],
    paths: { '/count': { get } },
  }).examples
}

const COUNT = { method: 'GET', path: '/count', headers: {} }

describe('the requests that a server has answered before an example', () => {
  it.each<readonly [what: string, request: unknown, before: object]>([
    ['are not known where x-request does not say', {}, {}],
    ['are none where its list is empty', { before: [] }, { before: [] }],
    ['are those of its list, each sent once', { before: [{}] }, { before: [{ ...COUNT, times: 1 }] }],
    ['are sent as often as it says', { before: [{ times: 60 }] }, { before: [{ ...COUNT, times: 60 }] }],
  ])('%s', (_, request, before) => {
    const rest = { name: 'one', summary: 'one', operation: 'count', request: COUNT, status: 200, reply: 1 }
    expect(examplesWith(request)).toEqual([{ ...rest, ...before }])
  })
})

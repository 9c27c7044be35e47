import { describe, expect, it } from 'vitest'
import { mergeHeaders } from './headers.ts'

describe('the headers of a request', () => {
  it.each([
    [[undefined, undefined], {}],
    [[{ 'X-A': 1 }, { 'X-B': true }], { 'x-a': '1', 'x-b': 'true' }],
    [[{ 'X-A': 'client' }, { 'x-a': 'call' }], { 'x-a': 'call' }],
    [[{ 'X-A': 'client' }, { 'x-a': undefined }], { 'x-a': 'client' }],
    [[{ 'X-A': 'client' }, { 'x-a': null }], {}],
  ])('of %j are %j', (lists, headers) => expect(mergeHeaders(lists, true)).toEqual(headers))

  it('name a media type only for a body', () => {
    const typed = [{ 'Content-Type': 'application/json' }]
    expect(mergeHeaders(typed, true)).toEqual({ 'content-type': 'application/json' })
    expect(mergeHeaders(typed, false)).toEqual({})
  })
})

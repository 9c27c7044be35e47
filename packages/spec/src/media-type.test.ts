import { describe, expect, it } from 'vitest'
import { isEventStream, isForm, isJson, mediaTypeOf, parameterOf } from './media-type.ts'

describe('the media type of a Content-Type', () => {
  it.each([
    ['application/json', 'application/json'],
    [' Application/JSON ;charset=utf-8', 'application/json'],
    ['multipart/form-data; boundary=X', 'multipart/form-data'],
    ['', ''],
  ])('%s is %s', (contentType, mediaType) => expect(mediaTypeOf(contentType)).toBe(mediaType))
})

describe('a parameter of a Content-Type', () => {
  it.each([
    ['multipart/form-data; boundary=X', 'X'],
    ['multipart/form-data;charset=utf-8;BOUNDARY="a;b c"', 'a;b c'],
    ['multipart/form-data; boundary=', ''],
    ['multipart/form-data; myboundary=X', undefined],
    ['multipart/form-data', undefined],
  ])('of %s is %s', (contentType, boundary) => expect(parameterOf(contentType, 'boundary')).toBe(boundary))
})

describe('what a Content-Type is', () => {
  it.each([
    ['application/json', [true, false, false]],
    ['Application/Problem+JSON; charset=utf-8', [true, false, false]],
    ['text/json', [false, false, false]],
    ['application/jsonp', [false, false, false]],
    ['Multipart/Form-Data; boundary=X', [false, true, false]],
    ['multipart/form-data-x', [false, false, false]],
    ['text/event-stream;charset=utf-8', [false, false, true]],
  ])('%s: [JSON, form, stream of events] is %j', (contentType, expected) =>
    expect([isJson, isForm, isEventStream].map((is) => is(contentType))).toEqual(expected),
  )
})

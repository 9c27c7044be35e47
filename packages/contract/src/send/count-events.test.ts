import { describe, expect, it } from 'vitest'
import { countEvents } from './count-events.ts'

describe('the events that end in pieces of a stream', () => {
  it.each<readonly [string, readonly string[], readonly number[]]>([
    ['are those with data', ['data: a\n\ndata: b\n\n'], [2]],
    ['end with an empty line', ['data: a\n', '\n'], [0, 1]],
    ['may be in pieces of one letter', [...'data:x\n\n'], [0, 0, 0, 0, 0, 0, 0, 1]],
    ['end by any line end', ['data: a\r\n\r\ndata: b\r\rdata: c\n\n'], [3]],
    ['end once where a line end is cut', ['data: a\r\n\r', '\ndata: b\r\n\r\n'], [1, 1]],
    ['are no comments', [': a\n\n: b\n\n'], [0]],
    ['are no other fields', ['event: a\nid: 1\n\ndatabase\n\n'], [0]],
    ['have several lines', ['event: a\ndata: b\ndata: c\n\n'], [1]],
    ['may have no value', ['data\n\n'], [1]],
  ])('%s', (_, pieces, events) => {
    expect(pieces.map(countEvents())).toEqual(events)
  })
})

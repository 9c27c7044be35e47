import { xRouter } from '@outlay/vendor/x-router'
import { describe, expect, it } from 'vitest'
import { checkEvents } from './check-events.ts'

const schema = xRouter.operations.find(({ spec }) => spec.id === 'listImageModels')?.responses['200']?.[0]?.schema
const list = (await xRouter.responseValidators())[schema ?? '']
const WRONG = 'Event 1: `total` must be an integer of at least 0; received "1".'
const event = (total: unknown): string => `data: ${JSON.stringify({ total, models: [] })}`

describe('the events of a stream', () => {
  it.each([
    ['', []],
    [`${event(1)}\n\n`, []],
    [`${event(1)}\n\n${event(2)}\n\ndata: [DONE]\n\n`, []],
    [`: a comment\n\nevent: more\nid: 1\n${event(1)}\n\n`, []],
    [`data:${event(1).slice(6)}\r\n\r\n`, []],
    ['data: {"total":1,\ndata: "models":[]}\n\n', []],
    [`${event('1')}\n\n`, [WRONG]],
    [`${event(1)}\n\ndata: no\n\n`, ['Event 2 must be JSON; received "no".']],
  ])('%j have the faults %j', (text, faults) => expect(checkEvents(text, list)).toEqual(faults))

  it('may be anything without a schema', () => expect(checkEvents('data: no\n\n', undefined)).toEqual([]))
})

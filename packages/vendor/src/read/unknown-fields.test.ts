import { describe, expect, it } from 'vitest'
import { shownNames, unknownFields, unknownQueries } from './unknown-fields.ts'

const OPEN = { body: { required: true, mediaTypes: ['application/json'], fields: ['model', 'toString'] } }
const CLOSED = { body: { required: true, mediaTypes: ['application/json'] } }

describe('the unknown fields of a body', () => {
  it.each([
    [OPEN, { model: 'a', seed: 1, guidance: 7 }, ['seed', 'guidance']],
    [OPEN, { model: 'a', toString: 1 }, []],
    [OPEN, [1], []],
    [OPEN, null, []],
    [CLOSED, { seed: 1 }, []],
    [{}, { seed: 1 }, []],
  ])('of %j in %j are %j', (spec, body, names) => expect(unknownFields(spec, body)).toEqual(names))

  it('are cut short where they are many', () => {
    expect(
      shownNames(
        Array.from({ length: 100 }, () => 'name'),
        String,
      ),
    ).toHaveLength(201)
  })

  it('are cut short once they have no secrets', () => {
    const secret = 'x'.repeat(300)
    expect(shownNames(['a', secret, 'b'], (text) => text.replace(secret, '***'))).toBe('a, ***, b')
  })
})

describe('the unknown query parameters of a URL', () => {
  const parameters = [{ name: 'dryRun', in: 'query', required: false, types: ['boolean'] }] as const

  it.each([
    ['?dryrun=true', ['dryrun']],
    ['?dryRun=true&foo=1&foo=2', ['foo']],
    ['?dryRun=true', []],
    ['', []],
  ])('of %j are %j', (search, names) => {
    expect(unknownQueries({ parameters }, `http://localhost/v1${search}`)).toEqual(names)
  })
})

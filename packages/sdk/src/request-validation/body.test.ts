import type { FaultsOf } from '@outlay/validators'
import { describe, expect, it } from 'vitest'
import { formBody, jsonBody, jsonOrFormBody } from './body.ts'
import type { RequestCheck } from './part-check.ts'

/** Finds fault with whatever it is given, and says what that was. */
const given: FaultsOf = (value) => [
  {
    pointer: '/n',
    path: ['n'],
    keyword: 'not',
    given: value,
    allowed: '',
    message: JSON.stringify(value) ?? 'nothing',
  },
]
const fields = { n: { types: ['integer'], list: false }, sizes: { types: ['integer'], list: true } }
const read = (check: RequestCheck, body: unknown): unknown =>
  check({ body }).map(({ location, pointer, message }) => [location, pointer, message])

const json = jsonBody(given)
const form = formBody(given, fields)
const both = jsonOrFormBody(jsonBody(given), formBody(given, fields))
const file = new File(['x'], 'dune.png')

describe('a body is checked as a server reads it', () => {
  it.each<readonly [what: string, check: RequestCheck, body: unknown, then: unknown]>([
    ['JSON', json, { n: 1, sizes: [2] }, '{"n":1,"sizes":[2]}'],
    ['JSON without what is undefined', json, { n: undefined }, '{}'],
    ['JSON, where no number is beyond all numbers', json, { n: Number.NaN }, '{"n":null}'],
    ['JSON by what its values say of themselves', json, { n: new Date(0) }, '{"n":"1970-01-01T00:00:00.000Z"}'],
    ['JSON that is false', json, false, 'false'],
    ['JSON that is an empty text', json, '', '""'],
    ['a form, each text in the type of its field', form, { n: 1, m: 2, sizes: [3] }, '{"n":1,"m":"2","sizes":[3]}'],
    ['a form, files by their names', form, { n: file }, '{"n":"dune.png"}'],
    ['JSON where there is no file', both, { m: 2 }, '{"m":2}'],
    ['a form where there is one', both, { m: 2, file }, '{"m":"2","file":"dune.png"}'],
  ])('%s', (_, check, body, then) => expect(read(check, body)).toEqual([['body', '/n', then]]))

  it.each([
    ['JSON', json, jsonBody(given, true)],
    ['a form', form, formBody(given, fields, true)],
  ])('%s: one that is missing is checked only where it is required', (_, optional, required) => {
    expect(read(optional, undefined)).toEqual([])
    expect(read(required, undefined)).toEqual([['body', '/n', 'nothing']])
  })
})

import { describe, expect, it } from 'vitest'
import type { VendorSource } from '../model/vendor.ts'
import { errorPaths } from './error-paths.ts'

const CODE = '$fault#/code'
const FIELD = '$fault#/field'
const pathsTo = (part: 'code' | 'field', rules: unknown, own?: unknown): string[][] =>
  errorPaths(
    {
      document: { 'x-faults': rules },
      operations: [{ node: { 'x-faults': own } }],
      misshapen: [],
    } as unknown as VendorSource,
    part,
  )
const paths = (rules: unknown, own?: unknown): string[][] => pathsTo('code', rules, own)

describe('the paths to the code', () => {
  it.each([
    [{ answer: { error: CODE, message: '$fault#/message' } }, [['error']]],
    [{ answer: { error: { message: '$fault#/message', code: CODE } } }, [['error', 'code']]],
    [{ answer: { detail: { $each: '$faults', $as: { type: CODE } } } }, [['detail', '0', 'type']]],
    [{ answer: { errors: [{ code: CODE }] } }, [['errors', '0', 'code']]],
    [{ answer: { type: 'https://a.example/{$fault#/code}' } }, []],
    [{ answer: { detail: { $first: [CODE, null] } } }, []],
    [
      { answer: {}, steps: [{ answer: { a: CODE } }, [{ answer: { b: CODE } }, { answer: { a: CODE } }]] },
      [['a'], ['b']],
    ],
    [undefined, []],
  ])('of %j are %j', (rules, wanted) => expect(paths(rules)).toEqual(wanted))

  it('are also those of the rules of an operation', () => {
    expect(paths({ answer: { a: CODE } }, { answer: { b: CODE } })).toEqual([['a'], ['b']])
  })
})

describe('the paths to the field', () => {
  it.each([
    [{ answer: { param: FIELD, code: CODE } }, [['param']]],
    [{ answer: { error: { param: { $first: [FIELD, null] } } } }, [['error', 'param']]],
    [{ answer: { errors: [{ code: CODE }, { param: { $first: [FIELD] } }] } }, [['errors', '1', 'param']]],
    [{ answer: { param: { $first: [null, FIELD] } } }, []],
    [{ answer: { param: { $first: [CODE, FIELD] } } }, []],
    [{ answer: { param: { $first: [] } } }, []],
    [{ answer: { code: CODE } }, []],
    [undefined, []],
  ])('of %j are %j', (rules, wanted) => expect(pathsTo('field', rules)).toEqual(wanted))
})

import type { DecidingSpec } from '@outlay/validators/deciding-names'
import { describe, expect, it } from 'vitest'
import { decidingFields, decidingNames } from './deciding-names.ts'
import type { RequestParts } from './part-check.ts'

const spec: DecidingSpec = {
  method: 'POST',
  parameters: [
    { in: 'query', name: 'dryRun' },
    { in: 'header', name: 'Idempotency-Key' },
  ],
  answerWhen: { value: '$request.query.dryRun' },
  body: { fields: ['model'] },
}

describe('the names of a call', () => {
  it.each<readonly [given: RequestParts, pointers: readonly string[]]>([
    [{}, []],
    [{ query: { dryRun: true }, headers: { 'idempotency-key': 'a' } }, []],
    [{ query: { dryRun: [true] } }, []],
    [{ query: { dryRun: [true, null, undefined] } }, []],
    [{ query: { dryRun: [false, true] } }, ['/dryRun']],
    [{ query: { dryrun: true } }, ['/dryrun']],
    [{ query: { dryrun: undefined, dry_run: null } }, []],
    [{ headers: { 'X-Dry-Run': 'true' } }, ['/x-dry-run']],
    [{ headers: { 'X-Dry-Run': null, IdempotencyKey: undefined } }, []],
    [{ headers: { IdempotencyKey: 'a' } }, ['/idempotencykey']],
  ])('%j are at fault at %j', (given, pointers) => {
    expect(decidingNames(spec)(given).map(({ pointer }) => pointer)).toEqual(pointers)
  })

  it('come in a body before its other faults', () => {
    const check = decidingFields(spec, () => [{ pointer: '/model', message: 'unknown' }])
    expect(check({ model: 'a', dry_run: true }).map(({ pointer }) => pointer)).toEqual(['/dry_run', '/model'])
  })
})

import { describe, expect, it } from 'vitest'
import { requestEstimate } from './request-estimate.ts'

const DRY = { keys: ['query', 'dryRun'], is: [true] }

describe('a request for an estimate', () => {
  it.each<readonly [title: string, request: object, asked: object]>([
    ['is said where nobody says', { body: 1, query: {} }, { body: 1, query: { dryRun: true } }],
    ['is said where there is no such part', { body: 1 }, { body: 1, query: { dryRun: true } }],
    ['is said where there is null', { query: { dryRun: null, a: 1 } }, { query: { dryRun: true, a: 1 } }],
    ['stays as it is', { query: { dryRun: true } }, { query: { dryRun: true } }],
  ])('%s', (_, request, asked) => expect(requestEstimate(DRY, request)).toEqual({ request: asked }))

  it('is the first of several conditions where nobody says', () => {
    expect(requestEstimate({ keys: ['body', 'a', 'b'], is: ['x', 'y'] }, { body: {} })).toEqual({
      request: { body: { a: { b: 'x' } } },
    })
    expect(requestEstimate({ keys: ['body', 'a'], is: ['x', 'y'] }, { body: { a: 'y' } })).toEqual({
      request: { body: { a: 'y' } },
    })
  })

  it.each([false, 'true', 0])('is none with %j', (dryRun) => {
    const message = `\`dryRun\` must be true or absent to ask for an estimate; received ${JSON.stringify(dryRun)}.`
    expect(requestEstimate(DRY, { query: { dryRun } })).toEqual({ part: 'query', pointer: '/dryRun', message })
  })

  it.each([[[]], ['a'], [null]])('leaves a body that is %j, which is at fault, as it is', (body) => {
    expect(requestEstimate({ keys: ['body', 'a'], is: [1] }, { body })).toEqual({ request: { body } })
  })
})

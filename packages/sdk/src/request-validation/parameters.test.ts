import type { FaultsOf } from '@outlay/validators'
import { describe, expect, it } from 'vitest'
import { checkParameters, type ParameterCheck, parameters, readParameters } from './parameters.ts'
import type { RequestParts } from './part-check.ts'

const check: FaultsOf = (given) =>
  given === 13 ? [{ pointer: '', path: [], keyword: 'not', given, allowed: '', message: '13' }] : []
const page: ParameterCheck = { name: 'page', in: 'query', required: false, types: ['integer'], check }
const team: ParameterCheck = { name: 'X-Team', in: 'header', required: true, types: ['integer'], check }
const job: ParameterCheck = { name: 'id', in: 'path', required: true, types: ['integer'], check }
const all = [team, page]
const pointers = (faults: readonly { location: string; pointer: string }[]): string[] =>
  faults.map(({ location, pointer }) => location + pointer)

describe('the parameters of a request', () => {
  it.each([
    [
      { query: { page: 4 }, headers: { 'X-Team': 7 } },
      { query: { page: 4 }, header: { 'X-Team': 7 } },
    ],
    [{ query: { page: '4' } }, { query: { page: 4 } }],
    [{ query: { page: 'four' } }, { query: { page: 'four' } }],
    [{ query: { page: null, other: 1 } }, {}],
  ])('of %j are read as a server reads them', (request, read) => {
    expect(readParameters(all, request)).toEqual({ path: {}, query: {}, header: {}, ...read })
  })

  it.each<readonly [what: string, request: RequestParts, faults: readonly string[]]>([
    ['a list in the query, of which the first counts', { query: { page: [13, 2] } }, ['query/page']],
    ['a list in the query whose first is good', { query: { page: [2, 13] } }, []],
    ['a header in another case and with blanks', { headers: { 'x-team': ' 13\t' } }, ['header/X-Team']],
    ['a header that the call takes away', { headers: { 'X-TEAM': undefined } }, ['header/X-Team']],
    ['a header that the call does not name: the client may send it', {}, []],
    ['all of them', { query: { page: 13 }, headers: { 'X-Team': 13 } }, ['header/X-Team', 'query/page']],
  ])('of a call are judged in the order of the document: %s', (_, request, faults) => {
    expect(pointers(parameters(all)(request))).toEqual(faults)
  })

  it('of a call have a fault where one is missing that is required', () => {
    expect(parameters([job])({ path: {} })).toEqual([
      { location: 'path', pointer: '/id', message: 'The path parameter `id` is required.' },
    ])
  })

  it('without a client are all judged, headers too', () => {
    expect(pointers(checkParameters(all, readParameters(all, {})))).toEqual(['header/X-Team'])
  })
})

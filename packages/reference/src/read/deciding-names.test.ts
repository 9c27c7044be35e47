import { describe, expect, it } from 'vitest'
import { type DecidingSpec, decidingFaults, decidingFieldFaults } from './deciding-names.ts'
import { isNearName } from './near-name.ts'

const WHEN = { is: true, status: 200, schema: 'Cost' }
const body = { required: true, mediaTypes: ['application/json'], fields: ['model', 'prompt'] }
const types = ['string']

/** An operation that is asked for its price in the query, as Lumenfall's are. */
const BY_QUERY: DecidingSpec = {
  method: 'POST',
  parameters: [
    { name: 'dryRun', in: 'query', required: false, types },
    { name: 'draft', in: 'query', required: false, types },
    { name: 'Idempotency-Key', in: 'header', required: false, types },
  ],
  answerWhen: { value: '$request.query.dryRun', ...WHEN },
  body,
}
const BY_HEADER: DecidingSpec = {
  method: 'POST',
  parameters: [{ name: 'X-Estimate-Only', in: 'header', required: false, types }],
  answerWhen: { value: '$request.header.X-Estimate-Only', ...WHEN },
  body,
}
const BY_BODY: DecidingSpec = {
  method: 'POST',
  parameters: [],
  answerWhen: { value: '$request.body#/estimate_only', ...WHEN },
  body: { ...body, fields: ['model', 'estimate_only'] },
}
const READING: DecidingSpec = { method: 'GET', parameters: BY_QUERY.parameters.slice(1) }

const asked = (query: string, headers: Readonly<Record<string, string>> = {}): Request =>
  new Request(`http://localhost/v1${query}`, { headers })

describe('a name', () => {
  it.each([
    ...['dryrun', 'DRYRUN', 'DryRun', 'dry_run', 'dry-run', 'dry run', 'dryRun ', 'dryRun[]', 'dryRun[0]', 'X-Dry-Run'],
    ...['amp;dryRun', 'isDryRun', 'dryRunOnly', 'dryRuns', 'dryRn', 'dyrRun', 'drzRun', 'dryRum'],
  ])('%j is near dryRun', (given) => expect(isNearName(given, 'dryRun')).toBe(true))

  it.each(['run', 'rerun', 'draft', 'seed', 'guidance', 'd', '', 'dry', `dryRun${'n'.repeat(100)}`])(
    '%j is another than dryRun',
    (given) => expect(isNearName(given, 'dryRun')).toBe(false),
  )
})

describe('what decides about money', () => {
  it.each<readonly [spec: DecidingSpec, request: Request, messages: readonly string[]]>([
    [BY_QUERY, asked('?dryRun=true&draft=1'), []],
    [BY_QUERY, asked('?seed=1', { 'X-Other': 'a', 'idempotency-key': 'a' }), []],
    [
      BY_QUERY,
      asked('?dryrun=true'),
      ['`dryrun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?'],
    ],
    [
      BY_QUERY,
      asked('?dryRun=false&dryRun=true&dry_run=true'),
      [
        '`dryRun` must be given once; received it 2 times.',
        '`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?',
      ],
    ],
    [
      BY_QUERY,
      asked('', { 'X-Dry-Run': 'true' }),
      ['`x-dry-run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?'],
    ],
    [
      BY_QUERY,
      asked('', { Idempotency_Key: 'a' }),
      ['`idempotency_key` is not a parameter of this operation. Did you mean `Idempotency-Key`, a header?'],
    ],
    [BY_QUERY, asked('?Idempotency-Key=a'), ['`Idempotency-Key` must be a header; received a query parameter.']],
    [
      BY_HEADER,
      asked('', { 'X-Estimate_Only': '1' }),
      ['`x-estimate_only` is not a parameter of this operation. Did you mean `X-Estimate-Only`, a header?'],
    ],
    [
      BY_BODY,
      asked('?estimate_only=true'),
      ['`estimate_only` must be a field of the body; received a query parameter.'],
    ],
    [READING, asked('?dryrun=true', { Idempotency_Key: 'a' }), []],
  ])('%#: is not misspelt in query and headers', (spec, request, messages) => {
    expect(decidingFaults(spec, request).map(({ message }) => message)).toEqual(messages)
  })

  it.each<readonly [spec: DecidingSpec, body: unknown, messages: readonly string[]]>([
    [BY_QUERY, { model: 'a', seed: 1, more: { steps: 2 } }, []],
    [BY_QUERY, [{ dryRun: true }], []],
    [BY_QUERY, null, []],
    [BY_QUERY, { dryRun: true }, ['`dryRun` must be a query parameter; received a field of the body.']],
    [
      BY_QUERY,
      { extra_query: { dryRun: true } },
      ['`extra_query.dryRun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?'],
    ],
    [BY_BODY, { estimate_only: false }, []],
    [
      BY_BODY,
      { estimateOnly: true },
      ['`estimateOnly` is not a parameter of this operation. Did you mean `estimate_only`, a field of the body?'],
    ],
    [{ ...BY_QUERY, body: { required: true, mediaTypes: [] } }, { dryRun: true }, []],
  ])('%#: is not misspelt in the body', (spec, given, messages) => {
    expect(decidingFieldFaults(spec, given).map(({ message }) => message)).toEqual(messages)
  })

  it('is told with its place and what was meant', () => {
    expect(decidingFieldFaults(BY_QUERY, { 'dry/run': true })).toMatchObject([
      {
        fault: 'invalid',
        keyword: 'additionalProperties',
        location: 'body',
        pointer: '/dry~1run',
        path: ['dry/run'],
        nearest: 'dryRun',
      },
    ])
  })

  it.each(['body', 'query'])(
    'of many names in the %s is told a hundred times, and how many more there are',
    (place) => {
      const names = Array.from({ length: 50_000 }, (_, index) => `dryRun${index}`)
      const faults =
        place === 'body'
          ? decidingFieldFaults(BY_QUERY, Object.fromEntries(names.map((name) => [name, true])))
          : decidingFaults(BY_QUERY, new Request(`http://localhost/?${names.join('&')}`, { method: 'POST' }))
      expect(faults).toHaveLength(101)
      expect(faults.at(-1)).toMatchObject({ keyword: 'more', location: place, message: 'and 49,900 more' })
    },
  )
})

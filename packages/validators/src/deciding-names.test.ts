import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DecidingSpec, decidingFaults, decidingFieldFaults, type NamesAt } from './deciding-names.ts'
import { isNearName } from './near-name.ts'

const body = { fields: ['model', 'prompt'] }

/** An operation that is asked for its price in the query, as Lumenfall's are. */
const BY_QUERY: DecidingSpec = {
  method: 'POST',
  parameters: [
    { name: 'dryRun', in: 'query' },
    { name: 'draft', in: 'query' },
    { name: 'Idempotency-Key', in: 'header' },
  ],
  answerWhen: { value: '$request.query.dryRun' },
  body,
}
const BY_HEADER: DecidingSpec = {
  method: 'POST',
  parameters: [{ name: 'X-Estimate-Only', in: 'header' }],
  answerWhen: { value: '$request.header.X-Estimate-Only' },
  body,
}
const BY_BODY: DecidingSpec = {
  method: 'POST',
  parameters: [],
  answerWhen: { value: '$request.body#/estimate_only' },
  body: { ...body, fields: ['model', 'estimate_only'] },
}
const READING: DecidingSpec = { method: 'GET', parameters: BY_QUERY.parameters.slice(1) }

/** The names in the query and the headers of a request. */
const asked =
  (query: readonly string[], header: readonly string[] = []): NamesAt =>
  (place) =>
    place === 'query' ? query : header

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
  it.each<readonly [spec: DecidingSpec, request: NamesAt, messages: readonly string[]]>([
    [BY_QUERY, asked(['dryRun', 'draft']), []],
    [BY_QUERY, asked(['seed'], ['x-other', 'idempotency-key']), []],
    [
      BY_QUERY,
      asked(['dryrun']),
      ['`dryrun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?'],
    ],
    [
      BY_QUERY,
      asked(['dryRun', 'dryRun', 'dry_run']),
      [
        '`dryRun` must be given once; received it 2 times.',
        '`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?',
      ],
    ],
    [
      BY_QUERY,
      asked([], ['x-dry-run']),
      ['`x-dry-run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?'],
    ],
    [
      BY_QUERY,
      asked([], ['idempotency_key']),
      ['`idempotency_key` is not a parameter of this operation. Did you mean `Idempotency-Key`, a header?'],
    ],
    [BY_QUERY, asked(['Idempotency-Key']), ['`Idempotency-Key` must be a header; received a query parameter.']],
    [
      BY_HEADER,
      asked([], ['x-estimate_only']),
      ['`x-estimate_only` is not a parameter of this operation. Did you mean `X-Estimate-Only`, a header?'],
    ],
    [BY_BODY, asked(['estimate_only']), ['`estimate_only` must be a field of the body; received a query parameter.']],
    [READING, asked(['dryrun'], ['idempotency_key']), []],
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
    [{ ...BY_QUERY, body: {} }, { dryRun: true }, []],
  ])('%#: is not misspelt in the body', (spec, given, messages) => {
    expect(decidingFieldFaults(spec, given).map(({ message }) => message)).toEqual(messages)
  })

  it('is told with its place and what was meant', () => {
    expect(decidingFieldFaults(BY_QUERY, { 'dry/run': true })).toMatchObject([
      {
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
          : decidingFaults(BY_QUERY, asked(names))
      expect(faults).toHaveLength(101)
      expect(faults.at(-1)).toMatchObject({ keyword: 'more', location: place, pointer: '', message: 'and 49,900 more' })
    },
  )

  it('is found in the same names whether they came before or not', () => {
    const name = fc.oneof(
      fc.constantFrom('dryRun', 'dryrun', 'draft', 'Draft', 'idempotency-key', 'idempotency-keys', 'x-dry-run', 'host'),
      fc.string({ maxLength: 12 }),
    )
    const names = fc.array(name, { maxLength: 5 })
    fc.assert(
      fc.property(names, names, (query, header) => {
        const found = decidingFaults(BY_QUERY, asked(query, header))
        expect(found).toEqual(decidingFaults({ ...BY_QUERY }, asked(query, header)))
        expect(found).toEqual(decidingFaults(BY_QUERY, asked(query, header)))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { standaloneTargets, workspaceTargets } from '../../../src/emit/output/targets.ts'
import { amountsIn } from '../../../src/emit/sdk/amounts.ts'
import { AmountsWriter } from '../../../src/emit/sdk/amounts-code.ts'
import { moneyFile } from '../../../src/emit/sdk/money-file.ts'
import type { Json } from '../../../src/model/schema.ts'
import { documentIr, soundIr } from '../sound-ir.ts'

const vendor = soundIr()

const USD = { type: 'string', 'x-money': { unit: 'USD' } }
const text = { type: 'string' }
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Json, required: readonly string[] = []): Json => ({ type: 'object', properties, required })
const schemas: Json = {
  Dollars: USD,
  Cost: object({ usd: USD, note: text }, ['usd', 'note']),
  Plain: object({ note: text }, ['note']),
  Tree: object({ cost: ref('Dollars'), below: { type: 'array', items: ref('Tree') } }, ['cost']),
  Ring: { allOf: [ref('Plain'), { oneOf: [{ type: 'null' }, ref('Ring')] }] },
  Parent: object({ child: ref('Child'), fee: USD }, ['fee']),
  Child: { allOf: [ref('Parent'), object({ tax: USD }, ['tax'])] },
}
const document: Json = { components: { schemas } }

/** What is written of a schema: its code, its type, and the constants and types of components. */
function written(schema: Json) {
  const writing = new AmountsWriter(document, (name) => name)
  const part = amountsIn(document, schema)
  const { code } = writing.code(part)
  return { code, type: writing.type(part), constants: writing.constants.join(''), types: writing.types.join('') }
}

describe('the amounts of a schema', () => {
  const rows: readonly [title: string, schema: Json, code: string, type: string][] = [
    ['a decimal', USD, '{"unit":"USD"}', 'Money<"USD">'],
    ['a count', { type: 'integer', 'x-money': { unit: 'USD', scale: 6 } }, '{"unit":"USD","scale":6}', 'Money<"USD">'],
    ['one by reference', ref('Dollars'), '{"unit":"USD"}', 'Money<"USD">'],
    [
      'one whose mark stands beside the reference',
      { ...ref('Dollars'), 'x-money': { unit: 'EUR' } },
      '{"unit":"EUR"}',
      'Money<"EUR">',
    ],
    ['one or null', { ...USD, type: ['string', 'null'] }, '{"orNull":{"unit":"USD"}}', 'Money<"USD"> | null'],
    [
      'one or null, as two schemas',
      { oneOf: [ref('Dollars'), { type: 'null' }] },
      '{"orNull":{"unit":"USD"}}',
      'Money<"USD"> | null',
    ],
    ['none', ref('Plain'), '{}', 'undefined'],
    ['none in a ring', ref('Ring'), '{}', 'undefined'],
    ['a component', ref('Cost'), 'amountsOfCost', 'CostMoney'],
    [
      'fields, some of which may be absent',
      object({ a: USD, 'b-c': ref('Cost'), d: text }, ['a']),
      '{"required":{"a":{"unit":"USD"}},"optional":{"b-c":amountsOfCost}}',
      '{ readonly a: Money<"USD">; readonly "b-c"?: CostMoney }',
    ],
    ['a list', { type: 'array', items: ref('Cost') }, '{"items":amountsOfCost}', 'readonly (CostMoney)[]'],
    [
      'a map',
      { type: 'object', additionalProperties: USD },
      '{"values":{"unit":"USD"}}',
      '{ readonly [name: string]: Money<"USD"> }',
    ],
    [
      'all of several',
      { allOf: [ref('Cost'), ref('Plain'), object({ fee: USD }, ['fee'])] },
      '{"all":[amountsOfCost,{"required":{"fee":{"unit":"USD"}}}]}',
      '(CostMoney) & ({ readonly fee: Money<"USD"> })',
    ],
    [
      'one of several, those with more fields first',
      { oneOf: [ref('Plain'), ref('Cost')] },
      '{"either":[{"has":["usd"],"amounts":amountsOfCost},{"has":[],"amounts":{}}]}',
      'CostMoney | undefined',
    ],
    [
      'one of several that a constant tells',
      {
        anyOf: [
          object({ kind: { const: 'a' }, usd: USD }, ['kind', 'usd']),
          object({ kind: { const: 'b' }, usd: { ...USD, 'x-money': { unit: 'credit' } } }, ['kind', 'usd']),
        ],
      },
      '{"either":[{"has":[],"is":{"kind":"a"},"amounts":{"required":{"usd":{"unit":"USD"}}}},' +
        '{"has":[],"is":{"kind":"b"},"amounts":{"required":{"usd":{"unit":"credit"}}}}]}',
      '{ readonly usd: Money<"USD"> } | { readonly usd: Money<"credit"> }',
    ],
  ]
  it.each(rows)('are written of %s', (_, schema, code, type) => {
    expect(written(schema)).toMatchObject({ code, type })
  })

  it('are written by a getter where a schema holds itself', () => {
    const { code, constants, types } = written(ref('Tree'))
    expect([code, constants]).toEqual([
      'amountsOfTree',
      'const amountsOfTree: Amounts = {"required":{"cost":{"unit":"USD"}},"optional":{"below":{get "items"() { return amountsOfTree }}}}\n',
    ])
    expect(types).toContain(
      'export type TreeMoney = { readonly cost: Money<"USD">; readonly below?: readonly (TreeMoney)[] }',
    )
    expect(written(ref('Parent')).constants).toMatch(
      /^const amountsOfChild: Amounts = .*\[\{get "all"\(\) \{ return \[amountsOfParent\] \}\}/,
    )
  })
})

describe('the generated money entry', () => {
  it('stands beside the offline entry', () => {
    expect(moneyFile(vendor, workspaceTargets).path).toBe('packages/sdk/src/generated/sound/money.gen.ts')
  })

  it.each([
    [workspaceTargets, ['../../money/runtime.ts', '@outlay/spec/sound/response-types']],
    [standaloneTargets, ['@outlay/sdk/runtime/money', '../../spec/sound/response-types.gen.ts']],
  ])('imports the runtime of its own, and types', (targets, from) => {
    const { text } = moneyFile(vendor, targets)
    expect(new Set(Array.from(text.matchAll(/ from '([^']+)'/g), ([, path]) => path))).toEqual(new Set(from))
    expect(text).toMatch(/^import type \* as responses from/m)
  })

  it('has every operation, also where the document marks no amounts', () => {
    expect(moneyFile(vendor, workspaceTargets).text).toContain('  "estimateSound": {},\n')
  })

  it('has the answers that the document marks, and no refusals', () => {
    const marked = JSON.parse(
      JSON.stringify(vendor.document).replace(
        '"price":{"type":"string"}',
        '"price":{"type":"string","x-money":{"unit":"USD"}}',
      ),
    )
    const { text } = moneyFile(documentIr(marked, 'sound'), workspaceTargets)
    expect(text).toContain('export type SoundPriceMoney = { readonly price: Money<"USD"> }')
    expect(text).toContain('  readonly SoundPrice: ResponseAmounts<responses.SoundPrice, SoundPriceMoney>')
    expect(text).toContain('  "estimateSound": amountsOfSoundPrice,\n')
    expect(text).not.toContain('SoundError')
  })
})

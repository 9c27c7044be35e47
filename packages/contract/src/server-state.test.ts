import type { Vendor } from '@outlay/vendor'
import { aurous } from '@outlay/vendor/aurous'
import { layer } from '@outlay/vendor/layer'
import { lumenfall } from '@outlay/vendor/lumenfall'
import { describe, expect, it } from 'vitest'
import { documentCases } from './cases/document-cases.ts'
import type { Exchange } from './exchange.ts'
import { allRules } from './rules/all-rules.ts'
import { judgeExchange } from './rules/rule.ts'
import { status } from './rules/status.ts'

const vendors: readonly Vendor[] = [aurous, layer, lumenfall]
const at = Date.parse('2026-11-20T00:00:00Z')

/** An example with a reply that is that of another one. */
async function answeredAs(title: string, other: string, changed: object = {}): Promise<Exchange> {
  for (const vendor of vendors) {
    const cases = await documentCases(vendor)
    const [given, came] = [title, other].map((wanted) => cases.find((one) => one.title === wanted))
    if (given === undefined || came === undefined) continue
    const body = { ...(came.reply as object), ...changed }
    const reply = { status: came.status, contentType: 'application/json', body, text: JSON.stringify(body) }
    const validators = await vendor.responseValidators()
    return { vendor, validators, given, world: { at, priceList: undefined }, reply }
  }
  throw new Error(`There is no example ${title} or ${other}.`)
}

const known = (what: string): string => `${what} known to the running server alone.`

describe('another status is the running server’s to say', () => {
  it.each([
    [
      'where an account has too little',
      'generateImages 200 sourceExample',
      'generateImages 402 lowBalance',
      known('The server answered 402; whether the balance suffices is'),
    ],
    [
      'where an account has more than in the sample world',
      'generateImages 402 lowBalance',
      'generateImages 200 sourceExample',
      known('The server answered 200; what the account low has is'),
    ],
    [
      'where it has no such id in the path',
      'getInference 200 complete',
      'getInference 404 unknown',
      known('The server answered 404; whether it has the workspace_id and inference_id of the example is'),
    ],
    [
      'where it does not know the sample world’s credential',
      'listLoras 200 acme',
      'listLoras 401 noKey',
      'The server answered 401, and no credential was given for acme of the sample world. Pass the option `credentials`.',
    ],
    [
      'where a refusal is expected, too',
      'generateImages 402 lowBalance',
      'generateImages 401 noKey',
      'The server answered 401, and no credential was given for low of the sample world. Pass the option `credentials`.',
    ],
  ])('%s', async (_, title, other, notJudged) => {
    expect(status.judge(await answeredAs(title, other))).toEqual({ notJudged })
  })

  it.each([
    [
      'but not with a body that the document does not declare',
      'getInference 200 complete',
      'getInference 404 unknown',
      { detail: 1 },
    ],
    ['but not without an id', 'listLoras 200 acme', 'listLoras 404 otherPath', {}],
  ])('%s', async (_, title, other, changed) => {
    expect(status.judge(await answeredAs(title, other, changed))).toEqual([expect.stringContaining('received 404')])
  })
})

describe('a 401', () => {
  const credentials = { acme: { authorization: 'Bearer of-the-caller' } }
  const UNKNOWN =
    'The server answered 401, and no credential was given for revoked of the sample world. Pass the option `credentials`.'

  it('is a finding where the caller gave the credential', async () => {
    const { world, ...rest } = await answeredAs('listLoras 200 acme', 'listLoras 401 noKey')
    expect(status.judge({ ...rest, world: { ...world, credentials } })).toEqual([
      expect.stringContaining('The status must be 200; received 401'),
    ])
  })

  it('of another kind than the example’s is not judged where the caller gave no credential', async () => {
    const { world, ...rest } = await answeredAs('listLoras 401 revokedKey', 'listLoras 401 noKey')
    for (const given of [world, { ...world, credentials }])
      expect(judgeExchange(allRules, { ...rest, world: given })).toEqual({ violations: [], notJudged: [UNKNOWN] })
  })

  it('of the example’s kind passes the rules', async () => {
    const exchange = await answeredAs('listLoras 401 revokedKey', 'listLoras 401 revokedKey')
    expect(judgeExchange(allRules, exchange)).toEqual({ violations: [], notJudged: [] })
  })
})

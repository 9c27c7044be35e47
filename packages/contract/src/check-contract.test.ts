import { xRouter } from '@outlay/vendor/x-router'
import { describe, expect, it } from 'vitest'
import { checkContract } from './check-contract.ts'
import type { ContractOptions } from './options.ts'
import { shapes } from './rules/all-rules.ts'

const NOW = Date.parse('2026-11-20T00:00:00Z')
const TEAPOT = (): Promise<Response> => Promise.resolve(Response.json({}, { status: 418 }))
const options = (more: Partial<ContractOptions>): ContractOptions => ({
  vendor: xRouter,
  fetch: TEAPOT,
  now: () => NOW,
  ...more,
})
/** What requires other prices, of images. */
const supposing: NonNullable<ContractOptions['only']> = ({ prices, operation }) =>
  prices !== undefined && ['estimateImage', 'listImageModels'].includes(operation.spec.id)
const named =
  (...names: string[]): NonNullable<ContractOptions['only']> =>
  ({ name }) =>
    names.includes(name)

describe('a server held to a document', () => {
  it('is sent each request as it is written, below the base URL', async () => {
    const seen: unknown[] = []
    const fetch = async (request: Request): Promise<Response> => {
      const { method, url } = request
      seen.push({ method, url, type: request.headers.get('content-type'), length: (await request.text()).length })
      return TEAPOT()
    }
    const only = named('defaults', 'get', 'noBody', 'twoMebibytes')
    await checkContract(options({ fetch, only, baseUrl: 'http://localhost:1/base/' }))
    const url = 'http://localhost:1/base/v1/images/estimate'
    const type = 'application/json'
    expect(seen).toEqual([
      { method: 'POST', url, type, length: 2 },
      { method: 'POST', url, type: null, length: 0 },
      { method: 'GET', url, type: null, length: 0 },
      { method: 'POST', url, type, length: 2_097_152 },
    ])
  })

  it("is the vendor's own without a base URL", async () => {
    let url = ''
    const fetch = (request: Request): Promise<Response> => {
      url = request.url
      return TEAPOT()
    }
    await checkContract(options({ fetch, only: named('defaults') }))
    expect(url).toBe('https://api.x-router.ai/v1/images/estimate')
  })

  it('is not sent what requires other prices, with the reason', async () => {
    const results = await checkContract(options({ only: supposing }))
    expect(results.map((one) => (one.verdict === 'skipped' ? one.reason : one.verdict))).toEqual([
      'requires no rate image for {"model":"flux-dev"}; nothing puts this server into that state',
      'requires the instant 2026-10-31T23:59:59Z; nothing puts this server into that state',
    ])
  })

  it('is asked it once it is put into that state, and released afterwards', async () => {
    const told: string[] = []
    await checkContract(
      options({
        only: supposing,
        prepare: ({ at, priceList }) => {
          const models = priceList?.rates['image']?.entries.map(({ match }) => match?.['model'])
          told.push(`${new Date(at).toISOString()} ${models}`)
          const fetch = (request: Request): Promise<Response> => {
            told.push(request.url)
            return Promise.reject(new Error('gone'))
          }
          return { baseUrl: 'http://prepared', fetch, release: () => void told.push('released') }
        },
      }),
    )
    expect(told).toEqual([
      '2026-11-20T00:00:00.000Z flux-schnell,sdxl-realvis-v4,sd15-dreamshaper-v8',
      'http://prepared/v1/images/estimate',
      'released',
      '2026-10-31T23:59:59.000Z undefined',
      'http://prepared/v1/images/models',
      'released',
    ])
  })

  it('that gives no reply breaks the case', async () => {
    const fetch = (): Promise<Response> =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }))
    const [result] = await checkContract(options({ fetch, only: named('defaults') }))
    expect(result).toMatchObject({
      verdict: 'failed',
      violations: [
        { rule: 'reply', message: 'The server did not send a complete response: fetch failed (ECONNREFUSED).' },
      ],
    })
  })

  it('is judged by the rules that are asked for', async () => {
    const fetch = (): Promise<Response> =>
      Promise.resolve(Response.json({ error: 'INVALID_MODEL', message: 'No.' }, { status: 400 }))
    const only = named('tooManyImages')
    const rules = async (more: Partial<ContractOptions>) =>
      (await checkContract(options({ fetch, only, ...more }))).flatMap((one) =>
        one.verdict === 'failed' ? one.violations.map(({ rule }) => rule) : one.verdict,
      )
    expect(await rules({})).toEqual(['refusal'])
    expect(await rules({ rules: shapes })).toEqual(['passed'])
    const polite = { name: 'politeness', requires: [], judge: () => ['It says no.'] }
    expect(await rules({ rules: [polite] })).toEqual(['politeness'])
  })

  it('gets no varied request that its price list does not price', async () => {
    const [list] = xRouter.priceLists
    const only: ContractOptions['only'] = ({ source, operation }) =>
      source === 'schema' && operation.spec.id === 'estimateImage'
    expect(await checkContract(options({ only }))).toHaveLength(12)
    const priceList = list && { ...list, rates: {} }
    expect(await checkContract(options({ only, ...(priceList && { priceList }) }))).toEqual([])
  })
})

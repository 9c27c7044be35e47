import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import { fillTemplate } from '@outlay/spec/path-template'
import { defaultMount } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import { responsesOf } from '../../src/force/response-examples.ts'
import { withForcedResponses } from '../../src/force/with-forced-responses.ts'

const vendors = [aurous, layer, lumenfall, xRouter]
const redactText = (text: string): string => text.replaceAll('al_live_secret', '***')

/** Nothing runs: a request that gets to the server is at fault. */
const answer = withForcedResponses(
  () => {
    throw new Error('The server was asked.')
  },
  { vendors, redactText },
)

const operations = vendors.flatMap((vendor) =>
  vendor.operations.map((operation) => [vendor.name, operation.spec.id, { vendor, operation }] as const),
)

describe.each(operations)('%s %s', (_, __, { vendor, operation }) => {
  const { method, path } = operation.spec
  const url = `http://localhost${defaultMount(vendor)}${fillTemplate(path, () => 'any')}`
  const force = (code: string | number): Promise<Response> =>
    answer(new Request(url, { method, headers: { prefer: `code=${code}` } }))

  it('gives each response of the document as its first example, or as a refusal that its schema allows', async () => {
    const validators = await vendor.responseValidators()
    for (const { status, examples } of await responsesOf(vendor, operation)) {
      const response = await force(status)
      expect([status, response.status]).toEqual([status, Number(status)])
      const body: unknown = await response.json()
      const [first] = Object.values(examples)
      if (first !== undefined) expect(body).toEqual(first)
      const mediaType = response.headers.get('content-type')
      const schema = operation.responses[status]?.find((one) => one.mediaType === mediaType)?.schema
      if (schema !== undefined) expect(validators[schema]?.validate(body).faults ?? []).toEqual([])
    }
  })

  it('gives each example of the document by its name', async () => {
    for (const { status, examples } of await responsesOf(vendor, operation)) {
      for (const [name, value] of Object.entries(examples)) {
        const response = await answer(new Request(`${url}?__code=${status}&__example=${name}`, { method }))
        expect([response.status, await response.json()]).toEqual([Number(status), value])
      }
    }
  })

  it('gives statuses that no document has, such as that of a proxy, in the shape of its vendor', async () => {
    const response = await force(599)
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([599, '*'])
    expect(await response.text()).toContain('The response 599 was preferred by the request.')
  })
})

describe('a preference that cannot be met', () => {
  const url = 'http://localhost/x-router/v1/images/estimate'
  it.each([
    ['code=204', 'code=204'],
    ['code=700', 'code=700'],
    ['code=4O2', 'code=4O2'],
    ['example=nope', 'example=nope'],
    ['example=standard, code=400', 'code=400, example=standard'],
    ['code=al_live_secret', 'code=***'],
  ])('%s is a 400 that lists what can', async (prefer, received) => {
    const response = await answer(new Request(url, { method: 'POST', headers: { prefer } }))
    expect(response.status).toBe(400)
    const { error, message } = (await response.json()) as { readonly error: string; readonly message: string }
    expect(error).toBe('UNKNOWN_PREFERENCE')
    expect(message).toMatch(
      /^The preferred response must be a code of the document \(200, 400, 404, 405, 413, 415, 500\)/,
    )
    expect(message).toContain(' or any from 400 to 599, or an example of the document (200: standard, ')
    expect(message.endsWith(`; received ${received}.`)).toBe(true)
  })

  it('is a 404 where no vendor is served', async () => {
    const response = await answer(new Request('http://localhost/_prefer/code=402/al_live_secret/v1'))
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        error: 'NOT_FOUND',
        message: 'No vendor is served at /***/v1. Use a path below /aurous, /layer/api, /lumenfall, /x-router.',
      },
    ])
  })
})

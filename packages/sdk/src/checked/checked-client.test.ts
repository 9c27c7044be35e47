import { validator } from '@outlay/validators/compiled'
import { describe, expect, it } from 'vitest'
import type { Call, Client } from '../client/client.ts'
import { formDataBodySerializer, urlSearchParamsBodySerializer } from '../request/form.ts'
import { type CheckedOperation, checkedClient } from './checked-client.ts'
import { UnfitRequestError } from './unfit-request-error.ts'

/** Refuses what is 13, or has it as its `n`. */
const check = validator<unknown>({
  name: 'n',
  quick: (value) => value !== 13 && (value as { n?: unknown } | undefined)?.n !== 13,
  thorough: Object.assign((): boolean => false, {
    errors: [
      { instancePath: '', schemaPath: '#/not', keyword: 'not', params: {}, data: 13, schema: {}, parentSchema: {} },
    ],
  }),
  order: [],
})
const form = { n: { types: ['integer'], list: false } }
const price: CheckedOperation = {
  spec: {
    id: 'price',
    parameters: [
      { name: 'X-Team', in: 'header', required: true, types: ['integer'] },
      { name: 'page', in: 'query', required: false, types: ['integer'] },
    ],
    body: { required: false, form },
  },
  body: check,
  parameters: [check, check],
}
const unread: CheckedOperation = { spec: { id: 'unread', parameters: [], body: { required: true } }, parameters: [] }

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

function recorded(): { client: Client; calls: [string, Call][] } {
  const calls: [string, Call][] = []
  const by = (method: string) => async (call: Call) => {
    calls.push([method, call])
    return 'answer' as never
  }
  const given = Object.fromEntries(METHODS.map((method) => [method, by(method)])) as unknown as Client
  return { client: checkedClient(given, [price, unread]), calls }
}

const call = (more: Partial<Call> = {}, id = 'price'): Call => ({ operation: { id, answers: {} }, url: '/', ...more })

describe('a checked client', () => {
  it.each(METHODS)('hands on to %s what fits, as it is', async (method) => {
    const { client, calls } = recorded()
    const good = call({ body: { n: 1 }, headers: { 'x-team': 7 }, query: { page: [2, 13] } })
    expect(await client[method](good)).toBe('answer')
    expect(calls).toEqual([[method, good]])
    expect(calls[0]?.[1]).toBe(good)
  })

  it.each<readonly [what: string, more: Partial<Call>, faults: readonly string[]]>([
    ['a body', { body: { n: 13 } }, ['body']],
    ['a form', { body: { n: 13 }, ...formDataBodySerializer }, ['body']],
    ['a list in the query, of which the first counts', { query: { page: [13, 2] } }, ['query/page']],
    ['a header in another case and with blanks', { headers: { 'x-team': ' 13\t' } }, ['header/X-Team']],
    ['a header that the call takes away', { headers: { 'X-TEAM': undefined } }, ['header/X-Team']],
    [
      'everything, the parameters first',
      { body: { n: 13 }, query: { page: 13 }, headers: { 'X-Team': 13 } },
      ['header/X-Team', 'query/page', 'body'],
    ],
  ])('rejects %s, and sends nothing', async (_, more, faults) => {
    const { client, calls } = recorded()
    const error: unknown = await client.post(call(more)).catch((thrown: unknown) => thrown)
    if (!(error instanceof UnfitRequestError)) throw error
    expect(error.operation).toBe('price')
    expect(error.faults.map(({ location, pointer }) => location + pointer)).toEqual(faults)
    expect(calls).toEqual([])
  })

  it.each<readonly [what: string, given: Call]>([
    ['a header that the call does not name: the client may send it', call()],
    ['an operation that it does not know', call({ body: { n: 13 } }, 'other')],
    ['a body that only the vendor can read', call({ body: { n: 13 }, ...urlSearchParamsBodySerializer }, 'unread')],
  ])('does not judge %s', async (_, given) => {
    const { client, calls } = recorded()
    await client.post(given)
    expect(calls).toHaveLength(1)
  })

  it('rejects an aborted call with the reason of its signal, whatever its faults', async () => {
    const { client, calls } = recorded()
    const ended = call({ body: { n: 13 }, signal: AbortSignal.abort('enough') })
    await expect(client.post(ended)).rejects.toBe('enough')
    expect(calls).toEqual([])
  })

  it('hands on what it checked, though the body changes after the call', async () => {
    const { client, calls } = recorded()
    const body = { n: 1 }
    const sent = client.post(call({ body }))
    expect(calls).toHaveLength(1)
    body.n = 13
    await sent
  })
})

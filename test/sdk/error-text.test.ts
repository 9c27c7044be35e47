import * as aurous from '@outlay/sdk/aurous'
import * as layer from '@outlay/sdk/layer'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as xRouter from '@outlay/sdk/x-router'
import { describe, expect, expectTypeOf, it } from 'vitest'

const KEY = 'sk-0123456789abcdef'
const path = { workspace_id: '00000000-0000-4000-8000-000000000001' }
const answered = (body: unknown, status = 422) => ({
  auth: KEY,
  retry: 0,
  fetch: async () => (typeof body === 'string' ? new Response(body, { status }) : Response.json(body, { status })),
})

const calls = {
  aurous: (body: unknown) => aurous.getBalance({ client: aurous.createClient(answered(body)) }),
  layer: (body: unknown) => layer.getWorkspace({ client: layer.createClient(answered(body)), path }),
  lumenfall: (body: unknown) => lumenfall.listModels({ client: lumenfall.createClient(answered(body)) }),
  'x-router': (body: unknown) => xRouter.listModels({ client: xRouter.createClient(answered(body)) }),
}

describe('the text of a refusal', () => {
  it.each([
    ['aurous', { error: { code: 'a', message: 'No such size.', param: 'size' } }, 'No such size.'],
    ['lumenfall', { error: { code: 'a', message: 'No such model.' } }, 'No such model.'],
    ['x-router', { error: 'INVALID_MODEL', message: 'No such model.' }, 'No such model.'],
    ['layer', { detail: 'Not here.' }, 'Not here.'],
    [
      'layer',
      { detail: [{ msg: 'Too wide.' }, { msg: 'Too high.' }, { msg: 'and 2 more' }] },
      'Too wide. Too high. and 2 more',
    ],
    ['aurous', '<h1>Bad gateway</h1>', '<h1>Bad gateway</h1>'],
    ['aurous', { error: { message: `Nobody has the key ${KEY}.` } }, 'Nobody has the key ***.'],
  ] as const)('of %s is what the vendor says in %j', async (vendor, body, text) => {
    const error: unknown = await calls[vendor](body).catch((thrown: unknown) => thrown)
    expect(aurous.isApiError(error) && error.text).toBe(text)
  })

  it('has a type without narrowing, and the code one of those that its body can have', () => {
    expectTypeOf<xRouter.ApiError['text']>().toEqualTypeOf<string>()
    expectTypeOf<xRouter.ApiError['code']>().toEqualTypeOf<string | undefined>()
    type Estimated = Extract<xRouter.ApiErrorOf<xRouter.EstimateImageErrors>, { status: 400 }>
    expectTypeOf<Estimated['code']>().toEqualTypeOf<xRouter.InvalidRequestError['error']>()
    type Created = Extract<aurous.ApiErrorOf<aurous.CreateImageErrors>, { status: 402 }>
    expectTypeOf<Created['code']>().toEqualTypeOf<'balance_too_low'>()
  })
})

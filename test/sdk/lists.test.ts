import { createReference } from '@outlay/reference'
import aurous from '@outlay/reference/aurous'
import layer from '@outlay/reference/layer'
import lumenfall from '@outlay/reference/lumenfall'
import xRouter from '@outlay/reference/x-router'
import * as ofAurous from '@outlay/sdk/aurous'
import * as aurousLists from '@outlay/sdk/aurous/lists'
import * as ofLayer from '@outlay/sdk/layer'
import * as layerLists from '@outlay/sdk/layer/lists'
import * as ofLumenfall from '@outlay/sdk/lumenfall'
import * as lumenfallLists from '@outlay/sdk/lumenfall/lists'
import * as ofXRouter from '@outlay/sdk/x-router'
import * as xRouterLists from '@outlay/sdk/x-router/lists'
import type { Vendor } from '@outlay/vendor'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { all } from './all.ts'

const fetch = createReference({
  vendors: [aurous, layer, lumenfall, xRouter] as readonly Vendor[],
  now: () => Date.parse('2026-11-20T12:00:00Z'),
})
const reached = (vendor: string) => ({ baseUrl: `http://localhost/${vendor}`, fetch })

const aurousClient = ofAurous.createClient({ ...reached('aurous'), auth: `al_live_${'a'.repeat(64)}` })
const layerClient = ofLayer.createClient({ ...reached('layer/api'), auth: 'layer_pat_acme' })
const lumenfallClient = ofLumenfall.createClient({ ...reached('lumenfall'), auth: 'lmnfl_acme.secret' })
const xRouterClient = ofXRouter.createClient(reached('x-router'))
const inWorkspace = { client: layerClient, path: { workspace_id: '00000000-0000-4000-8000-000000000001' } }

type Case = readonly [name: string, list: AsyncIterable<unknown>, whole: () => Promise<readonly unknown[]>]

const cases: readonly Case[] = [
  [
    'aurous listCharacters',
    aurousLists.listCharacters({ client: aurousClient }),
    () => ofAurous.listCharacters({ client: aurousClient }),
  ],
  [
    'aurous listLoras',
    aurousLists.listLoras({ client: aurousClient }),
    () => ofAurous.listLoras({ client: aurousClient }),
  ],
  ['layer listModels', layerLists.listModels(inWorkspace), async () => (await ofLayer.listModels(inWorkspace)).models],
  [
    'lumenfall listModels',
    lumenfallLists.listModels({ client: lumenfallClient }),
    async () => (await ofLumenfall.listModels({ client: lumenfallClient })).data,
  ],
  [
    'x-router listImageModels',
    xRouterLists.listImageModels({ client: xRouterClient }),
    async () => (await ofXRouter.listImageModels({ client: xRouterClient })).models,
  ],
  [
    'x-router listModels',
    xRouterLists.listModels({ client: xRouterClient }),
    async () => (await ofXRouter.listModels({ client: xRouterClient })).models,
  ],
]

describe('the lists of a vendor', () => {
  it.each(cases)('%s has the entries of the answer', async (_, list, whole) => {
    const entries = await all(list)
    expect(entries.length).toBeGreaterThan(1)
    expect(entries).toEqual(await whole())
  })

  it('tell no secret that an answer without its list quotes', async () => {
    const auth = 'canary-0123456789'
    const fetch = async (): Promise<Response> => Response.json({ data: 1, got: auth })
    const client = ofLumenfall.createClient({ auth, fetch })
    const error: unknown = await all(lumenfallLists.listModels({ client })).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', attempts: 1, body: { data: 1, got: '***' } })
    expect((error as Error).message).not.toContain('canary')
  })

  it('may be empty', async () => {
    const asked = { client: lumenfallClient }
    const found = [await all(lumenfallLists.listRequests(asked)), await all(lumenfallLists.listInvoices(asked))]
    expect(found).toEqual([[], []])
  })

  it('have what was charged, once there is something', async () => {
    const body = { model: 'gemini-3-pro-image', prompt: 'a capybara' }
    const client = ofLumenfall.createClient({
      ...reached('lumenfall'),
      fetch: createReference({ vendors: [lumenfall], now: () => Date.parse('2026-11-20T12:00:00Z') }),
      auth: 'lmnfl_acme.secret',
    })
    const { requestId } = await ofLumenfall.withResponse(ofLumenfall.generateImages, { client, body })
    const [charged] = await all(lumenfallLists.listRequests({ client }))
    expect(charged).toMatchObject({ id: requestId })
  })

  it('know the types of their entries and pages', () => {
    expectTypeOf(aurousLists.listCharacters).returns.toEqualTypeOf<
      aurousLists.List<ofAurous.Character, ofAurous.CharacterList>
    >()
    expectTypeOf(layerLists.listModels).returns.toExtend<AsyncIterable<ofLayer.ModelList['models'][number]>>()
    expectTypeOf(lumenfallLists.listModels).returns.toExtend<AsyncIterable<ofLumenfall.ModelList['data'][number]>>()
    expectTypeOf(xRouterLists.listModels).returns.toExtend<AsyncIterable<ofXRouter.ChatModelList['models'][number]>>()
    expectTypeOf(layerLists.listModels).returns.not.toExtend<AsyncIterable<{ nope: string }>>()
    expectTypeOf(layerLists.listModels).parameter(0).toEqualTypeOf<Parameters<typeof ofLayer.listModels>[0]>()
  })
})

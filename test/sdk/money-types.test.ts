import * as aurous from '@outlay/sdk/aurous'
import * as aurousMoney from '@outlay/sdk/aurous/money'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as lumenfallMoney from '@outlay/sdk/lumenfall/money'
import type { Money } from '@outlay/sdk/money'
import { createClient, estimateImage, generateImage, listModels } from '@outlay/sdk/x-router'
import { type ImageEstimateMoney, readMoney, withMoney } from '@outlay/sdk/x-router/money'
import { describe, expect, expectTypeOf, it } from 'vitest'

const client = createClient()
const aurousClient = aurous.createClient()
const lumen = lumenfall.createClient()
const image = { model: 'gemini-3-pro-image', prompt: 'A capybara', n: 2 }
const chat = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'Why?' }] }
const maybe = { dryRun: Number(image.n) > 1 }

/** The type that a call resolves with. */
type Resolved<Call extends () => Promise<unknown>> = Awaited<ReturnType<Call>>

describe('the types of money', () => {
  it('mirror the answer, with amounts alone', () => {
    const estimate = () => withMoney(estimateImage, { client, body: {} })
    const models = () => withMoney(listModels, { client })
    const images = () => withMoney(generateImage, { client, body: { prompt: 'A capybara' } })
    const run = () => aurousMoney.withMoney(aurous.getImage, { client: aurousClient, path: { id: 'gen_1' } })
    expectTypeOf<Resolved<typeof estimate>['money']>().toEqualTypeOf<ImageEstimateMoney>()
    expectTypeOf<ImageEstimateMoney>().toEqualTypeOf<{ readonly estimatedCost: { readonly usd: Money<'USD'> } }>()
    expectTypeOf<Resolved<typeof estimate>['data']['estimatedCost']['usd']>().toEqualTypeOf<string>()
    expectTypeOf<Resolved<typeof models>['money']['models'][number]['pricing']['input_per_1k_tokens']>().toEqualTypeOf<
      Money<'USD'>
    >()
    expectTypeOf<Resolved<typeof images>['money']>().toEqualTypeOf<undefined>()
    expectTypeOf<Resolved<typeof run>['money']['cost']['breakdown']>().toEqualTypeOf<{
      readonly base: Money<'credit'>
      readonly enhance?: Money<'credit'>
    }>()
    type Left = lumenfallMoney.BalanceMoney['available']['amount']
    expectTypeOf<Left>().toEqualTypeOf<Money<'USD'> | null>()
  })

  it('are those of the answer that the request picks', () => {
    const { withMoney } = lumenfallMoney
    const calls = () => ({
      dry: withMoney(lumenfall.generateImages, { client: lumen, body: image, query: { dryRun: true } }),
      wet: withMoney(lumenfall.generateImages, { client: lumen, body: image, query: { dryRun: false } }),
      bare: withMoney(lumenfall.generateImages, { client: lumen, body: image }),
      maybe: withMoney(lumenfall.generateImages, { client: lumen, body: image, query: maybe }),
      video: withMoney(lumenfall.createVideo, { client: lumen, body: { model: 'sora-2', prompt: 'A' } }),
      chat: withMoney(lumenfall.completeChat, { client: lumen, body: chat, query: { dryRun: true } }),
    })
    type Calls = ReturnType<typeof calls>
    type MoneyOf<Name extends keyof Calls> = Awaited<Calls[Name]>['money']
    expectTypeOf<MoneyOf<'dry'>>().toEqualTypeOf<lumenfallMoney.CostEstimateMoney>()
    expectTypeOf<Awaited<Calls['dry']>['data']>().toEqualTypeOf<lumenfall.CostEstimate>()
    expectTypeOf<MoneyOf<'wet'>>().toEqualTypeOf<lumenfallMoney.ImageListMoney>()
    expectTypeOf<MoneyOf<'bare'>>().toEqualTypeOf<lumenfallMoney.ImageListMoney>()
    expectTypeOf<MoneyOf<'maybe'>>().toEqualTypeOf<lumenfallMoney.CostEstimateMoney | lumenfallMoney.ImageListMoney>()
    expectTypeOf<MoneyOf<'video'>>().toEqualTypeOf<lumenfallMoney.VideoMoney>()
    expectTypeOf<MoneyOf<'chat'>>().toEqualTypeOf<lumenfallMoney.CostEstimateMoney>()
  })

  it('follow an answer that is there, an event of a stream and what a webhook tells', () => {
    interface Come {
      readonly either: lumenfall.CostEstimate | lumenfall.ImageList
      readonly chunk: lumenfall.ChatCompletionChunk
      readonly event: aurous.ImageEvent
    }
    const answers = ({ either, chunk, event }: Come) => ({
      webhook: aurousMoney.readMoney(aurous.getImage, event.data),
      one: 'data' in either ? lumenfallMoney.readMoney(lumenfall.generateImages, either) : undefined,
      either: lumenfallMoney.readMoney(lumenfall.generateImages, either),
      chunk: lumenfallMoney.readMoney(lumenfall.completeChat, chunk),
    })
    type Answers = ReturnType<typeof answers>
    expectTypeOf<Answers['webhook']>().toEqualTypeOf<aurousMoney.GenerationMoney>()
    expectTypeOf<Answers['one']>().toEqualTypeOf<lumenfallMoney.ImageListMoney | undefined>()
    expectTypeOf<Answers['either']>().toEqualTypeOf<lumenfallMoney.CostEstimateMoney | lumenfallMoney.ImageListMoney>()
    expectTypeOf<Answers['chunk']>().toEqualTypeOf<lumenfallMoney.ChatCompletionChunkMoney>()
  })

  it('refuse what the call refuses, and answers of other operations', () => {
    const calls = () => [
      // @ts-expect-error: there is no such model
      withMoney(estimateImage, { client, body: { model: 'nope' } }),
      // @ts-expect-error: there is no such field
      withMoney(estimateImage, { client, body: { widht: 512 } }),
      // @ts-expect-error: there is no client
      withMoney(estimateImage, { body: {} }),
      // @ts-expect-error: dryRun is no text
      lumenfallMoney.withMoney(lumenfall.generateImages, { client: lumen, body: image, query: { dryRun: 'true' } }),
      // @ts-expect-error: there is no such parameter
      lumenfallMoney.withMoney(lumenfall.generateImages, { client: lumen, body: image, query: { dryRum: true } }),
      // @ts-expect-error: an estimate is no list of models
      readMoney(estimateImage, { total: 0, models: [] }),
      // @ts-expect-error: dollars are no credits
      (dollars: ImageEstimateMoney, credits: aurousMoney.CostMoney) => dollars.estimatedCost.usd.add(credits.amount),
    ]
    expect(calls).toBeTypeOf('function')
  })
})

import {
  type ApiError,
  type ApiErrorOf,
  type Client,
  createClient,
  type EstimateImageErrors,
  type estimateImage,
  type ImageEstimate,
  type ImageModel,
  type InvalidRequestError,
  type listImageModels,
} from '@outlay/sdk/x-router'
import type * as offline from '@outlay/sdk/x-router/offline'
import { describe, expectTypeOf, it } from 'vitest'

type Given = Parameters<typeof estimateImage>[0]

describe('the types of the SDK', () => {
  it('know every field of the answer, its literals, and that it is there', () => {
    expectTypeOf<Awaited<ReturnType<typeof estimateImage>>>().toEqualTypeOf<ImageEstimate>()
    expectTypeOf<ImageEstimate['model']>().toEqualTypeOf<ImageModel | (string & {})>()
    expectTypeOf<ImageModel>().toEqualTypeOf<'flux-schnell' | 'flux-dev' | 'sdxl-realvis-v4' | 'sd15-dreamshaper-v8'>()
    expectTypeOf<ImageEstimate['estimatedCost']['usd']>().toEqualTypeOf<string>()
    expectTypeOf<ReturnType<typeof offline.estimateImage>>().toEqualTypeOf<ImageEstimate>()
  })

  it('ask for what the document asks for', () => {
    expectTypeOf<{ client: Client; body: { model: 'flux-dev' } }>().toExtend<Given>()
    expectTypeOf<{ client: Client }>().not.toExtend<Given>()
    expectTypeOf<{ body: object }>().not.toExtend<Given>()
    expectTypeOf<{ client: Client; body: { model: 'nope' } }>().not.toExtend<Given>()
    expectTypeOf<{ client: Client; body: { width: string } }>().not.toExtend<Given>()
    expectTypeOf<{ client: Client; body: object; query: { a: 1 } }>().not.toExtend<Given>()
    expectTypeOf<{ client: Client }>().toExtend<Parameters<typeof listImageModels>[0]>()
    expectTypeOf<{ body: object }>().not.toExtend<Parameters<typeof offline.estimateImage>[0]>()
    expectTypeOf(createClient).parameter(0).toExtend<{ baseUrl?: string | undefined } | undefined>()
  })

  it('name the body of each refusal', () => {
    type Refused = ApiErrorOf<EstimateImageErrors>
    expectTypeOf<Extract<Refused, { status: 400 }>>().toEqualTypeOf<ApiError<400, InvalidRequestError>>()
    expectTypeOf<Extract<Refused, { status: 500 }>['body']['error']>().toEqualTypeOf<'ESTIMATE_ERROR'>()
    expectTypeOf<Extract<Refused, { status: 418 }>>().toEqualTypeOf<never>()
  })
})

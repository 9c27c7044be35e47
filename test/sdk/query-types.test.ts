import * as aurous from '@outlay/sdk/aurous'
import {
  createImageMutation,
  type ErrorOf,
  getBalanceOptions,
  getImageOptions,
  getImageQueryKey,
} from '@outlay/sdk/aurous/query'
import * as lumenfall from '@outlay/sdk/lumenfall'
import { generateImagesMutation, generateImagesOptions } from '@outlay/sdk/lumenfall/query'
import { QueryClient, useMutation, useQuery } from '@tanstack/react-query'
import { describe, expect, expectTypeOf, it } from 'vitest'

const client = aurous.createClient()
const lumen = lumenfall.createClient()
const body = { model: 'gemini-3-pro-image', prompt: 'A capybara' }
const path = { id: 'img_1' }

// Hooks run in components alone; here only their types are looked at.
describe('the types of the options for TanStack Query', () => {
  it('give the data of an answer to hooks, to what selects of it, and to the cache', () => {
    const hooks = () => ({
      image: useQuery(getImageOptions({ client, path })),
      selected: useQuery({ ...getImageOptions({ client, path }), select: ({ id }) => id, enabled: false }),
      state: new QueryClient().getQueryState(getImageQueryKey({ path }))?.error,
      cached: new QueryClient().getQueryData(getImageQueryKey({ path })),
      fetched: new QueryClient().fetchQuery(getBalanceOptions({ client })),
      create: useMutation(createImageMutation({ client })),
      dry: useQuery(generateImagesOptions({ client: lumen, body, query: { dryRun: true } })),
      run: useMutation(generateImagesMutation({ client: lumen })),
    })
    type Hooks = ReturnType<typeof hooks>
    type Image = Awaited<ReturnType<typeof aurous.getImage>>
    expectTypeOf<Hooks['image']['data']>().toEqualTypeOf<Image | undefined>()
    expectTypeOf<Hooks['image']['error']>().toEqualTypeOf<ErrorOf<typeof aurous.getImage> | null>()
    expectTypeOf<Hooks['selected']['error']>().toEqualTypeOf<ErrorOf<typeof aurous.getImage> | null>()
    expectTypeOf<Hooks['create']['error']>().toEqualTypeOf<ErrorOf<typeof aurous.createImage> | null>()
    expectTypeOf<Hooks['run']['error']>().toEqualTypeOf<ErrorOf<typeof lumenfall.generateImages> | null>()
    expectTypeOf<Hooks['state']>().toEqualTypeOf<ErrorOf<typeof aurous.getImage> | null | undefined>()
    expectTypeOf<Hooks['selected']['data']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Hooks['cached']>().toEqualTypeOf<Image | undefined>()
    expectTypeOf<Hooks['fetched']>().toEqualTypeOf<Promise<Awaited<ReturnType<typeof aurous.getBalance>>>>()
    type Created = Awaited<ReturnType<typeof aurous.createImage>>
    expectTypeOf<Hooks['create']['data']>().toEqualTypeOf<Created | undefined>()
    expectTypeOf<Hooks['dry']['data']>().toEqualTypeOf<lumenfall.CostEstimate | undefined>()
    expectTypeOf<Hooks['run']['data']>().toEqualTypeOf<lumenfall.ImageList | undefined>()
  })

  it('give the errors of a call, of which a guard makes the refusals of the document', () => {
    const said = (error: ErrorOf<typeof aurous.createImage>): string => {
      if (aurous.isApiErrorOf(aurous.createImage, error) && error.status === 402) {
        expectTypeOf(error.code).toEqualTypeOf<'balance_too_low'>()
        return error.body.error.message
      }
      return aurous.isApiError(error) ? error.text : (error.requestId ?? error.message)
    }
    expectTypeOf(said).returns.toEqualTypeOf<string>()
    // @ts-expect-error: an error of another kind is none of a call
    expect(said).not.toBe((error: ErrorOf<typeof aurous.createImage>) => error.nothing)
  })

  it('ask for what the document asks for', () => {
    const calls = () => [
      // @ts-expect-error: there is no client
      getImageOptions({ path }),
      // @ts-expect-error: there is no path
      getImageOptions({ client }),
      // @ts-expect-error: an id is no number
      getImageQueryKey({ path: { id: 1 } }),
      // @ts-expect-error: TanStack Query has the signal
      getImageOptions({ client, path, signal: new AbortController().signal }),
      // A dry run goes without saying.
      generateImagesOptions({ client: lumen, body }),
      // @ts-expect-error: a real run is no query
      generateImagesOptions({ client: lumen, body, query: { dryRun: false } }),
      // @ts-expect-error: neither is what may be one
      generateImagesOptions({ client: lumen, body, query: { dryRun: body.model === 'x' } }),
      // @ts-expect-error: a dry run is no mutation
      generateImagesMutation({ client: lumen }).mutationFn({ body, query: { dryRun: true } }),
      // @ts-expect-error: there is no body
      createImageMutation({ client }).mutationFn({}),
      // @ts-expect-error: the body is that of each run
      createImageMutation({ client, body: { prompt: 'a dune' } }),
    ]
    expect(calls).toBeTypeOf('function')
  })
})

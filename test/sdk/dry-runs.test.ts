import { createReference } from '@outlay/reference'
import lumenfall from '@outlay/reference/lumenfall'
import {
  type ChatCompletion,
  type CostEstimate,
  completeChat,
  createClient,
  createVideo,
  generateImages,
  type ImageList,
  isApiErrorOf,
  type Video,
} from '@outlay/sdk/lumenfall'
import type * as offline from '@outlay/sdk/lumenfall/offline'
import { responseValidator } from '@outlay/sdk/lumenfall/response-validation'
import { describe, expect, expectTypeOf, it } from 'vitest'

const auth = 'lmnfl_acme.secret'
const now = (): number => Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [lumenfall], mount: ({ basePath }) => basePath, now })
const client = createClient({ fetch: reference, auth })

const body = { model: 'gemini-3-pro-image', prompt: 'A capybara', n: 2 }
const video = { model: 'sora-2', prompt: 'A capybara' }
const chat = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'Why?' }] }
const dry = { dryRun: true } as const
const maybe = { dryRun: Number(body.n) > 1 }

describe('the type of an answer', () => {
  it('is the estimate of a dry run, what was asked for else, and either where the type does not say which', () => {
    const calls = () => ({
      dry: generateImages({ client, body, query: { dryRun: true } }),
      wet: generateImages({ client, body, query: { dryRun: false } }),
      bare: generateImages({ client, body }),
      empty: generateImages({ client, body, query: {} }),
      maybe: generateImages({ client, body, query: maybe }),
      video: createVideo({ client, body: video }),
      dryVideo: createVideo({ client, body: video, query: dry }),
      chat: completeChat({ client, body: chat }),
      maybeVideo: createVideo({ client, body: video, query: maybe }),
    })
    type Calls = ReturnType<typeof calls>
    expectTypeOf<Calls['dry']>().toEqualTypeOf<Promise<CostEstimate>>()
    expectTypeOf<Calls['wet']>().toEqualTypeOf<Promise<ImageList>>()
    expectTypeOf<Calls['bare']>().toEqualTypeOf<Promise<ImageList>>()
    expectTypeOf<Calls['empty']>().toEqualTypeOf<Promise<ImageList>>()
    expectTypeOf<Calls['maybe']>().toEqualTypeOf<Promise<CostEstimate | ImageList>>()
    expectTypeOf<Calls['video']>().toEqualTypeOf<Promise<Video>>()
    expectTypeOf<Calls['dryVideo']>().toEqualTypeOf<Promise<CostEstimate>>()
    expectTypeOf<Calls['maybeVideo']>().toEqualTypeOf<Promise<CostEstimate | Video>>()
    expectTypeOf<Calls['chat']>().toEqualTypeOf<Promise<ChatCompletion>>()
  })

  it('comes with a request of the right fields alone', () => {
    const calls = () => [
      // @ts-expect-error: a model is no number
      generateImages({ client, body: { ...body, model: 1 }, query: { dryRun: true } }),
      // @ts-expect-error: a size is no number
      generateImages({ client, body: { ...body, size: 1024 } }),
      // @ts-expect-error: dryRun is no text
      generateImages({ client, body, query: { dryRun: 'true' } }),
      // @ts-expect-error: there is no such parameter
      generateImages({ client, body, query: { dryRum: true } }),
      // @ts-expect-error: there is no body
      generateImages({ client, query: { dryRun: true } }),
      // @ts-expect-error: an estimate has no data
      generateImages({ client, body, query: { dryRun: true } }).then(({ data }) => data),
    ]
    expect(calls).toBeTypeOf('function')
  })

  it('is the estimate offline, where a dry run goes without saying', () => {
    type Given = Parameters<typeof offline.generateImages>[0]
    expectTypeOf<ReturnType<typeof offline.generateImages>>().toEqualTypeOf<CostEstimate>()
    expectTypeOf<ReturnType<typeof offline.createVideo>>().toEqualTypeOf<CostEstimate>()
    expectTypeOf<{ body: typeof body; at: number }>().toExtend<Given>()
    expectTypeOf<{ body: typeof body; at: number; query: { dryRun: true } }>().toExtend<Given>()
    expectTypeOf<{ body: typeof body; at: number; query: { dryRun: false } }>().not.toExtend<Given>()
    expectTypeOf<{ body: typeof body; at: number; query: { dryRun: boolean } }>().not.toExtend<Given>()
  })
})

describe('an answer', () => {
  it('of the reference is the estimate, then the images', async () => {
    expect((await generateImages({ client, body, query: dry })).total_cost_micros).toBe(80_000)
    expect((await generateImages({ client, body })).data).toHaveLength(2)
    const either = await generateImages({ client, body, query: maybe })
    expect('estimated' in either && either.provider).toBe('vertex')
  })

  it('of the reference is the estimate of a video, then the video, of another status', async () => {
    expect((await createVideo({ client, body: video, query: dry })).estimated).toBe(true)
    expect((await createVideo({ client, body: video })).status).toBe('queued')
  })

  it('of another request is unexpected', async () => {
    const estimate = await generateImages({ client, body, query: dry })
    const images = await generateImages({ client, body })
    const started = await createVideo({ client, body: video })
    const ask = (answer: unknown, status: number) => {
      const fetch = async (): Promise<Response> => Response.json(answer, { status })
      return { client: createClient({ auth, fetch, responseValidator: responseValidator({ mode: 'throw' }) }), body }
    }
    const wrong = { name: 'UnexpectedResponseError' }
    const free = { ...wrong, problem: '`/created` must be an integer from 0; received nothing' }
    await expect(generateImages({ ...ask(estimate, 200), query: { dryRun: false } })).rejects.toMatchObject(free)
    await expect(generateImages(ask(estimate, 200))).rejects.toMatchObject(free)
    const real = { ...wrong, problem: '`/estimated` must be a boolean; received nothing' }
    await expect(generateImages({ ...ask(images, 200), query: dry })).rejects.toMatchObject(real)
    const other = { ...wrong, problem: 'the status is not declared' }
    await expect(createVideo({ ...ask(started, 202), body: video, query: dry })).rejects.toMatchObject(other)
    await expect(createVideo({ ...ask(estimate, 200), body: video })).rejects.toMatchObject(other)
    expect(await createVideo({ ...ask(started, 202), body: video })).toEqual(started)
  })

  it('of another request is given, where nothing looks at answers, unless its status gives it away', async () => {
    const estimate = await generateImages({ client, body, query: dry })
    const given = (status: number) => {
      return createClient({ auth, fetch: async () => Response.json(estimate, { status }) })
    }
    expect(await generateImages({ client: given(200), body })).toEqual(estimate)
    const other = { name: 'UnexpectedResponseError', problem: 'the status is not declared' }
    await expect(createVideo({ client: given(200), body: video })).rejects.toMatchObject(other)
    await expect(createVideo({ client: given(202), body: video, query: dry })).rejects.toMatchObject(other)
  })

  it('of a caller without types goes by what is sent', async () => {
    const query = { dryRun: 'true' } as never
    expect(await generateImages({ client, body, query })).toMatchObject({ estimated: true })
  })

  it('that is a refusal is one of the function, dry run or not', async () => {
    for (const query of [dry, {}]) {
      const error = await generateImages({ client, body: { ...body, n: 0 }, query }).catch((thrown: unknown) => thrown)
      expect(isApiErrorOf(generateImages, error) && error.status).toBe(400)
      expect(isApiErrorOf(createVideo, error)).toBe(false)
    }
  })
})

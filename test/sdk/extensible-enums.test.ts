import * as aurous from '@outlay/sdk/aurous'
import { responseValidator } from '@outlay/sdk/aurous/response-validation'
import type { ImageEstimate, ImageModel, InvalidRequestError } from '@outlay/sdk/x-router'
import type * as offline from '@outlay/sdk/x-router/offline'
import { examples } from '@outlay/spec/aurous/examples'
import type * as closed from '@outlay/spec/aurous/schemas'
import type { ImageEstimate as ClosedEstimate } from '@outlay/spec/x-router/schemas'
import { describe, expect, expectTypeOf, it } from 'vitest'

const LISTED = ['pending', 'processing', 'succeeded', 'failed', 'cancelled', 'expired', 'moderation_rejected'] as const
type Listed = (typeof LISTED)[number]
type Status = aurous.Generation['status']

describe('the type of an answer', () => {
  it('takes texts that its document does not list, and still names those that it does', () => {
    expectTypeOf<'paused'>().toExtend<Status>()
    // Of plain `string`, to which the type must not fall together, nothing can be taken out: editors offer these.
    expectTypeOf<Extract<Status, Listed>>().toEqualTypeOf<Listed>()
    expectTypeOf<Extract<ImageEstimate['model'], ImageModel>>().toEqualTypeOf<ImageModel>()
    expectTypeOf<aurous.ImageEvent['event']>().not.toEqualTypeOf<string>()
  })

  it('lets no switch end without a default', () => {
    // @ts-expect-error: a status may come that is not here
    const missing = (status: Status): number => {
      switch (status) {
        case 'succeeded':
          return 1
        case 'pending':
        case 'processing':
          return 0
        case 'failed':
        case 'cancelled':
        case 'expired':
        case 'moderation_rejected':
          return -1
      }
    }
    expect(missing('paused')).toBeUndefined()
  })

  it('keeps what tells bodies apart', () => {
    const told = (error: InvalidRequestError['error']): number => {
      switch (error) {
        case 'INVALID_DIMENSIONS':
          return 1
        case 'INVALID_MODEL':
          return 2
        case 'INVALID_REQUEST':
          return 3
      }
    }
    expect(told('INVALID_MODEL')).toBe(2)
  })

  it('is that of the offline entry, and takes what a server says by the document', () => {
    expectTypeOf<ReturnType<typeof offline.estimateImage>>().toEqualTypeOf<ImageEstimate>()
    expectTypeOf<ClosedEstimate>().toExtend<ImageEstimate>()
    expectTypeOf<closed.Generation>().toExtend<aurous.Generation>()
    expectTypeOf<closed.Generation['status']>().toEqualTypeOf<Listed>()
  })

  it('is no other for a request', () => {
    expectTypeOf<closed.CreateFileData>().toEqualTypeOf<aurous.CreateFileData>()
    expectTypeOf<{ model: 'flux-3' }>().not.toExtend<Parameters<typeof offline.estimateImage>[0]['body']>()
    // @ts-expect-error: the vendor takes no such purpose
    const purpose: aurous.FilePurpose = 'backdrop'
    expect(purpose).toBe('backdrop')
  })
})

describe('an answer with a text that its document does not list', () => {
  it.each([undefined, 'throw'] as const)('passes, with answers held to the document by %s', async (mode) => {
    const example = examples.find(({ operation, status }) => operation === 'listCharacters' && status === 200)
    const [documented] = (example?.reply ?? []) as readonly object[]
    const fetch = async (): Promise<Response> => Response.json([{ ...documented, status: 'paused' }])
    const client = aurous.createClient({
      fetch,
      auth: 'key',
      ...(mode && { responseValidator: responseValidator({ mode }) }),
    })
    const [character] = await aurous.listCharacters({ client })
    expect(character?.status).toBe('paused')
  })
})

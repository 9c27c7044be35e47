import { createReference } from '@outlay/reference'
import aurous from '@outlay/reference/aurous'
import lumenfall from '@outlay/reference/lumenfall'
import * as aurousSdk from '@outlay/sdk/aurous'
import { createClient, createVideo, type EditRequest, editImages } from '@outlay/sdk/lumenfall'
import { world } from '@outlay/spec/aurous/world'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { picture } from './picture.ts'

const now = (): number => Date.parse('2026-11-20T12:00:00Z')
const sent: Request[] = []

function served(vendor: Parameters<typeof createReference>[0]['vendors'][number]): (one: Request) => Promise<Response> {
  const reference = createReference({ vendors: [vendor], mount: ({ basePath }) => basePath, now })
  return (request) => {
    sent.push(request.clone())
    return reference(request)
  }
}

const client = createClient({ fetch: served(lumenfall), auth: 'lmnfl_acme.secret' })
const asked = { model: 'dall-e-3', prompt: 'a hat' }

describe('a form with files', () => {
  it('takes a Blob or a File', () => {
    expectTypeOf<Blob>().toExtend<EditRequest['image']>()
    expectTypeOf<File>().toExtend<EditRequest['image']>()
    expectTypeOf<File[]>().toExtend<EditRequest['image[]']>()
    expectTypeOf<string>().not.toExtend<EditRequest['image']>()
  })

  it.each([1, 3])('edits %d images', async (count) => {
    const image = new File([await picture(client)], 'a.png')
    const images = count === 1 ? { image } : { 'image[]': Array.from({ length: count }, () => image) }
    const { data } = await editImages({ client, body: { ...asked, ...images, mask: image, n: 2 } })
    expect(data).toHaveLength(2)
    const form = await sent.at(-1)?.formData()
    expect([form?.getAll(count === 1 ? 'image' : 'image[]').length, form?.get('n')]).toEqual([count, '2'])
  })

  it('is refused by its server where a file is no picture', async () => {
    const call = editImages({ client, body: { ...asked, image: new Blob(['no picture']) } })
    await expect(call).rejects.toMatchObject({ name: 'InvalidRequestError', status: 400, matchesDocument: true })
  })

  it('is sent where the document takes JSON too, and JSON where there is no file', async () => {
    const body = { model: 'sora-2', prompt: 'a hat' }
    const types: (string | null | undefined)[] = []
    for (const more of [{}, { input_reference: await picture(client) }]) {
      expect((await createVideo({ client, body: { ...body, ...more } })).status).toBe('queued')
      types.push(sent.at(-1)?.headers.get('content-type')?.replace(/;.*/, ''))
    }
    expect(types).toEqual(['application/json', 'multipart/form-data'])
  })

  it('makes a file of Aurous Labs', async () => {
    const own = aurousSdk.createClient({ fetch: served(aurous), auth: world.credentials.acme['X-Api-Key'] })
    const file = new File([await picture(client)], 'hat.png', { type: 'image/png' })
    expect(await aurousSdk.createFile({ client: own, body: { file, purpose: 'reference' } })).toMatchObject({
      id: expect.any(String),
    })
  })
})

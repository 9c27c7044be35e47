import { describe, expect, it } from 'vitest'
import { createVendorClient } from '../client/create-client.ts'
import { formDataBodySerializer, urlSearchParamsBodySerializer } from './form.ts'

const body = { n: 2, size: ['a', 'b'], note: 'ü&=', options: { a: 1 }, none: undefined, nil: null }

describe('a form', () => {
  it('is written as text of the URL', () => {
    const text = urlSearchParamsBodySerializer.bodySerializer(body)
    expect(text).toBe('n=2&size=a&size=b&note=%C3%BC%26%3D&options=%7B%22a%22%3A1%7D')
  })

  it('is written in parts, files as they are', () => {
    const form = formDataBodySerializer.bodySerializer({ ...body, image: new File(['png'], 'a.png') }) as FormData
    expect([...form.keys()]).toEqual(['n', 'size', 'size', 'note', 'options', 'image'])
    expect([form.get('n'), form.get('options'), form.getAll('size')]).toEqual(['2', '{"a":1}', ['a', 'b']])
    expect(form.get('image')).toMatchObject({ name: 'a.png', size: 3 })
  })

  it('arrives as a form, with the boundary in its media type', async () => {
    const arrived: FormData[] = []
    const fetch = async (request: Request): Promise<Response> => {
      expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
      arrived.push(await request.formData())
      return new Response(null, { status: 204 })
    }
    const client = createVendorClient({ server: 'https://a.example', codes: [] }, { fetch })
    const operation = { id: 'edit', vendor: 'a', answers: { 204: 'none' } }
    const headers = { 'Content-Type': null }
    await client.send({ ...formDataBodySerializer, operation, method: 'POST', url: '/edits', body: { n: 2 }, headers })
    expect(arrived[0]?.get('n')).toBe('2')
  })
})

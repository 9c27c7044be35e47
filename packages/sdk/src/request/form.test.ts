import { describe, expect, it } from 'vitest'
import { createVendorClient } from '../client/create-client.ts'
import { containsFile, formDataBodySerializer, urlSearchParamsBodySerializer } from './form.ts'

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

  it.each([null, 'multipart/form-data', 'application/json'])(
    'arrives as a form, with the boundary in its media type, whatever is given: %s',
    async (type) => {
      const arrived: FormData[] = []
      const fetch = async (request: Request): Promise<Response> => {
        expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
        arrived.push(await request.formData())
        return new Response(null, { status: 204 })
      }
      const client = createVendorClient({ server: 'https://a.example', codes: [] }, { fetch })
      const operation = { id: 'edit', vendor: 'a', responses: { 204: 'none' } }
      const headers = { 'Content-Type': type }
      await client.send({
        ...formDataBodySerializer,
        operation,
        method: 'POST',
        url: '/edits',
        body: { n: 2 },
        headers,
      })
      expect(arrived[0]?.get('n')).toBe('2')
    },
  )
})

const sentOf = (value: unknown): FormDataEntryValue[] =>
  (formDataBodySerializer.bodySerializer({ field: value }) as FormData).getAll('field')

describe('a field of a form', () => {
  it.each<[value: unknown, sent: readonly string[]]>([
    ['a', ['a']],
    [1.5, ['1.5']],
    [0, ['0']],
    [false, ['false']],
    [12n, ['12']],
    [new Date('2026-11-20T12:00:00Z'), ['2026-11-20T12:00:00.000Z']],
    [new URL('https://a.example/b'), ['https://a.example/b']],
    [{ a: { b: [1] } }, ['{"a":{"b":[1]}}']],
    [
      ['a', 1, null, { b: 2 }],
      ['a', '1', '{"b":2}'],
    ],
    [null, []],
    [undefined, []],
    [[], []],
  ])('that is %s is sent as %j', (value, sent) => {
    expect(sentOf(value)).toEqual(sent)
    const text = urlSearchParamsBodySerializer.bodySerializer({ field: value }) as string
    expect(new URLSearchParams(text).getAll('field')).toEqual(sent)
  })

  const bytes = new Uint8Array([137, 80, 78, 71])
  it.each<[name: string, value: unknown, files: number]>([
    ['a Uint8Array', bytes, 1],
    ['a part of a buffer', new Uint8Array([0, ...bytes, 0]).subarray(1, 5), 1],
    ['a DataView', new DataView(bytes.buffer), 1],
    ['an Int16Array', new Int16Array(bytes.buffer), 1],
    ['an ArrayBuffer', bytes.buffer, 1],
    ['a Blob', new Blob([bytes]), 1],
    ['a list of files', [new File([bytes], 'a.png'), new Blob([bytes]), bytes], 3],
  ])('that is %s is sent whole', async (_name, value, files) => {
    const sent = sentOf(value) as File[]
    expect(sent).toHaveLength(files)
    for (const file of sent) expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
    expect(containsFile({ field: value })).toBe(true)
    expect(() => urlSearchParamsBodySerializer.bodySerializer({ field: value })).toThrow('`field` must be text')
  })

  it.each<[name: string, value: unknown, said: string]>([
    ['a stream', new Blob([bytes]).stream(), 'received a ReadableStream. It can be read but once'],
    ['an async iterable', (async function* () {})(), 'received a AsyncGenerator. It can be read but once'],
    ['a Response', new Response('a'), 'received a Response. Pass `await field.blob()`.'],
    ['a file of another realm', { [Symbol.toStringTag]: 'File' }, 'It is of another realm'],
    ['a list of files of a page', { [Symbol.toStringTag]: 'FileList' }, 'Pass `[...field]`.'],
    ['a file inside', { file: new Blob([]) }, 'received a Blob inside of it. A file has to be a field of its own.'],
    ['bytes inside', [{ file: bytes }], 'received a Uint8Array inside of it.'],
    ['a Map', new Map(), 'received a Map.'],
    ['a Set', new Set(), 'received a Set.'],
    ['a promise', Promise.resolve(), 'received a Promise.'],
    ['a function', () => {}, 'received a function.'],
    ['a symbol', Symbol('a'), 'received a symbol.'],
    ['NaN', Number.NaN, 'received NaN.'],
  ])('that is %s is refused', (_name, value, said) => {
    for (const { bodySerializer } of [formDataBodySerializer, urlSearchParamsBodySerializer]) {
      expect(() => bodySerializer({ field: value })).toThrow(TypeError)
      expect(() => bodySerializer({ field: value })).toThrow(said)
      expect(() => bodySerializer({ field: value })).toThrow(/^`field` must be text, a finite number/)
    }
  })

  it('is that of a form that is given', () => {
    const form = new FormData()
    form.append('a', 'b')
    expect(formDataBodySerializer.bodySerializer(form)).toBe(form)
  })
})

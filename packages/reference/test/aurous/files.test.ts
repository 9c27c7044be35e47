import { describe, expect, it } from 'vitest'
import { fileAddresses } from '../../src/behaviour/file-addresses.ts'
import { drawPng } from '../../src/picture/draw-png.ts'
import { type Answer, type Caller, type Server, server } from './server.ts'

const { sign } = fileAddresses('outlay')

const KEY = `al_live_${'a'.repeat(64)}`
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Headers of pictures as their formats have them, for sides of two bytes each. */
function jpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const frame = [0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3]
  return new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    16,
    ...Array(14).fill(0),
    ...frame,
    ...Array(9).fill(0),
    0xff,
    0xd9,
  ])
}
function webp(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bits = (width - 1) | ((height - 1) << 14)
  const size = [bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, (bits >> 24) & 255]
  return new Uint8Array([
    ...text('RIFF'),
    18,
    0,
    0,
    0,
    ...text('WEBPVP8L'),
    5,
    0,
    0,
    0,
    0x2f,
    ...size,
    ...Array(8).fill(0),
  ])
}
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const side = (value: number): number[] => [0, 0, value >> 8, value & 255]
  return new Uint8Array([
    0x89,
    ...text('PNG\r\n\x1a\n'),
    0,
    0,
    0,
    13,
    ...text('IHDR'),
    ...side(width),
    ...side(height),
    8,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
}
function text(ascii: string): number[] {
  return [...ascii].map((one) => one.charCodeAt(0))
}

function form(fields: Readonly<Record<string, string | Uint8Array<ArrayBuffer> | undefined>>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') made.append(name, value)
    else if (value !== undefined) made.append(name, new File([value], 'a.bin', { type: 'text/plain' }))
  }
  return made
}

const upload = (at: Server, fields: Parameters<typeof form>[0] = {}, asking?: Caller): Promise<Answer> =>
  at.post('/v1/files', form({ file: png(1200, 800), purpose: 'reference', ...fields }), asking)

describe('an upload', () => {
  it.each<readonly [mime: string, bytes: Uint8Array<ArrayBuffer>, purpose: string, width: number, height: number]>([
    ['image/png', png(1200, 800), 'reference', 1200, 800],
    ['image/jpeg', jpeg(800, 1200), 'first_frame', 800, 1200],
    ['image/webp', webp(4096, 1), 'last_frame', 4096, 1],
    ['image/png', png(4096, 4096), 'reference', 4096, 4096],
  ])('of %s is told by its bytes, and kept for a day', async (mime, bytes, purpose, width, height) => {
    const at = server()
    const { status, body } = await upload(at, { file: bytes, purpose })
    expect([status, body]).toEqual([
      201,
      {
        id: expect.stringMatching(/^file_[0-9A-HJKMNP-TV-Z]{26}$/),
        object: 'file',
        purpose,
        mime_type: mime,
        size_bytes: bytes.byteLength,
        width_px: width,
        height_px: height,
        url: `http://localhost:4010${sign(`/_outlay/aurous/files/${body.id}`, `expires=${at.now() + HOUR}`)}`,
        expires_at: '2026-11-21T00:00:00.000Z',
      },
    ])
  })

  it('can be read at its URL for an hour, byte for byte, and not a moment longer', async () => {
    const at = server()
    const bytes = await drawPng({ width: 64, height: 32, seed: 1 })
    const { body } = await upload(at, { file: bytes })
    const { pathname, search } = new URL(body.url)
    at.pass(HOUR - 1)
    const found = await at.fetched(pathname + search)
    expect([found.status, found.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(new Uint8Array(await found.arrayBuffer())).toEqual(bytes)
    at.pass(1)
    const later = sign(pathname, 'expires=99999999999999').slice(pathname.length)
    for (const query of [search, '', '?expires=99999999999999', '?expires=NaN', later]) {
      expect((await at.fetched(pathname + query)).status).toBe(404)
    }
  })

  it('is a reference of its team for 24 hours, and unknown from then on', async () => {
    const at = server()
    const { id } = (await upload(at)).body
    const use = async (asking?: Caller): Promise<Answer> =>
      at.post('/v1/images/estimate', { prompt: 'a dune', reference_image_urls: [id] }, asking)
    const unknown = (await use({ team: 'globex' })).body.error.message
    expect((await use()).status).toBe(200)
    at.pass(DAY - 1)
    expect((await use()).status).toBe(200)
    at.pass(1)
    const gone = await use()
    expect([gone.status, gone.code, gone.param, gone.body.error.message]).toEqual([
      404,
      'resource_not_found',
      'reference_image_urls.0',
      unknown,
    ])
    expect((await at.get('/_outlay/aurous/files')).text).not.toContain(id)
  })

  it.each<readonly [what: string, fields: Parameters<typeof form>[0], code: string, param: string]>([
    ['without a file', { file: undefined }, 'missing_field', 'file'],
    ['without a purpose', { purpose: undefined }, 'missing_field', 'purpose'],
    ['without anything', { file: undefined, purpose: undefined }, 'missing_field', 'file'],
    ['with a text instead of a file', { file: 'a.png' }, 'invalid_format', 'file'],
    ['with another purpose', { purpose: 'avatar' }, 'invalid_format', 'purpose'],
    ['with an empty purpose', { purpose: '' }, 'invalid_format', 'purpose'],
    ['with a file as its purpose', { purpose: png(1, 1) }, 'invalid_format', 'purpose'],
    ['with another field', { note: 'x' }, 'invalid_format', 'note'],
    ['with a field that every object has', { __proto__: 'x', constructor: 'x' }, 'invalid_format', 'constructor'],
    ['of nothing', { file: new Uint8Array() }, 'invalid_format', 'file'],
    ['of a text', { file: new Uint8Array(text('not a picture')) }, 'invalid_format', 'file'],
    ['of a GIF', { file: new Uint8Array([...text('GIF89a'), 1, 0, 1, 0, 0, 0, 0]) }, 'invalid_format', 'file'],
    ['of a PNG that is cut off', { file: png(1, 1).slice(0, 20) }, 'invalid_format', 'file'],
    ['of a picture without pixels', { file: png(0, 5) }, 'invalid_format', 'file'],
    ['that is too wide', { file: png(4097, 1) }, 'value_out_of_range', 'file'],
    ['that is too high', { file: webp(1, 4097) }, 'value_out_of_range', 'file'],
    [
      'with a wrong purpose before a wrong picture',
      { file: new Uint8Array(1), purpose: 'x' },
      'invalid_format',
      'purpose',
    ],
  ])('%s is refused', async (_, fields, code, param) => {
    const at = server()
    const found = await upload(at, fields)
    expect([found.status, found.code, found.param]).toEqual([400, code, param])
    expect((await at.get('/_outlay/aurous/files')).body).toHaveLength(3)
  })

  it.each<readonly [bytes: number, status: number, code: string | undefined]>([
    [10_000_000, 201, undefined],
    [10_000_001, 400, 'value_out_of_range'],
    [10_485_761, 413, 'payload_too_large'],
  ])('of %i bytes gets %i', async (bytes, status, code) => {
    const file = new Uint8Array(bytes)
    file.set(png(64, 64))
    // As bytes: Node's own form goes on writing when it is read no further.
    const whole = new Response(form({ file, purpose: 'reference' }))
    const headers = { 'x-api-key': KEY, 'content-type': whole.headers.get('content-type') ?? '' }
    const found = await server().send('/v1/files', { method: 'POST', headers, body: await whole.arrayBuffer() })
    expect([found.status, found.code]).toEqual([status, code])
  })

  it.each<readonly [what: string, contentType: string, body: string]>([
    ['no form', 'multipart/form-data; boundary=X', 'no form'],
    ['no boundary', 'multipart/form-data', '--X\r\n\r\n--X--'],
    ['an empty boundary', 'multipart/form-data; boundary=', '--\r\n'],
    [
      'another boundary',
      'multipart/form-data; boundary=Y',
      '--X\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--X--\r\n',
    ],
    ['no end', 'multipart/form-data; boundary=X', '--X\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'],
    [
      'a part without a name',
      'multipart/form-data; boundary=X',
      '--X\r\nContent-Type: text/plain\r\n\r\nx\r\n--X--\r\n',
    ],
    ['nothing in it', 'multipart/form-data; boundary=X', ''],
  ])('whose form has %s gets 400 invalid_format', async (_, contentType, body) => {
    const headers = { 'x-api-key': KEY, 'content-type': contentType }
    const found = await server().send('/v1/files', { method: 'POST', headers, body })
    expect([found.status, found.code, found.param]).toEqual([400, 'invalid_format', null])
  })
})

describe('a reference that is named by its URL', () => {
  it.each<readonly [route: string, body: object]>([
    ['/v1/images', { prompt: 'a dune' }],
    ['/v1/characters', { name: 'Mira' }],
  ])('in %s is kept as a file of the team for 24 hours', async (route, more) => {
    const at = server()
    const urls = ['https://example.com/1.png', 'file_01HXMQ7Z3K8Y2NABCDEFGHJKMN', 'https://example.com/2.png']
    expect((await at.post(route, { ...more, reference_image_urls: urls })).status).toBe(202)
    const kept = (await at.get('/_outlay/aurous/files')).body.slice(3)
    expect(kept).toEqual(
      [urls[0], urls[2]].map((source) => ({
        id: expect.stringMatching(/^file_[0-9A-HJKMNP-TV-Z]{26}$/),
        team: 'team_acme',
        purpose: 'reference',
        source,
        expiresAt: at.now() + DAY,
      })),
    )
    const use = async (team: 'acme' | 'globex'): Promise<number> =>
      (await at.post('/v1/images/estimate', { prompt: 'a dune', reference_image_urls: [kept[0].id] }, { team })).status
    expect([await use('acme'), await use('globex')]).toEqual([200, 404])
    at.pass(DAY)
    expect(await use('acme')).toBe(404)
    expect((await at.get('/_outlay/aurous/files')).body).toHaveLength(3)
  })
})

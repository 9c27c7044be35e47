import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measurePicture } from './measure.ts'

/** Bytes of hexadecimal digits and of texts in quotes. */
const bytes = (written: string): Uint8Array =>
  Uint8Array.from(
    [...written.matchAll(/'([^']*)'|([0-9a-f]{2})/g)].flatMap(([, text, hex]) =>
      text === undefined ? [Number.parseInt(hex ?? '', 16)] : [...text].map((letter) => letter.charCodeAt(0)),
    ),
  )
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

const PNG = bytes(`89 'PNG' 0d0a1a0a 0000000d 'IHDR' 00000300 00000200`)
const APP0 = `ffe0 0010 'JFIF' 00 0101 00 00480048 0000`
const SOF = (marker: string): string => `${marker} 0011 08 0200 0300 03 012200 021101 031101`
const JPEG = bytes(`ffd8 ${APP0} ${SOF('ffc0')}`)
const LOSSY = bytes(`'RIFF' 00010000 'WEBP' 'VP8 ' 00010000 500100 9d012a 0003 0002`)
const LOSSLESS = bytes(`'RIFF' 00010000 'WEBP' 'VP8L' 00010000 2f ffc27f00`)
const EXTENDED = bytes(`'RIFF' 00010000 'WEBP' 'VP8X' 0a000000 00000000 ff0200 ff0100`)
const TURNED = bytes(
  `ffd8 ffe1 0022 'Exif' 0000 'MM' 002a 00000008 0001 0112 0003 00000001 0006 0000 00000000 ${SOF('ffc2')}`,
)

describe('a picture is measured:', () => {
  it.each([
    ['PNG', PNG, 'image/png'],
    ['baseline JPEG', JPEG, 'image/jpeg'],
    ['progressive JPEG', bytes(`ffd8 ${APP0} ${SOF('ffc2')}`), 'image/jpeg'],
    ['JPEG whose metadata turn it', TURNED, 'image/jpeg'],
    ['JPEG with a megabyte of metadata', joined(bytes('ffd8'), metadata(16), bytes(SOF('ffc0'))), 'image/jpeg'],
    ['lossy WebP', LOSSY, 'image/webp'],
    ['lossless WebP', LOSSLESS, 'image/webp'],
    ['extended WebP', EXTENDED, 'image/webp'],
  ])('%s', async (_, given, mimeType) => {
    expect(await measurePicture(given)).toEqual({ mimeType, width: 768, height: 512 })
  })
})

/** As Node's Buffer: a slice of it is a view. */
class Pooled extends Uint8Array<ArrayBuffer> {
  override slice(start?: number, end?: number): Uint8Array<ArrayBuffer> {
    return this.subarray(start, end)
  }
}

describe('nothing is measured in', () => {
  it.each([
    ['no bytes', new Uint8Array()],
    ['a text', bytes(`'hello, world, this is no picture at all'`)],
    ['a GIF', bytes(`'GIF89a' 0003 0002 000000`)],
    ['a BMP', bytes(`'BM' 00000000 00000000 00000000 28000000 00030000 00020000`)],
    ['an SVG', bytes(`'<svg width="768" height="512"></svg>'`)],
    ['a PNG with a side of 0', bytes(`89 'PNG' 0d0a1a0a 0000000d 'IHDR' 00000300 00000000`)],
    ['a PNG that begins with another chunk', bytes(`89 'PNG' 0d0a1a0a 0000000d 'IDAT' 00000300 00000200`)],
    ['a PNG without its first byte', bytes(`00 'PNG' 0d0a1a0a 0000000d 'IHDR' 00000300 00000200`)],
    ['a JPEG without a frame', bytes(`ffd8 ${APP0} ffd9`)],
    ['a JPEG whose size stands behind 2 MiB of metadata', joined(bytes('ffd8'), metadata(32), bytes(SOF('ffc0')))],
    ['a JPEG whose segment reaches behind the end', bytes('ffd8 ffe0 ffff 00')],
    ['a lossy WebP without a start code', bytes(`'RIFF' 00010000 'WEBP' 'VP8 ' 00010000 500100 000000 0003 0002`)],
    ['a lossless WebP without a signature', bytes(`'RIFF' 00010000 'WEBP' 'VP8L' 00010000 00 ffc27f00`)],
    ['a RIFF that is no WebP', bytes(`'RIFF' 00010000 'WAVE' 'VP8X' 0a000000 00000000 ff0200 ff0100`)],
  ])('%s', async (_, given) => {
    expect(await measurePicture(given)).toBeUndefined()
  })

  it.each([
    ['PNG', PNG, 24],
    ['JPEG', JPEG, 29],
    ['lossy WebP', LOSSY, 30],
    ['lossless WebP', LOSSLESS, 25],
    ['extended WebP', EXTENDED, 30],
  ])('a %s that is cut off, also where other bytes lie behind it', async (_, whole, needed) => {
    expect(await measurePicture(whole.subarray(0, needed))).toBeDefined()
    for (let length = 0; length < needed; length += 1) {
      expect(await measurePicture(whole.slice(0, length)), `${length} bytes`).toBeUndefined()
      expect(await measurePicture(whole.subarray(0, length)), `a view of ${length} bytes`).toBeUndefined()
      const pooled = Pooled.from(whole).subarray(0, length)
      expect(await measurePicture(pooled), `a Buffer of ${length} bytes`).toBeUndefined()
    }
  })
})

it('whatever the bytes are, nothing is thrown and a size is of whole pixels from 1', async () => {
  const beginnings = [PNG, JPEG, TURNED, LOSSY, LOSSLESS, EXTENDED].flatMap((whole) => [
    whole,
    whole.subarray(0, 20),
    whole.subarray(0, 4),
  ])
  const hostile = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }))
  await fc.assert(
    fc.asyncProperty(hostile, async ([beginning, rest]) => {
      const { width = 1, height = 1 } = (await measurePicture(joined(beginning, rest))) ?? {}
      expect([width, height].every((side) => Number.isInteger(side) && side > 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['zeros', '00'],
  ['empty segments', '0002ffe1'],
  ['fill bytes', 'ff'],
])('a JPEG of 10 MB of %s is given up', async (_, pattern) => {
  const repeated = bytes(pattern)
  const long = Uint8Array.from({ length: 10_000_000 }, (_, at) => repeated[at % repeated.length] ?? 0)
  long.set(bytes('ffd8ffe1'))
  expect(await measurePicture(long)).toBeUndefined()
})

/** Segments of metadata, of 65,537 bytes each. */
function metadata(count: number): Uint8Array {
  const segment = new Uint8Array(65_537)
  segment.set(bytes('ffe2ffff'))
  return joined(...Array<Uint8Array>(count).fill(segment))
}

import fc from 'fast-check'
import { decode } from 'fast-png'
import { expect, it } from 'vitest'
import { measurePicture } from './measure.ts'
import { drawPng } from './png.ts'

it.each([
  [1024, 1024, 256, 256],
  [1024, 1536, 170, 255],
  [4096, 2304, 256, 144],
  [1, 1, 1, 1],
])('a picture of %i×%i is drawn at %i×%i', async (width, height, across, down) => {
  const bytes = await drawPng({ width, height, seed: 1 })
  expect(await measurePicture(bytes)).toEqual({ mimeType: 'image/png', width: across, height: down })
  const { data, palette = [], ...decoded } = decode(bytes, { checkCrc: true })
  expect(decoded).toMatchObject({ width: across, height: down, channels: 1, depth: 8 })
  expect(data.every((index) => index < palette.length)).toBe(true)
})

it.each([
  [64, 64, 48],
  [512, 512, 384],
  [Number.POSITIVE_INFINITY, 1024, 768],
])('with %d pixels as the longest side 1024×768 is drawn at %i×%i', async (longest, across, down) => {
  const { width, height } = decode(await drawPng({ width: 1024, height: 768, seed: 1, longest }))
  expect([width, height]).toEqual([across, down])
})

it('the same seed gives the same bytes, in every run', async () => {
  const digest = await crypto.subtle.digest('SHA-256', await drawPng({ width: 1024, height: 768, seed: 42 }))
  expect(new Uint8Array(digest).slice(0, 8)).toEqual(Uint8Array.of(71, 43, 20, 195, 242, 242, 123, 188))
})

it('the same seed gives the same bytes, another one others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const draw = (by: number): Promise<Uint8Array> => drawPng({ width: 64, height: 48, seed: by })
      expect(await draw(seed)).toEqual(await draw(seed))
      expect(await draw(seed)).not.toEqual(await draw(seed + 1))
    }),
    { numRuns: 50 },
  )
})

it('a picture of the largest real size has few bytes', async () => {
  const bytes = await drawPng({ width: 4096, height: 4096, seed: 1, longest: Number.POSITIVE_INFINITY })
  expect(bytes.length).toBeLessThan(100_000)
})

it('a picture of the usual size has a few kilobytes', async () => {
  expect((await drawPng({ width: 1024, height: 1024, seed: 1 })).length).toBeLessThan(8_000)
})

it('a side of no pixels is refused', async () => {
  await expect(drawPng({ width: 0, height: 1, seed: 1 })).rejects.toThrow(RangeError)
})

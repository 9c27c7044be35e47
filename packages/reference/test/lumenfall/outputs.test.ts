import { describe, expect, it } from 'vitest'
import { downloads } from '../../src/lumenfall/internal-routes.ts'
import { type Output, outputSize } from '../../src/lumenfall/outputs.ts'
import { measurePicture } from '../../src/picture/measure.ts'
import { createBoundedMap } from '../../src/retention/bounded-map.ts'

describe('the size of what is made', () => {
  it.each<readonly [size: unknown, width: number, height: number]>([
    ['1024x1536', 1024, 1536],
    ['1X4096', 1, 4096],
    ['4097x1', 1024, 1024],
    ['9999x9998', 1024, 1024],
    ['0x5', 1024, 1024],
    ['auto', 1024, 1024],
    [undefined, 1024, 1024],
    [null, 1024, 1024],
  ])('of %j is %d×%d', (size, width, height) => {
    expect(outputSize(size)).toEqual({ width, height })
  })
})

describe('the page of a picture', () => {
  const outputs = createBoundedMap<Output>({ most: 2 })
  outputs.set('req_1', { size: { width: 1024, height: 1536 }, seed: 7, count: 2 })
  const page = downloads(() => ({ outputs }))['outputs']

  it.each<readonly [path: string, status: number]>([
    ['req_1/0.png', 200],
    ['req_1/1.png', 200],
    ['req_1/2.png', 404],
    ['req_1/1.jpg', 404],
    ['req_2/0.png', 404],
    ['req_1/-1.png', 404],
    ['', 404],
  ])('%j answers %d', async (path, status) => {
    const reply = await page?.(path)
    expect(reply?.status).toBe(status)
    if (status === 200) {
      const bytes = new Uint8Array((await reply?.arrayBuffer()) ?? new ArrayBuffer(0))
      expect(await measurePicture(bytes)).toEqual({ mimeType: 'image/png', width: 170, height: 255 })
    }
  })
})

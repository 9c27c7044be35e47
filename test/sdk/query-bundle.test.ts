import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { fixtureVendor } from '../fixtures/fixture-vendor.ts'

/** What a browser gets of these exports, without ky; what it may not have is left outside, and so seen. */
async function bundled(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    external: ['ky', 'node:*', '@tanstack/*', 'react'],
    metafile: true,
    write: false,
  })
  const [file] = outputFiles
  const text = file?.text ?? ''
  return {
    operations: [...new Set(Array.from(text.matchAll(/\bid:"([a-zA-Z]+)"/g), ([, id]) => id))],
    outside: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
    bytes: gzipSync(file?.contents ?? '', { level: 9 }).byteLength,
  }
}

const CLIENT = "export { createClient, getImage } from '@outlay/sdk/aurous'\n"

describe('the bundle of options for TanStack Query', () => {
  it('has nothing of other operations, nor of TanStack Query', async () => {
    const { operations, outside } = await bundled("export { getImageOptions } from '@outlay/sdk/aurous/query'")
    expect([operations, outside]).toEqual([['getImage'], []])
    const mutation = await bundled("export { createImageMutation } from '@outlay/sdk/aurous/query'")
    expect([mutation.operations, mutation.outside]).toEqual([['createImage'], []])
  })

  it('has no function where there is but a key', async () => {
    const { bytes } = await bundled("export { getImageQueryKey } from '@outlay/sdk/aurous/query'")
    expect(bytes).toBeLessThanOrEqual(350)
  })

  it('adds no more than its goal to the function that it asks', async () => {
    const alone = await bundled(CLIENT)
    const beside = await bundled(`${CLIENT}export { getImageOptions } from '@outlay/sdk/aurous/query'`)
    expect(beside.bytes - alone.bytes).toBeLessThanOrEqual(350)
  })

  it('may be that of a vendor that is invented', async () => {
    const pressroom = await fixtureVendor('pressroom')
    const { priceJobMutation } = await pressroom.load('sdk', 'pressroom/query')
    const { mutationKey } = (priceJobMutation as (options: object) => { mutationKey: unknown })({})
    expect(mutationKey).toEqual(['pressroom', 'priceJob'])
  })
})

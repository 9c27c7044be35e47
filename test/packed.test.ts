import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { createReference } from '@outlay/reference'
import { xRouter } from '@outlay/reference/x-router'
import type * as SDK from '@outlay/sdk/x-router'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACKAGES, packed, type Tarballs } from './packed/tarballs.ts'

const folder = mkdtempSync(join(tmpdir(), 'outlay-packed-'))
let tarballs: Tarballs
beforeAll(async () => {
  tarballs = await packed(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the packed packages', () => {
  it.each(PACKAGES)('%s has nothing that publint would change', async (name) => {
    const tarball = new Uint8Array(tarballs.of(name)).buffer
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
    expect(pkg['name']).toBe(name === 'outlay' ? name : `@outlay/${name}`)
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })
})

// What browsers, Deno, Bun and Node share; of Node's own globals nothing.
const WEB = [
  ...['AbortController', 'AbortSignal', 'Blob', 'DOMException', 'File', 'FormData', 'Headers', 'ReadableStream'],
  ...['Request', 'Response', 'TextDecoder', 'TextEncoder', 'TransformStream', 'URL', 'URLSearchParams'],
  ...['clearTimeout', 'crypto', 'fetch', 'setTimeout', 'structuredClone'],
]

describe('the packed SDK, bundled for browsers, where there is nothing but the web platform', () => {
  let realm: object
  let sdk: typeof SDK
  beforeAll(async () => {
    const others = { ky: 'sdk' }
    const { outputFiles } = await build({
      stdin: {
        contents: "import * as sdk from '@outlay/sdk/x-router'\nglobalThis.sdk = sdk",
        resolveDir: await tarballs.project(['sdk', 'spec', 'validators', 'pricing', 'money'], others),
      },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    })
    realm = createContext(Object.fromEntries(WEB.map((name) => [name, (globalThis as Record<string, unknown>)[name]])))
    runInContext(outputFiles[0]?.text ?? '', realm)
    sdk = (realm as { sdk: typeof SDK }).sdk
  })

  const fetch = createReference({ vendors: [xRouter], now: () => Date.parse('2026-11-20T00:00:00Z') })
  const baseUrl = 'http://localhost/x-router'

  it('finds no Node', () => {
    expect(runInContext('[typeof process, typeof Buffer, typeof require, typeof setImmediate]', realm)).toEqual(
      Array(4).fill('undefined'),
    )
  })

  it('answers with a price', async () => {
    const { estimatedCost } = await sdk.estimateImage({ client: sdk.createClient({ baseUrl, fetch }), body: {} })
    expect(estimatedCost.usd).toBe('0.006955')
  })

  it('throws a refusal as its typed error', async () => {
    const client = sdk.createClient({ baseUrl, fetch })
    const refused: unknown = await sdk.estimateImage({ client, body: { width: 1000 } }).catch((error: unknown) => error)
    expect(sdk.isRefusalOf(sdk.estimateImage, refused) && refused.body.error).toBe('INVALID_DIMENSIONS')
  })
})

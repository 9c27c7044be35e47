import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

interface Bundle {
  readonly text: string
  readonly files: readonly string[]
  readonly outside: readonly string[]
}

/** What a browser gets of these exports of an entry, without ky; what it may not have is left outside, and so seen. */
async function bundled(entry: string, ...names: readonly string[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${entry}'`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    external: ['ky', 'node:*'],
    metafile: true,
    write: false,
  })
  const [output] = Object.values(metafile.outputs)
  return {
    text: outputFiles[0]?.text ?? '',
    // Those of which something is left.
    files: Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
    outside: (output?.imports ?? []).map(({ path }) => path),
  }
}

/** The routes and operations that stand in a text. */
function named(text: string): { routes: Set<string>; operations: Set<string> } {
  const all = (pattern: RegExp): Set<string> => new Set(Array.from(text.matchAll(pattern), ([, one]) => String(one)))
  return { routes: all(/"(\/v1\/[^"]*)"/g), operations: all(/\bid:"([a-zA-Z]+)"/g) }
}

const alone = [
  ['@outlay/sdk/x-router', 'estimateImage', '/v1/images/estimate'],
  ['@outlay/sdk/x-router', 'listImageModels', '/v1/images/models'],
  ['@outlay/sdk/aurous', 'estimateImage', '/v1/images/estimate'],
  ['@outlay/sdk/aurous', 'createFile', '/v1/files'],
] as const

describe('the bundle of one function and its client', () => {
  it.each(alone)('has of %s nothing but %s', async (entry, name, route) => {
    const { text, files } = await bundled(entry, 'createClient', name)
    expect(named(text)).toEqual({ routes: new Set([route]), operations: new Set([name]) })
    const packages = new Set(files.map((path) => /packages\/([^/]+)\//.exec(path)?.[1]))
    expect(packages).toEqual(new Set(['sdk']))
    expect(files.filter((path) => /offline|request-validation|webhooks/.test(path))).toEqual([])
  })

  it.each(alone)('asks of the runtime of %s, for %s, nothing but ky', async (entry, name) => {
    expect((await bundled(entry, 'createClient', name)).outside).toEqual(['ky'])
  })

  it('knows what failed by the signs of where it runs', async () => {
    const { files } = await bundled('@outlay/sdk/x-router', 'createClient', 'estimateImage')
    expect(files.flatMap((path) => /connection-failure.*/.exec(path)?.[0] ?? [])).toEqual([
      'connection-failure.browser.ts',
    ])
  })

  it('sends no keys and no forms where the document has none', async () => {
    const routes = (await bundled('@outlay/sdk/x-router', 'createClient', 'estimateImage')).files
    expect(routes.filter((path) => /\/auth\/|form\.ts/.test(path))).toEqual([])
    const keyed = (await bundled('@outlay/sdk/aurous', 'createClient', 'estimateImage')).files
    expect(keyed.some((path) => path.endsWith('/auth/authenticate-request.ts'))).toBe(true)
    expect(keyed.filter((path) => path.endsWith('form.ts'))).toEqual([])
  })

  it('selects responses, rejects streams and writes forms only where the document needs it', async () => {
    // What stands in the code of each part, and in no other.
    const signs = { form: 'new FormData', select: 'realRun', stream: '/^text\\/event-stream' }
    const has = async (vendor: string, name: string): Promise<string[]> => {
      const { text } = await bundled(`@outlay/sdk/${vendor}`, 'createClient', name)
      return Object.entries(signs).flatMap(([part, sign]) => (text.includes(sign) ? [part] : []))
    }
    expect(await has('x-router', 'estimateImage')).toEqual([])
    expect(await has('lumenfall', 'getVideo')).toEqual([])
    expect(await has('lumenfall', 'generateImages')).toEqual(['select'])
    expect(await has('lumenfall', 'completeChat')).toEqual(['select', 'stream'])
    expect(await has('lumenfall', 'createVideo')).toEqual(['form', 'select'])
  })
})

/** What stands in the checks of these schemas, and in nothing else. */
const words = {
  imageEstimateRequest: 'a multiple of 64 from 128 to 2048',
  chatRequest: 'stream_options',
  createImage: 'negative_prompt',
  createFile: 'first_frame',
}

/** The schemas whose checks stand in a text. */
const checksIn = (text: string): string[] =>
  Object.entries(words).flatMap(([check, word]) => (text.includes(word) ? [check] : []))

describe('the bundle of a checked function', () => {
  it.each([
    ['x-router', 'estimateImage', ['imageEstimateRequest']],
    ['x-router', 'completeChat', ['chatRequest']],
    ['x-router', 'listModels', []],
    ['aurous', 'createImage', ['createImage']],
    ['aurous', 'createFile', ['createFile']],
  ])('has of %s, for %s, no checks of others', async (vendor, name, own) => {
    const { text } = await bundled(`@outlay/sdk/${vendor}/request-validation`, name)
    expect(named(text).operations).toEqual(new Set([name]))
    expect(checksIn(text)).toEqual(own)
  })

  it('reads parameters and forms only where the document has them', async () => {
    const parts = /\/request-validation\/(parameters|form-value)\.ts$/
    const has = async (vendor: string, name: string): Promise<string[]> => {
      const { files } = await bundled(`@outlay/sdk/${vendor}/request-validation`, name)
      return files.flatMap((path) => parts.exec(path)?.[1] ?? []).sort()
    }
    expect(await has('x-router', 'estimateImage')).toEqual([])
    expect(await has('x-router', 'generateImage')).toEqual(['parameters'])
    expect(await has('aurous', 'createFile')).toEqual(['form-value', 'parameters'])
  })

  it.each([
    ['x-router', 'estimateImage', ['imageEstimateRequest']],
    ['aurous', 'estimateImage', ['createImage']],
  ])('has without a network of %s, for %s, no check but its own', async (vendor, name, own) => {
    const { text } = await bundled(`@outlay/sdk/${vendor}/offline`, name)
    expect(checksIn(text)).toEqual(own)
  })

  it('looks for misspelt names only where a parameter decides about money', async () => {
    const has = async (entry: string, name: string): Promise<boolean> =>
      (await bundled(`@outlay/sdk/${entry}`, name)).files.some((path) => path.endsWith('/deciding-names.ts'))
    expect(await has('x-router/request-validation', 'estimateImage')).toBe(false)
    expect(await has('x-router/offline', 'estimateImage')).toBe(false)
    expect(await has('lumenfall', 'generateImages')).toBe(false)
    expect(await has('lumenfall/request-validation', 'generateImages')).toBe(true)
    expect(await has('lumenfall/offline', 'generateImages')).toBe(true)
  })
})

describe('the bundle of a part of an entry', () => {
  it('is empty of operations with the client alone', async () => {
    const { text } = await bundled('@outlay/sdk/aurous', 'createClient')
    expect(named(text)).toEqual({ routes: new Set(), operations: new Set() })
    expect(text).not.toMatch(/request_id|matching:"/)
  })

  it('is that of its error alone', async () => {
    const { outside, files } = await bundled('@outlay/sdk/x-router', 'ApiError', 'isApiErrorOf')
    expect([outside, files.filter((path) => /send|reach|generated/.test(path))]).toEqual([[], []])
  })

  it('is that of one class of refusals alone', async () => {
    const { outside, files, text } = await bundled('@outlay/sdk/aurous/errors', 'BalanceTooLowError')
    expect([outside, files.filter((path) => /send|reach|vendor-facts/.test(path))]).toEqual([[], []])
    expect(Array.from(text.matchAll(/"aurous","(\w+)"/g), ([, code]) => code)).toEqual(['balance_too_low'])
  })
})

describe('the bundle of money', () => {
  it('has no operations, no client and nothing from outside', async () => {
    const { text, files, outside } = await bundled('@outlay/sdk/lumenfall/money', 'readMoney')
    expect([named(text).routes, outside]).toEqual([new Set(), []])
    expect(
      files.filter(
        (path) => !/sdk\/src\/(money|errors)\/|spec\/src\/json-pointer|money\.gen\.ts$|packages\/money\//.test(path),
      ),
    ).toEqual([])
    expect(text).not.toContain('withMoney')
  })

  it('stays out of what does not ask for it', async () => {
    const { files } = await bundled('@outlay/sdk/lumenfall', 'createClient', 'generateImages')
    expect(files.filter((path) => path.includes('money'))).toEqual([])
  })

  it.each([
    ['@outlay/sdk/x-router/money', 4.1],
    ['@outlay/sdk/lumenfall/money', 4.4],
  ])('of %s is, compressed, at most %d kB', async (entry, most) => {
    const { text } = await bundled(entry, 'withMoney', 'readMoney', 'Money')
    expect(gzipSync(text, { level: 9 }).byteLength / 1000).toBeLessThanOrEqual(most)
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { createReference } from '@outlay/reference'
import { xRouter } from '@outlay/reference/x-router'
import type * as SDK from '@outlay/sdk/x-router'
import { build } from 'esbuild'
import { sampleSet } from 'outlay/sample-set'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOf } from '../command/run-command.ts'
import { documentsOf } from '../fixtures/fixture-vendor.ts'
import { TOLD, TOLD_OTHERWISE } from '../runtimes/expected-output.ts'
import { OF_REGISTRY, RUNTIMES } from '../runtimes/runtimes.ts'
import { stage, write } from '../runtimes/stage.ts'
import type { Places } from '../runtimes/story.ts'
import { COMPILERS, compiled, SETUPS } from './compilers.ts'
import { entriesOf, filesOf, manifestOf } from './entries.ts'
import { wrongTypes } from './resolved-types.ts'
import { link, PACKAGES, packed, publishedName, type Tarballs } from './tarballs.ts'

const folder = mkdtempSync(join(tmpdir(), 'outlay-packed-'))
let tarballs: Tarballs
/** Where the SDK is installed, and where every package is. */
let [project, everything] = ['', '']
beforeAll(async () => {
  tarballs = await packed(folder)
  project = await tarballs.installed('project', ['sdk'])
  everything = await tarballs.installed('everything', PACKAGES)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Programs and compilers share two cores with other tests; in milliseconds. */
const LIMIT = 180_000

/** A package of types alone, of which no code is left. */
const TYPES = '@standard-schema/spec'

const homeOf = (name: string, where: string): string => join(where, 'node_modules', publishedName(name))

describe('the packed packages', () => {
  it.each(PACKAGES)('%s has nothing that publint would change', async (name) => {
    const tarball = new Uint8Array(tarballs.of(name)).buffer
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
    expect(pkg['name']).toBe(publishedName(name))
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  it.each(PACKAGES)('%s has types for each of its entries that attw finds right', async (name) => {
    const entries = entriesOf(homeOf(name, everything))
    expect(entries.length).toBeGreaterThan(0)
    expect(await wrongTypes(tarballs.of(name), entries)).toEqual([])
  })

  it.each(PACKAGES)('%s is of modules alone, without side effects', (name) => {
    const { type, sideEffects, exports } = manifestOf(homeOf(name, everything))
    expect({ type, sideEffects }).toEqual({ type: 'module', sideEffects: false })
    for (const conditions of Object.values(exports)) expect(Object.keys(conditions)).toEqual(['types', 'default'])
    expect(filesOf(homeOf(name, everything)).filter((file) => /\.(?:c|m)[jt]s$/.test(file))).toEqual([])
  })
})

describe('the packed command', () => {
  const nodes = ['node-22', 'node-24'].map((name) => join(import.meta.dirname, '../node_modules', name, 'bin/node'))
  it.each(nodes.filter((node) => existsSync(node)))('prices a request on %s', { timeout: LIMIT }, async (node) => {
    const command = join(homeOf('outlay', everything), 'bin/outlay.js')
    const child = spawn(node, [command, 'estimate', 'x-router', '--width', '512'], { cwd: everything })
    const { code, out, err } = await endOf(child)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^x-router estimateImage: 0\.\d+ USD/)
  })

  it('loads one file for all that `outlay mock` needs to start', { timeout: LIMIT }, async () => {
    const listing = `import { registerHooks } from 'node:module'
      registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) })`
    const command = join(homeOf('outlay', everything), 'bin/outlay.js')
    const args = ['--import', `data:text/javascript,${encodeURIComponent(listing)}`, command, 'mock', '--port', '0']
    const child = spawn(process.execPath, args, { cwd: everything, stdio: ['ignore', 'pipe', 'inherit'] })
    const closed = once(child, 'close')
    let loaded = ''
    for await (const text of child.stdout.setEncoding('utf8')) {
      loaded += text
      if (loaded.includes('listening on')) break
    }
    child.kill('SIGTERM')
    await closed
    const files = [...loaded.matchAll(/^file:.*\/outlay\/(?:bin|dist)\/(.*)$/gm)].map(([, file = '']) => file)
    expect(files.map((file) => file.replace(/-[\w-]{8}\.js$/, '.js'))).toEqual([
      'outlay.js',
      'main.js',
      'bundle-mock.js',
      'bundle-rolldown-runtime.js',
    ])
  })

  it('has the licence of each package that is bundled into it', () => {
    const licenses = readFileSync(join(homeOf('outlay', everything), 'dist/bundle-licenses.txt'), 'utf8')
    const named = [...licenses.matchAll(/^(\S+) [0-9.]+, (?:MIT|ISC)$/gm)].map(([, name]) => name)
    const command = manifestOf(join(import.meta.dirname, '../../packages/outlay'))
    const own = Object.keys({ ...command.dependencies, ...command.devDependencies }).filter(
      (name) => name.startsWith('@outlay/') && name !== '@outlay/compiler',
    )
    const manifests = own.map((name) => manifestOf(join(everything, 'node_modules', name)))
    const bundled = [command.devDependencies ?? {}, ...manifests.map(({ dependencies = {} }) => dependencies)]
    const names = bundled.flatMap(Object.keys).filter((name) => !name.startsWith('@outlay/') && name !== TYPES)
    expect(names).toContain('commander')
    expect(named).toEqual(expect.arrayContaining(names))
  })

  it('prices a request by the documents of a folder, and loads nothing that writes code', {
    timeout: LIMIT,
  }, async () => {
    const command = join(homeOf('outlay', everything), 'bin/outlay.js')
    const vendor = join(documentsOf('pressroom'), 'pressroom')
    // 1.8 for the setup, and 20 sheets at 0.06
    const args = ['estimate', vendor, '--paper', 'plain', '--sheets', '20', '--shop-code', 'a-1']
    const env = { ...process.env, NODE_DEBUG: 'module' }
    const { code, out, err } = await endOf(spawn(process.execPath, [command, ...args], { cwd: everything, env }))
    expect(code).toBe(0)
    expect(out).toMatch(/^pressroom priceJob: 3\.0000 EUR \(maximum\)/)
    expect(err).toMatch(/node_modules\/ajv\//)
    expect(err).not.toMatch(/node_modules\/(?:@hey-api|@redocly|typescript)\//)
  })

  it.each(PACKAGES)('and %s name one oldest Node', (name) => {
    expect(manifestOf(homeOf(name, everything)).engines).toEqual({ node: '>=22.18' })
  })
})

describe('the packed SDK and what it depends on', () => {
  it.each(['sdk', 'spec', 'validators', 'pricing', 'money'])('%s imports nothing of Node', (name) => {
    const home = homeOf(name, project)
    const { dependencies = {}, imports: named = {} } = manifestOf(home)
    const own = Object.keys({ ...dependencies, ...named })
    const imports = filesOf(home)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => ts.preProcessFile(readFileSync(join(home, file), 'utf8'), true, true).importedFiles)
      .map(({ fileName }) => fileName)
      .filter((imported) => !imported.startsWith('.'))
    const packages = imports.map((imported) => /^(?:@[^/]+\/)?[^/]+/.exec(imported)?.[0] ?? '')
    expect(imports.filter(isBuiltin)).toEqual([])
    expect(packages.filter((one) => !own.includes(one))).toEqual([])
  })
})

describe('a program that uses the packed SDK', () => {
  let places: Places
  beforeAll(async () => {
    write(project)
    const { places: given, close } = await stage(project)
    places = given
    return close
  })

  it.concurrent.for(RUNTIMES)('tells the same story in $name', { timeout: LIMIT }, async (runtime, { skip }) => {
    const { name, missing, run } = runtime
    if (missing !== undefined) {
      console.info(`Skipped in ${name}: ${missing}`)
      skip(missing)
    }
    const told: unknown = JSON.parse(await run(project, places))
    expect(told).toEqual({ ...TOLD, ...TOLD_OTHERWISE[name] })
  })

  const sure = process.env['CI'] !== undefined && process.platform === 'linux' && process.arch === 'x64'
  it.runIf(sure)('is run by every runtime of the npm registry', () => {
    expect(OF_REGISTRY.flatMap(({ missing }) => missing ?? [])).toEqual([])
  })
})

describe('the types of the packed SDK', () => {
  beforeAll(() => {
    for (const file of ['consumer.ts', 'library.ts']) {
      cpSync(join(import.meta.dirname, file), join(project, file))
    }
    const every = sdkEntries().map((entry, index) => `export * as entry${index} from '${entry}'\n`)
    writeFileSync(join(project, 'every-entry.ts'), every.join(''))
    link(join(project, 'node_modules'), '@types/node', dirname(dirname(import.meta.dirname)))
    // The peer of the entry `query`, which the app that imports it has.
    link(join(project, 'node_modules'), '@tanstack/react-query', dirname(import.meta.dirname))
  })

  const cases = COMPILERS.flatMap(([version, where]) =>
    SETUPS.map(([setup, options]) => ({ version, where, setup, options })),
  )
  it.concurrent.for(cases)(
    'are right for TypeScript $version, in $setup',
    { timeout: LIMIT },
    async ({ version, where, options }) => {
      const verdict = await compiled(project, where, options)
      expect(verdict).toEqual({ version: expect.stringContaining(`Version ${version}.`), said: '' })
    },
  )

  it('are used at each entry, of one vendor at least, by the program that is compiled', () => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(project, 'consumer.ts'), 'utf8'))
    const used = new Set(importedFiles.map(({ fileName }) => anyVendor(fileName)))
    expect(used).toEqual(new Set(sdkEntries().map(anyVendor)))
  })
})

/** The entries of the packed SDK as programs import them. */
function sdkEntries(): string[] {
  return entriesOf(homeOf('sdk', project)).map((entry) => entry.replace('.', '@outlay/sdk'))
}

/** An entry with the name of its vendor left out: what is generated for one is for all, also for one that is new. */
function anyVendor(entry: string): string {
  const vendor = Object.keys(sampleSet).find((name) => `${entry}/`.startsWith(`@outlay/sdk/${name}/`))
  return vendor === undefined ? entry : entry.replace(vendor, '<vendor>')
}

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
    const { outputFiles } = await build({
      stdin: {
        contents: "import * as sdk from '@outlay/sdk/x-router'\nglobalThis.sdk = sdk",
        resolveDir: project,
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
    expect(sdk.isApiErrorOf(sdk.estimateImage, refused) && refused.body.error).toBe('INVALID_DIMENSIONS')
  })
})

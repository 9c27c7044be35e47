import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { soundVendor } from './check/sound-vendor.ts'
import { compile, staleFiles, write } from './compile.ts'
import { workspaceTargets } from './emit/output/targets.ts'
import { RUNTIME_NAMES } from './model/runtime-names.ts'

let root: string
let from: string
beforeEach(() => {
  root = soundVendor()
  from = join(root, 'openapi')
  mkdirSync(from)
  renameSync(join(root, 'sound'), join(from, 'sound'))
})
afterEach(() => rmSync(root, { recursive: true }))

const generation = () => compile({ from, shownFrom: root, targets: workspaceTargets })

describe('generation', () => {
  it('gives the same bytes for the same folder', async () => {
    const first = await generation()
    expect(first.length).toBeGreaterThan(10)
    expect(await generation()).toEqual(first)
  })

  it('stops at a folder without a document, and passes by the schemas', async () => {
    mkdirSync(join(from, 'schemas'))
    await expect(generation()).resolves.toBeDefined()
    mkdirSync(join(from, 'typo'))
    writeFileSync(join(from, 'typo/openapi.yml'), '')
    await expect(generation()).rejects.toMatchObject({
      diagnostics: [{ file: 'openapi/typo/openapi.yaml', line: 1, column: 1, found: 'no such file' }],
    })
  })

  it('leaves no file stale once it is written', async () => {
    await write(await generation(), root)
    expect(await staleFiles(from, root)).toEqual([])
  })

  it('names a missing, a stale and a left-over file', async () => {
    await write(await generation(), root)
    writeFileSync(join(root, 'packages/pricing/src/generated/sound.gen.ts'), '// by hand\n')
    writeFileSync(join(root, 'packages/spec/src/generated/gone.gen.ts'), '')
    rmSync(join(root, 'packages/reference/src/generated/sound.gen.ts'))
    expect(await staleFiles(from, root)).toEqual([
      'packages/pricing/src/generated/sound.gen.ts',
      'packages/reference/src/generated/sound.gen.ts',
      'packages/spec/src/generated/gone.gen.ts',
    ])
  })

  it('mends them and takes away what is left over', async () => {
    await write(await generation(), root)
    writeFileSync(join(root, 'packages/pricing/src/generated/sound.gen.ts'), '// by hand\n')
    writeFileSync(join(root, 'packages/spec/src/generated/gone.gen.ts'), '')
    await write(await generation(), root)
    expect(await staleFiles(from, root)).toEqual([])
  })

  it('takes away a vendor that is gone, its folders and what was built of it', async () => {
    cpSync(join(from, 'sound'), join(from, 'loud'), { recursive: true })
    await write(await generation(), root)
    const built = join(root, 'packages/pricing/dist/generated/loud')
    mkdirSync(built, { recursive: true })
    for (const end of ['js', 'js.map', 'd.ts', 'd.ts.map']) writeFileSync(join(built, `prices.gen.${end}`), '')
    rmSync(join(from, 'loud'), { recursive: true })
    await write(await generation(), root)
    expect(globSync('packages/**/*loud*', { cwd: root })).toEqual([])
    rmSync(join(from, 'sound'), { recursive: true })
    await write(await generation(), root)
    expect(globSync('packages/**/*sound*', { cwd: root })).toEqual([])
  })

  it('tells of each vendor when it is done', async () => {
    const told: string[] = []
    await compile({ from, shownFrom: root, targets: workspaceTargets, progress: (vendor) => told.push(vendor) })
    expect(told).toEqual(['sound'])
  })
})

describe('what is generated', () => {
  const textOf = async (path: string): Promise<string> =>
    String((await generation()).find((file) => file.path === path)?.text)

  it('lists the price lists from the oldest, whatever their files are called', async () => {
    const prices = join(from, 'sound/prices')
    const text = readFileSync(join(prices, '2026-11-01.yaml'), 'utf8')
    const later = text.replace("'2026-11-01'", "'1'").replace('2026-11-01T', '2027-01-01T')
    writeFileSync(join(prices, '1.yaml'), later)
    const listed = await textOf('packages/pricing/src/generated/sound/prices.gen.ts')
    expect([...listed.matchAll(/"version": "(.*)"/g)].map(([, version]) => version)).toEqual(['2026-11-01', '1'])
  })

  it('has the types of the document and none of a client', async () => {
    const types = await textOf('packages/spec/src/generated/sound/schemas.gen.ts')
    expect(types).toMatch(/^\/\/ Written by .*\n\n\/\*\* .* \*\/\ntype \w+ = never;\n\nexport type SoundRequest = \{/)
    expect(types).not.toContain('ClientOptions')
  })

  it('compares what a measure makes as an exact number', async () => {
    const file = join(from, 'sound/openapi.yaml')
    const text = readFileSync(file, 'utf8')
    const measured = text.replace(
      'value: $request.body#/studio, is: true',
      'value: { length: $request.body#/text }, is: [1, 2.5]',
    )
    writeFileSync(file, measured.replace('text: { type: string }', 'text: { type: array }'))
    expect(await textOf('packages/pricing/src/generated/sound.gen.ts')).toContain(
      'compare(listLength(request.body.text, "/text"), exact("1")) === 0 || compare(listLength(request.body.text, "/text"), exact("2.5")) === 0',
    )
  })
})

describe('a price folder', () => {
  it('holds nothing but price lists, each with a version and a name of its own', async () => {
    const prices = join(from, 'sound/prices')
    const text = readFileSync(join(prices, '2026-11-01.yaml'), 'utf8')
    writeFileSync(join(prices, '2027.yml'), text)
    writeFileSync(join(prices, '2028.yaml'), text)
    await expect(generation()).rejects.toMatchObject({
      diagnostics: [
        {
          file: 'openapi/sound/prices/2027.yml',
          line: 1,
          column: 1,
          found: 'a file that is no price list',
          allowed: 'prices/<version>.yaml',
        },
        {
          file: 'openapi/sound/prices/2028.yaml',
          line: 1,
          column: 1,
          found: 'the version 2026-11-01',
          allowed: 'a version of its own: openapi/sound/prices/2026-11-01.yaml has this one',
        },
      ],
    })
  })
})

describe('the names that generated functions call', () => {
  it('are those that the runtime exports', () => {
    const runtime = readFileSync(join(import.meta.dirname, '../../pricing/src/runtime.ts'), 'utf8')
    const names = [...runtime.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = '']) => list.split(','))
    const values = names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '))
    expect([...RUNTIME_NAMES].sort()).toEqual(values.sort())
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, createCompiler, formatDiagnostic, type Sources } from '../src/compile.ts'
import { workspaceTargets } from '../src/emit/output/targets.ts'
import { RUNTIME_NAMES } from '../src/model/runtime-names.ts'
import { PRICES, soundText, soundVendor } from './sound-vendor.ts'

const filesOf = async (sources: Sources) => (await compile({ sources, targets: workspaceTargets })).files

async function linesOf(sources: Sources): Promise<string[]> {
  return (await compile({ sources, targets: workspaceTargets })).diagnostics.map(formatDiagnostic)
}

describe('a compilation', () => {
  it('gives the same bytes for the same sources', async () => {
    const first = await filesOf(soundVendor())
    expect(first.length).toBeGreaterThan(10)
    expect(await filesOf(soundVendor())).toEqual(first)
  })

  it('has no files where it has diagnostics, for any vendor', async () => {
    const sources = { ...soundVendor(), 'typo/openapi.yml': '' }
    expect(await filesOf(sources)).toEqual([])
    expect(await linesOf(sources)).toEqual([
      'typo/openapi.yaml:1:1: OUT1002: Every folder of a vendor must have a file openapi.yaml.',
    ])
  })

  it('tells of each vendor when it is done', async () => {
    const vendors: string[] = []
    await compile({ sources: soundVendor(), targets: workspaceTargets, progress: (vendor) => vendors.push(vendor) })
    expect(vendors).toEqual(['sound'])
  })

  it('takes what is no price list in prices/ for a diagnostic, and a version that is there twice', async () => {
    const text = soundText(PRICES)
    expect(await linesOf({ ...soundVendor(), 'sound/prices/2027.yml': text, 'sound/prices/2028.yaml': text })).toEqual([
      'sound/prices/2027.yml:1:1: OUT1003: A file in prices/ must be a price list named <version>.yaml; received 2027.yml.',
      'sound/prices/2028.yaml:1:1: OUT1804: `version` must be unique; received 2026-11-01, which sound/prices/2026-11-01.yaml has already.',
    ])
  })
})

describe('a compiler that is used again', () => {
  const compiler = createCompiler({ targets: workspaceTargets })
  const cheaper = soundVendor([PRICES, "rate: '0.08'", "rate: '0.07'"])

  it('writes all at first, nothing when nothing changed, and one file when a price did', async () => {
    const first = await compiler.compile(soundVendor())
    expect(first.changed).toEqual(first.files.map(({ path }) => path))
    expect((await compiler.compile(soundVendor())).changed).toEqual([])
    const second = await compiler.compile(cheaper)
    expect(second.changed).toEqual(['packages/pricing/src/generated/sound/prices.gen.ts'])
    expect(second.files).toEqual(await filesOf(cheaper))
  })

  it('writes as a new one does after a diagnostic, and after another document', async () => {
    expect((await compiler.compile({ ...cheaper, 'sound/openapi.yaml': '' })).files).toEqual([])
    const renamed = soundVendor(['openapi.yaml', 'operationId: estimateSound', 'operationId: estimateTone'])
    expect((await compiler.compile(renamed)).files).toEqual(await filesOf(renamed))
    expect((await compiler.compile(cheaper)).files).toEqual(await filesOf(cheaper))
  })
})

describe('what is compiled', () => {
  const textOf = async (path: string, sources: Sources = soundVendor()): Promise<string> =>
    String((await filesOf(sources)).find((file) => file.path === path)?.text)

  it('lists the price lists from the oldest, whatever their files are called', async () => {
    const later = soundText(PRICES).replace("'2026-11-01'", "'1'").replace('2026-11-01T', '2027-01-01T')
    const sources = { ...soundVendor(), 'sound/prices/1.yaml': later }
    const listed = await textOf('packages/pricing/src/generated/sound/prices.gen.ts', sources)
    expect([...listed.matchAll(/"version": "(.*)"/g)].map(([, version]) => version)).toEqual(['2026-11-01', '1'])
  })

  it('has the types of the document and none of a client', async () => {
    const types = await textOf('packages/spec/src/generated/sound/schemas.gen.ts')
    expect(types).toMatch(/^\/\/ Written by .*\n\n\/\*\* .* \*\/\ntype \w+ = never;\n\nexport type SoundRequest = \{/)
    expect(types).not.toContain('ClientOptions')
  })

  it('compares what a measure makes as an exact number', async () => {
    const measured = soundVendor(
      [
        'openapi.yaml',
        'value: $request.body#/studio, is: true',
        'value: { length: $request.body#/text }, is: [1, 2.5]',
      ],
      ['openapi.yaml', 'text: { type: string }', 'text: { type: array }'],
    )
    expect(await textOf('packages/pricing/src/generated/sound.gen.ts', measured)).toContain(
      'compare(listLength(request.body.text, "/text"), exact("1")) === 0 || compare(listLength(request.body.text, "/text"), exact("2.5")) === 0',
    )
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

import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compile, type GeneratedFile } from '../src/compile.ts'
import { workspaceTargets } from '../src/emit/output/targets.ts'
import { readSources, staleFiles, writeFiles } from '../src/files.ts'

const SOUND = join(import.meta.dirname, 'sound-vendor')

let root: string
let from: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outlay-files-'))
  from = join(root, 'openapi')
  cpSync(SOUND, join(from, 'sound'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const filesOf = async (): Promise<readonly GeneratedFile[]> =>
  (await compile({ sources: readSources(from), targets: workspaceTargets })).files

describe('the sources of a folder', () => {
  it('are those of each vendor, without the schemas of our extensions and what is hidden', () => {
    mkdirSync(join(from, 'schemas'))
    writeFileSync(join(from, 'schemas/x-money.schema.yaml'), '')
    writeFileSync(join(from, 'README.md'), '')
    writeFileSync(join(from, 'sound/.draft.yaml'), '')
    expect(Object.keys(readSources(from)).sort()).toEqual([
      'openapi/sound/openapi.yaml',
      'openapi/sound/prices/2026-11-01.yaml',
    ])
  })

  it('are those of one vendor, where the folder has its document', () => {
    const one = ['sound/openapi.yaml', 'sound/prices/2026-11-01.yaml']
    expect(Object.keys(readSources(join(from, 'sound'))).sort()).toEqual(one)
  })
})

describe('generated files', () => {
  it('are not stale once they are written, and are not written again', async () => {
    const files = await filesOf()
    expect(await writeFiles(files, root)).toHaveLength(files.length)
    expect(staleFiles(files, root)).toEqual([])
    expect(await writeFiles(files, root)).toEqual([])
  })

  it('are named and written where they are missing, stale or left over', async () => {
    const files = await filesOf()
    await writeFiles(files, root)
    writeFileSync(join(root, 'packages/pricing/src/generated/sound.gen.ts'), '// by hand\n')
    writeFileSync(join(root, 'packages/spec/src/generated/gone.gen.ts'), '')
    rmSync(join(root, 'packages/reference/src/generated/sound.gen.ts'))
    const stale = [
      'packages/pricing/src/generated/sound.gen.ts',
      'packages/reference/src/generated/sound.gen.ts',
      'packages/spec/src/generated/gone.gen.ts',
    ]
    expect(staleFiles(files, root)).toEqual(stale)
    expect((await writeFiles(files, root)).sort()).toEqual(stale)
    expect(staleFiles(files, root)).toEqual([])
  })

  it('of a vendor that is gone are removed, with its folders and what was built of it', async () => {
    cpSync(join(from, 'sound'), join(from, 'loud'), { recursive: true })
    await writeFiles(await filesOf(), root)
    const built = join(root, 'packages/pricing/dist/generated/loud')
    mkdirSync(built, { recursive: true })
    for (const end of ['js', 'js.map', 'd.ts', 'd.ts.map']) writeFileSync(join(built, `prices.gen.${end}`), '')
    rmSync(join(from, 'loud'), { recursive: true })
    await writeFiles(await filesOf(), root)
    expect(globSync('packages/**/*loud*', { cwd: root })).toEqual([])
    rmSync(join(from, 'sound'), { recursive: true })
    await writeFiles(await filesOf(), root)
    expect(globSync('packages/**/*sound*', { cwd: root })).toEqual([])
  })
})

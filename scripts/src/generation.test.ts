import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generated, staleFiles, write } from './generation.ts'
import { soundVendor } from './mistakes/sound-vendor.ts'
import { workspaceRooms } from './output/rooms.ts'

let root: string
let from: string
beforeEach(() => {
  root = soundVendor()
  from = join(root, 'openapi')
  mkdirSync(from)
  renameSync(join(root, 'sound'), join(from, 'sound'))
})
afterEach(() => rmSync(root, { recursive: true }))

const generation = () => generated({ from, shownFrom: root, rooms: workspaceRooms })

describe('generation', () => {
  it('gives the same bytes for the same folder', async () => {
    const first = await generation()
    expect(first.length).toBeGreaterThan(10)
    expect(await generation()).toEqual(first)
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

  it('tells of each vendor when it is done', async () => {
    const told: string[] = []
    await generated({ from, shownFrom: root, rooms: workspaceRooms, progress: (vendor) => told.push(vendor) })
    expect(told).toEqual(['sound'])
  })
})

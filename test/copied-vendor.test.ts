import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lintDocuments } from '@outlay/compiler/lint'
import { beforeAll, describe, expect, it } from 'vitest'
import { declaredIn, replay } from './example-replay.ts'
import { type LooseVendor, looseVendor } from './loose-vendor.ts'

const README = readFileSync(join(import.meta.dirname, '../openapi/README.md'), 'utf8')
const FROM = '.generated/copied-source'
const folder = join(import.meta.dirname, FROM)

let voicebox: LooseVendor
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const [, path = '', text = ''] of README.matchAll(/^`openapi\/(\S+)`\n\n```yaml\n([^`]+)```/gm)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  voicebox = await looseVendor(FROM, 'voicebox', 'copied')
})

describe('the whole vendor of openapi/README.md', () => {
  it('has nothing against it', async () => {
    expect(await lintDocuments(folder)).toEqual([])
  })

  it('is answered as its examples say', async () => {
    const examples = await voicebox.vendor.examples()
    expect(examples.map(({ status }) => status)).toEqual([200, 400, 404, 405, 500])
    for (const example of examples) expect(await replay(voicebox.vendor, example)).toEqual(declaredIn(example))
  })
})

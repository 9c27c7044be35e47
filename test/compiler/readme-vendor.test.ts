import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSources } from '@outlay/compiler/files'
import { lintDocuments } from '@outlay/compiler/lint'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileVendor, type FixtureVendor, GENERATED, loadVendor } from '../fixtures/fixture-vendor.ts'
import { declaredIn, replay } from '../reference/replay-example.ts'

const README = readFileSync(join(import.meta.dirname, '../../openapi/README.md'), 'utf8')
const folder = join(GENERATED, 'readme-vendor/openapi')

let voicebox: FixtureVendor
beforeAll(async () => {
  for (const [, path = '', text = ''] of README.matchAll(/^`openapi\/(\S+)`\n\n```yaml\n([\s\S]+?)^```/gm)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const to = join(GENERATED, 'readme-vendor/compiled')
  await compileVendor(folder, to)
  voicebox = await loadVendor(to, 'voicebox')
})

describe('the whole vendor of openapi/README.md', () => {
  it('has nothing against it', async () => {
    expect(await lintDocuments(readSources(folder))).toEqual([])
  })

  it('is answered as its examples say', async () => {
    const examples = await voicebox.vendor.examples()
    expect(examples.map(({ status }) => status)).toEqual([200, 400, 404, 405, 500])
    for (const example of examples) expect(await replay(voicebox.vendor, example)).toEqual(declaredIn(example))
  })
})

import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compile } from '@outlay/compiler'
import { DocumentDiagnostics, formatDiagnostic } from '@outlay/compiler/diagnostic'
import { standaloneTargets } from '@outlay/compiler/targets'
import { yamlSource } from '@outlay/compiler/yaml-source'
import { describe, expect, it } from 'vitest'
import { GENERATED } from '../fixtures/fixture-vendor.ts'
import { blockCount, blocksVendor, world } from './openapi-readme/blocks-vendor.ts'
import { type Json, README } from './openapi-readme/taught.ts'
import { wordsVendor } from './openapi-readme/words-vendor.ts'

const SCHEMAS = join(import.meta.dirname, '../../openapi/schemas')

describe('openapi/README.md', () => {
  it.each([
    ['block', blocksVendor],
    ['example in a table', wordsVendor],
  ] as const)('has nothing to mend in any %s', async (what, vendor) => {
    expect(await mistakesOf(`taught-by-${what.split(' ')[0]}`, vendor())).toEqual([])
  })

  it('has no block that is not looked at', () => {
    expect(README.match(/^```yaml$/gm)).toHaveLength(blockCount())
  })

  it.each(globSync('*.schema.yaml', { cwd: SCHEMAS }).sort())('has every word of %s', (file) => {
    const { value } = yamlSource(file, readFileSync(join(SCHEMAS, file), 'utf8'))
    const words = [
      ...new Set([basename(file, '.schema.yaml').replace(/^price-list$/, 'Price lists'), ...wordsIn(value)]),
    ]
    expect(words.filter((word) => !isTaught(word))).toEqual([])
  })
})

/** The names of all properties in a schema, and the words that they can be. */
function wordsIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsIn)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema as Json).flatMap(([word, value]) => {
    if (word === 'enum') return (value as unknown[]).map(String)
    const names = word === 'properties' ? Object.keys(value as Json) : []
    return [...names, ...wordsIn(word === 'properties' ? Object.values(value as Json) : value)]
  })
}

function isTaught(word: string): boolean {
  const whole = word.replaceAll(/[$.*]/g, '\\$&')
  return new RegExp(`(?<![\\w$-])${whole}(?![\\w-])`).test(README)
}

/** What generation has against a document and its price list, both written to a folder of their own. */
async function mistakesOf(name: string, { document, prices }: { document: Json; prices: Json }): Promise<string[]> {
  const from = join(GENERATED, name)
  rmSync(from, { recursive: true, force: true })
  mkdirSync(join(from, 'taught/prices'), { recursive: true })
  writeFileSync(join(from, 'taught/openapi.yaml'), JSON.stringify(document, null, 1))
  writeFileSync(join(from, 'taught/world.yaml'), JSON.stringify(world()))
  writeFileSync(join(from, 'taught/world.schema.yaml'), JSON.stringify({ type: 'object' }))
  writeFileSync(join(from, `taught/prices/${prices['version']}.yaml`), JSON.stringify(prices, null, 1))
  try {
    await compile({ from, shownFrom: from, targets: standaloneTargets })
    return []
  } catch (error) {
    if (!(error instanceof DocumentDiagnostics)) throw error
    return error.diagnostics.map(formatDiagnostic)
  }
}

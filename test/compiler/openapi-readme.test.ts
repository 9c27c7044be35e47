import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compile, formatDiagnostic } from '@outlay/compiler'
import { standaloneTargets } from '@outlay/compiler/targets'
import { yamlSource } from '@outlay/compiler/yaml-source'
import { describe, expect, it } from 'vitest'
import { blockCount, blocksVendor, world } from './openapi-readme/blocks-vendor.ts'
import { type Json, README } from './openapi-readme/taught.ts'
import { wordsVendor } from './openapi-readme/words-vendor.ts'

const SCHEMAS = join(import.meta.dirname, '../../openapi/schemas')

describe('openapi/README.md', () => {
  it.each([
    ['block', blocksVendor],
    ['example in a table', wordsVendor],
  ] as const)('has nothing to mend in any %s', async (_, vendor) => {
    expect(await diagnosticsOf(vendor())).toEqual([])
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

/** The diagnostics of a document and its price list. */
async function diagnosticsOf({ document, prices }: { document: Json; prices: Json }): Promise<string[]> {
  const sources = {
    'taught/openapi.yaml': JSON.stringify(document, null, 1),
    'taught/world.yaml': JSON.stringify(world()),
    'taught/world.schema.yaml': JSON.stringify({ type: 'object' }),
    [`taught/prices/${prices['version']}.yaml`]: JSON.stringify(prices, null, 1),
  }
  const { diagnostics } = await compile({ sources, targets: standaloneTargets })
  return diagnostics.map(formatDiagnostic)
}

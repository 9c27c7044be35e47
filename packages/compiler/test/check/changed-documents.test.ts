import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCompiler } from '../../src/compile.ts'
import { compileToIr } from '../../src/compile-to-ir.ts'
import { standaloneTargets } from '../../src/emit/output/targets.ts'
import { isObject, type Json } from '../../src/model/schema.ts'
import { DIAGNOSTIC_CODES } from '../../src/parse/diagnostic-codes.ts'
import { type Place, yamlSource } from '../../src/parse/yaml-source.ts'
import { DOCUMENT, PRICES, soundText, soundVendor } from '../sound-vendor.ts'

/** Values that are wrong almost anywhere. */
const VALUES: readonly unknown[] = [
  ...[null, true, -1, 0, 1e300, '', 'x', [], {}, [null], ['a', 'a'], { x: null }, { type: 'string' }],
  ...['__proto__', 'constructor', '$constructor', '{$constructor}', '$state.constructor', '$fault#/toString'],
  ...['$line#/constructor', '$lines.constructor#/amount', '$request.body#/constructor', '$priceList#/constructor'],
  ...[{ $ref: 5 }, { $ref: '#/components/schemas/Nope' }, { $ref: '#/components' }, { $ref: '#' }, { $constructor: 1 }],
]

/** Keys that are wrong almost anywhere, or hard for code. */
const KEYS = [
  '',
  'constructor',
  '__proto__',
  'toString',
  'class',
  'x y',
  '2x',
  'größe',
  'a.b',
  'a-b',
  'A/b',
  '~',
  "it's",
  '`',
  '$x',
  'x-y',
]

/** A number and not a time: the same documents on every machine. */
const RUNS = 300

describe.each([DOCUMENT, PRICES])('whatever stands in %s', (file) => {
  const sound = yamlSource(file, soundText(file)).value
  const compiler = createCompiler({ targets: standaloneTargets })
  const diagnosticsOf = async (value: unknown) => {
    const sources = { ...soundVendor(), [`sound/${file}`]: JSON.stringify(value, null, 1) }
    const { vendors, diagnostics } = compileToIr(sources)
    expect(vendors.length === 0).toBe(diagnostics.length > 0)
    return (await compiler.compile(sources)).diagnostics
  }
  const place = fc.constantFrom(...placesIn(sound, []))
  const changes = fc.oneof(
    fc.record({ place, value: fc.constantFrom(...VALUES) }),
    fc.record({ place, value: fc.jsonValue({ maxDepth: 2 }) }),
    fc.record({ place, key: fc.constantFrom(...KEYS) }),
  )

  it('is compiled or has diagnostics, and is never thrown', async () => {
    const property = fc.asyncProperty(changes, async (change) => {
      for (const { code, line, column, message } of await diagnosticsOf(changed(sound, change))) {
        expect(line * column).toBeGreaterThan(0)
        expect(Object.keys(DIAGNOSTIC_CODES)).toContain(code)
        expect(message).toMatch(/^\S.*\.$/s)
        expect(message).not.toMatch(/\bundefined\b|native code|\[object|NaN| {2}/)
      }
    })
    await fc.assert(property, { seed: 12, numRuns: RUNS })
    expect(await diagnosticsOf(sound)).toEqual([])
  })
})

describe('whatever a file holds', () => {
  it('is compiled or has diagnostics, and is never thrown', async () => {
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify({ openapi: '3.1.0', paths: value })),
    )
    const files = fc.constantFrom(DOCUMENT, PRICES, 'prices/x.txt', 'world.yaml', 'world.schema.yaml', 'README.md')
    const compiler = createCompiler({ targets: standaloneTargets })
    await fc.assert(
      fc.asyncProperty(fc.dictionary(files, text), async (changes) => {
        const added = Object.fromEntries(Object.entries(changes).map(([file, one]) => [`sound/${file}`, one]))
        const { files: written, diagnostics } = await compiler.compile({ ...soundVendor(), ...added })
        expect(written.length === 0).toBe(diagnostics.length > 0)
      }),
      { seed: 13, numRuns: RUNS },
    )
  })
})

function placesIn(node: unknown, place: Place): Place[] {
  const below = typeof node === 'object' && node !== null ? Object.entries(node) : []
  const own = place.length === 0 ? [] : [place]
  return [...own, ...below.flatMap(([key, value]) => placesIn(value, [...place, key]))]
}

type Change = { readonly place: Place } & ({ readonly value: unknown } | { readonly key: string })

/** A node with another value, or another key, at a place. */
function changed(node: unknown, change: Change): unknown {
  const [key, ...place] = change.place
  if (key === undefined) return 'value' in change ? change.value : node
  if (Array.isArray(node))
    return node.map((item: unknown, at) => (String(at) === key ? changed(item, { ...change, place }) : item))
  if (!isObject(node)) return node
  const entries = Object.entries(node).map(([name, value]): [string, unknown] => {
    if (name !== key) return [name, value]
    const renamed = 'key' in change && place.length === 0
    return [renamed ? change.key : name, changed(value, { ...change, place })]
  })
  return Object.fromEntries(entries) as Json
}

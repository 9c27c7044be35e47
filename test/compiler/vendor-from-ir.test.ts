import { join } from 'node:path'
import { readSources } from '@outlay/compiler/files'
import { compileToIr } from '@outlay/compiler/ir'
import { vendorFromIr } from '@outlay/interpret'
import type { Validator } from '@outlay/validators'
import type { Vendor, VendorOperation } from '@outlay/vendor'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentsOf, fixtureVendor } from '../fixtures/fixture-vendor.ts'
import { firstDifference } from './first-difference.ts'
import { randomRequest, recordOf, seededRandom } from './random-requests.ts'

const root = join(import.meta.dirname, '../..')
const VENDORS = ['aurous', 'layer', 'lumenfall', 'x-router']
const FIXTURES = ['aurous-draft', 'bookshelf', 'darkroom', 'lumenfall-draft', 'pressroom', 'vault']

describe.each([...VENDORS, ...FIXTURES])('the vendor value of %s that is read from the IR', (name) => {
  let read: Vendor
  let generated: Vendor
  let document: Readonly<Record<string, unknown>>
  beforeAll(async () => {
    const isFixture = FIXTURES.includes(name)
    const folder = isFixture ? join(documentsOf(name), name) : join(root, 'openapi', name)
    const { vendors, diagnostics } = compileToIr(readSources(folder))
    const [ir] = vendors
    if (ir === undefined) throw new Error(JSON.stringify(diagnostics))
    read = vendorFromIr(JSON.parse(JSON.stringify(ir)))
    const load = isFixture
      ? (await fixtureVendor(name)).load('vendor', name)
      : (import(`@outlay/vendor/${name}`) as Promise<Readonly<Record<string, unknown>>>)
    generated = (await load)['default'] as Vendor
    document = await generated.document()
  })

  it('has the facts, the document and the examples of the generated one', async () => {
    expect(factsOf(read)).toEqual(factsOf(generated))
    expect(await read.document()).toEqual(document)
    expect(await read.examples()).toEqual(await generated.examples())
  })

  it('finds the same violations of bodies', () => {
    const nodes = Object.values(recordOf(document['paths'])).flatMap((item) =>
      Object.values(recordOf(item)).map(recordOf),
    )
    for (const [index, { spec, body }] of generated.operations.entries()) {
      const node = nodes.find(({ operationId }) => operationId === spec.id) ?? {}
      const source = { document, words: [], random: seededRandom(3) }
      for (let count = 0; body !== undefined && count < 500; count += 1) {
        const value = randomRequest(source, node)['body']
        expect(differenceFor(value, body, read.operations[index]?.body)).toBeUndefined()
      }
    }
  })

  it('has the validators of all responses, which find the same violations in the examples of others', async () => {
    const [mine, theirs] = [await read.responseValidators(), await generated.responseValidators()]
    expect(Object.keys(mine).sort()).toEqual(Object.keys(theirs).sort())
    const replies = (await generated.examples()).map(({ reply }) => reply)
    for (const [schema, validator] of Object.entries(theirs)) {
      for (const reply of replies) expect(differenceFor(reply, validator, mine[schema])).toBeUndefined()
    }
  })
})

/** How two validators of one schema differ about a value; undefined when they say the same. */
function differenceFor(value: unknown, a: Validator<unknown>, b: Validator<unknown> | undefined): string | undefined {
  return firstDifference([a.fits(value), a.validate(value).faults], [b?.fits(value), b?.validate(value).faults])
}

/** What can be compared of a vendor: all but functions. */
function factsOf({ operations, priceLists, name, title, version, server, basePath }: Vendor): unknown {
  const facts = { name, title, version, server, basePath, priceLists, operations: operations.map(operationFacts) }
  return JSON.parse(JSON.stringify(facts))
}

function operationFacts({ spec, status, mediaType, responses, defaults, ...parts }: VendorOperation): unknown {
  const { responses: _, ...facts } = spec as VendorOperation['spec'] & { readonly responses?: unknown }
  const given = [parts.body, parts.bodies, parts.answer, parts.faults].map((one) => one !== undefined)
  const parameters = parts.parameters.map(({ name }) => name)
  return { spec: facts, status, mediaType, responses, defaults, given, parameters }
}

import { join } from 'node:path'
import { readSources } from '@outlay/compiler/files'
import { compileToIr } from '@outlay/compiler/ir'
import { vendorFromIr } from '@outlay/interpret'
import { createReference, type Reference } from '@outlay/reference'
import type { Vendor } from '@outlay/vendor'
import { documentsOf } from '../../fixtures/fixture-vendor.ts'
import type { Finding } from '../row.ts'
import { scattered, timeByTurns } from './time-by-turns.ts'

const NOW = Date.parse('2026-11-15T00:00:00Z')
const SIZES = [1, 10, 50] as const
const REQUESTS = { rounds: 120, calls: 200 }
const CREATIONS = { rounds: 120, calls: 40 }

/** A request costs the same however many vendors are served. */
export async function timeOfRequests(): Promise<Finding> {
  const sides = SIZES.map((size) => ({ size, call: estimates(serve(manyVendors(size)), size) }))
  for (const { call } of sides) await checkAnswers(call)
  return perItem(await timeByTurns(sides, REQUESTS), 'for a request')
}

/** To create a server takes as long for each vendor, however many there are. */
export async function timeOfCreation(): Promise<Finding> {
  const vendors = manyVendors(50)
  const sides = SIZES.map((size) => ({ size, call: () => serve(vendors.slice(0, size)) }))
  const times = await timeByTurns(sides, CREATIONS)
  return perItem(
    times.map((time, index) => time / (SIZES[index] ?? 1)),
    'for a vendor',
  )
}

/** Vendors of one invented document, read from its IR, each under a name of its own. */
function manyVendors(size: number): readonly Vendor[] {
  const { vendors } = compileToIr(readSources(join(documentsOf('pressroom'), 'pressroom')))
  const [ir] = vendors
  if (ir === undefined) throw new Error('the invented vendor does not compile')
  return Array.from({ length: size }, (_, index) =>
    vendorFromIr({ ...ir, facts: { ...ir.facts, name: `pressroom-${index}` } }),
  )
}

function serve(vendors: readonly Vendor[]): Reference {
  const state = Object.fromEntries(vendors.map(({ name }) => [name, () => ({ budget: '33.8' })]))
  return createReference({ vendors, state, now: () => NOW })
}

function estimates(reference: Reference, vendors: number): (index: number) => Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return (index) => {
    const url = `http://localhost/pressroom-${scattered(index, vendors)}/rest/v3/shops/spree-7/jobs/price`
    const body = JSON.stringify({ paper: 'plain', sheets: (index % 100) + 1 })
    return reference(new Request(url, { method: 'POST', headers, body }))
  }
}

async function checkAnswers(call: (index: number) => Promise<Response>): Promise<void> {
  for (let index = 0; index < 100; index += 1) {
    const response = await call(index)
    if (response.status !== 200) throw new Error(`an estimate gets ${response.status}: ${await response.text()}`)
  }
}

function perItem(times: readonly number[], what: string): Finding {
  const [small = Number.NaN, large = Number.NaN] = [times[0], times.at(-1)]
  const sides = SIZES.map((size, index) => `${size}: ${times[index]?.toFixed(2)} µs`)
  return { figure: large / small, from: `${sides.join(', ')} ${what}` }
}

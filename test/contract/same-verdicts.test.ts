import { type CaseResult, checkContract } from '@outlay/contract'
import type { Vendor } from '@outlay/vendor'
import { aurous } from '@outlay/vendor/aurous'
import { layer } from '@outlay/vendor/layer'
import { lumenfall } from '@outlay/vendor/lumenfall'
import { xRouter } from '@outlay/vendor/x-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OUTLAY, type ServerProcess, serverProcess } from '../bench/process.ts'

/** The runs at a vendor share one server, which the command serves in a process of its own. */
const RUNS = 2
const BOUND = 120_000

let mock: ServerProcess
beforeAll(async () => {
  mock = await serverProcess([OUTLAY, 'mock', '--port', '0'])
})
afterAll(() => mock.end())

async function run(vendor: Vendor, path: string): Promise<readonly CaseResult[]> {
  // The options of the README, and nothing else.
  return checkContract({ vendor, baseUrl: `${mock.url}/${path}`, fetch, now: Date.now })
}

const brokenOf = (results: readonly CaseResult[]): readonly unknown[] =>
  results.flatMap((one) => (one.verdict === 'failed' ? [[one.given.title, one.violations]] : []))

const reasonsOf = (results: readonly CaseResult[]): ReadonlySet<string> =>
  new Set(results.flatMap((one) => (one.verdict === 'not judged' ? [one.reason] : [])))

const verdictsOf = (results: readonly CaseResult[]): readonly (readonly [string, string])[] =>
  results.map(({ given, verdict }) => [given.title, verdict])

describe('`outlay mock`, by the options of the README', () => {
  it.each([
    [xRouter, 'x-router', [/^The tokens have not been counted; /]],
    [aurous, 'aurous', [/^The answer is that of the price list 2026-09-01, not 2026-05-15; .* option `state`\.$/]],
    [layer, 'layer/api', [/^The state balance is not given; /]],
    [lumenfall, 'lumenfall', [/^The tokens have not been counted; /]],
  ])(
    'breaks nothing of $name, and each run gives what the first gave',
    async (vendor, path, reasons) => {
      const runs: (readonly CaseResult[])[] = []
      for (let count = 0; count < RUNS; count += 1) runs.push(await run(vendor, path))
      const [first = [], ...later] = runs.map(verdictsOf)
      for (const results of runs) expect(brokenOf(results)).toEqual([])
      for (const verdicts of later) expect(verdicts).toEqual(first)
      expect([...reasonsOf(runs[0] ?? [])]).toEqual(reasons.map((reason) => expect.stringMatching(reason)))
      expect(first.filter(([, verdict]) => verdict === 'passed').length).toBeGreaterThan(50)
    },
    BOUND,
  )
})

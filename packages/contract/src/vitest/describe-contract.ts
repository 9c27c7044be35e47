import { describe, expect, it } from 'vitest'
import type { ContractOptions } from '../options.ts'
import { plannedCases } from '../planned-cases.ts'

/** What is checked against the document, and its title. */
export interface DescribedContract extends ContractOptions {
  /** The title of the group: the vendor's title when absent. */
  readonly title?: string
}

/** What `prepare` may take beside the server, in milliseconds. */
const MORE = 30_000

/**
 * Shows each case of a document as a test of its own; skipped ones say in their title why, and what cannot be judged is
 * skipped with the reason once it has been sent.
 *
 * @example
 * describeContract({ vendor: xRouter, baseUrl: 'http://127.0.0.1:4010/x-router', fetch, now: Date.now })
 */
export function describeContract(options: DescribedContract): void {
  describe(options.title ?? `${options.vendor.title} by its document`, async () => {
    for (const { given, skipped, longest, check } of await plannedCases(options)) {
      if (skipped !== undefined) it.skip(`${given.title}: ${skipped}`)
      else
        it(given.title, { timeout: longest + MORE }, async ({ skip }) => {
          const results = await check()
          if (results.verdict === 'not judged') skip(`not judged: ${results.reason}`)
          failIfAny(results.verdict === 'failed' ? sentences(results.violations) : [])
        })
    }
  })
}

/** Reporters that show no difference show the message. */
function failIfAny(broken: readonly string[]): void {
  expect(broken, broken.join('\n')).toEqual([])
}

function sentences(violations: readonly { readonly rule: string; readonly message: string }[]): string[] {
  return violations.map(({ rule, message }) => `${rule}: ${message}`)
}

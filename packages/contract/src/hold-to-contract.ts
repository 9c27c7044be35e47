import type { ContractCase } from './cases/contract-case.ts'
import type { ContractOptions } from './options.ts'
import { plannedCases } from './planned-cases.ts'
import type { Violation } from './rules/violations.ts'

/** How a server stood a case: it kept every rule, broke some, or was not asked. */
export type CaseResult =
  | { readonly given: ContractCase; readonly verdict: 'kept' }
  | { readonly given: ContractCase; readonly verdict: 'broken'; readonly violations: readonly Violation[] }
  | { readonly given: ContractCase; readonly verdict: 'skipped'; readonly reason: string }

/**
 * Holds a server to a document: sends every named example and the requests varied from them, one after the other, and
 * judges each reply by every rule.
 *
 * A violation is a value, as is a server that gives no reply; nothing throws but a callback of yours that does.
 *
 * @example
 * const results = await holdToContract({ vendor: xRouter, baseUrl: 'http://127.0.0.1:4010/x-router', fetch, now: Date.now })
 * results.filter(({ verdict }) => verdict === 'broken')
 */
export async function holdToContract(options: ContractOptions): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = []
  for (const { given, skipped, hold } of await plannedCases(options)) {
    if (skipped !== undefined) {
      results.push({ given, verdict: 'skipped', reason: skipped })
      continue
    }
    const violations = await hold()
    results.push(violations.length === 0 ? { given, verdict: 'kept' } : { given, verdict: 'broken', violations })
  }
  return results
}

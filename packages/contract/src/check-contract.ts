import type { ContractCase } from './cases/contract-case.ts'
import type { ContractOptions } from './options.ts'
import { plannedCases, type Verdict } from './planned-cases.ts'

/** The verdict on a case: the server passed every rule, failed some, could not be judged, or was skipped. */
export type CaseResult = { readonly given: ContractCase } & (
  | Verdict
  | { readonly verdict: 'skipped'; readonly reason: string }
)

/**
 * Checks a server against a document: sends every named example and the requests varied from them, one after the other, and
 * judges each reply by every rule.
 *
 * A violation is a value, as is a server that gives no reply or does not end one; nothing throws but a callback of yours
 * that does. A run ends, whatever the server does.
 *
 * @throws TypeError for a bound that is not a number or too small
 *
 * @example
 * const results = await checkContract({ vendor: xRouter, baseUrl: 'http://127.0.0.1:4010/x-router', fetch, now: Date.now })
 * results.filter(({ verdict }) => verdict === 'failed')
 */
export async function checkContract(options: ContractOptions): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = []
  for (const { given, skipped, check } of await plannedCases(options)) {
    if (skipped !== undefined) {
      results.push({ given, verdict: 'skipped', reason: skipped })
      continue
    }
    results.push({ given, ...(await check()) })
  }
  return results
}

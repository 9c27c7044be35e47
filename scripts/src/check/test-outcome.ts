import type { Ended } from './command.ts'
import type { Outcome } from './step.ts'

/** The parts of vitest's JSON report that are counted. */
interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Counts the tests of a vitest run from its JSON report. What has no test to its name counts as one failure:
 * a file that does not load, an error outside of any test, a run without a report.
 */
export function testOutcome({ code, output }: Ended, report: string | undefined): Outcome {
  const files = report === undefined ? [] : (JSON.parse(report) as Report).testResults
  const passed = files.flatMap(statuses).filter((status) => status === 'passed').length
  const failed = files.map(failures).reduce((total, count) => total + count, 0)
  const nameless = failed === 0 && (code !== 0 || files.length === 0) ? 1 : 0
  return { passed, failed: failed + nameless, output }
}

function failures(file: Report['testResults'][number]): number {
  const failed = statuses(file).filter((status) => status === 'failed').length
  return failed === 0 && file.status === 'failed' ? 1 : failed
}

function statuses({ assertionResults }: Report['testResults'][number]): string[] {
  return assertionResults.map(({ status }) => status)
}

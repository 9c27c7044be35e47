import { expect, it } from 'vitest'
import { testOutcome } from './test-outcome.ts'

const file = (status: string, ...tests: readonly string[]): object => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})
const report = (...files: readonly object[]): string => JSON.stringify({ testResults: files })

it.each([
  ['all tests pass', 0, report(file('passed', 'passed', 'passed')), 2, 0],
  ['some fail', 1, report(file('failed', 'passed', 'failed'), file('failed', 'failed')), 1, 2],
  ['skipped tests count as neither', 0, report(file('passed', 'passed', 'pending', 'todo')), 1, 0],
  ['a file that does not load is one failure', 1, report(file('failed'), file('passed', 'passed')), 1, 1],
  ['an error outside of any test is one failure', 1, report(file('passed', 'passed')), 1, 1],
  ['no test at all is one failure', 0, report(), 0, 1],
  ['a crash without a report is one failure', 134, undefined, 0, 1],
])('%s', (_, code, json, passed, failed) => {
  expect(testOutcome({ code, output: 'said' }, json)).toEqual({ passed, failed, output: 'said' })
})

import type { FaultRules } from '@outlay/pricing'
import { xRouter } from '@outlay/vendor/x-router'
import { describe, expect, it } from 'vitest'
import { codePlaces } from './code-places.ts'

const problems: FaultRules = {
  steps: [
    [{ fault: ['invalid'], status: 400, code: 'unfit', labels: { title: 'Unfit' } }],
    [{ fault: ['internal'], status: 500, code: 'down', answer: ({ code }) => ({ down: { code } }) }],
  ],
  answer: ({ code, status, labels, message }, faults) => ({
    type: `https://problems.example/${code}`,
    title: labels?.['title'],
    status,
    detail: message,
    errors: faults.map((fault) => ({ code: fault.code, at: fault.pointer })),
  }),
}

describe('the fields that name a fault', () => {
  it.each<readonly [rules: readonly FaultRules[], status: number, places: readonly string[]]>([
    [[xRouter.faults], 400, ['error']],
    [[problems], 400, ['type', 'title', 'status', 'errors.*.code']],
    [[problems], 500, ['down.code']],
    [[problems, xRouter.faults], 500, ['down.code', 'error']],
    [[problems], 404, []],
  ])('are those that x-faults writes from the rule', (rules, status, places) => {
    expect([...codePlaces(rules, status)]).toEqual(places)
  })
})

import type { FaultAnswer, FaultRule, FaultRules } from '@outlay/ir'
import type * as pricing from '@outlay/pricing'
import { readTemplate } from './templates.ts'

/** Reads `x-faults`: the rules as `refuse` of @outlay/pricing takes them. */
export function readFaults({ steps, answer }: FaultRules): pricing.FaultRules {
  return { steps: steps.map((rules) => rules.map(readRule)), ...readAnswer(answer) }
}

function readRule({ message, answer, ...rule }: FaultRule): pricing.FaultRule {
  const write = message === undefined ? undefined : readTemplate(message)
  return {
    ...rule,
    ...(write !== undefined && {
      message: (fault, context) => String(write({ request: undefined, context, fault })),
    }),
    ...(answer !== undefined && readAnswer(answer)),
  }
}

function readAnswer({ body, listsFaults }: FaultAnswer): Pick<pricing.FaultRules, 'answer' | 'listsFaults'> {
  const write = body === undefined ? () => undefined : readTemplate(body)
  return {
    answer: (fault, faults, context) => write({ request: undefined, context, fault, faults }),
    ...(listsFaults && { listsFaults }),
  }
}

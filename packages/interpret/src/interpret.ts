import type { DeclaredAnswer, Rules } from '@outlay/ir'
import type { AnsweredOperation, FaultRules, PriceList } from '@outlay/pricing'
import { readModel, readPricing } from './charges.ts'
import { readFaults } from './faults.ts'
import { readCondition } from './measures.ts'
import { readTemplate } from './templates.ts'
import { readValue } from './values.ts'

/** The rules of a vendor, ready to price, answer and refuse: what the generated pricing file of a vendor exports. */
export interface Interpreted {
  /** By operationId: the operations whose answer the document declares. */
  readonly operations: Readonly<Record<string, AnsweredOperation<unknown, unknown>>>
  readonly faults: FaultRules
  readonly operationFaults: Readonly<Record<string, FaultRules>>
  /** Oldest first. */
  readonly priceLists: readonly PriceList[]
}

/**
 * Reads the rules of an IR once, so that requests can be priced without generated code, with the same answers.
 *
 * @example
 * const { operations, priceLists } = interpret(ir)
 * estimate(operations.estimateImage.pricing, { body: { width: 512 } }, { priceList: priceLists[0], at })
 */
export function interpret({ answers, faults, operationFaults, priceLists }: Rules): Interpreted {
  return {
    operations: Object.fromEntries(answers.map((answer) => [answer.operation, readOperation(answer)])),
    faults: readFaults(faults),
    operationFaults: Object.fromEntries(Object.entries(operationFaults).map(([id, rules]) => [id, readFaults(rules)])),
    priceLists,
  }
}

function readOperation(answer: DeclaredAnswer): AnsweredOperation<unknown, unknown> {
  const { operation: id, pricing, priceListVersion, answersWhen } = answer
  const [model, write] = [readModel(pricing?.model), readTemplate(answer.body)]
  const version = priceListVersion === undefined ? undefined : readValue(priceListVersion)
  const holds = answersWhen === undefined ? undefined : readCondition(answersWhen)
  return {
    id,
    ...(pricing !== undefined && { pricing: readPricing(id, pricing) }),
    ...(version !== undefined && {
      priceListVersion: (request, context) => version({ request, context }) as string | undefined,
    }),
    ...(holds !== undefined && { answersWhen: (request) => holds({ request, context: {} }) }),
    body: (request, context, estimate) => {
      const frame = { request, context, estimate }
      return write({ ...frame, model: model(frame) })
    },
  }
}

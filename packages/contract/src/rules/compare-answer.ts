import type { AnsweredOperation, PriceList, Unpriced } from '@outlay/pricing'
import type { DeclaredResponse } from '@outlay/vendor'
import { declaredAnswer } from '../declared-answer.ts'
import { type Difference, findDifferences } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { isWording } from '../sentences.ts'
import type { NotJudged } from './rule.ts'

/** How an answer differs from the declared one; why it has none; or why that is not known. */
export type AnswerJudgement =
  | { readonly differing: readonly Difference[]; readonly version: string }
  | { readonly unpriced: Unpriced }
  | NotJudged

/** Holds an answer against the declared one, but for the words of its sentences; undefined where none is declared. */
export function compareAnswer(exchange: Exchange): AnswerJudgement | undefined {
  const declared = declaredAnswer(exchange)
  if (declared === undefined) return undefined
  if (!declared.priced) return isUnknown(declared) ? { notJudged: declared.message } : { unpriced: declared }
  const differing = differ(exchange, declared)
  const other = differing.length === 0 ? undefined : otherList(exchange, declared.version)
  if (other === undefined) return { differing, version: declared.version }
  return {
    notJudged: `The answer is that of the price list ${other}, not ${declared.version}; which one is picked for the caller is known to the running server alone. Pass the option \`state\`.`,
  }
}

/** Only the running server, or a token counter that was not given, could tell. */
function isUnknown({ reason }: Unpriced): boolean {
  return reason === 'missing-tokens' || reason === 'missing-state'
}

function differ({ reply }: Exchange, { body }: DeclaredResponse): readonly Difference[] {
  return findDifferences(body, reply.body).filter((one) => !isWording(one))
}

/** The version of another price list by which the answer is right, where the state may pick it and is not given. */
function otherList(exchange: Exchange, version: string): string | undefined {
  const { vendor, world } = exchange
  const operation = exchange.given.operation.answer
  const request = exchange.given.parsed
  if (operation === undefined || world.state !== undefined || world.priceList !== undefined) return undefined
  if (!isPickedByState(operation, request)) return undefined
  const isRight = (priceList: PriceList): boolean => {
    const declared = declaredAnswer({ ...exchange, world: { ...world, priceList } })
    return declared?.priced === true && differ(exchange, declared).length === 0
  }
  return vendor.priceLists.find((list) => list.version !== version && isRight(list))?.version
}

/** Does the document ask the state which price list holds for this request? */
function isPickedByState({ priceListVersion }: AnsweredOperation<unknown, unknown>, request: unknown): boolean {
  let isAsked = false
  const get = (): undefined => {
    isAsked = true
  }
  priceListVersion?.(request, { state: new Proxy({}, { get }) })
  return isAsked
}

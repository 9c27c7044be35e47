import { declaredAnswer } from '../declared-answer.ts'
import { differences, told } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { body } from './body.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** The answer of a priced operation is, field by field, what the document's price rule gives for the request. */
export const price: Rule = { name: 'price', presumes: [status, body], judge }

function judge(exchange: Exchange): string[] {
  const { operation } = exchange.given
  if (operation.answer?.pricing === undefined || exchange.reply.status !== operation.status) return []
  const declared = declaredAnswer(exchange)
  if (declared === undefined) return []
  if (!declared.priced) return [`The request was answered, expected was no price. ${declared.message}`]
  const source = `by the price rule of ${operation.spec.id} and the price list ${declared.version}`
  return differences(declared.body, exchange.reply.body).map((one) => `${told(one)} ${source}.`)
}

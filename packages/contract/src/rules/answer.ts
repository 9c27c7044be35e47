import { declaredAnswer } from '../declared-answer.ts'
import { differences, told } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { body } from './body.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** The answer of an operation without a price is, field by field, the one that the document declares. */
export const answer: Rule = { name: 'answer', presumes: [status, body], judge }

function judge(exchange: Exchange): string[] {
  const { operation } = exchange.given
  if (operation.answer?.pricing !== undefined || exchange.reply.status !== operation.status) return []
  const declared = declaredAnswer(exchange)
  if (declared === undefined) return []
  if (!declared.priced) return [`The request was answered, expected was a refusal. ${declared.message}`]
  const source = `by the declared answer of ${operation.spec.id}`
  return differences(declared.body, exchange.reply.body).map((one) => `${told(one)} ${source}.`)
}

import { told } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { judgeAnswer } from '../judge-answer.ts'
import { body } from './body.ts'
import type { NotJudged, Rule } from './rule.ts'
import { status } from './status.ts'

/** The answer of a priced operation is, field by field, what the document's price rule gives for the request; its sentences are its own. */
export const price: Rule = { name: 'price', presumes: [status, body], judge }

function judge(exchange: Exchange): string[] | NotJudged {
  const { operation } = exchange.given
  if (operation.answer?.pricing === undefined || exchange.reply.status !== operation.status) return []
  const judged = judgeAnswer(exchange)
  if (judged === undefined) return []
  if ('notJudged' in judged) return judged
  if ('unpriced' in judged) return [`The request was answered, expected was no price. ${judged.unpriced.message}`]
  const source = `by the price rule of ${operation.spec.id} and the price list ${judged.version}`
  return judged.differing.map((one) => `${told(one)} ${source}.`)
}

import { formatDifference } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { body } from './body.ts'
import { compareAnswer } from './compare-answer.ts'
import type { NotJudged, Rule } from './rule.ts'
import { status } from './status.ts'

/** The answer of a priced operation is, field by field, what the document's price rule gives for the request; its sentences are its own. */
export const price: Rule = { name: 'price', requires: [status, body], judge }

function judge(exchange: Exchange): string[] | NotJudged {
  const { operation } = exchange.given
  if (operation.answer?.pricing === undefined || exchange.reply.status !== operation.status) return []
  const judged = compareAnswer(exchange)
  if (judged === undefined) return []
  if ('notJudged' in judged) return judged
  if ('unpriced' in judged)
    return [`The request must be refused, since it has no price; received an answer. ${judged.unpriced.message}`]
  const source = `price rule of ${operation.spec.id}, price list ${judged.version}`
  return judged.differing.map((one) => formatDifference(one, source))
}

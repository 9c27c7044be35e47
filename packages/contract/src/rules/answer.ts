import { formatDifference } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { body } from './body.ts'
import { compareAnswer } from './compare-answer.ts'
import type { NotJudged, Rule } from './rule.ts'
import { status } from './status.ts'

/** The answer of an operation without a price is, field by field, the one that the document declares; its sentences are its own. */
export const answer: Rule = { name: 'answer', requires: [status, body], judge }

function judge(exchange: Exchange): string[] | NotJudged {
  const { operation } = exchange.given
  if (operation.answer?.pricing !== undefined || exchange.reply.status !== operation.status) return []
  const judged = compareAnswer(exchange)
  if (judged === undefined) return []
  if ('notJudged' in judged) return judged
  if ('unpriced' in judged) return [`The request must be refused; received an answer. ${judged.unpriced.message}`]
  const source = `declared answer of ${operation.spec.id}`
  return judged.differing.map((one) => formatDifference(one, source))
}

import { declaredAnswer } from '../declared-answer.ts'
import { findDifferences, formatDifference } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { isWording } from '../sentences.ts'
import { body } from './body.ts'
import { compareAnswer } from './compare-answer.ts'
import type { NotJudged, Rule } from './rule.ts'
import { status } from './status.ts'

/** The answer of a priced operation is, field by field, what the document's price rule gives for the request; its sentences are its own. */
export const price: Rule = { name: 'price', requires: [status, body], judge: judgePrice }

function judgePrice(exchange: Exchange): string[] | NotJudged {
  const { operation } = exchange.given
  if (operation.answer?.pricing === undefined || exchange.reply.status !== operation.status) return []
  const differences = compareAnswer(exchange)
  if (differences === undefined) return []
  if ('notJudged' in differences) return differences
  if ('unpriced' in differences)
    return [`The request must be refused, since it has no price; received an answer. ${differences.unpriced.message}`]
  const source = `price rule of ${operation.spec.id}, price list ${differences.version}`
  return differences.differing.map((one) => formatDifference(one, source))
}

/** The answer of an operation without a price is, field by field, the one that the document declares; its sentences are its own. */
export const answer: Rule = { name: 'answer', requires: [status, body], judge: judgeAnswer }

function judgeAnswer(exchange: Exchange): string[] | NotJudged {
  const { operation } = exchange.given
  if (operation.answer?.pricing !== undefined || exchange.reply.status !== operation.status) return []
  const differences = compareAnswer(exchange)
  if (differences === undefined) return []
  if ('notJudged' in differences) return differences
  if ('unpriced' in differences)
    return [`The request must be refused; received an answer. ${differences.unpriced.message}`]
  const source = `declared answer of ${operation.spec.id}`
  return differences.differing.map((one) => formatDifference(one, source))
}

/**
 * The sentences of an answer are, word by word, those of the declared one. It is none of `allRules`: how a server puts
 * what it says is its own.
 */
export const wording: Rule = { name: 'wording', requires: [status, body], judge: judgeWording }

function judgeWording(exchange: Exchange): string[] {
  const { operation } = exchange.given
  if (exchange.reply.status !== operation.status) return []
  const declared = declaredAnswer(exchange)
  if (declared?.priced !== true) return []
  const source = `declared answer of ${operation.spec.id}`
  return findDifferences(declared.body, exchange.reply.body)
    .filter(isWording)
    .map((one) => formatDifference(one, source))
}

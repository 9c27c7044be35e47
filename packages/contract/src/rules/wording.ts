import { declaredAnswer } from '../declared-answer.ts'
import { findDifferences, formatDifference } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { isWording } from '../sentences.ts'
import { body } from './body.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/**
 * The sentences of an answer are, word by word, those of the declared one. It is none of `allRules`: how a server puts
 * what it says is its own.
 */
export const wording: Rule = { name: 'wording', requires: [status, body], judge }

function judge(exchange: Exchange): string[] {
  const { operation } = exchange.given
  if (exchange.reply.status !== operation.status) return []
  const declared = declaredAnswer(exchange)
  if (declared?.priced !== true) return []
  const source = `declared answer of ${operation.spec.id}`
  return findDifferences(declared.body, exchange.reply.body)
    .filter(isWording)
    .map((one) => formatDifference(one, source))
}

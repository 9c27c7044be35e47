import { answer, price } from './answer.ts'
import { body, contentType } from './body.ts'
import { refusal } from './refusal.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** What the schemas of a document say, without its prices and the order of its refusals. */
export const shapes: readonly Rule[] = [status, contentType, body]

/** Every rule but `wording`; each stands behind the ones that it requires. */
export const allRules: readonly Rule[] = [...shapes, refusal, price, answer]

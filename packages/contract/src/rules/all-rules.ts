import { answer } from './answer.ts'
import { body } from './body.ts'
import { contentType } from './content-type.ts'
import { price } from './price.ts'
import { refusal } from './refusal.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** What the schemas of a document say, without its prices and the order of its refusals. */
export const shapes: readonly Rule[] = [status, contentType, body]

/** Every rule but `wording`; each stands behind the ones that it requires. */
export const allRules: readonly Rule[] = [...shapes, refusal, price, answer]

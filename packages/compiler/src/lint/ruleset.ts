import type { RulesetDefinition } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import { type OurRule, spectralRule } from './rule.ts'
import { additionalPropertiesSaid } from './rules/additional-properties-said.ts'
import { exactIntegers } from './rules/exact-integers.ts'
import { exactMoney } from './rules/exact-money.ts'
import { namedExamples } from './rules/named-examples.ts'
import { namedSchemas } from './rules/named-schemas.ts'
import { provenance } from './rules/provenance.ts'
import { requestsAnswered } from './rules/requests-answered.ts'
import { responsesWithRequests } from './rules/responses-with-requests.ts'
import { successAndRefusal } from './rules/success-and-refusal.ts'

/**
 * The rules that the linters do not bring. Two are left to them: an operation without `operationId` is named by both,
 * and every example is held against its schema by Redocly (Spectral skips whatever holds a recursive schema).
 */
export const OUR_RULES: Readonly<Record<string, OurRule>> = {
  'success-and-refusal': successAndRefusal,
  'named-examples': namedExamples,
  'named-schemas': namedSchemas,
  'requests-answered': requestsAnswered,
  'responses-with-requests': responsesWithRequests,
  'additional-properties-said': additionalPropertiesSaid,
  'exact-integers': exactIntegers,
  'exact-money': exactMoney,
  provenance,
}

/** Spectral's recommended rules for OpenAPI, and ours. */
export const RULESET: RulesetDefinition = {
  extends: [[oas as RulesetDefinition, 'recommended']],
  aliases: { Operation: ['$.paths[*][get,put,post,delete,options,head,patch,trace]'] },
  rules: Object.fromEntries(Object.entries(OUR_RULES).map(([name, rule]) => [name, spectralRule(rule)])),
}

import { modelsIn } from '../model/possible-values.ts'
import { resolveText } from '../model/resolve-text.ts'
import type { Resolved } from '../model/resolved.ts'
import { isObject } from '../model/schema.ts'
import { expressionOf } from '../parse/expression.ts'
import type { Place } from '../parse/yaml-source.ts'
import { type RuleScope, report, reportMisplaced, resolvedAt } from './rule-scope.ts'
import { samplesOf } from './samples.ts'
import { type TemplateValue, UNKNOWN_VALUE } from './template-value.ts'

/** Checks an expression that stands in an answer as it is: any JSON value but an amount. */
export function checkText(scope: RuleScope, text: string, place: Place): TemplateValue {
  const expression = expressionOf(text)
  if (expression === undefined) {
    const allowed = 'an expression such as $request.body#/width, or $$ for a text that begins with $'
    report(scope, place, ['OUT1320', JSON.stringify(text), allowed])
    return UNKNOWN_VALUE
  }
  if (reportMisplaced(scope, expression, place)) return UNKNOWN_VALUE
  return known(scope, text, resolvedAt(scope, place, resolveText(scope, expression)))
}

/** What is known of a value besides what the document says of it: which it can be. */
function known(scope: RuleScope, name: string, resolved: Resolved): TemplateValue {
  const { value, absent, required, sure, types, values, schema } = resolved
  const found = { absent, required, sure, types }
  if (value.from === 'fault') return { ...found, ...valuesIn(ruleValue(scope, value.part)) }
  if (value.from === 'faultLabel') {
    const label = scope.rule?.labels[value.label]
    return label === undefined ? found : { ...found, absent: false, sure: true, values: [label] }
  }
  const listed =
    modelNames(scope, name) ?? values ?? (schema === undefined ? undefined : samplesOf(scope.vendor.document, schema))
  return { ...found, ...valuesIn(listed), ...(value.from !== 'literal' && { name }) }
}

function valuesIn(values: readonly unknown[] | undefined): Pick<TemplateValue, 'values'> {
  return values === undefined ? {} : { values }
}

/** What the rule says that caught the fault; the rule is known only while its answer is checked. */
function ruleValue({ rule }: RuleScope, part: string): readonly unknown[] | undefined {
  const literal = part === 'code' || part === 'status' ? rule?.[part] : undefined
  return literal === undefined ? undefined : [literal]
}

/** Only a model of the catalogue is ever priced, whatever else its field takes. */
function modelNames({ vendor, operation }: RuleScope, text: string): unknown[] | undefined {
  const model = operation.pricing?.['model']
  if (!isObject(model) || model['id'] !== text) return undefined
  const catalogue = 'catalogue' in model ? String(model['catalogue']) : ''
  return modelsIn(vendor, catalogue).flatMap(({ id, aliases }) => [id, ...(Array.isArray(aliases) ? aliases : [])])
}

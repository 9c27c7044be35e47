import { documentFaults, type FaultRule, type FaultRules, operationFaults } from '../model/fault-rule.ts'
import type { Operation } from '../model/operation.ts'
import { faultScope, isOfDocument } from '../model/scope.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import type { Misfit } from './misfit.ts'
import type { RuleScope } from './rule-scope.ts'
import { checkTemplate } from './templates.ts'

/** The bodies and sentences of `x-faults`, each held against the schemas of the responses that it stands in. */
export function checkFaultAnswers(vendor: VendorSource): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const misfits = new Map<Diagnostic, Misfit>()
  for (const rules of operationFaults(vendor)) {
    checkSteps(scopeOf(rules.operation), rules)
    checkBodies(scopeOf(), rules)
  }
  const rules = documentFaults(vendor)
  checkSteps(scopeOf(), rules)
  checkBodies(scopeOf(), rules)
  return diagnostics

  function scopeOf(operation?: Operation): RuleScope {
    return { ...faultScope(vendor, operation), diagnostics, misfits }
  }
}

function soundRules({ steps }: FaultRules): readonly FaultRule[] {
  return steps.flat().filter(({ sound }) => sound)
}

/** Checks of a body and a sentence that do not depend on a schema. */
function checkBodies(scope: RuleScope, rules: FaultRules): void {
  const check = (template: unknown, at: Place): void => {
    if (isSound(scope.vendor, at)) checkTemplate(scope, { node: template, schema: undefined, place: at })
  }
  for (const { message, answer, place } of soundRules(rules)) {
    if (message !== undefined) check(message, [...place, 'message'])
    if (answer !== undefined) check(answer, [...place, 'answer'])
  }
  check(rules.answer, [...rules.place, 'answer'])
}

/** Holds the error body of every rule against the schema that each operation declares for its status. */
function checkSteps(scope: RuleScope, rules: FaultRules): void {
  for (const rule of soundRules(rules)) {
    const answer = rule.answer ?? rules.answer
    const answerPlace = [...(rule.answer === undefined ? rules.place : rule.place), 'answer']
    const { operation, vendor } = scope
    if (!isSound(vendor, answerPlace)) continue
    for (const { id, responses } of isOfDocument(scope) ? vendor.operations : [operation]) {
      const { status, code, labels = {} } = rule
      const content = responses.find((one) => one.status === status)?.content[0]
      if (content === undefined) continue
      const diagnostics: Diagnostic[] = []
      const part = { node: answer, schema: content.schema, place: answerPlace }
      checkTemplate({ ...scope, diagnostics, rule: { code, status: Number(status), labels } }, part)
      const response = `the response ${status} of ${id}`
      scope.diagnostics.push(...diagnostics.map((one) => diagnosticOfRule(scope, one, { rule, response })))
    }
  }
}

/** A code that the error schema does not know is the rule's fault, anything else the template's. */
function diagnosticOfRule(
  { vendor, misfits }: RuleScope,
  diagnostic: Diagnostic,
  { rule: { code, labels = {}, place }, response }: { readonly rule: FaultRule; readonly response: string },
): Diagnostic {
  const misfit = misfits.get(diagnostic)
  if (misfit?.literal === undefined) return diagnostic
  const texts: readonly (readonly [string, Place, unknown])[] = [
    ['`code`', ['code'], code],
    ...Object.entries(labels).map(([name, label]) => [`The label \`${name}\``, ['labels', name], label] as const),
  ]
  const unknown = texts.find(([, , literal]) => misfit.literal === literal)
  if (unknown === undefined) return diagnostic
  const [what, at] = unknown
  const message = `${what} must be ${misfit.allowed}, as ${response} says; received ${misfit.received}.`
  return vendor.source.diagnostic([...place, ...at], 'OUT1408', message)
}

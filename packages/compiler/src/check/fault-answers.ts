import type { Operation } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'
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
  const rules = isObject(vendor.document['x-faults']) ? vendor.document['x-faults'] : {}
  for (const operation of vendor.operations) {
    const node = operation.node['x-faults']
    if (!isObject(node)) continue
    const whole = { ...node, answer: node['answer'] ?? rules['answer'] }
    checkSteps(scopeOf(operation), whole, [...operation.place, 'x-faults'])
    checkBodies(scopeOf(), whole, [...operation.place, 'x-faults'])
  }
  checkSteps(scopeOf(), rules, ['x-faults'])
  checkBodies(scopeOf(), rules, ['x-faults'])
  return diagnostics

  function scopeOf(operation?: Operation): RuleScope {
    return { ...faultScope(vendor, operation), diagnostics, misfits }
  }
}

interface RuleAt {
  readonly rule: Json
  readonly place: Place
}

function rulesAt({ vendor }: RuleScope, node: Json, place: Place): RuleAt[] {
  const steps: readonly unknown[] = Array.isArray(node['steps']) ? node['steps'] : []
  return steps.flatMap((step, index) => {
    const rules: readonly unknown[] = Array.isArray(step) ? step : [step]
    return rules.flatMap((rule, at): RuleAt[] => {
      const below = [...place, 'steps', index, ...(Array.isArray(step) ? [at] : [])]
      return isObject(rule) && isSound(vendor, below) ? [{ rule, place: below }] : []
    })
  })
}

/** What can be said of a body and a sentence whatever schema they stand in. */
function checkBodies(scope: RuleScope, node: Json, place: Place): void {
  const check = (template: unknown, at: Place): void => {
    if (isSound(scope.vendor, at)) checkTemplate(scope, { node: template, schema: undefined, place: at })
  }
  for (const { rule, place: own } of rulesAt(scope, node, place)) {
    if (rule['message'] !== undefined) check(rule['message'], [...own, 'message'])
    if (rule['answer'] !== undefined) check(rule['answer'], [...own, 'answer'])
  }
  check(node['answer'], [...place, 'answer'])
}

/** Holds the error body of every rule against the schema that each operation declares for its status. */
function checkSteps(scope: RuleScope, node: Json, place: Place): void {
  for (const { rule, place: own } of rulesAt(scope, node, place)) {
    const answer = rule['answer'] ?? node['answer']
    const answerPlace = [...(rule['answer'] === undefined ? place : own), 'answer']
    const { operation, vendor } = scope
    if (!isSound(vendor, answerPlace)) continue
    for (const { id, responses } of isOfDocument(scope) ? vendor.operations : [operation]) {
      const status = String(rule['status'])
      const content = responses.find((one) => one.status === status)?.content[0]
      if (content === undefined) continue
      const diagnostics: Diagnostic[] = []
      const said = { code: String(rule['code']), status: Number(rule['status']), labels: labelsOf(rule) }
      const part = { node: answer, schema: content.schema, place: answerPlace }
      checkTemplate({ ...scope, diagnostics, rule: said }, part)
      const response = `the response ${status} of ${id}`
      scope.diagnostics.push(...diagnostics.map((one) => ofRule(scope, one, { rule, place: own, response })))
    }
  }
}

/** A code that the error schema does not know is the rule's fault, anything else the template's. */
function ofRule(
  { vendor, misfits }: RuleScope,
  diagnostic: Diagnostic,
  { rule, place, response }: RuleAt & { readonly response: string },
): Diagnostic {
  const misfit = misfits.get(diagnostic)
  if (misfit?.literal === undefined) return diagnostic
  const texts: readonly (readonly [string, Place, unknown])[] = [
    ['`code`', ['code'], rule['code']],
    ...Object.entries(labelsOf(rule)).map(
      ([name, label]) => [`The label \`${name}\``, ['labels', name], label] as const,
    ),
  ]
  const unknown = texts.find(([, , literal]) => misfit.literal === literal)
  if (unknown === undefined) return diagnostic
  const [what, at] = unknown
  const message = `${what} must be ${misfit.allowed}, as ${response} says; received ${misfit.received}.`
  return vendor.source.diagnostic([...place, ...at], 'OUT1408', message)
}

function labelsOf({ labels }: Json): Json {
  return isObject(labels) ? labels : {}
}

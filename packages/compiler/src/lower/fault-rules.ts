import type { FaultAnswer, FaultRule, FaultRules, StateType } from '@outlay/ir'
import { isObject, type Json } from '../model/schema.ts'
import { declaredState, faultScope, type Scope } from '../model/scope.ts'
import type { VendorSource } from '../model/vendor.ts'
import { lowerTemplate } from './templates.ts'

/** What an answer is where the document says nothing else. */
const JSON_TYPE = 'application/json'

/** Lowers `x-faults` of the document. */
export function lowerFaults(vendor: VendorSource): FaultRules {
  return lowerRules(faultScope(vendor), documentRules(vendor))
}

/** Lowers the refusals that operations have of their own, by operationId; their usual body is the document's. */
export function lowerOperationFaults(vendor: VendorSource): Record<string, FaultRules> {
  const own = vendor.operations.flatMap(({ id, node }) => {
    const rules = node['x-faults']
    if (!isObject(rules)) return []
    const whole = { ...rules, answer: rules['answer'] ?? documentRules(vendor)['answer'] }
    return [[id, lowerRules(faultScope(vendor), whole)] as const]
  })
  return Object.fromEntries(own)
}

function documentRules({ document }: VendorSource): Json {
  return isObject(document['x-faults']) ? document['x-faults'] : {}
}

function lowerRules(scope: Scope, { steps, answer }: Json): FaultRules {
  const lists: readonly unknown[] = Array.isArray(steps) ? steps : []
  return {
    state: declaredState(scope) as Readonly<Record<string, StateType>>,
    steps: lists.map((step) =>
      [step]
        .flat()
        .filter(isObject)
        .map((rule) => lowerRule(scope, rule)),
    ),
    answer: lowerAnswer(scope, answer),
  }
}

function lowerRule(scope: Scope, rule: Json): FaultRule {
  const headers = headersOf(scope, rule)
  const { status, code, labels, message, answer } = rule
  return {
    fault: textsOf(rule['fault']) ?? [],
    ...defined('at', textsOf(rule['at'])),
    ...defined('keyword', textsOf(rule['keyword'])),
    ...defined('location', textsOf(rule['location'])),
    status: Number(status),
    code: String(code),
    ...(isObject(labels) && { labels: labels as Readonly<Record<string, string>> }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(message !== undefined && { message: lowerTemplate(scope, message) }),
    ...(answer !== undefined && { answer: lowerAnswer(scope, answer) }),
  }
}

function textsOf(word: unknown): readonly string[] | undefined {
  return word === undefined ? undefined : [word].flat().map(String)
}

function defined<K extends string>(name: K, value: readonly string[] | undefined): { [P in K]?: readonly string[] } {
  return (value === undefined ? {} : { [name]: value }) as { [P in K]?: readonly string[] }
}

/** The rule's headers, with the media type that the document's responses of its status have. */
function headersOf({ vendor }: Scope, { status, headers }: Json): Record<string, string> {
  const responses = vendor.operations.flatMap((operation) => operation.responses)
  const mediaType = responses.find((one) => one.status === String(status))?.content[0]?.mediaType ?? JSON_TYPE
  const own = isObject(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)] as const) : []
  return { ...(mediaType !== JSON_TYPE && { 'Content-Type': mediaType }), ...Object.fromEntries(own) }
}

function lowerAnswer(scope: Scope, node: unknown): FaultAnswer {
  if (node === undefined) return { listsFaults: false }
  return { body: lowerTemplate(scope, node), listsFaults: listsFaults(node) }
}

/** Whether a body lists all faults: where not all are reported, it has an entry for their count. */
function listsFaults(node: unknown): boolean {
  if (node === '$faults') return true
  return (isObject(node) || Array.isArray(node)) && Object.values(node).some(listsFaults)
}

import type { FaultAnswer, FaultRule, FaultRules, StateType } from '@outlay/ir'
import {
  documentFaults,
  type FaultRule as ModelRule,
  type FaultRules as ModelRules,
  operationFaults,
  textsOf,
} from '../model/fault-rule.ts'
import { isObject } from '../model/schema.ts'
import { declaredState, faultScope, type Scope } from '../model/scope.ts'
import type { VendorSource } from '../model/vendor.ts'
import { lowerTemplate } from './templates.ts'

/** What an answer is where the document says nothing else. */
const JSON_TYPE = 'application/json'

/** Lowers `x-faults` of the document. */
export function lowerFaults(vendor: VendorSource): FaultRules {
  return lowerRules(faultScope(vendor), documentFaults(vendor))
}

/** Lowers the refusals that operations have of their own, by operationId; their usual body is the document's. */
export function lowerOperationFaults(vendor: VendorSource): Record<string, FaultRules> {
  const own = operationFaults(vendor).map((rules) => [rules.operation?.id, lowerRules(faultScope(vendor), rules)])
  return Object.fromEntries(own)
}

function lowerRules(scope: Scope, { steps, answer }: ModelRules): FaultRules {
  return {
    state: declaredState(scope) as Readonly<Record<string, StateType>>,
    steps: steps.map((rules) => rules.map((rule) => lowerRule(scope, rule))),
    answer: lowerAnswer(scope, answer),
  }
}

function lowerRule(scope: Scope, rule: ModelRule): FaultRule {
  const headers = headersOf(scope, rule)
  const { status, code, labels, message, answer } = rule
  return {
    fault: textsOf(rule.fault) ?? [],
    ...defined('at', textsOf(rule.at)),
    ...defined('keyword', textsOf(rule.keyword)),
    ...defined('location', textsOf(rule.location)),
    status: Number(status),
    code,
    ...(labels && { labels: labels as Readonly<Record<string, string>> }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(message !== undefined && { message: lowerTemplate(scope, message) }),
    ...(answer !== undefined && { answer: lowerAnswer(scope, answer) }),
  }
}

function defined<K extends string>(name: K, value: readonly string[] | undefined): { [P in K]?: readonly string[] } {
  return (value === undefined ? {} : { [name]: value }) as { [P in K]?: readonly string[] }
}

/** The rule's headers, with the media type that the document's responses of its status have. */
function headersOf({ vendor }: Scope, { status, headers }: ModelRule): Record<string, string> {
  const responses = vendor.operations.flatMap((operation) => operation.responses)
  const mediaType = responses.find((one) => one.status === status)?.content[0]?.mediaType ?? JSON_TYPE
  return { ...(mediaType !== JSON_TYPE && { 'Content-Type': mediaType }), ...headers }
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

import { type GeneratedFile, head, imports } from '../../emit/output/file.ts'
import type { Targets } from '../../emit/output/targets.ts'
import { answerWhenOf } from '../../model/answer-when.ts'
import { pascalCase } from '../../model/case.ts'
import { answerOf } from '../../model/operation.ts'
import type { RuntimeName } from '../../model/runtime-names.ts'
import { isObject } from '../../model/schema.ts'
import type { PriceSource, VendorSource } from '../../model/vendor.ts'
import type { Diagnostic } from '../../parse/diagnostic.ts'
import type { Scope } from '../expressions/scope.ts'
import { faultRules } from '../faults/fault-code.ts'
import { checkFaultAnswers } from '../faults/fault-fit.ts'
import { operationCode } from './operation-code.ts'

const TYPES = ['AnsweredOperation', 'Estimate', 'FaultRules', 'Line', 'PricedOperation', 'PriceList']

/** The price and answer functions of a vendor, its fault rules and its price lists. */
export function pricingFiles(vendor: VendorSource, targets: Targets, diagnostics: Diagnostic[]): GeneratedFile[] {
  const calls = new Set<RuntimeName>()
  const problems: Scope['diagnostics'] = []
  const answered = vendor.operations.filter((operation) => answerOf(operation) !== undefined)
  const scopeOf = (operation: Scope['operation']): Scope => ({ vendor, operation, diagnostics: problems, calls })
  const operations = answered.map((operation) => operationCode(scopeOf(operation)))
  const faults = faultsCode(vendor, scopeOf)
  const wire = answered.flatMap((operation) => {
    const { id, body, parameters } = operation
    const data = body.length > 0 || parameters.length > 0 ? [`type ${pascalCase(id)}Data`] : []
    const when = answerWhenOf(operation)
    // The schema may be called as a type of the runtime is.
    const answer = when === undefined ? `${pascalCase(id)}Responses` : `${when.schema} as ${pascalCase(id)}Declared`
    return [...data, `type ${answer}`]
  })
  const text = [
    head(vendor.name),
    imports([...calls, ...TYPES.map((name) => `type ${name}`)], targets.pricing.runtime(0)),
    imports(wire, targets.spec.import(`${vendor.name}/schemas`)),
    '\n',
    `export { priceLists } from './${vendor.name}/prices.gen.ts'\n\n`,
    operations.join('\n\n'),
    '\n\n',
    faults,
  ].join('')
  diagnostics.push(...problems)
  const { folder } = targets.pricing
  return [
    { path: `${folder}/${vendor.name}.gen.ts`, text },
    { path: `${folder}/${vendor.name}/prices.gen.ts`, text: pricesCode(vendor, targets) },
  ]
}

function faultsCode(vendor: VendorSource, scopeOf: (operation: Scope['operation']) => Scope): string {
  const rules = vendor.document['x-faults']
  const none = {
    id: 'x-faults',
    method: '',
    path: '',
    place: [],
    node: {},
    parameters: [],
    body: [],
    bodyRequired: false,
    hasBody: false,
    hasServers: false,
    responses: [],
    pricing: undefined,
    choice: undefined,
    priceList: undefined,
    readsPriceList: false,
    estimatedBy: undefined,
    secured: false,
  }
  const state = isObject(rules) && isObject(rules['state']) ? rules['state'] : {}
  const scope: Scope = { ...scopeOf(none), inside: ['fault'], state }
  const own = vendor.operations.flatMap((operation) => {
    const node = operation.node['x-faults']
    if (!isObject(node)) return []
    const whole = { ...node, answer: node['answer'] ?? answerRule(rules) }
    const place = [...operation.place, 'x-faults']
    checkFaultAnswers({ ...scopeOf(operation), inside: ['fault'], state }, whole, place)
    return [`  ${operation.id}: ${faultRules(scope, whole, place)},`]
  })
  checkFaultAnswers(scope, isObject(rules) ? rules : {}, ['x-faults'])
  return [
    '/** What a fault is answered with, wherever it happens. */',
    `export const faults: FaultRules = ${faultRules(scope, isObject(rules) ? rules : {}, ['x-faults'])}`,
    '',
    '/** What an operation answers to its own faults, judged before the others. */',
    `export const operationFaults: Readonly<Record<string, FaultRules>> = {${own.length === 0 ? '' : `\n${own.join('\n')}\n`}}`,
    '',
  ].join('\n')
}

function answerRule(rules: unknown): unknown {
  return isObject(rules) ? rules['answer'] : undefined
}

function pricesCode(vendor: VendorSource, targets: Targets): string {
  const oldestFirst = vendor.priceLists.toSorted((a, b) => effective(a) - effective(b))
  const lists = oldestFirst.map(({ list }) =>
    Object.fromEntries(Object.entries(list).filter(([key]) => !key.startsWith('x-'))),
  )
  return [
    head(vendor.name),
    imports(['type PriceList'], targets.pricing.runtime(1)),
    '\n',
    '/** The price lists, oldest first. */\n',
    `export const priceLists: readonly PriceList[] = ${JSON.stringify(lists, null, 2)}\n`,
  ].join('')
}

function effective({ list }: PriceSource): number {
  return Date.parse(String(list['effective']))
}

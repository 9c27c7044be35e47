import type { PriceList, Rules } from '@outlay/ir'
import { answerWhenOf } from '../../model/answer-when.ts'
import { pascalCase } from '../../model/case.ts'
import { answerOf, type Operation } from '../../model/operation.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head, imports } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { faultRulesCode } from './fault-code.ts'
import { operationCode } from './operation-code.ts'
import type { Writer } from './writer.ts'

const TYPES = ['AnsweredOperation', 'Estimate', 'FaultRules', 'Line', 'PricedOperation', 'PriceList']

/** The price and answer functions of a vendor, its fault rules and its price lists. */
export function pricingFiles(vendor: VendorSource, rules: Rules, targets: Targets): GeneratedFile[] {
  const { name } = vendor
  const writer: Writer = { calls: new Set(), reads: new Set() }
  const answered = vendor.operations.filter((operation) => answerOf(operation) !== undefined)
  const operations = answered.flatMap((operation) =>
    rules.answers
      .filter((declared) => declared.operation === operation.id)
      .map((declared) => operationCode(writer, operation, declared)),
  )
  const faults = faultsCode(writer, rules)
  const text = [
    head(name),
    imports([...writer.calls, ...TYPES.map((type) => `type ${type}`)], targets.pricing.runtime(0)),
    imports(answered.flatMap(schemaTypes), targets.spec.import(`${name}/schemas`)),
    '\n',
    `export { priceLists } from './${name}/prices.gen.ts'\n\n`,
    operations.join('\n\n'),
    '\n\n',
    faults,
  ].join('')
  const { folder } = targets.pricing
  return [
    { path: `${folder}/${name}.gen.ts`, text },
    { path: `${folder}/${name}/prices.gen.ts`, text: pricesCode(name, rules.priceLists, targets) },
  ]
}

/** The types of a request and its declared answer. */
function schemaTypes(operation: Operation): string[] {
  const { id, body, parameters } = operation
  const data = body.length > 0 || parameters.length > 0 ? [`type ${pascalCase(id)}Data`] : []
  const when = answerWhenOf(operation)
  // The schema may be called as a type of the runtime is.
  const answer = when === undefined ? `${pascalCase(id)}Responses` : `${when.schema} as ${pascalCase(id)}Declared`
  return [...data, `type ${answer}`]
}

function faultsCode(writer: Writer, { faults, operationFaults }: Rules): string {
  const own = Object.entries(operationFaults).map(([id, rules]) => `  ${id}: ${faultRulesCode(writer, rules)},`)
  return [
    '/** What a fault is answered with, wherever it happens. */',
    `export const faults: FaultRules = ${faultRulesCode(writer, faults)}`,
    '',
    '/** What an operation answers to its own faults, judged before the others. */',
    `export const operationFaults: Readonly<Record<string, FaultRules>> = {${own.length === 0 ? '' : `\n${own.join('\n')}\n`}}`,
    '',
  ].join('\n')
}

function pricesCode(name: string, priceLists: readonly PriceList[], targets: Targets): string {
  return [
    head(name),
    imports(['type PriceList'], targets.pricing.runtime(1)),
    '\n',
    '/** The price lists, oldest first. */\n',
    `export const priceLists: readonly PriceList[] = ${JSON.stringify(priceLists, null, 2)}\n`,
  ].join('')
}

import type { Operation, PriceList, Rules, Vendor } from '@outlay/ir'
import { pascalCase } from '../../model/case.ts'
import { operationTypeName } from '../../model/type-names.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import { faultRulesCode } from './fault-code.ts'
import { operationCode } from './operation-code.ts'
import type { Writer } from './writer.ts'

const TYPES = ['AnsweredOperation', 'Estimate', 'FaultRules', 'Line', 'PricedOperation']

/** The price and answer functions of a vendor, its fault rules and its price lists. */
export function pricingFiles(vendor: Vendor, rules: Rules, targets: Targets): GeneratedFile[] {
  const { name } = vendor
  const writer: Writer = { calls: new Set(), reads: new Set() }
  const answered = vendor.operations.filter(({ declaredStatus }) => declaredStatus !== undefined)
  const operations = answered.flatMap((operation) =>
    rules.answers
      .filter((declared) => declared.operation === operation.id)
      .map((declared) => operationCode(writer, operation, declared)),
  )
  const faults = faultsCode(writer, rules)
  const imports = new Imports()
  for (const called of writer.calls) imports.value(called, targets.pricing.runtime(0))
  for (const type of TYPES) imports.type(type, targets.pricing.runtime(0))
  for (const operation of answered) importTypes(imports, operation, targets.spec.import(`${name}/schemas`))
  const text = [
    `${head(name)}${imports}\n`,
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
function importTypes(imports: Imports, { id, body, parameters, answerWhen }: Operation, types: string): void {
  if (body !== undefined || parameters.length > 0) imports.type(operationTypeName(id, 'data'), types)
  if (answerWhen === undefined) imports.type(operationTypeName(id, 'responses'), types)
  // The schema may be called as a type of the runtime is.
  else imports.type(answerWhen.schema, types, `${pascalCase(id)}Declared`)
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
    `${head(name)}import type { PriceList } from '${targets.pricing.runtime(1)}'\n\n`,
    '/** The price lists, oldest first. */\n',
    `export const priceLists: readonly PriceList[] = ${JSON.stringify(priceLists, null, 2)}\n`,
  ].join('')
}

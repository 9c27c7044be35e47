import type { PriceList, Rules, Vendor } from '@outlay/ir'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import { faultRulesCode } from './fault-code.ts'
import { operationCode } from './operation-code.ts'
import { runtimeType, type Writer } from './writer.ts'

/** The price and answer functions of a vendor, its fault rules and its price lists. */
export function pricingFiles(vendor: Vendor, rules: Rules, targets: Targets): GeneratedFile[] {
  const { folder } = targets.pricing
  return [
    { path: `${folder}/${vendor.name}.gen.ts`, text: rulesCode(vendor, rules, targets) },
    { path: `${folder}/${vendor.name}/prices.gen.ts`, text: pricesCode(vendor.name, rules.priceLists, targets) },
  ]
}

function rulesCode({ name, operations }: Vendor, rules: Rules, targets: Targets): string {
  const from = { runtime: targets.pricing.runtime(0), schemas: targets.spec.import(`${name}/schemas`) }
  const writer: Writer = { imports: new Imports(), from, reads: new Set() }
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  const answers = rules.answers.flatMap((declared) => {
    const operation = byId.get(declared.operation)
    return operation === undefined ? [] : [operationCode(writer, operation, declared)]
  })
  const faults = faultsCode(writer, rules)
  return [
    fileHeader(name),
    writer.imports.toString(),
    `\nexport { priceLists } from './${name}/prices.gen.ts'\n\n`,
    ...answers.map((code) => `${code}\n\n`),
    faults,
  ].join('')
}

function faultsCode(writer: Writer, { faults, operationFaults }: Rules): string {
  const own = Object.entries(operationFaults).map(([id, rules]) => `  ${id}: ${faultRulesCode(writer, rules)},`)
  const type = runtimeType(writer, 'FaultRules')
  return [
    '/** What a fault is answered with, wherever it happens. */',
    `export const faults: ${type} = ${faultRulesCode(writer, faults)}`,
    '',
    '/** What an operation answers to its own faults, judged before the others. */',
    `export const operationFaults: Readonly<Record<string, ${type}>> = {${own.length === 0 ? '' : `\n${own.join('\n')}\n`}}`,
    '',
  ].join('\n')
}

function pricesCode(name: string, priceLists: readonly PriceList[], targets: Targets): string {
  const imports = new Imports()
  const type = imports.type('PriceList', targets.pricing.runtime(1))
  return [
    fileHeader(name),
    `${imports}\n/** The price lists, oldest first. */\n`,
    `export const priceLists: readonly ${type}[] = ${JSON.stringify(priceLists, null, 2)}\n`,
  ].join('')
}

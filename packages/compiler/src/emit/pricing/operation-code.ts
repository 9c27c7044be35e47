import type { DeclaredAnswer, PriceRules } from '@outlay/ir'
import { pascalCase } from '../../model/case.ts'
import { answerOf, type Operation } from '../../model/operation.ts'
import { chargeCode, modelCode } from './charge-code.ts'
import { conditionCode } from './measure-code.ts'
import { templateCode } from './template-code.ts'
import { valueCode } from './value-code.ts'
import { type Writer, writerOf } from './writer.ts'

/** The request that the functions of an operation take. */
export function requestType(operation: Operation): string {
  const parts = (['path', 'query', 'header'] as const).filter((part) =>
    operation.parameters.some((one) => one.in === part),
  )
  const data = `${pascalCase(operation.id)}Data`
  const fields = parts.map(
    (part) => `readonly ${part}: NonNullable<${data}['${part === 'header' ? 'headers' : part}']>`,
  )
  if (operation.body.length > 0)
    fields.unshift(
      `readonly body: ${operation.bodyRequired ? '' : 'NonNullable<'}${data}['body']${operation.bodyRequired ? '' : '>'}`,
    )
  return `{ ${fields.join('; ')} }`
}

/** Code of the price rules and the declared answer of an operation. */
export function operationCode(writer: Writer, operation: Operation, declared: DeclaredAnswer): string {
  const { operation: id, pricing, priceListVersion, answersWhen } = declared
  const name = pascalCase(id)
  const status = answerOf(operation)?.status ?? 200
  return [
    `export type ${name}Request = ${requestType(operation)}`,
    `export type ${name}Answer = ${answersWhen === undefined ? `${name}Responses[${status}]` : `${name}Declared`}`,
    ...(pricing === undefined ? [] : [pricingCode(writer, id, pricing)]),
    `/** ${id}: the answer that the document declares. */`,
    `export const ${id}: AnsweredOperation<${name}Request, ${name}Answer> = {`,
    `  id: '${id}',`,
    ...(pricing === undefined ? [] : [`  pricing: ${id}Pricing,`]),
    ...(priceListVersion === undefined
      ? []
      : [`  priceListVersion: (request, context) => ${valueCode(writerOf(writer), priceListVersion)},`]),
    ...(answersWhen === undefined
      ? []
      : [`  answersWhen: (request) => ${conditionCode(writerOf(writer), answersWhen)},`]),
    ...bodyCode(writer, declared),
    '}',
  ].join('\n')
}

function bodyCode(writer: Writer, { operation, pricing, body }: DeclaredAnswer): string[] {
  const own = writerOf(writer)
  const code = templateCode(own, body)
  const model = own.reads.has('model') ? pricing?.model : undefined
  return [
    `  body: (request, context, ${pricing === undefined ? '_estimate' : 'estimated'}) => {`,
    ...(pricing === undefined ? [] : ['    const estimate = estimated as Estimate']),
    ...(model === undefined ? [] : [`    ${modelCode(own, model)}`]),
    `    return (${code}) as ${pascalCase(operation)}Answer`,
    '  },',
  ]
}

function pricingCode(writer: Writer, id: string, { kind, model, charges }: PriceRules): string {
  const own = writerOf(writer)
  return [
    `/** ${id}: the charges of \`x-pricing\`. */`,
    `export const ${id}Pricing: PricedOperation<${pascalCase(id)}Request> = {`,
    `  id: '${id}',`,
    `  kind: '${kind}',`,
    '  charges: (request, context) => {',
    ...(model === undefined ? [] : [`    ${modelCode(own, model)}`]),
    '    const lines: Line[] = []',
    ...charges.map((charge) => `    ${chargeCode(own, charge)}`),
    '    return lines',
    '  },',
    '}',
    '',
  ].join('\n')
}

import type { DeclaredAnswer, Operation, PriceRules } from '@outlay/ir'
import { pascalCase } from '../../model/case.ts'
import { operationTypeName } from '../../model/type-names.ts'
import { chargeCode, modelCode } from './charge-code.ts'
import { conditionCode } from './measure-code.ts'
import { templateCode } from './template-code.ts'
import { unitsCode } from './units-code.ts'
import { valueCode } from './value-code.ts'
import { runtimeType, type Writer, writerOf } from './writer.ts'

/** Code of the price rules and the declared answer of an operation. */
export function operationCode(writer: Writer, operation: Operation, declared: DeclaredAnswer): string {
  const { operation: id, pricing, priceListVersion, answersWhen } = declared
  const name = pascalCase(id)
  const own = writerOf(writer)
  const body = bodyCode(own, declared)
  return [
    `export type ${name}Request = ${requestType(writer, operation)}`,
    `export type ${name}Answer = ${answerType(writer, operation)}`,
    ...(pricing === undefined ? [] : pricingCode(writer, id, { ...pricing, readsLines: own.reads.has('lines') })),
    `/** ${id}: the answer that the document declares. */`,
    `export const ${id}: ${runtimeType(writer, 'AnsweredOperation')}<${name}Request, ${name}Answer> = {`,
    `  id: '${id}',`,
    ...(pricing === undefined ? [] : [`  pricing: ${id}Pricing,`]),
    ...(priceListVersion === undefined
      ? []
      : [`  priceListVersion: (request, context) => ${valueCode(writerOf(writer), priceListVersion)},`]),
    ...(answersWhen === undefined
      ? []
      : [`  answersWhen: (request) => ${conditionCode(writerOf(writer), answersWhen)},`]),
    ...body,
    '}',
  ].join('\n')
}

/** The request that the functions of an operation take. */
function requestType({ imports, from }: Writer, { id, body, parameters }: Operation): string {
  if (body === undefined && parameters.length === 0) return '{}'
  const data = imports.type(operationTypeName(id, 'data'), from.schemas)
  const groups = (['path', 'query', 'header'] as const).filter((part) => parameters.some((one) => one.in === part))
  const fields = groups.map(
    (part) => `readonly ${part}: NonNullable<${data}['${part === 'header' ? 'headers' : part}']>`,
  )
  const own = body?.required === true ? `${data}['body']` : `NonNullable<${data}['body']>`
  return `{ ${[...(body === undefined ? [] : [`readonly body: ${own}`]), ...fields].join('; ')} }`
}

/** The answer that the document declares; where the request picks it, by the name of its schema. */
function answerType({ imports, from }: Writer, { id, answerWhen, declaredStatus }: Operation): string {
  // The schema may be called as a type of the runtime is.
  if (answerWhen !== undefined) return imports.type(answerWhen.schema, from.schemas, `${pascalCase(id)}Declared`)
  return `${imports.type(operationTypeName(id, 'responses'), from.schemas)}[${declaredStatus ?? 200}]`
}

function bodyCode(writer: Writer, { operation, pricing, body }: DeclaredAnswer): string[] {
  const code = templateCode(writer, body)
  const model = writer.reads.has('model') ? pricing?.model : undefined
  return [
    `  body: (request, context, ${pricing === undefined ? '_estimate' : 'estimated'}) => {`,
    ...(pricing === undefined ? [] : [`    const estimate = estimated as ${runtimeType(writer, 'Estimate')}`]),
    ...(model === undefined ? [] : [`    ${modelCode(writer, model)}`]),
    `    return (${code}) as ${pascalCase(operation)}Answer`,
    '  },',
  ]
}

interface PricingOfAnswer extends PriceRules {
  /** Whether the answer shows lines, for which they are worked out anyway. */
  readonly readsLines: boolean
}

function pricingCode(writer: Writer, id: string, { readsLines, ...rules }: PricingOfAnswer): string[] {
  const { kind, model, charges } = rules
  const own = writerOf(writer)
  const units = readsLines ? undefined : unitsCode(writerOf(writer), rules)
  return [
    `/** ${id}: the charges of \`x-pricing\`. */`,
    `export const ${id}Pricing: ${runtimeType(writer, 'PricedOperation')}<${pascalCase(id)}Request> = {`,
    `  id: '${id}',`,
    `  kind: '${kind}',`,
    '  charges: (request, context) => {',
    ...(model === undefined ? [] : [`    ${modelCode(own, model)}`]),
    `    const lines: ${runtimeType(writer, 'Line')}[] = []`,
    ...charges.map((charge) => `    ${chargeCode(own, charge)}`),
    '    return lines',
    '  },',
    ...(units === undefined ? [] : ['  units: (request, context) => {', ...units.map((line) => `    ${line}`), '  },']),
    '}',
    '',
  ]
}

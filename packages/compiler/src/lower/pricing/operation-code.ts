import { type AnswerWhen, answerSchemaOf, answerWhenOf } from '../../model/answer-when.ts'
import { pascalCase } from '../../model/case.ts'
import { answerOf, type Operation } from '../../model/operation.ts'
import { isObject, type Json } from '../../model/schema.ts'
import { isSound, isThere } from '../../model/vendor.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { UNKNOWN } from '../answers/leaf.ts'
import { template } from '../answers/template-code.ts'
import { call, type Scope } from '../expressions/scope.ts'
import { charge } from './charge-code.ts'
import { conditions } from './condition-code.ts'
import { onlyCode } from './only-code.ts'
import { bareCode, type Value, value } from './value-code.ts'

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

/** Code for the price rules and the declared answer of an operation. */
export function operationCode(scope: Scope): string {
  const { operation } = scope
  const answer = answerOf(operation)
  const when = answerWhenOf(operation)
  const place = [...(answer?.place ?? []), 'x-answer']
  const part = { node: answer?.answer, schema: answerSchemaOf(operation), place }
  const clear = isSound(scope.vendor, place) && isThere(scope.vendor, [...operation.place, 'x-pricing'])
  const body = clear ? template(scope, part) : UNKNOWN
  const pricing = operation.pricing
  const name = pascalCase(operation.id)
  const type = `AnsweredOperation<${name}Request, ${name}Answer>`
  const estimate = pricing === undefined ? '_estimate' : 'estimate'
  return [
    `export type ${name}Request = ${requestType(operation)}`,
    `export type ${name}Answer = ${when === undefined ? `${name}Responses[${answer?.status ?? 200}]` : `${name}Declared`}`,
    '',
    pricing === undefined ? '' : `${pricingCode(scope, pricing)}\n`,
    `/** ${operation.id}: the answer that the document declares. */`,
    `export const ${operation.id}: ${type} = {`,
    `  id: '${operation.id}',`,
    pricing === undefined ? '' : `  pricing: ${operation.id}Pricing,`,
    operation.choice?.['priceList'] === undefined
      ? ''
      : `  priceListVersion: (request, context) => ${versionCode(scope, operation.choice)},`,
    when === undefined ? '' : `  answersWhen: (request) => ${whenCode(scope, when)},`,
    `  body: (request, context, ${estimate}${pricing === undefined ? '' : 'd'}) => {`,
    pricing === undefined ? '' : '    const estimate = estimated as Estimate',
    body.code.includes('(model,') ? modelLine(scope, pricing) : '',
    `    return (${body.code}) as ${name}Answer`,
    '  },',
    '}',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function pricingCode(scope: Scope, pricing: Json): string {
  const name = pascalCase(scope.operation.id)
  const place: Place = [...scope.operation.place, 'x-pricing', 'charges']
  const charges = Array.isArray(pricing['charges']) ? pricing['charges'] : []
  const statements = charges.flatMap((node: unknown, index) => {
    const at = [...place, index]
    return isObject(node) && isSound(scope.vendor, at) ? [charge(scope, node, at)] : []
  })
  return [
    `/** ${scope.operation.id}: the charges of \`x-pricing\`. */`,
    `export const ${scope.operation.id}Pricing: PricedOperation<${name}Request> = {`,
    `  id: '${scope.operation.id}',`,
    `  kind: '${String(pricing['kind'])}',`,
    '  charges: (request, context) => {',
    modelLine(scope, pricing),
    '    const lines: Line[] = []',
    ...statements.map((statement) => `    ${statement}`),
    '    return lines',
    '  },',
    '}',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function whenCode(scope: Scope, { condition, place }: AnswerWhen): string {
  return (isSound(scope.vendor, place) && conditions(scope, condition, place)) || 'false'
}

function versionCode(scope: Scope, choice: Json): string {
  const place = [...scope.operation.place, 'x-pricing', 'priceList']
  return isSound(scope.vendor, place) ? bareCode(value(scope, choice['priceList'], place)) : 'undefined'
}

function modelLine(scope: Scope, pricing: Json | undefined): string {
  const model = pricing?.['model']
  if (!isObject(model) || !isSound(scope.vendor, [...scope.operation.place, 'x-pricing', 'model'])) return ''
  const id = modelId(scope, model)
  const place: Place = [...scope.operation.place, 'x-pricing', 'model', 'only']
  const only = onlyCode(scope, { node: model['only'], catalogue: String(model['catalogue']), place })
  const where = [JSON.stringify(model['catalogue']), JSON.stringify(id.pointer), ...(only === undefined ? [] : [only])]
  return `    const model = ${call(scope, 'modelOf', 'context.priceList', `[${where.join(', ')}]`, id.code)}`
}

function modelId(scope: Scope, model: Json): Value {
  return value(scope, model['id'], [...scope.operation.place, 'x-pricing', 'model', 'id'])
}

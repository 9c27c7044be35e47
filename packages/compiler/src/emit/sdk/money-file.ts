import type { Operation, Vendor } from '@outlay/ir'
import { isJson } from '../../model/media-type.ts'
import { type Json, schemaName } from '../../model/schema.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import { alternativeAmounts, amountsIn, branchesOf } from './amounts.ts'
import { AmountsWriter } from './amounts-code.ts'
import { isSuccess } from './body-types.ts'

/** The opt-in entry that gives the amounts of responses as exact `Money` beside the raw values. */
export function moneyFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const { name, document, operations } = vendor
  const runtime = targets.sdk.runtime(1, 'money')
  const types = targets.spec.import(`${name}/response-types`, 1)
  const imports = new Imports()
  const writing = new AmountsWriter(document, (type) => imports.type(type, runtime))
  const entries = operations.map((operation) => {
    const { code } = writing.code(alternativeAmounts(document, responsesOf(document, operation)))
    return `  ${JSON.stringify(operation.id)}: ${code},\n`
  })
  const named = new Map(
    operations.flatMap((operation) =>
      responsesOf(document, operation).flatMap((schema) => {
        const response = schemaName(schema)
        return response === undefined ? [] : [[response, writing.type(amountsIn(document, schema))] as const]
      }),
    ),
  )
  const amounts = [...named].map(([response, type]) => {
    const raw = `${imports.allTypes('responses', types)}.${response}`
    return `  readonly ${response}: ${imports.type('ResponseAmounts', runtime)}<${raw}, ${type}>\n`
  })
  const [read, call] = [imports.value('createMoneyReader', runtime), imports.value('createMoneyCaller', runtime)]
  const code = [
    `\nexport { AmountError, Money } from '${runtime}'\n\n`,
    ...writing.types,
    `\n/** The responses of ${name}, and the amounts of each. */\nexport interface AmountsByResponse {\n`,
    ...amounts,
    '}\n\n',
    ...writing.constants,
    `\nconst operations: ${imports.type('OperationAmounts', runtime)} = {\n`,
    ...entries,
    '}\n\n',
    `/** The amounts of a response of ${name} that is there already: give the function that it is a response to. */\n`,
    `export const readMoney: ${imports.type('ReadMoney', runtime)}<AmountsByResponse> =\n  /* @__PURE__ */ ${read}<AmountsByResponse>(operations)\n\n`,
    `/** Calls a function of ${name}: its response as it came, and the amounts beside it. */\n`,
    `export const withMoney: ${imports.type('WithMoney', runtime)}<AmountsByResponse> =\n  /* @__PURE__ */ ${call}<AmountsByResponse>(operations)\n`,
  ].join('')
  return { path: `${targets.sdk.folder}/${name}/money.gen.ts`, text: `${fileHeader(name)}${imports}${code}` }
}

/** The schemas of all good responses of an operation, and of the events that it streams. */
function responsesOf(document: Json, { responses, stream }: Operation): unknown[] {
  const good = responses
    .filter(isSuccess)
    .flatMap(({ contents }) => contents.find(({ mediaType }) => isJson(mediaType)) ?? [])
  const all = [...good, ...(stream === undefined ? [] : [stream])]
  const schemas = all.flatMap(({ schema }) => branchesOf(document, schema))
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
}

import { isJson } from '../../model/media-type.ts'
import type { Operation } from '../../model/operation.ts'
import { type Json, schemaName } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { AmountsWriting, typeCode, typeName } from './amounts-code.ts'
import { amountsIn, amountsOfEither, branchesOf } from './amounts-in.ts'
import { eventsOf } from './streamed.ts'

/** The opt-in entry that gives the amounts of answers as exact `Money` beside the raw values. */
export function moneyFile(vendor: VendorSource, targets: Targets): GeneratedFile {
  const { name, document, operations } = vendor
  const runtime = targets.sdk.runtime(1, 'money')
  const writing = new AmountsWriting(document)
  const entries = operations.map((operation) => {
    const { code } = writing.code(amountsOfEither(document, answersOf(document, operation)))
    return `  ${JSON.stringify(operation.id)}: ${code},\n`
  })
  const answers = new Map(
    operations
      .flatMap((operation) => answersOf(document, operation))
      .flatMap((schema) => {
        const answer = schemaName(schema)
        return answer === undefined ? [] : [[answer, typeCode(amountsIn(document, schema))] as const]
      }),
  )
  const mirrors = [...answers].map(
    ([answer, amounts]) => `  readonly ${typeName(answer)}: ResponseAmounts<answers.${typeName(answer)}, ${amounts}>\n`,
  )
  const amounts = writing.constants.length > 0 ? 'type Amounts, ' : ''
  const money = writing.types.some((type) => type.includes('Money<')) ? 'type Money, ' : ''
  const text = [
    head(name),
    `import { ${amounts}type ResponseAmounts, ${money}type WithMoney, type ReadMoney, createMoneyCaller, createMoneyReader, type OperationAmounts } from '${runtime}'\n`,
    mirrors.length === 0 ? '' : `import type * as answers from '${targets.spec.import(`${name}/response-types`, 1)}'\n`,
    `\nexport { AmountError, Money } from '${runtime}'\n\n`,
    ...writing.types,
    `\n/** The answers of ${name}, and the amounts of each. */\nexport interface AmountsByResponse {\n`,
    ...mirrors,
    '}\n\n',
    ...writing.constants,
    '\nconst operations: OperationAmounts = {\n',
    ...entries,
    '}\n\n',
    `/** The amounts of an answer of ${name} that is there already: give the function that it is an answer to. */\n`,
    'export const readMoney: ReadMoney<AmountsByResponse> =\n  /* @__PURE__ */ createMoneyReader<AmountsByResponse>(operations)\n\n',
    `/** Calls a function of ${name}: its answer as it came, and the amounts beside it. */\n`,
    'export const withMoney: WithMoney<AmountsByResponse> =\n  /* @__PURE__ */ createMoneyCaller<AmountsByResponse>(operations)\n',
  ].join('')
  return { path: `${targets.sdk.folder}/${name}/money.gen.ts`, text }
}

/** The schemas of all good answers of an operation, and of the events that it streams. */
function answersOf(document: Json, operation: Operation): unknown[] {
  const good = operation.responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ content }) => content.find(({ mediaType }) => isJson(mediaType)) ?? [])
  const all = [...good, eventsOf(operation) ?? []].flat().flatMap(({ schema }) => branchesOf(document, schema))
  return [...new Map(all.map((schema) => [JSON.stringify(schema), schema])).values()]
}

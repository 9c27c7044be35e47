import type { Operation, Vendor } from '@outlay/ir'
import { camelCase, pascalCase } from '../../model/case.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { bodyCode } from '../validators/body-code.ts'

/** The vendor as one value: its operations with the replies, prices and refusals that the document promises. */
export function contractFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const name = camelCase(vendor.name)
  const text = [
    head(vendor.name),
    `import * as pricing from '${targets.pricing.import(vendor.name)}'\n`,
    `import * as spec from '${targets.spec.import(vendor.name)}'\n`,
    `import * as requests from '${targets.validators.import(vendor.name)}'\n`,
    `import * as responses from '${targets.validators.import(`${vendor.name}/responses`)}'\n`,
    `import type { ContractVendor } from '${targets.contract.runtime(0)}'\n`,
    `\n/** ${pascalCase(vendor.name)} as a server is held to it. */\n`,
    `export const ${name}: ContractVendor = {\n`,
    '  ...spec.vendor,\n',
    '  operations: [\n',
    ...vendor.operations.map(operationCode),
    '  ],\n',
    '  faults: pricing.faults,\n',
    '  priceLists: pricing.priceLists,\n',
    `  document: async () => (await import('${targets.spec.import(`${vendor.name}/document`)}')).document,\n`,
    `  examples: async () => (await import('${targets.spec.import(`${vendor.name}/examples`)}')).examples,\n`,
    ...(vendor.world === undefined
      ? []
      : [
          `  credentials: async () => (await import('${targets.spec.import(`${vendor.name}/world`)}')).world.credentials,\n`,
        ]),
    '}\n\n',
    `export default ${name}\n`,
  ].join('')
  return { path: `${targets.contract.folder}/${vendor.name}.gen.ts`, text }
}

/** Which schema the request picks for a reply. */
function pickedCode({ answerWhen }: Operation): string[] {
  if (answerWhen === undefined) return []
  const { status, schema, otherwise } = answerWhen
  const other = otherwise === undefined ? '' : `, otherwise: responses.${camelCase(otherwise)}`
  return [`picked: { status: ${status}, declared: responses.${camelCase(schema)}${other} }`]
}

function operationCode(operation: Operation): string {
  const parts = [
    `spec: spec.operations.${operation.id}`,
    ...bodyCode(operation, 'requests'),
    ...(operation.declaredStatus === undefined ? [] : [`answer: pricing.${operation.id}`]),
    ...pickedCode(operation),
    `status: ${operation.status}`,
    `faults: pricing.operationFaults['${operation.id}']`,
  ]
  const replies = operation.responses.map(({ status, contents }) => {
    const declared = contents.map(({ mediaType, schemaName }) => {
      const validator = schemaName === undefined ? '' : `, body: responses.${camelCase(schemaName)}`
      return `{ mediaType: ${JSON.stringify(mediaType)}${validator} }`
    })
    return `        ${JSON.stringify(status)}: [${declared.join(', ')}],\n`
  })
  return [
    '    {\n',
    ...parts.map((part) => `      ${part},\n`),
    `      replies: {\n${replies.join('')}      },\n`,
    '    },\n',
  ].join('')
}

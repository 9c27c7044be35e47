import type { Operation, Response, Vendor } from '@outlay/ir'
import { camelCase, pascalCase } from '../../model/case.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { bodyCode } from '../validators/body-code.ts'

/** The vendor as one value: its operations with their validators, prices, responses and refusals. */
export function vendorFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const name = camelCase(vendor.name)
  const text = [
    fileHeader(vendor.name),
    `import * as pricing from '${targets.pricing.import(vendor.name)}'\n`,
    `import * as spec from '${targets.spec.import(vendor.name)}'\n`,
    `import * as validators from '${targets.validators.import(vendor.name)}'\n`,
    ...worldImports(vendor, targets),
    `\n/** ${pascalCase(vendor.name)}, as its document describes it. */\n`,
    `export const ${name}: ${vendor.world === undefined ? 'Vendor' : 'VendorWithWorld<World>'} = {\n`,
    '  ...spec.vendor,\n',
    '  operations: [\n',
    ...vendor.operations.map((operation) => operationCode(operation)),
    '  ],\n',
    '  faults: pricing.faults,\n',
    '  priceLists: pricing.priceLists,\n',
    ...worldCode(vendor),
    `  document: async () => (await import('${targets.spec.import(`${vendor.name}/document`)}')).document,\n`,
    `  examples: async () => (await import('${targets.spec.import(`${vendor.name}/examples`)}')).examples,\n`,
    ...responseValidatorsCode(vendor, targets),
    '}\n\n',
    `export default ${name}\n`,
  ].join('')
  return { path: `${targets.vendor.folder}/${vendor.name}.gen.ts`, text }
}

/** The sample world is loaded with its vendor: no server answers without it. */
function worldImports({ name, world }: Vendor, targets: Targets): string[] {
  const types = targets.vendor.types('vendor.ts')
  if (world === undefined) return [`import type { Vendor } from '${types}'\n`]
  return [
    `import { world as sample } from '${targets.spec.import(`${name}/world`)}'\n`,
    `import type { World } from '${targets.spec.import(`${name}/world-schemas`)}'\n`,
    `import { world as worldValidator } from '${targets.validators.import(`${name}/world`)}'\n`,
    `import type { VendorWithWorld } from '${types}'\n`,
  ]
}

function worldCode({ world }: Vendor): string[] {
  if (world === undefined) return []
  const links = Object.entries({ references: world.references, unique: world.unique }).map(
    ([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`,
  )
  return ['  world: {\n', '    sample,\n', '    validator: worldValidator,\n', ...links, '  },\n']
}

function operationCode(operation: Operation): string {
  const { responses, declaredStatus } = operation
  // By them an idempotency key knows the same request.
  const hasKey = operation.parameters.some((one) => one.in === 'header' && /^(x-)?idempotency-key$/i.test(one.name))
  const defaults = hasKey ? operation.body?.defaults : undefined
  const parameters = operation.parameters.map(
    (one) => `validators.${camelCase(`${operation.id}-${one.in}-${one.name}`)}`,
  )
  const declared = responses.find(({ status }) => status === declaredStatus)
  const mediaType = declared?.contents[0]?.mediaType ?? 'application/json'
  const parts = [
    `spec: spec.operations.${operation.id}`,
    ...bodyCode(operation, 'validators'),
    ...(defaults === undefined ? [] : [`defaults: ${JSON.stringify(defaults)}`]),
    `parameters: [${parameters.join(', ')}]`,
    ...(declared === undefined ? [] : [`answer: pricing.${operation.id}`]),
    `status: ${operation.status}`,
    ...(mediaType === 'application/json' ? [] : [`mediaType: ${JSON.stringify(mediaType)}`]),
    `faults: pricing.operationFaults['${operation.id}']`,
  ]
  return [
    '    {\n',
    ...parts.map((part) => `      ${part},\n`),
    `      responses: {\n${responses.map(responseCode).join('')}      },\n`,
    '    },\n',
  ].join('')
}

function responseCode({ status, contents }: Response): string {
  const each = contents.map(({ mediaType, schemaName }) => {
    const schema = schemaName === undefined ? '' : `, schema: ${JSON.stringify(schemaName)}`
    return `{ mediaType: ${JSON.stringify(mediaType)}${schema} }`
  })
  return `        ${JSON.stringify(status)}: [${each.join(', ')}],\n`
}

/** The validators of responses are many, and loaded by whoever checks some. */
function responseValidatorsCode({ name, operations }: Vendor, targets: Targets): string[] {
  const named = operations.flatMap(({ responses, answerWhen }) => {
    const contents = responses.flatMap((one) => one.contents)
    const schemas = [...contents.map(({ schemaName }) => schemaName), answerWhen?.schema, answerWhen?.otherwise]
    return schemas.filter((one) => one !== undefined)
  })
  const schemas = [...new Set(named)]
  if (schemas.length === 0) return ['  responseValidators: async () => ({}),\n']
  return [
    '  responseValidators: async () => {\n',
    `    const responses = await import('${targets.validators.import(`${name}/responses`)}')\n`,
    '    return {\n',
    ...schemas.map((schema) => `      ${JSON.stringify(schema)}: responses.${camelCase(schema)},\n`),
    '    }\n',
    '  },\n',
  ]
}

import { camelCase, kebabCase, pascalCase } from '../../model/case.ts'
import { defaultsOf } from '../../model/defaults.ts'
import { answerOf, goodStatus, isHandled, type Operation } from '../../model/operation.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { worldLinks } from '../../model/world.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { bodyCode } from '../validators/body-code.ts'

/** The vendor as one value: its operations with their validators, prices and answers, as the reference serves them. */
export function referenceFile(vendor: VendorSource, targets: Targets): GeneratedFile {
  const name = camelCase(vendor.name)
  const operations = vendor.operations.map((operation) => operationCode(vendor, operation))
  const handwritten = vendor.operations.filter(isHandled)
  const text = [
    head(vendor.name),
    `import * as pricing from '${targets.pricing.import(vendor.name)}'\n`,
    `import * as spec from '${targets.spec.import(vendor.name)}'\n`,
    `import * as validators from '${targets.validators.import(vendor.name)}'\n`,
    ...worldImports(vendor, targets),
    ...handwritten.map(({ id }) => {
      const file = targets.reference.written(`${vendor.name}/operations/${kebabCase(id)}.ts`)
      return `import { ${id} } from '${file}'\n`
    }),
    ...(vendor.world === undefined ? [] : ['open', 'secrets']).map(
      (name) => `import { ${name} } from '${targets.reference.written(`${vendor.name}/${name}.ts`)}'\n`,
    ),
    `\n/** ${pascalCase(vendor.name)} as the reference serves it. */\n`,
    `export const ${name}: ${vendor.world === undefined ? 'Vendor' : 'VendorWithWorld<World>'} = {\n`,
    '  ...spec.vendor,\n',
    '  operations: [\n',
    ...operations,
    '  ],\n',
    '  faults: pricing.faults,\n',
    '  priceLists: pricing.priceLists,\n',
    `  document: async () => (await import('${targets.spec.import(`${vendor.name}/document`)}')).document,\n`,
    `  examples: async () => (await import('${targets.spec.import(`${vendor.name}/examples`)}')).examples,\n`,
    ...worldCode(vendor),
    '}\n\n',
    `export default ${name}\n`,
  ].join('')
  return { path: `${targets.reference.folder}/${vendor.name}.gen.ts`, text }
}

/** The sample world is loaded with its vendor: nothing is answered without it. */
function worldImports({ name, world }: VendorSource, targets: Targets): string[] {
  const compiled = targets.reference.runtime(0)
  if (world === undefined) return [`import type { Vendor } from '${compiled}'\n`]
  return [
    `import { world as sample } from '${targets.spec.import(`${name}/world`)}'\n`,
    `import type { World } from '${targets.spec.import(`${name}/world-schemas`)}'\n`,
    `import { world as worldValidator } from '${targets.validators.import(`${name}/world`)}'\n`,
    `import type { VendorWithWorld } from '${compiled}'\n`,
  ]
}

/** What hand-written code opens, and what it starts from. */
function worldCode({ world }: VendorSource): string[] {
  if (world === undefined) return []
  return [
    '  world: async () => sample,\n',
    `  worldRules: { sample, validator: worldValidator, ...${JSON.stringify(worldLinks(world))} },\n`,
    '  open,\n',
    '  secrets,\n',
  ]
}

function operationCode({ document }: VendorSource, operation: Operation): string {
  const [content] = operation.body
  // By them an idempotency key knows the same request.
  const hasKey = operation.parameters.some((one) => one.in === 'header' && /^(x-)?idempotency-key$/i.test(one.name))
  const defaults = content === undefined || !hasKey ? undefined : defaultsOf(document, content.schema)
  const parameters = operation.parameters.map(
    (one) => `validators.${camelCase(`${operation.id}-${one.in}-${one.name}`)}`,
  )
  const declared = answerOf(operation)
  const mediaType = declared?.content[0]?.mediaType ?? 'application/json'
  const parts = [
    `spec: spec.operations.${operation.id}`,
    ...bodyCode(operation, 'validators'),
    ...(defaults === undefined ? [] : [`defaults: ${JSON.stringify(defaults)}`]),
    `parameters: [${parameters.join(', ')}]`,
    ...(declared === undefined ? [] : [`answer: pricing.${operation.id}`]),
    ...(isHandled(operation) ? [`handle: ${operation.id}`] : []),
    `status: ${goodStatus(operation)}`,
    ...(mediaType === 'application/json' ? [] : [`mediaType: ${JSON.stringify(mediaType)}`]),
    `faults: pricing.operationFaults['${operation.id}']`,
  ]
  return `    { ${parts.join(', ')} },\n`
}

import { camelCase, pascalCase } from '../../model/case.ts'
import { HANDED_ON_OFFLINE } from '../../model/entry-names.ts'
import { answerOf, type Operation } from '../../model/operation.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { bodyCheckCode, checkName, decidingCode, decidingName, parametersCode } from './checks-code.ts'
import { pickedType, pickingOf } from './picking.ts'

/** The opt-in entry that answers without a network: one function for each operation whose answer the document declares. */
export function offlineFile(vendor: VendorSource, targets: Targets): GeneratedFile {
  const answered = vendor.operations.filter((operation) => answerOf(operation) !== undefined)
  const types = targets.spec.import(`${vendor.name}/response-types`, 1)
  const runtime = targets.sdk.runtime(1, 'offline')
  const wire = answered.flatMap((operation) => {
    const name = pascalCase(operation.id)
    const picking = pickingOf(vendor.document, operation)
    return [`${name}Data`, picking === undefined ? `${name}Responses` : `${picking.schema} as ${name}Declared`]
  })
  const picks = answered.some((operation) => pickingOf(vendor.document, operation) !== undefined)
  const functions = answered.map((operation) => operationCode(vendor, operation)).join('')
  const called = ['decidingFields', 'decidingNames']
    .flatMap((name) => (functions.includes(`${name}(`) ? `${name}, ` : []))
    .join('')
  const text = [
    head(vendor.name),
    `import * as pricing from '${targets.pricing.import(vendor.name, 1)}'\n`,
    answered.some((operation) => checksOf(operation).length > 0)
      ? `import * as checks from '${targets.validators.import(`${vendor.name}/requests-thorough`, 1)}'\n`
      : '',
    `import { ${called}type OfflineRequest, ${picks ? 'type OfflineDryRun, ' : ''}type OfflineOperation, respondOffline } from '${runtime}'\n`,
    wire.length === 0 ? '' : `import type { ${wire.join(', ')} } from '${types}'\n`,
    `\nexport { ${HANDED_ON_OFFLINE.join(', ')} } from '${runtime}'\n`,
    functions,
  ].join('')
  return { path: `${targets.sdk.folder}/${vendor.name}/offline.gen.ts`, text }
}

function operationCode(vendor: VendorSource, operation: Operation): string {
  const { id, bodyRequired, node } = operation
  const [name, type] = [camelCase(id), pascalCase(id)]
  const picking = pickingOf(vendor.document, operation)
  const asked =
    picking === undefined ? `OfflineRequest<${type}Data>` : `OfflineDryRun<${type}Data, ${pickedType(picking)}>`
  const answer = picking === undefined ? `${type}Responses[${answerOf(operation)?.status}]` : `${type}Declared`
  const summary = String(node['summary'] ?? id).replace(/\.$/, '')
  const parts = [
    `id: ${JSON.stringify(id)}`,
    `answer: pricing.${id}`,
    'priceLists: pricing.priceLists',
    ...bodyCheck(operation).map((check) => `body: ${bodyCheckCode(vendor, operation, check)}`),
    ...(bodyRequired ? ['bodyRequired: true'] : []),
    ...(picking === undefined ? [] : [`condition: ${JSON.stringify({ keys: picking.readKeys, is: picking.is })}`]),
    ...(decidingCode(vendor, operation) ? [`names: /* @__PURE__ */ decidingNames(${decidingName(operation)})`] : []),
    `parameters: ${parametersCode(vendor, operation)}`,
  ]
  return [
    decidingCode(vendor, operation) ?? '',
    `\nconst ${name}Operation: OfflineOperation = { ${parts.join(', ')} }\n`,
    `\n/** ${summary.replaceAll('*/', '* /')}: what the server would answer at the instant \`at\`, without it. */\n`,
    `export const ${name} = (options: ${asked}): ${answer} =>\n`,
    `  respondOffline(${name}Operation, options) as ${answer}\n`,
  ].join('')
}

function checksOf(operation: Operation): string[] {
  return [...bodyCheck(operation), ...operation.parameters.map(({ name }) => name)]
}

function bodyCheck({ body: [body] }: Operation): string[] {
  const check = body && checkName(body)
  return check === undefined ? [] : [check]
}

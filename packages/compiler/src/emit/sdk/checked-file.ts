import { camelCase } from '../../model/case.ts'
import { HANDED_ON_CHECKED } from '../../model/entry-names.ts'
import type { Operation } from '../../model/operation.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head, imports } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { decidingCode, partChecksCode } from './checks-code.ts'

const CALLED = [
  'withValidation',
  'decidingFields',
  'decidingNames',
  'formBody',
  'jsonBody',
  'jsonOrFormBody',
  'parameters',
]

/** The opt-in entry whose functions hold requests to the document before they are sent: those of the plain entry. */
export function checkedFile(vendor: VendorSource, targets: Targets): GeneratedFile {
  const runtime = targets.sdk.runtime(1, 'request-validation')
  const functions = vendor.operations.map((operation) => functionCode(vendor, operation)).join('')
  const used = CALLED.filter((name) => functions.includes(`${name}(`))
  const text = [
    head(vendor.name),
    functions.includes('checks.')
      ? `import * as checks from '${targets.validators.import(`${vendor.name}/requests-thorough`, 1)}'\n`
      : '',
    imports(used, runtime),
    functions.includes('plain.') ? `import * as plain from '../${vendor.name}.gen.ts'\n` : '',
    `\nexport { ${HANDED_ON_CHECKED.join(', ')} } from '${runtime}'\n`,
    functions,
  ].join('')
  return { path: `${targets.sdk.folder}/${vendor.name}/request-validation.gen.ts`, text }
}

function functionCode(vendor: VendorSource, operation: Operation): string {
  const name = camelCase(operation.id)
  const parts = partChecksCode(vendor, operation)
  // There is nothing to check.
  if (parts === undefined) return `\nexport { ${name} } from '../${vendor.name}.gen.ts'\n`
  const summary = String(operation.node['summary'] ?? operation.id).replace(/\.$/, '')
  return [
    decidingCode(vendor, operation) ?? '',
    `\n/** ${summary.replaceAll('*/', '* /')}; rejects with a RequestValidationError for what the document does not allow. */\n`,
    `export const ${name}: typeof plain.${name} = /* @__PURE__ */ withValidation(plain.${name}, ${parts})\n`,
  ].join('')
}

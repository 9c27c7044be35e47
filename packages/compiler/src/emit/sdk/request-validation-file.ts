import type { Operation, Vendor } from '@outlay/ir'
import { camelCase } from '../../model/case.ts'
import { REQUEST_VALIDATION_REEXPORTS } from '../../model/entry-names.ts'
import { summaryText } from '../output/code.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import { decidingCode, RequestChecks } from './request-checks.ts'

/** The opt-in entry whose functions validate requests before they are sent: those of the plain entry. */
export function requestValidationFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const { name, operations } = vendor
  const runtime = targets.sdk.runtime(1, 'request-validation')
  const imports = new Imports()
  const checks = new RequestChecks(imports, vendor, { runtime, targets })
  const functionCode = (operation: Operation): string => {
    const parts = checks.parts(operation)
    const called = camelCase(operation.id)
    // There is nothing to check.
    if (parts === undefined) return `\nexport { ${called} } from '../${name}.gen.ts'\n`
    const plain = `${imports.all('plain', `../${name}.gen.ts`)}.${called}`
    return [
      decidingCode(operation) ?? '',
      `\n/** ${summaryText(operation)}; rejects with a RequestValidationError for what the document does not allow. */\n`,
      `export const ${called}: typeof ${plain} = /* @__PURE__ */ ${imports.value('withValidation', runtime)}(${plain}, ${parts})\n`,
    ].join('')
  }
  const functions = operations.map(functionCode).join('')
  return {
    path: `${targets.sdk.folder}/${name}/request-validation.gen.ts`,
    text: `${fileHeader(name)}${imports}\nexport { ${REQUEST_VALIDATION_REEXPORTS.join(', ')} } from '${runtime}'\n${functions}`,
  }
}

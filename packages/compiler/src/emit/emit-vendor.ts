import type { Vendor } from '@outlay/ir'
import type { GeneratedFile } from './output/file.ts'
import type { Targets } from './output/targets.ts'
import { errorsFile } from './sdk/errors-file.ts'
import { listsFile } from './sdk/lists-file.ts'
import { moneyFile } from './sdk/money-file.ts'
import { offlineFile } from './sdk/offline-file.ts'
import { queryFile } from './sdk/query-file.ts'
import { requestValidationFile } from './sdk/request-validation-file.ts'
import { responseValidationFile } from './sdk/response-validation-file.ts'
import { sdkFile } from './sdk/sdk-file.ts'
import { schemasFiles, vendorTypes, worldSchemasFiles } from './spec/schemas-file.ts'
import { specFiles } from './spec/spec-files.ts'
import { validatorFiles } from './validators/validator-files.ts'

/**
 * The files of a vendor for the packages `spec`, `validators` and `sdk`.
 *
 * @throws Error for a document that hey-api cannot read
 */
export async function emitVendor(vendor: Vendor, targets: Targets): Promise<GeneratedFile[]> {
  const types = await vendorTypes(vendor)
  const declared = new Set(types.map(({ name }) => name))
  return [
    ...specFiles(vendor, targets),
    ...schemasFiles(vendor, types, targets),
    ...(await worldSchemasFiles(vendor, targets)),
    ...validatorFiles(vendor, targets),
    sdkFile(vendor, declared, targets),
    ...[offlineFile, requestValidationFile, responseValidationFile, errorsFile, queryFile, moneyFile, listsFile].map(
      (file) => file(vendor, targets),
    ),
  ]
}

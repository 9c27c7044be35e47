import type { Vendor } from '@outlay/ir'
import type { GeneratedFile } from './output/file.ts'
import type { Targets } from './output/targets.ts'
import { referenceFile } from './reference/reference-file.ts'
import { errorsFile } from './sdk/errors-file.ts'
import { listsFile } from './sdk/lists-file.ts'
import { moneyFile } from './sdk/money-file.ts'
import { offlineFile } from './sdk/offline-file.ts'
import { queryFile } from './sdk/query-file.ts'
import { requestValidationFile } from './sdk/request-validation-file.ts'
import { responseValidationFile } from './sdk/response-validation-file.ts'
import { sdkFile } from './sdk/sdk-file.ts'
import { schemasFiles, writeVendorTypes } from './spec/schemas-file.ts'
import { specFiles } from './spec/spec-files.ts'
import type { WriteTypes } from './spec/type-declaration.ts'
import { validatorFiles } from './validators/validator-files.ts'
import { vendorFile } from './vendor/vendor-file.ts'

/** Files that only the facts of a vendor and the targets make. */
const FILES = [
  offlineFile,
  requestValidationFile,
  responseValidationFile,
  errorsFile,
  queryFile,
  moneyFile,
  listsFile,
  vendorFile,
  referenceFile,
]

/**
 * The generated files of a vendor that follow from its document and its world, for every package. They are written from
 * plain data alone.
 *
 * @throws UnreadableDocument for a document of which hey-api makes no types
 */
export async function emitVendor(vendor: Vendor, targets: Targets, writeTypes: WriteTypes): Promise<GeneratedFile[]> {
  // They may be written elsewhere while this goes on.
  const written = writeVendorTypes(vendor, writeTypes)
  const files = [
    ...specFiles(vendor, targets),
    ...validatorFiles(vendor, targets),
    ...FILES.map((file) => file(vendor, targets)),
  ]
  const types = await written
  const declared = new Set(types.ofDocument.map(({ name }) => name))
  return [...files, ...schemasFiles(vendor, types, targets), sdkFile(vendor, declared, targets)]
}

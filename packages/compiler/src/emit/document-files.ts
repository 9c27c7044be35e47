import type { VendorSource } from '../model/vendor.ts'
import { contractFile } from './contract/contract-file.ts'
import type { GeneratedFile } from './output/file.ts'
import type { Targets } from './output/targets.ts'
import { referenceFile } from './reference/reference-file.ts'
import { answersFile } from './sdk/answers-file.ts'
import { checkedFile } from './sdk/checked-file.ts'
import { errorsFile } from './sdk/errors-file.ts'
import { listsFile } from './sdk/lists-file.ts'
import { moneyFile } from './sdk/money-file.ts'
import { offlineFile } from './sdk/offline-file.ts'
import { queryFile } from './sdk/query-file.ts'
import { sdkFile } from './sdk/sdk-file.ts'
import { schemasFiles } from './spec/schemas-file.ts'
import { specFiles } from './spec/spec-files.ts'
import { validatorFiles } from './validators/validator-files.ts'
import { worldValidatorFiles } from './validators/world-validator-files.ts'
import { vendorFile } from './vendor/vendor-file.ts'

/** The files of a vendor that follow from its document and its world, whatever its prices are. */
export async function documentFiles(vendor: VendorSource, targets: Targets): Promise<GeneratedFile[]> {
  return [
    ...specFiles(vendor, targets),
    ...(await schemasFiles(vendor, targets)),
    ...validatorFiles(vendor, targets),
    ...worldValidatorFiles(vendor, targets),
    await sdkFile(vendor, targets),
    offlineFile(vendor, targets),
    checkedFile(vendor, targets),
    answersFile(vendor, targets),
    errorsFile(vendor, targets),
    await queryFile(vendor, targets),
    moneyFile(vendor, targets),
    listsFile(vendor, targets),
    vendorFile(vendor, targets),
    referenceFile(vendor, targets),
    contractFile(vendor, targets),
  ]
}

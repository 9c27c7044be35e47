import type { authenticateRequest } from './auth/authorize-request.ts'
import type { ErrorPaths } from './operation.ts'

/** What is generated of a vendor. */
export interface VendorConfig extends ErrorPaths {
  /** Where the document says that the vendor's server is. */
  readonly server: string
  /** The header of an answer that names its request, `x-request-id` when absent. */
  readonly requestId?: string
  /** The version of the API that this package is made for, in its header. */
  readonly version?: Readonly<Record<string, string>>
  /** Puts the caller's key into a request; absent when no operation asks for one, and then not bundled. */
  readonly authenticate?: typeof authenticateRequest
}

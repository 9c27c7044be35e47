export { createReference, defaultMount, type Reference } from './create-reference.ts'
export type { ReferenceOptions, RefusedRequest, StateOf } from './options.ts'
export type { ReadRequest } from './read/read-request.ts'
export type { OperationSpec, Vendor, VendorExample, VendorOperation } from './vendor.ts'

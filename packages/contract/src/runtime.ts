/** What the generated vendors are made of. */
export type { ContractVendor } from './vendor.ts'

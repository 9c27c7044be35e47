/** What the generated vendors are made of. */
export type { Vendor } from './vendor.ts'

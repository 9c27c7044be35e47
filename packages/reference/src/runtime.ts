/** What the generated vendors are made of. */
export type { ReadonlyDeep, Vendor, VendorWithWorld } from './vendor.ts'

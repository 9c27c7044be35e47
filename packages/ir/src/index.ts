export type { Vendor } from './vendor.ts'

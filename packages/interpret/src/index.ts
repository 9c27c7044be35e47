export { type Interpreted, interpret } from './interpret.ts'
export { vendorFromIr } from './vendor-from-ir.ts'

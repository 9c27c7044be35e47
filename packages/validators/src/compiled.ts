/** What the generated validators call. */
export { codePoints } from './code-points.ts'
export { equal } from './equal.ts'
export type { Finding } from './finding.ts'
export { tell } from './tell.ts'
export { type CompiledCheck, type FaultsOf, type Validator, validator } from './validator.ts'

/** What the generated validators call. */
export { codePoints } from './code-points.ts'
export { equal } from './equal.ts'
export { type CompiledCheck, type Validator, validator } from './validator.ts'

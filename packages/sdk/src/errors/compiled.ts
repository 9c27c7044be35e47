/** What the generated `errors` are made of. */

export { type RefusalClass, type RefusalWith, refusalClass } from './refusal-class.ts'

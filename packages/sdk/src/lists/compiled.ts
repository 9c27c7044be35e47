/** What the generated lists are made of. */

export { type Asked, type List, type Listed, listOf } from './list.ts'

/** What the generated lists are made of. */

export { type ListOptions, type List, type ListOf, paginate } from './list.ts'

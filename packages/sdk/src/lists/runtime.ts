/** What the generated lists are made of. */

export { type List, type ListOf, type ListOptions, paginate } from './list.ts'

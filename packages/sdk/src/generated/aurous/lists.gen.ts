// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type ListOf, type ListOptions, paginate } from '../../lists/runtime.ts'
import * as sdk from '../aurous.gen.ts'

export type { List } from '../../lists/runtime.ts'

/** List the LoRAs that the team can use: each entry in order; the next page is requested when it is needed. */
export const listLoras = (options: ListOptions<typeof sdk.listLoras>): ListOf<typeof sdk.listLoras, []> =>
  paginate<typeof sdk.listLoras, []>(sdk.listLoras, options, {"entries":[]})

/** List the characters of the team: each entry in order; the next page is requested when it is needed. */
export const listCharacters = (options: ListOptions<typeof sdk.listCharacters>): ListOf<typeof sdk.listCharacters, []> =>
  paginate<typeof sdk.listCharacters, []>(sdk.listCharacters, options, {"entries":[]})

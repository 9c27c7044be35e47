// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type Asked, type Listed, listOf } from '../../lists/compiled.ts'
import * as sdk from '../aurous.gen.ts'

export type { List } from '../../lists/compiled.ts'

/** List the LoRAs that the team can use: each entry in its order; a further page is asked for when it is come to. */
export const listLoras = (options: Asked<typeof sdk.listLoras>): Listed<typeof sdk.listLoras, []> =>
  listOf<typeof sdk.listLoras, []>(sdk.listLoras, options, {"entries":[]})

/** List the characters of the team: each entry in its order; a further page is asked for when it is come to. */
export const listCharacters = (options: Asked<typeof sdk.listCharacters>): Listed<typeof sdk.listCharacters, []> =>
  listOf<typeof sdk.listCharacters, []>(sdk.listCharacters, options, {"entries":[]})

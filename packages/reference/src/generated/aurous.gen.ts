// Written by `pnpm generate` from openapi/aurous/; change it there.
import { aurous as vendor } from '@outlay/vendor/aurous'
import type { Served } from '../behaviour/behaviour.ts'
import { createImage } from '../aurous/operations/create-image.ts'
import { getImage } from '../aurous/operations/get-image.ts'
import { listLoras } from '../aurous/operations/list-loras.ts'
import { listCharacters } from '../aurous/operations/list-characters.ts'
import { createCharacter } from '../aurous/operations/create-character.ts'
import { getCharacter } from '../aurous/operations/get-character.ts'
import { createFile } from '../aurous/operations/create-file.ts'
import { getBalance } from '../aurous/operations/get-balance.ts'
import { open } from '../aurous/open.ts'
import { secrets } from '../aurous/secrets.ts'

/** Aurous as the reference serves it. */
export const aurous: Served<typeof vendor> = {
  ...vendor,
  behaviour: { open, secrets, operations: { createImage, getImage, listLoras, listCharacters, createCharacter, getCharacter, createFile, getBalance } },
}

export default aurous

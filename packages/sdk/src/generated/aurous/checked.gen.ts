// Written by `pnpm generate` from openapi/aurous/; change it there.
import { operations as spec } from '@outlay/spec/aurous'
import * as validators from '@outlay/validators/aurous'
import { type CheckedOperation, checkedClient, type Client } from '../../checked/compiled.ts'

export { UnfitRequestError } from '../../checked/compiled.ts'

const operations: readonly CheckedOperation[] = [
  { spec: spec.estimateImage, body: validators.createImage, parameters: [validators.estimateImageHeaderAurousVersion] },
  { spec: spec.createImage, body: validators.createImage, parameters: [validators.createImageHeaderAurousVersion, validators.createImageHeaderIdempotencyKey] },
  { spec: spec.getImage, parameters: [validators.getImagePathId, validators.getImageHeaderAurousVersion] },
  { spec: spec.listLoras, parameters: [validators.listLorasHeaderAurousVersion] },
  { spec: spec.listCharacters, parameters: [validators.listCharactersHeaderAurousVersion] },
  { spec: spec.createCharacter, body: validators.createCharacter, parameters: [validators.createCharacterHeaderAurousVersion] },
  { spec: spec.getCharacter, parameters: [validators.getCharacterPathId, validators.getCharacterHeaderAurousVersion] },
  { spec: spec.createFile, body: validators.createFile, parameters: [validators.createFileHeaderAurousVersion, validators.createFileHeaderIdempotencyKey] },
  { spec: spec.getPricing, parameters: [validators.getPricingHeaderAurousVersion] },
  { spec: spec.getBalance, parameters: [validators.getBalanceHeaderAurousVersion] },
]

/** A client of aurous that refuses what the document does not allow, before the given client sends it. */
export const checked = (client: Client): Client => checkedClient(client, operations)

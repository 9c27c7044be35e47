// Written by `pnpm generate` from openapi/aurous/; change it there.
import * as pricing from '@outlay/pricing/aurous'
import * as spec from '@outlay/spec/aurous'
import * as validators from '@outlay/validators/aurous'
import { world as sample } from '@outlay/spec/aurous/world'
import type { World } from '@outlay/spec/aurous/world-schemas'
import { world as worldValidator } from '@outlay/validators/aurous/world'
import type { VendorWithWorld } from '../runtime.ts'
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
export const aurous: VendorWithWorld<World> = {
  ...spec.vendor,
  operations: [
    { spec: spec.operations.estimateImage, body: validators.createImage, parameters: [validators.estimateImageHeaderAurousVersion], answer: pricing.estimateImage, status: 200, faults: pricing.operationFaults['estimateImage'] },
    { spec: spec.operations.createImage, body: validators.createImage, defaults: {"properties":{"width":{"default":1024},"height":{"default":1024},"count":{"default":1},"enhance_prompt":{"default":false},"reference_image_urls":{"default":[]}}}, parameters: [validators.createImageHeaderAurousVersion, validators.createImageHeaderIdempotencyKey], handle: createImage, status: 202, faults: pricing.operationFaults['createImage'] },
    { spec: spec.operations.getImage, parameters: [validators.getImagePathId, validators.getImageHeaderAurousVersion], handle: getImage, status: 200, faults: pricing.operationFaults['getImage'] },
    { spec: spec.operations.listLoras, parameters: [validators.listLorasHeaderAurousVersion], handle: listLoras, status: 200, faults: pricing.operationFaults['listLoras'] },
    { spec: spec.operations.listCharacters, parameters: [validators.listCharactersHeaderAurousVersion], handle: listCharacters, status: 200, faults: pricing.operationFaults['listCharacters'] },
    { spec: spec.operations.createCharacter, body: validators.createCharacter, parameters: [validators.createCharacterHeaderAurousVersion], handle: createCharacter, status: 202, faults: pricing.operationFaults['createCharacter'] },
    { spec: spec.operations.getCharacter, parameters: [validators.getCharacterPathId, validators.getCharacterHeaderAurousVersion], handle: getCharacter, status: 200, faults: pricing.operationFaults['getCharacter'] },
    { spec: spec.operations.createFile, body: validators.createFile, parameters: [validators.createFileHeaderAurousVersion, validators.createFileHeaderIdempotencyKey], handle: createFile, status: 201, faults: pricing.operationFaults['createFile'] },
    { spec: spec.operations.getPricing, parameters: [validators.getPricingHeaderAurousVersion], answer: pricing.getPricing, status: 200, faults: pricing.operationFaults['getPricing'] },
    { spec: spec.operations.getBalance, parameters: [validators.getBalanceHeaderAurousVersion], handle: getBalance, status: 200, faults: pricing.operationFaults['getBalance'] },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  document: async () => (await import('@outlay/spec/aurous/document')).document,
  examples: async () => (await import('@outlay/spec/aurous/examples')).examples,
  world: async () => sample,
  worldRules: { sample, validator: worldValidator, ...{"references":[{"from":["teams","*","credential"],"to":["credentials"]},{"from":["characters","*","team"],"to":["teams","*","id"]},{"from":["files","*","team"],"to":["teams","*","id"]}],"unique":[["teams","*","id"],["teams","*","credential"],["loras","*","id"],["characters","*","id"],["files","*","id"]]} },
  open,
  secrets,
}

export default aurous

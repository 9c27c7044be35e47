// Written by `pnpm generate` from openapi/aurous/; change it there.
import * as checks from '@outlay/validators/aurous/requests-thorough'
import { checkedFunction, formBody, jsonBody, parameters } from '../../checked/compiled.ts'
import * as plain from '../aurous.gen.ts'

export { isUnfitRequestError, type RequestFault, UnfitRequestError } from '../../checked/compiled.ts'

/** Estimate the credit cost of an image generation; rejects with an UnfitRequestError for what the document does not allow. */
export const estimateImage: typeof plain.estimateImage = /* @__PURE__ */ checkedFunction(plain.estimateImage, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.estimateImageHeaderAurousVersion}]), /* @__PURE__ */ jsonBody(checks.createImage, true)])

/** Start an image generation; rejects with an UnfitRequestError for what the document does not allow. */
export const createImage: typeof plain.createImage = /* @__PURE__ */ checkedFunction(plain.createImage, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.createImageHeaderAurousVersion}, {"name":"Idempotency-Key","in":"header","required":false,"types":["string"],"check":checks.createImageHeaderIdempotencyKey}]), /* @__PURE__ */ jsonBody(checks.createImage, true)])

/** Read a generation; rejects with an UnfitRequestError for what the document does not allow. */
export const getImage: typeof plain.getImage = /* @__PURE__ */ checkedFunction(plain.getImage, [/* @__PURE__ */ parameters([{"name":"id","in":"path","required":true,"types":["string"],"check":checks.getImagePathId}, {"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getImageHeaderAurousVersion}])])

/** List the LoRAs that the team can use; rejects with an UnfitRequestError for what the document does not allow. */
export const listLoras: typeof plain.listLoras = /* @__PURE__ */ checkedFunction(plain.listLoras, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.listLorasHeaderAurousVersion}])])

/** List the characters of the team; rejects with an UnfitRequestError for what the document does not allow. */
export const listCharacters: typeof plain.listCharacters = /* @__PURE__ */ checkedFunction(plain.listCharacters, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.listCharactersHeaderAurousVersion}])])

/** Make a character from reference images; rejects with an UnfitRequestError for what the document does not allow. */
export const createCharacter: typeof plain.createCharacter = /* @__PURE__ */ checkedFunction(plain.createCharacter, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.createCharacterHeaderAurousVersion}]), /* @__PURE__ */ jsonBody(checks.createCharacter, true)])

/** Read a character; rejects with an UnfitRequestError for what the document does not allow. */
export const getCharacter: typeof plain.getCharacter = /* @__PURE__ */ checkedFunction(plain.getCharacter, [/* @__PURE__ */ parameters([{"name":"id","in":"path","required":true,"types":["string"],"check":checks.getCharacterPathId}, {"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getCharacterHeaderAurousVersion}])])

/** Upload an image to refer to; rejects with an UnfitRequestError for what the document does not allow. */
export const createFile: typeof plain.createFile = /* @__PURE__ */ checkedFunction(plain.createFile, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.createFileHeaderAurousVersion}, {"name":"Idempotency-Key","in":"header","required":false,"types":["string"],"check":checks.createFileHeaderIdempotencyKey}]), /* @__PURE__ */ formBody(checks.createFile, {  }, true)])

/** Read the prices of a version; rejects with an UnfitRequestError for what the document does not allow. */
export const getPricing: typeof plain.getPricing = /* @__PURE__ */ checkedFunction(plain.getPricing, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getPricingHeaderAurousVersion}])])

/** Read the credits of the team; rejects with an UnfitRequestError for what the document does not allow. */
export const getBalance: typeof plain.getBalance = /* @__PURE__ */ checkedFunction(plain.getBalance, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getBalanceHeaderAurousVersion}])])

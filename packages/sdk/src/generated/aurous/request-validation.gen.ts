// Written by `pnpm generate` from openapi/aurous/; change it there.
import { decidingNames, formBody, jsonBody, parameters, withValidation } from '../../request-validation/runtime.ts'
import * as plain from '../aurous.gen.ts'
import * as checks from '@outlay/validators/aurous/requests-thorough'

export { isRequestValidationError, type RequestViolation, RequestValidationError } from '../../request-validation/runtime.ts'

const estimateImageNames = {"method":"POST","parameters":[{"in":"header","name":"Aurous-Version"}],"body":{}}

/** Estimate the credit cost of an image generation; rejects with a RequestValidationError for what the document does not allow. */
export const estimateImage: typeof plain.estimateImage = /* @__PURE__ */ withValidation(plain.estimateImage, [/* @__PURE__ */ decidingNames(estimateImageNames), /* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.estimateImageHeaderAurousVersion}]), /* @__PURE__ */ jsonBody(checks.createImage, true)])

const createImageNames = {"method":"POST","parameters":[{"in":"header","name":"Aurous-Version"},{"in":"header","name":"Idempotency-Key"}],"body":{}}

/** Start an image generation; rejects with a RequestValidationError for what the document does not allow. */
export const createImage: typeof plain.createImage = /* @__PURE__ */ withValidation(plain.createImage, [/* @__PURE__ */ decidingNames(createImageNames), /* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.createImageHeaderAurousVersion}, {"name":"Idempotency-Key","in":"header","required":false,"types":["string"],"check":checks.createImageHeaderIdempotencyKey}]), /* @__PURE__ */ jsonBody(checks.createImage, true)])

/** Read a generation; rejects with a RequestValidationError for what the document does not allow. */
export const getImage: typeof plain.getImage = /* @__PURE__ */ withValidation(plain.getImage, [/* @__PURE__ */ parameters([{"name":"id","in":"path","required":true,"types":["string"],"check":checks.getImagePathId}, {"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getImageHeaderAurousVersion}])])

/** List the LoRAs that the team can use; rejects with a RequestValidationError for what the document does not allow. */
export const listLoras: typeof plain.listLoras = /* @__PURE__ */ withValidation(plain.listLoras, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.listLorasHeaderAurousVersion}])])

/** List the characters of the team; rejects with a RequestValidationError for what the document does not allow. */
export const listCharacters: typeof plain.listCharacters = /* @__PURE__ */ withValidation(plain.listCharacters, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.listCharactersHeaderAurousVersion}])])

const createCharacterNames = {"method":"POST","parameters":[{"in":"header","name":"Aurous-Version"}],"body":{}}

/** Make a character from reference images; rejects with a RequestValidationError for what the document does not allow. */
export const createCharacter: typeof plain.createCharacter = /* @__PURE__ */ withValidation(plain.createCharacter, [/* @__PURE__ */ decidingNames(createCharacterNames), /* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.createCharacterHeaderAurousVersion}]), /* @__PURE__ */ jsonBody(checks.createCharacter, true)])

/** Read a character; rejects with a RequestValidationError for what the document does not allow. */
export const getCharacter: typeof plain.getCharacter = /* @__PURE__ */ withValidation(plain.getCharacter, [/* @__PURE__ */ parameters([{"name":"id","in":"path","required":true,"types":["string"],"check":checks.getCharacterPathId}, {"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getCharacterHeaderAurousVersion}])])

const createFileNames = {"method":"POST","parameters":[{"in":"header","name":"Aurous-Version"},{"in":"header","name":"Idempotency-Key"}],"body":{}}

/** Upload an image to refer to; rejects with a RequestValidationError for what the document does not allow. */
export const createFile: typeof plain.createFile = /* @__PURE__ */ withValidation(plain.createFile, [/* @__PURE__ */ decidingNames(createFileNames), /* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.createFileHeaderAurousVersion}, {"name":"Idempotency-Key","in":"header","required":false,"types":["string"],"check":checks.createFileHeaderIdempotencyKey}]), /* @__PURE__ */ formBody(checks.createFile, {  }, true)])

/** Read the prices of a version; rejects with a RequestValidationError for what the document does not allow. */
export const getPricing: typeof plain.getPricing = /* @__PURE__ */ withValidation(plain.getPricing, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getPricingHeaderAurousVersion}])])

/** Read the credits of the team; rejects with a RequestValidationError for what the document does not allow. */
export const getBalance: typeof plain.getBalance = /* @__PURE__ */ withValidation(plain.getBalance, [/* @__PURE__ */ parameters([{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getBalanceHeaderAurousVersion}])])

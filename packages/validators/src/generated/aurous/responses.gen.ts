// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type Validator, validator } from '../../runtime.ts'
import * as quick from './responses-quick.gen.ts'
import * as thorough from './responses-thorough.gen.ts'
import type { AuthenticationError, Balance, BalanceError, Character, CharacterList, ConflictError, Estimate, FileTooLargeError, Generation, ImageEvent, InvalidRequestError, LoraList, MethodNotAllowedError, NotFoundError, PayloadTooLargeError, Pricing, RateLimitError, ServerError, UnsupportedMediaTypeError, UploadedFile } from '@outlay/spec/aurous/schemas'

export const estimate: Validator<Estimate> = /* @__PURE__ */ validator({ name: "Estimate", quick: quick.estimate, thorough: thorough.estimate })
export const invalidRequestError: Validator<InvalidRequestError> = /* @__PURE__ */ validator({ name: "InvalidRequestError", quick: quick.invalidRequestError, thorough: thorough.invalidRequestError })
export const authenticationError: Validator<AuthenticationError> = /* @__PURE__ */ validator({ name: "AuthenticationError", quick: quick.authenticationError, thorough: thorough.authenticationError })
export const notFoundError: Validator<NotFoundError> = /* @__PURE__ */ validator({ name: "NotFoundError", quick: quick.notFoundError, thorough: thorough.notFoundError })
export const methodNotAllowedError: Validator<MethodNotAllowedError> = /* @__PURE__ */ validator({ name: "MethodNotAllowedError", quick: quick.methodNotAllowedError, thorough: thorough.methodNotAllowedError })
export const payloadTooLargeError: Validator<PayloadTooLargeError> = /* @__PURE__ */ validator({ name: "PayloadTooLargeError", quick: quick.payloadTooLargeError, thorough: thorough.payloadTooLargeError })
export const unsupportedMediaTypeError: Validator<UnsupportedMediaTypeError> = /* @__PURE__ */ validator({ name: "UnsupportedMediaTypeError", quick: quick.unsupportedMediaTypeError, thorough: thorough.unsupportedMediaTypeError })
export const rateLimitError: Validator<RateLimitError> = /* @__PURE__ */ validator({ name: "RateLimitError", quick: quick.rateLimitError, thorough: thorough.rateLimitError })
export const serverError: Validator<ServerError> = /* @__PURE__ */ validator({ name: "ServerError", quick: quick.serverError, thorough: thorough.serverError })
export const generation: Validator<Generation> = /* @__PURE__ */ validator({ name: "Generation", quick: quick.generation, thorough: thorough.generation })
export const balanceError: Validator<BalanceError> = /* @__PURE__ */ validator({ name: "BalanceError", quick: quick.balanceError, thorough: thorough.balanceError })
export const conflictError: Validator<ConflictError> = /* @__PURE__ */ validator({ name: "ConflictError", quick: quick.conflictError, thorough: thorough.conflictError })
export const loraList: Validator<LoraList> = /* @__PURE__ */ validator({ name: "LoraList", quick: quick.loraList, thorough: thorough.loraList })
export const characterList: Validator<CharacterList> = /* @__PURE__ */ validator({ name: "CharacterList", quick: quick.characterList, thorough: thorough.characterList })
export const character: Validator<Character> = /* @__PURE__ */ validator({ name: "Character", quick: quick.character, thorough: thorough.character })
export const uploadedFile: Validator<UploadedFile> = /* @__PURE__ */ validator({ name: "UploadedFile", quick: quick.uploadedFile, thorough: thorough.uploadedFile })
export const fileTooLargeError: Validator<FileTooLargeError> = /* @__PURE__ */ validator({ name: "FileTooLargeError", quick: quick.fileTooLargeError, thorough: thorough.fileTooLargeError })
export const pricing: Validator<Pricing> = /* @__PURE__ */ validator({ name: "Pricing", quick: quick.pricing, thorough: thorough.pricing })
export const balance: Validator<Balance> = /* @__PURE__ */ validator({ name: "Balance", quick: quick.balance, thorough: thorough.balance })
export const imageEvent: Validator<ImageEvent> = /* @__PURE__ */ validator({ name: "ImageEvent", quick: quick.imageEvent, thorough: thorough.imageEvent })

// Written by `pnpm generate` from openapi/aurous/; change it there.
import type { AuthenticationError, Balance, BalanceError, Character, CharacterList, ConflictError, Estimate, Generation, ImageEvent, InvalidRequestError, LoraList, MethodNotAllowedError, NotFoundError, PayloadTooLargeError, Pricing, RateLimitError, ServerError, UnsupportedMediaTypeError, UploadedFile } from '@outlay/spec/aurous/schemas'
import { type Validator, validator } from '../../compiled.ts'
import * as quick from './responses-quick.gen.ts'
import * as thorough from './responses-thorough.gen.ts'

export const estimate: Validator<Estimate> = validator({ name: 'Estimate', quick: quick.estimate, thorough: thorough.estimate, order: ["object","estimated_cost","currency"] })
export const invalidRequestError: Validator<InvalidRequestError> = validator({ name: 'InvalidRequestError', quick: quick.invalidRequestError, thorough: thorough.invalidRequestError, order: ["error"] })
export const authenticationError: Validator<AuthenticationError> = validator({ name: 'AuthenticationError', quick: quick.authenticationError, thorough: thorough.authenticationError, order: ["error"] })
export const notFoundError: Validator<NotFoundError> = validator({ name: 'NotFoundError', quick: quick.notFoundError, thorough: thorough.notFoundError, order: ["error"] })
export const methodNotAllowedError: Validator<MethodNotAllowedError> = validator({ name: 'MethodNotAllowedError', quick: quick.methodNotAllowedError, thorough: thorough.methodNotAllowedError, order: ["error"] })
export const payloadTooLargeError: Validator<PayloadTooLargeError> = validator({ name: 'PayloadTooLargeError', quick: quick.payloadTooLargeError, thorough: thorough.payloadTooLargeError, order: ["error"] })
export const unsupportedMediaTypeError: Validator<UnsupportedMediaTypeError> = validator({ name: 'UnsupportedMediaTypeError', quick: quick.unsupportedMediaTypeError, thorough: thorough.unsupportedMediaTypeError, order: ["error"] })
export const rateLimitError: Validator<RateLimitError> = validator({ name: 'RateLimitError', quick: quick.rateLimitError, thorough: thorough.rateLimitError, order: ["error"] })
export const serverError: Validator<ServerError> = validator({ name: 'ServerError', quick: quick.serverError, thorough: thorough.serverError, order: ["error"] })
export const generation: Validator<Generation> = validator({ name: 'Generation', quick: quick.generation, thorough: thorough.generation, order: ["id","status","prompt","created_at","media_type","negative_prompt","output_urls","reference_image_urls","error_message","duration_ms","cost","width","height","image_count","size_preset","inference_type","cfg_rescale","denoise_strength","seed","character_id","loras","aurous_version","creation_request_id","completed_at"] })
export const balanceError: Validator<BalanceError> = validator({ name: 'BalanceError', quick: quick.balanceError, thorough: thorough.balanceError, order: ["error"] })
export const conflictError: Validator<ConflictError> = validator({ name: 'ConflictError', quick: quick.conflictError, thorough: thorough.conflictError, order: ["error"] })
export const loraList: Validator<LoraList> = validator({ name: 'LoraList', quick: quick.loraList, thorough: thorough.loraList, order: [] })
export const characterList: Validator<CharacterList> = validator({ name: 'CharacterList', quick: quick.characterList, thorough: thorough.characterList, order: [] })
export const character: Validator<Character> = validator({ name: 'Character', quick: quick.character, thorough: thorough.character, order: ["id","name","status","created_at","reference_count"] })
export const uploadedFile: Validator<UploadedFile> = validator({ name: 'UploadedFile', quick: quick.uploadedFile, thorough: thorough.uploadedFile, order: ["id","object","purpose","mime_type","size_bytes","width_px","height_px","url","expires_at"] })
export const pricing: Validator<Pricing> = validator({ name: 'Pricing', quick: quick.pricing, thorough: thorough.pricing, order: ["object","version","currency","image"] })
export const balance: Validator<Balance> = validator({ name: 'Balance', quick: quick.balance, thorough: thorough.balance, order: ["credits","held_credits","available_credits","currency"] })
export const imageEvent: Validator<ImageEvent> = validator({ name: 'ImageEvent', quick: quick.imageEvent, thorough: thorough.imageEvent, order: ["event","data"] })

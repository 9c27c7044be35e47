// Written by `pnpm generate` from openapi/aurous/; change it there.
import { authorizeRequest, createVendorClient, formDataBodySerializer, type Client, type ClientOptions, type Operation, type OperationFunction, type Options, type Picking, type PickingFunction, type Picks, type RequestResult, type Shape, type VendorFacts } from '../compiled.ts'
import type { CreateCharacterData, CreateCharacterErrors, CreateCharacterResponses, CreateFileData, CreateFileErrors, CreateFileResponses, CreateImageData, CreateImageErrors, CreateImageResponses, EstimateImageData, EstimateImageErrors, EstimateImageResponses, GetBalanceData, GetBalanceErrors, GetBalanceResponses, GetCharacterData, GetCharacterErrors, GetCharacterResponses, GetImageData, GetImageErrors, GetImageResponses, GetPricingData, GetPricingErrors, GetPricingResponses, ListCharactersData, ListCharactersErrors, ListCharactersResponses, ListLorasData, ListLorasErrors, ListLorasResponses } from '@outlay/spec/aurous/schemas';

export type * from '@outlay/spec/aurous/schemas'
export { ConnectionError, isRefusalOf, OutlayError, RefusalError, type RefusalOf, type SentRequest, UnexpectedAnswerError, UnsendableKeyError, type UnsendableKeyReason } from '../compiled.ts'
export type { Client, ClientOptions }

const vendor: VendorFacts = { ...{"name":"aurous","server":"https://api.aurous-labs.com","codes":[["error","code"]],"secrets":["x-api-key"]}, authorize: authorizeRequest }
const shapeOfCostBreakdown: Shape = {"type":"object","required":{"base":{"type":"number","from":0}},"optional":{"enhance":{"type":"number","from":0}}}
const shapeOfEstimate: Shape = {"type":"object","required":{"object":{"type":"string"},"estimated_cost":{"type":"object","required":{"amount":{"type":"number","from":0},"breakdown":shapeOfCostBreakdown}},"currency":{"type":"string"}}}
const shapeOfInvalidRequestError: Shape = {"type":"object","required":{"error":{"type":"object","required":{"type":{"type":"string"},"code":{"type":"string"},"message":{"type":"string"},"param":{"type":"string|null"},"doc_url":{"type":"string"},"request_id":{"type":"string","matching":"^req_[0-9A-HJKMNP-TV-Z]{26}$"}}}}}
const shapeOfCost: Shape = {"type":"object","required":{"amount":{"type":"number","from":0},"currency":{"type":"string"},"breakdown":shapeOfCostBreakdown}}
const shapeOfUsedLora: Shape = {"type":"object","required":{"id":{"type":"string","matching":"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"}}}
const shapeOfGeneration: Shape = {"type":"object","required":{"id":{"type":"string","matching":"^img_[0-9A-HJKMNP-TV-Z]{26}$"},"status":{"type":"string"},"prompt":{"type":"string"},"created_at":{"type":"string"},"media_type":{"type":"string"},"negative_prompt":{"type":"string|null"},"output_urls":{"type":"array","items":{"type":"string"}},"reference_image_urls":{"type":"array","items":{"type":"string"}},"error_message":{"type":"string|null"},"duration_ms":{"type":"integer|null","from":0},"cost":shapeOfCost,"width":{"type":"integer","from":1024,"to":4096},"height":{"type":"integer","from":1024,"to":4096},"image_count":{"type":"integer","from":1,"to":4},"size_preset":{"type":"string|null"},"inference_type":{"type":"string"},"cfg_rescale":{"type":"number","from":0,"to":1},"denoise_strength":{"type":"number|null","from":0,"to":1},"seed":{"type":"integer|null"},"character_id":{"type":"string|null"},"loras":{"type":"array|null","items":shapeOfUsedLora},"aurous_version":{"type":"string","matching":"^\\d{4}-\\d{2}-\\d{2}$"},"creation_request_id":{"type":"string","matching":"^req_[0-9A-HJKMNP-TV-Z]{26}$"},"completed_at":{"type":"string|null"}}}
const shapeOfLora: Shape = {"type":"object","required":{"id":{"type":"string","matching":"^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"},"slug":{"type":"string","matching":"^[a-z0-9]+(-[a-z0-9]+)*$"},"is_public":{"type":"boolean"},"default_steps":{"type":"integer|null","from":1,"to":100},"default_guidance_scale":{"type":"number|null","from":"0.1","to":30},"default_cfg_rescale":{"type":"number|null","from":0,"to":1},"default_denoise_strength":{"type":"number|null","from":0,"to":1}}}
const shapeOfLoraList: Shape = {"type":"array","items":shapeOfLora}
const shapeOfCharacter: Shape = {"type":"object","required":{"id":{"type":"string","matching":"^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},"name":{"type":"string"},"status":{"type":"string"},"created_at":{"type":"string"},"reference_count":{"type":"integer","from":1,"to":6}}}
const shapeOfCharacterList: Shape = {"type":"array","items":shapeOfCharacter}
const shapeOfUploadedFile: Shape = {"type":"object","required":{"id":{"type":"string","matching":"^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"},"object":{"type":"string"},"purpose":{"type":"string"},"mime_type":{"type":"string"},"size_bytes":{"type":"integer","from":1,"to":10000000},"width_px":{"type":"integer","from":1,"to":4096},"height_px":{"type":"integer","from":1,"to":4096},"url":{"type":"string"},"expires_at":{"type":"string"}}}
const shapeOfPricing: Shape = {"type":"object","required":{"object":{"type":"string"},"version":{"type":"string","matching":"^\\d{4}-\\d{2}-\\d{2}$"},"currency":{"type":"string"},"image":{"type":"object","required":{"base":{"type":"number","from":0},"enhance_prompt_multiplier":{"type":"number","from":1},"reference_image_per_image":{"type":"number","from":0}}}}}
const shapeOfBalance: Shape = {"type":"object","required":{"credits":{"type":"number","from":0},"held_credits":{"type":"number","from":0},"available_credits":{"type":"number","from":0},"currency":{"type":"string"}}}
const estimateImageOperation: Operation<EstimateImageErrors> = {"id":"estimateImage","answers":{"200":shapeOfEstimate,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const createImageOperation: Operation<CreateImageErrors> = {"id":"createImage","answers":{"202":shapeOfGeneration,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"402":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"409":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const getImageOperation: Operation<GetImageErrors> = {"id":"getImage","answers":{"200":shapeOfGeneration,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const listLorasOperation: Operation<ListLorasErrors> = {"id":"listLoras","answers":{"200":shapeOfLoraList,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const listCharactersOperation: Operation<ListCharactersErrors> = {"id":"listCharacters","answers":{"200":shapeOfCharacterList,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const createCharacterOperation: Operation<CreateCharacterErrors> = {"id":"createCharacter","answers":{"202":shapeOfCharacter,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const getCharacterOperation: Operation<GetCharacterErrors> = {"id":"getCharacter","answers":{"200":shapeOfCharacter,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const createFileOperation: Operation<CreateFileErrors> = {"id":"createFile","answers":{"201":shapeOfUploadedFile,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"409":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const getPricingOperation: Operation<GetPricingErrors> = {"id":"getPricing","answers":{"200":shapeOfPricing,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const getBalanceOperation: Operation<GetBalanceErrors> = {"id":"getBalance","answers":{"200":shapeOfBalance,"400":shapeOfInvalidRequestError,"401":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"429":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}

/** A client of aurous; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

/**
 * Estimate the credit cost of an image generation
 *
 * Prices a generation without starting it: the total in credits and a line for each part, `base` and, when the
 * prompt is enhanced, `enhance`. References and characters are free. It takes the body of `POST /v1/images` and
 * refuses whatever that would refuse, with the same answer; only the balance and `Idempotency-Key` are not looked
 * at. It has a rate limit of its own, `estimate_post`, so that asking for prices never costs a generation its turn.
 *
 */
export const estimateImage: OperationFunction<EstimateImageData, EstimateImageResponses, EstimateImageErrors> = /* @__PURE__ */ Object.assign((options: Options<EstimateImageData>): RequestResult<EstimateImageResponses, EstimateImageErrors> => options.client.post<EstimateImageResponses, EstimateImageErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: estimateImageOperation, url: '/v1/images/estimate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: estimateImageOperation });

/**
 * Start an image generation
 *
 * Starts a generation and answers at once; `GET /v1/images/{id}` tells how it goes on, and `webhook_url` is told when
 * it ends. The credits are held until then, charged when it succeeds and released when it does not.
 *
 * On sample data (see `world.yaml`) a generation succeeds after about two seconds. Two prompts end otherwise:
 * `a prompt that fails` in `failed`, and `a prompt that moderation rejects` in `moderation_rejected`. The prompt has
 * to be just that, letter for letter; whitespace around it does not count.
 *
 */
export const createImage: OperationFunction<CreateImageData, CreateImageResponses, CreateImageErrors> = /* @__PURE__ */ Object.assign((options: Options<CreateImageData>): RequestResult<CreateImageResponses, CreateImageErrors> => options.client.post<CreateImageResponses, CreateImageErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: createImageOperation, url: '/v1/images',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: createImageOperation });

/**
 * Read a generation
 *
 * A generation as it is now. While it runs, `cost.amount` is what is held. A generation of another team gets the
 * answer of one that does not exist.
 *
 */
export const getImage: OperationFunction<GetImageData, GetImageResponses, GetImageErrors> = /* @__PURE__ */ Object.assign((options: Options<GetImageData>): RequestResult<GetImageResponses, GetImageErrors> => options.client.get<GetImageResponses, GetImageErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: getImageOperation, url: '/v1/images/{id}',
    ...options
}), { operation: getImageOperation });

/**
 * List the LoRAs that the team can use
 *
 * Public LoRAs and the team's private ones, as a bare array; inactive ones and those of other teams are not among
 * them.
 *
 */
export const listLoras: OperationFunction<ListLorasData, ListLorasResponses, ListLorasErrors> = /* @__PURE__ */ Object.assign((options: Options<ListLorasData>): RequestResult<ListLorasResponses, ListLorasErrors> => options.client.get<ListLorasResponses, ListLorasErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: listLorasOperation, url: '/v1/loras',
    ...options
}), { operation: listLorasOperation });

/**
 * List the characters of the team
 *
 * The team's characters as a bare array, in the order in which they were made.
 */
export const listCharacters: OperationFunction<ListCharactersData, ListCharactersResponses, ListCharactersErrors> = /* @__PURE__ */ Object.assign((options: Options<ListCharactersData>): RequestResult<ListCharactersResponses, ListCharactersErrors> => options.client.get<ListCharactersResponses, ListCharactersErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: listCharactersOperation, url: '/v1/characters',
    ...options
}), { operation: listCharactersOperation });

/**
 * Make a character from reference images
 *
 * Begins to make a character and answers at once. It goes from `synthesizing` over `reviewing` to `ready`, on sample
 * data in a few seconds; only then a generation can use it. The fields are assumed: the vendor's page names the route
 * and no more. It costs nothing.
 *
 */
export const createCharacter: OperationFunction<CreateCharacterData, CreateCharacterResponses, CreateCharacterErrors> = /* @__PURE__ */ Object.assign((options: Options<CreateCharacterData>): RequestResult<CreateCharacterResponses, CreateCharacterErrors> => options.client.post<CreateCharacterResponses, CreateCharacterErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: createCharacterOperation, url: '/v1/characters',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: createCharacterOperation });

/**
 * Read a character
 *
 * A character as it is now. A character of another team gets the answer of one that does not exist.
 */
export const getCharacter: OperationFunction<GetCharacterData, GetCharacterResponses, GetCharacterErrors> = /* @__PURE__ */ Object.assign((options: Options<GetCharacterData>): RequestResult<GetCharacterResponses, GetCharacterErrors> => options.client.get<GetCharacterResponses, GetCharacterErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: getCharacterOperation, url: '/v1/characters/{id}',
    ...options
}), { operation: getCharacterOperation });

/**
 * Upload an image to refer to
 *
 * Keeps an image for 24 hours under an id that `reference_image_urls` take; after that the id is unknown. Allowed are
 * PNG, JPEG and WebP of at most 10 MB (10,000,000 bytes) and 4096 pixels a side. What is no such image gets 400
 * `invalid_format`, what is too large 400 `value_out_of_range`, both at `file`; a body above 10 MiB gets 413. The image
 * is looked at last, after `Idempotency-Key`.
 *
 */
export const createFile: OperationFunction<CreateFileData, CreateFileResponses, CreateFileErrors> = /* @__PURE__ */ Object.assign((options: Options<CreateFileData>): RequestResult<CreateFileResponses, CreateFileErrors> => options.client.post<CreateFileResponses, CreateFileErrors>({
    ...formDataBodySerializer,
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: createFileOperation, url: '/v1/files',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
}), { operation: createFileOperation });

/**
 * Read the prices of a version
 *
 * What a generation costs by the version that the request, the team or the system names; frozen per version.
 */
export const getPricing: OperationFunction<GetPricingData, GetPricingResponses, GetPricingErrors> = /* @__PURE__ */ Object.assign((options: Options<GetPricingData>): RequestResult<GetPricingResponses, GetPricingErrors> => options.client.get<GetPricingResponses, GetPricingErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: getPricingOperation, url: '/v1/pricing',
    ...options
}), { operation: getPricingOperation });

/**
 * Read the credits of the team
 *
 * What the team has, what is held for generations that run, and what is available for others.
 */
export const getBalance: OperationFunction<GetBalanceData, GetBalanceResponses, GetBalanceErrors> = /* @__PURE__ */ Object.assign((options: Options<GetBalanceData>): RequestResult<GetBalanceResponses, GetBalanceErrors> => options.client.get<GetBalanceResponses, GetBalanceErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: getBalanceOperation, url: '/v1/balance',
    ...options
}), { operation: getBalanceOperation });

// Written by `pnpm generate` from openapi/aurous/; change it there.
import { authorizeRequest, createVendorClient, formDataBodySerializer, type Client, type ClientOptions, type Operation, type Options, type RequestResult, type VendorFacts } from '../compiled.ts'
import type { CreateCharacterData, CreateCharacterErrors, CreateCharacterResponses, CreateFileData, CreateFileErrors, CreateFileResponses, CreateImageData, CreateImageErrors, CreateImageResponses, EstimateImageData, EstimateImageErrors, EstimateImageResponses, GetBalanceData, GetBalanceErrors, GetBalanceResponses, GetCharacterData, GetCharacterErrors, GetCharacterResponses, GetImageData, GetImageErrors, GetImageResponses, GetPricingData, GetPricingErrors, GetPricingResponses, ListCharactersData, ListCharactersErrors, ListCharactersResponses, ListLorasData, ListLorasErrors, ListLorasResponses } from '@outlay/spec/aurous/schemas';

/**
 * Estimate the credit cost of an image generation
 *
 * Prices a generation without starting it: the total in credits and a line for each part, `base` and, when the
 * prompt is enhanced, `enhance`. References and characters are free. It takes the body of `POST /v1/images` and
 * refuses whatever that would refuse, with the same answer; only the balance and `Idempotency-Key` are not looked
 * at. It has a rate limit of its own, `estimate_post`, so that asking for prices never costs a generation its turn.
 *
 */
export const estimateImage = (options: Options<EstimateImageData>): RequestResult<EstimateImageResponses, EstimateImageErrors> => options.client.post<EstimateImageResponses, EstimateImageErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: estimateImageOperation, url: '/v1/images/estimate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

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
export const createImage = (options: Options<CreateImageData>): RequestResult<CreateImageResponses, CreateImageErrors> => options.client.post<CreateImageResponses, CreateImageErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: createImageOperation, url: '/v1/images',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a generation
 *
 * A generation as it is now. While it runs, `cost.amount` is what is held. A generation of another team gets the
 * answer of one that does not exist.
 *
 */
export const getImage = (options: Options<GetImageData>): RequestResult<GetImageResponses, GetImageErrors> => options.client.get<GetImageResponses, GetImageErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: getImageOperation, url: '/v1/images/{id}',
    ...options
});

/**
 * List the LoRAs that the team can use
 *
 * Public LoRAs and the team's private ones, as a bare array; inactive ones and those of other teams are not among
 * them.
 *
 */
export const listLoras = (options: Options<ListLorasData>): RequestResult<ListLorasResponses, ListLorasErrors> => options.client.get<ListLorasResponses, ListLorasErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: listLorasOperation, url: '/v1/loras',
    ...options
});

/**
 * List the characters of the team
 *
 * The team's characters as a bare array, in the order in which they were made.
 */
export const listCharacters = (options: Options<ListCharactersData>): RequestResult<ListCharactersResponses, ListCharactersErrors> => options.client.get<ListCharactersResponses, ListCharactersErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: listCharactersOperation, url: '/v1/characters',
    ...options
});

/**
 * Make a character from reference images
 *
 * Begins to make a character and answers at once. It goes from `synthesizing` over `reviewing` to `ready`, on sample
 * data in a few seconds; only then a generation can use it. The fields are assumed: the vendor's page names the route
 * and no more. It costs nothing.
 *
 */
export const createCharacter = (options: Options<CreateCharacterData>): RequestResult<CreateCharacterResponses, CreateCharacterErrors> => options.client.post<CreateCharacterResponses, CreateCharacterErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: createCharacterOperation, url: '/v1/characters',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a character
 *
 * A character as it is now. A character of another team gets the answer of one that does not exist.
 */
export const getCharacter = (options: Options<GetCharacterData>): RequestResult<GetCharacterResponses, GetCharacterErrors> => options.client.get<GetCharacterResponses, GetCharacterErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: getCharacterOperation, url: '/v1/characters/{id}',
    ...options
});

/**
 * Upload an image to refer to
 *
 * Keeps an image for 24 hours under an id that `reference_image_urls` take; after that the id is unknown. Allowed are
 * PNG, JPEG and WebP of at most 10 MB (10,000,000 bytes) and 4096 pixels a side. What is no such image gets 400
 * `invalid_format`, what is too large 400 `value_out_of_range`, both at `file`; a body above 10 MiB gets 413. The image
 * is looked at last, after `Idempotency-Key`.
 *
 */
export const createFile = (options: Options<CreateFileData>): RequestResult<CreateFileResponses, CreateFileErrors> => options.client.post<CreateFileResponses, CreateFileErrors>({
    ...formDataBodySerializer,
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: createFileOperation, url: '/v1/files',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Read the prices of a version
 *
 * What a generation costs by the version that the request, the team or the system names; frozen per version.
 */
export const getPricing = (options: Options<GetPricingData>): RequestResult<GetPricingResponses, GetPricingErrors> => options.client.get<GetPricingResponses, GetPricingErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: getPricingOperation, url: '/v1/pricing',
    ...options
});

/**
 * Read the credits of the team
 *
 * What the team has, what is held for generations that run, and what is available for others.
 */
export const getBalance = (options: Options<GetBalanceData>): RequestResult<GetBalanceResponses, GetBalanceErrors> => options.client.get<GetBalanceResponses, GetBalanceErrors>({
    security: [{ name: 'X-Api-Key', type: 'apiKey' }],
    operation: getBalanceOperation, url: '/v1/balance',
    ...options
});

export type * from '@outlay/spec/aurous/schemas'
export { ConnectionError, isRefusalOf, OutlayError, RefusalError, type RefusalOf, type SentRequest, UnexpectedAnswerError, UnsendableKeyError, type UnsendableKeyReason } from '../compiled.ts'
export type { Client, ClientOptions }

const vendor: VendorFacts = { ...{"name":"aurous","server":"https://api.aurous-labs.com","codes":[["error","code"]],"secrets":["x-api-key"]}, authorize: authorizeRequest }
const estimateImageOperation: Operation = {"id":"estimateImage","answers":{"200":{"type":"object","required":{"object":"string","estimated_cost":"object","currency":"string"}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"413":{"type":"object","required":{"error":"object"}},"415":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const createImageOperation: Operation = {"id":"createImage","answers":{"202":{"type":"object","required":{"id":"string","status":"string","prompt":"string","created_at":"string","media_type":"string","negative_prompt":"string|null","output_urls":"array","reference_image_urls":"array","error_message":"string|null","duration_ms":"integer|null","cost":"object","width":"integer","height":"integer","image_count":"integer","size_preset":"string|null","inference_type":"string","cfg_rescale":"number","denoise_strength":"number|null","seed":"integer|null","character_id":"string|null","loras":"array|null","aurous_version":"string","creation_request_id":"string","completed_at":"string|null"}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"402":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"409":{"type":"object","required":{"error":"object"}},"413":{"type":"object","required":{"error":"object"}},"415":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const getImageOperation: Operation = {"id":"getImage","answers":{"200":{"type":"object","required":{"id":"string","status":"string","prompt":"string","created_at":"string","media_type":"string","negative_prompt":"string|null","output_urls":"array","reference_image_urls":"array","error_message":"string|null","duration_ms":"integer|null","cost":"object","width":"integer","height":"integer","image_count":"integer","size_preset":"string|null","inference_type":"string","cfg_rescale":"number","denoise_strength":"number|null","seed":"integer|null","character_id":"string|null","loras":"array|null","aurous_version":"string","creation_request_id":"string","completed_at":"string|null"}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const listLorasOperation: Operation = {"id":"listLoras","answers":{"200":{"type":"array"},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const listCharactersOperation: Operation = {"id":"listCharacters","answers":{"200":{"type":"array"},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const createCharacterOperation: Operation = {"id":"createCharacter","answers":{"202":{"type":"object","required":{"id":"string","name":"string","status":"string","created_at":"string","reference_count":"integer"}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"413":{"type":"object","required":{"error":"object"}},"415":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const getCharacterOperation: Operation = {"id":"getCharacter","answers":{"200":{"type":"object","required":{"id":"string","name":"string","status":"string","created_at":"string","reference_count":"integer"}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const createFileOperation: Operation = {"id":"createFile","answers":{"201":{"type":"object","required":{"id":"string","object":"string","purpose":"string","mime_type":"string","size_bytes":"integer","width_px":"integer","height_px":"integer","url":"string","expires_at":"string"}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"409":{"type":"object","required":{"error":"object"}},"413":{"type":"object","required":{"error":"object"}},"415":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const getPricingOperation: Operation = {"id":"getPricing","answers":{"200":{"type":"object","required":{"object":"string","version":"string","currency":"string","image":"object"}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const getBalanceOperation: Operation = {"id":"getBalance","answers":{"200":{"type":"object","required":{"credits":"number","held_credits":"number","available_credits":"number","currency":"string"}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}

/** A client of aurous; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

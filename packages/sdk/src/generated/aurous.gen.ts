// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type Client as ClientOf, type ClientOptions as ClientOptionsOf, type Operation, type OperationFunction, type Options as OptionsOf, type RequestResult, type VendorConfig, authenticateRequest, createVendorClient, fillPath, formDataBodySerializer, redactKeys } from '../runtime.ts'
import type { CreateCharacterData, CreateCharacterErrors, CreateCharacterResponses, CreateFileData, CreateFileErrors, CreateFileResponses, CreateImageData, CreateImageErrors, CreateImageResponses, EstimateImageData, EstimateImageErrors, EstimateImageResponses, GetBalanceData, GetBalanceErrors, GetBalanceResponses, GetCharacterData, GetCharacterErrors, GetCharacterResponses, GetImageData, GetImageErrors, GetImageResponses, GetPricingData, GetPricingErrors, GetPricingResponses, ListCharactersData, ListCharactersErrors, ListCharactersResponses, ListLorasData, ListLorasErrors, ListLorasResponses } from '@outlay/spec/aurous/response-types'

export type * from '@outlay/spec/aurous/response-types'
export { AbortError, type Attempt, type AttemptResponse, type Auth, type CallOptions, ConnectionError, type CallResult, type Hooks, isAbortError, isConnectionError, isOutlayError, isApiError, isApiErrorOf, isTimeoutError, isUnexpectedResponseError, OutlayError, ApiError, type ApiErrorOf, type SentRequest, TimeoutError, UnexpectedResponseError, withResponse, isApiKeyError, ApiKeyError, type ApiKeyErrorReason } from '../runtime.ts'

/** A client of aurous, and of no other vendor. */
export type Client = ClientOf<'aurous'>
/** How a client reaches aurous; what is undefined is as if it were not given. */
export type ClientOptions = ClientOptionsOf<'aurous'>
/** What a function of aurous takes, by the data of its operation, such as `Options<GetJobData>`. */
export type Options<Data extends object> = OptionsOf<Data, 'aurous'>

const vendor: VendorConfig = { ...{"server":"https://api.aurous-labs.com","codes":[["error","code"]],"messages":[["error","message"]],"params":[["error","param"]],"requestId":"aurous-request-id","version":{"aurous-version":"2026-05-15"}}, authenticate: authenticateRequest }
const estimateImageOperation: Operation<EstimateImageErrors> = {"id":"estimateImage","vendor":"aurous","responses":{"200":"object","400":"object","401":"object","404":"object","405":"object","413":"object","415":"object","429":"object","500":"object"},"safe":true}
const createImageOperation: Operation<CreateImageErrors> = {"id":"createImage","vendor":"aurous","responses":{"202":"object","400":"object","401":"object","402":"object","404":"object","405":"object","409":"object","413":"object","415":"object","429":"object","500":"object"},"idempotencyHeader":"idempotency-key"}
const getImageOperation: Operation<GetImageErrors> = {"id":"getImage","vendor":"aurous","responses":{"200":"object","400":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const listLorasOperation: Operation<ListLorasErrors> = {"id":"listLoras","vendor":"aurous","responses":{"200":"array","400":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const listCharactersOperation: Operation<ListCharactersErrors> = {"id":"listCharacters","vendor":"aurous","responses":{"200":"array","400":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const createCharacterOperation: Operation<CreateCharacterErrors> = {"id":"createCharacter","vendor":"aurous","responses":{"202":"object","400":"object","401":"object","404":"object","405":"object","413":"object","415":"object","429":"object","500":"object"}}
const getCharacterOperation: Operation<GetCharacterErrors> = {"id":"getCharacter","vendor":"aurous","responses":{"200":"object","400":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const createFileOperation: Operation<CreateFileErrors> = {"id":"createFile","vendor":"aurous","responses":{"201":"object","400":"object","401":"object","404":"object","405":"object","409":"object","413":"object","415":"object","429":"object","500":"object"},"idempotencyHeader":"idempotency-key"}
const getPricingOperation: Operation<GetPricingErrors> = {"id":"getPricing","vendor":"aurous","responses":{"200":"object","400":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const getBalanceOperation: Operation<GetBalanceErrors> = {"id":"getBalance","vendor":"aurous","responses":{"200":"object","400":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}

/** A client of aurous; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

/**
 * Estimate the credit cost of an image generation
 *
 * Prices a generation without starting it: the total in credits and a line for each part, `base` and, when the
 * prompt is enhanced, `enhance`. References and characters are free. It takes the body of `POST /v1/images` and
 * refuses whatever that would refuse, with the same answer; only the balance and `Idempotency-Key` are not looked
 * at. It has a rate limit of its own, `estimate_post`, so that asking for prices never costs a generation its turn.
 */
export const estimateImage: OperationFunction<EstimateImageData, EstimateImageResponses, EstimateImageErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign((options: Options<EstimateImageData>): RequestResult<EstimateImageResponses, EstimateImageErrors> => options.client.send<EstimateImageResponses, EstimateImageErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: estimateImageOperation, method: 'POST', createRedactor: redactKeys, url: "/v1/images/estimate",
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: estimateImageOperation })

/**
 * Start an image generation
 *
 * Starts a generation and responds at once. `GET /v1/images/{id}` returns its status, and `webhook_url` is called when it
 * ends. The credits are held until then. They are charged if it succeeds, and released if it does not.
 *
 * On sample data (see `world.yaml`) a generation succeeds after about two seconds. Two prompts end otherwise:
 * `a prompt that fails` in `failed`, and `a prompt that moderation rejects` in `moderation_rejected`. The prompt has
 * to be just that, letter for letter; whitespace around it does not count.
 */
export const createImage: OperationFunction<CreateImageData, CreateImageResponses, CreateImageErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign((options: Options<CreateImageData>): RequestResult<CreateImageResponses, CreateImageErrors> => options.client.send<CreateImageResponses, CreateImageErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: createImageOperation, method: 'POST', createRedactor: redactKeys, url: "/v1/images",
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: createImageOperation })

/**
 * Read a generation
 *
 * A generation as it is now. While it runs, `cost.amount` is what is held. A generation of another team gets the
 * answer of one that does not exist.
 */
export const getImage: OperationFunction<GetImageData, GetImageResponses, GetImageErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign(async (options: Options<GetImageData>): RequestResult<GetImageResponses, GetImageErrors> => options.client.send<GetImageResponses, GetImageErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: getImageOperation, method: 'GET', createRedactor: redactKeys, url: fillPath("/v1/images/{id}", options.path),
  ...options,
}), { operation: getImageOperation })

/**
 * List the LoRAs that the team can use
 *
 * Public LoRAs and the team's private ones, as a bare array; inactive ones and those of other teams are not among
 * them.
 */
export const listLoras: OperationFunction<ListLorasData, ListLorasResponses, ListLorasErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign((options: Options<ListLorasData>): RequestResult<ListLorasResponses, ListLorasErrors> => options.client.send<ListLorasResponses, ListLorasErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: listLorasOperation, method: 'GET', createRedactor: redactKeys, url: "/v1/loras",
  ...options,
}), { operation: listLorasOperation })

/**
 * List the characters of the team
 *
 * The team's characters as a bare array, in the order in which they were made.
 */
export const listCharacters: OperationFunction<ListCharactersData, ListCharactersResponses, ListCharactersErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign((options: Options<ListCharactersData>): RequestResult<ListCharactersResponses, ListCharactersErrors> => options.client.send<ListCharactersResponses, ListCharactersErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: listCharactersOperation, method: 'GET', createRedactor: redactKeys, url: "/v1/characters",
  ...options,
}), { operation: listCharactersOperation })

/**
 * Make a character from reference images
 *
 * Begins to make a character and answers at once. It goes from `synthesizing` over `reviewing` to `ready`, on sample
 * data in a few seconds; only then a generation can use it. The fields are assumed: the vendor's page names the route
 * and no more. It costs nothing.
 */
export const createCharacter: OperationFunction<CreateCharacterData, CreateCharacterResponses, CreateCharacterErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign((options: Options<CreateCharacterData>): RequestResult<CreateCharacterResponses, CreateCharacterErrors> => options.client.send<CreateCharacterResponses, CreateCharacterErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: createCharacterOperation, method: 'POST', createRedactor: redactKeys, url: "/v1/characters",
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: createCharacterOperation })

/**
 * Read a character
 *
 * A character as it is now. A character of another team gets the answer of one that does not exist.
 */
export const getCharacter: OperationFunction<GetCharacterData, GetCharacterResponses, GetCharacterErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign(async (options: Options<GetCharacterData>): RequestResult<GetCharacterResponses, GetCharacterErrors> => options.client.send<GetCharacterResponses, GetCharacterErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: getCharacterOperation, method: 'GET', createRedactor: redactKeys, url: fillPath("/v1/characters/{id}", options.path),
  ...options,
}), { operation: getCharacterOperation })

/**
 * Upload an image to refer to
 *
 * Keeps an image for 24 hours under an id that `reference_image_urls` take; after that the id is unknown. The image must
 * be a PNG, JPEG, or WebP of at most 10 MB (10,000,000 bytes) and 4096 pixels a side. Other files get 400
 * `invalid_format`, what is too large 400 `value_out_of_range`, both at `file`; a body above 10 MiB gets 413
 * `payload_too_large`. The image is looked at last, after `Idempotency-Key`.
 *
 * A team keeps at most 1000 files of 100,000,000 bytes together at a time, all teams 500,000,000 bytes: a file beyond
 * that gets 413 `storage_limit_exceeded`. Send it again when others have expired.
 */
export const createFile: OperationFunction<CreateFileData, CreateFileResponses, CreateFileErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign((options: Options<CreateFileData>): RequestResult<CreateFileResponses, CreateFileErrors> => options.client.send<CreateFileResponses, CreateFileErrors>({
  ...formDataBodySerializer,
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: createFileOperation, method: 'POST', createRedactor: redactKeys, url: "/v1/files",
  ...options,
  headers: { "Content-Type": null, ...options.headers },
}), { operation: createFileOperation })

/**
 * Read the prices of a version
 *
 * What a generation costs by the version that the request, the team or the system names; frozen per version.
 */
export const getPricing: OperationFunction<GetPricingData, GetPricingResponses, GetPricingErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign((options: Options<GetPricingData>): RequestResult<GetPricingResponses, GetPricingErrors> => options.client.send<GetPricingResponses, GetPricingErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: getPricingOperation, method: 'GET', createRedactor: redactKeys, url: "/v1/pricing",
  ...options,
}), { operation: getPricingOperation })

/**
 * Read the credits of the team
 *
 * The balance of the team, the part that running generations hold, and the part that is available.
 */
export const getBalance: OperationFunction<GetBalanceData, GetBalanceResponses, GetBalanceErrors, unknown, 'aurous'> = /* @__PURE__ */ Object.assign((options: Options<GetBalanceData>): RequestResult<GetBalanceResponses, GetBalanceErrors> => options.client.send<GetBalanceResponses, GetBalanceErrors>({
  security: [{"name":"X-Api-Key","type":"apiKey"}],
  operation: getBalanceOperation, method: 'GET', createRedactor: redactKeys, url: "/v1/balance",
  ...options,
}), { operation: getBalanceOperation })

// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type ErrorOf, type Mutation, type MutationOptions, type MutationVariables, type Query, type QueryKey, type QueryKeyRequest, type QueryRequest, type ResponseData, buildMutation, buildQuery, buildQueryKey } from '../../query/runtime.ts'
import * as sdk from '../aurous.gen.ts'

export type { QueryRequest, ErrorOf, Mutation, Query, QueryKey, RequestKey, MutationOptions, MutationVariables } from '../../query/runtime.ts'

export const estimateImageQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.estimateImage>>): QueryKey<"aurous", "estimateImage", ResponseData<typeof sdk.estimateImage>, ErrorOf<typeof sdk.estimateImage>> =>
  buildQueryKey({ vendor: "aurous", id: "estimateImage", headers: ["aurous-version"] }, options)

/**
 * Estimate the credit cost of an image generation
 *
 * Prices a generation without starting it: the total in credits and a line for each part, `base` and, when the
 * prompt is enhanced, `enhance`. References and characters are free. It takes the body of `POST /v1/images` and
 * refuses whatever that would refuse, with the same answer; only the balance and `Idempotency-Key` are not looked
 * at. It has a rate limit of its own, `estimate_post`, so that asking for prices never costs a generation its turn.
 */
export const estimateImageOptions = (options: QueryRequest<typeof sdk.estimateImage>): Query<"aurous", "estimateImage", ResponseData<typeof sdk.estimateImage>, ErrorOf<typeof sdk.estimateImage>> =>
  buildQuery(estimateImageQueryKey(options), (signal) => sdk.estimateImage({ ...options, signal }))

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
export const createImageMutation = (options: MutationOptions<typeof sdk.createImage>): Mutation<"aurous", "createImage", MutationVariables<typeof sdk.createImage>, ResponseData<typeof sdk.createImage>, ErrorOf<typeof sdk.createImage>> =>
  buildMutation(["aurous", "createImage"], (variables) => sdk.createImage({ ...options, ...variables }))

export const getImageQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.getImage>>): QueryKey<"aurous", "getImage", ResponseData<typeof sdk.getImage>, ErrorOf<typeof sdk.getImage>> =>
  buildQueryKey({ vendor: "aurous", id: "getImage", headers: ["aurous-version"] }, options)

/**
 * Read a generation
 *
 * A generation as it is now. While it runs, `cost.amount` is what is held. A generation of another team gets the
 * answer of one that does not exist.
 */
export const getImageOptions = (options: QueryRequest<typeof sdk.getImage>): Query<"aurous", "getImage", ResponseData<typeof sdk.getImage>, ErrorOf<typeof sdk.getImage>> =>
  buildQuery(getImageQueryKey(options), (signal) => sdk.getImage({ ...options, signal }))

export const listLorasQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.listLoras>>): QueryKey<"aurous", "listLoras", ResponseData<typeof sdk.listLoras>, ErrorOf<typeof sdk.listLoras>> =>
  buildQueryKey({ vendor: "aurous", id: "listLoras", headers: ["aurous-version"] }, options)

/**
 * List the LoRAs that the team can use
 *
 * Public LoRAs and the team's private ones, as a bare array; inactive ones and those of other teams are not among
 * them.
 */
export const listLorasOptions = (options: QueryRequest<typeof sdk.listLoras>): Query<"aurous", "listLoras", ResponseData<typeof sdk.listLoras>, ErrorOf<typeof sdk.listLoras>> =>
  buildQuery(listLorasQueryKey(options), (signal) => sdk.listLoras({ ...options, signal }))

export const listCharactersQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.listCharacters>>): QueryKey<"aurous", "listCharacters", ResponseData<typeof sdk.listCharacters>, ErrorOf<typeof sdk.listCharacters>> =>
  buildQueryKey({ vendor: "aurous", id: "listCharacters", headers: ["aurous-version"] }, options)

/**
 * List the characters of the team
 *
 * The team's characters as a bare array, in the order in which they were made.
 */
export const listCharactersOptions = (options: QueryRequest<typeof sdk.listCharacters>): Query<"aurous", "listCharacters", ResponseData<typeof sdk.listCharacters>, ErrorOf<typeof sdk.listCharacters>> =>
  buildQuery(listCharactersQueryKey(options), (signal) => sdk.listCharacters({ ...options, signal }))

/**
 * Make a character from reference images
 *
 * Begins to make a character and answers at once. It goes from `synthesizing` over `reviewing` to `ready`, on sample
 * data in a few seconds; only then a generation can use it. The fields are assumed: the vendor's page names the route
 * and no more. It costs nothing.
 */
export const createCharacterMutation = (options: MutationOptions<typeof sdk.createCharacter>): Mutation<"aurous", "createCharacter", MutationVariables<typeof sdk.createCharacter>, ResponseData<typeof sdk.createCharacter>, ErrorOf<typeof sdk.createCharacter>> =>
  buildMutation(["aurous", "createCharacter"], (variables) => sdk.createCharacter({ ...options, ...variables }))

export const getCharacterQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.getCharacter>>): QueryKey<"aurous", "getCharacter", ResponseData<typeof sdk.getCharacter>, ErrorOf<typeof sdk.getCharacter>> =>
  buildQueryKey({ vendor: "aurous", id: "getCharacter", headers: ["aurous-version"] }, options)

/**
 * Read a character
 *
 * A character as it is now. A character of another team gets the answer of one that does not exist.
 */
export const getCharacterOptions = (options: QueryRequest<typeof sdk.getCharacter>): Query<"aurous", "getCharacter", ResponseData<typeof sdk.getCharacter>, ErrorOf<typeof sdk.getCharacter>> =>
  buildQuery(getCharacterQueryKey(options), (signal) => sdk.getCharacter({ ...options, signal }))

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
export const createFileMutation = (options: MutationOptions<typeof sdk.createFile>): Mutation<"aurous", "createFile", MutationVariables<typeof sdk.createFile>, ResponseData<typeof sdk.createFile>, ErrorOf<typeof sdk.createFile>> =>
  buildMutation(["aurous", "createFile"], (variables) => sdk.createFile({ ...options, ...variables }))

export const getPricingQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.getPricing>>): QueryKey<"aurous", "getPricing", ResponseData<typeof sdk.getPricing>, ErrorOf<typeof sdk.getPricing>> =>
  buildQueryKey({ vendor: "aurous", id: "getPricing", headers: ["aurous-version"] }, options)

/**
 * Read the prices of a version
 *
 * What a generation costs by the version that the request, the team or the system names; frozen per version.
 */
export const getPricingOptions = (options: QueryRequest<typeof sdk.getPricing>): Query<"aurous", "getPricing", ResponseData<typeof sdk.getPricing>, ErrorOf<typeof sdk.getPricing>> =>
  buildQuery(getPricingQueryKey(options), (signal) => sdk.getPricing({ ...options, signal }))

export const getBalanceQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.getBalance>>): QueryKey<"aurous", "getBalance", ResponseData<typeof sdk.getBalance>, ErrorOf<typeof sdk.getBalance>> =>
  buildQueryKey({ vendor: "aurous", id: "getBalance", headers: ["aurous-version"] }, options)

/**
 * Read the credits of the team
 *
 * The balance of the team, the part that running generations hold, and the part that is available.
 */
export const getBalanceOptions = (options: QueryRequest<typeof sdk.getBalance>): Query<"aurous", "getBalance", ResponseData<typeof sdk.getBalance>, ErrorOf<typeof sdk.getBalance>> =>
  buildQuery(getBalanceQueryKey(options), (signal) => sdk.getBalance({ ...options, signal }))

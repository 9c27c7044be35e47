// Written by `pnpm generate` from openapi/aurous/; change it there.
import { mutationOf, queryKeyOf, queryOf, type Answer, type Asked, type Failure, type KeyAsked, type Mutation, type Query, type QueryKey, type Running, type Variables } from '../../query/compiled.ts'
import * as sdk from '../aurous.gen.ts'

export type { Asked, Failure, Mutation, Query, QueryKey, RequestKey, Running, Variables } from '../../query/compiled.ts'

export const estimateImageQueryKey = (options: KeyAsked<Asked<typeof sdk.estimateImage>>): QueryKey<"aurous", "estimateImage", Answer<typeof sdk.estimateImage>, Failure<typeof sdk.estimateImage>> =>
  queryKeyOf({ vendor: "aurous", id: "estimateImage", headers: ["aurous-version"] }, options)

/**
 * Estimate the credit cost of an image generation
 *
 * Prices a generation without starting it: the total in credits and a line for each part, `base` and, when the
 * prompt is enhanced, `enhance`. References and characters are free. It takes the body of `POST /v1/images` and
 * refuses whatever that would refuse, with the same answer; only the balance and `Idempotency-Key` are not looked
 * at. It has a rate limit of its own, `estimate_post`, so that asking for prices never costs a generation its turn.
 *
 */
export const estimateImageOptions = (options: Asked<typeof sdk.estimateImage>): Query<"aurous", "estimateImage", Answer<typeof sdk.estimateImage>, Failure<typeof sdk.estimateImage>> =>
  queryOf(estimateImageQueryKey(options), (signal) => sdk.estimateImage({ ...options, signal }))

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
export const createImageMutation = (options: Running<typeof sdk.createImage>): Mutation<"aurous", "createImage", Variables<typeof sdk.createImage>, Answer<typeof sdk.createImage>, Failure<typeof sdk.createImage>> =>
  mutationOf(["aurous", "createImage"], (variables) => sdk.createImage({ ...options, ...variables }))

export const getImageQueryKey = (options: KeyAsked<Asked<typeof sdk.getImage>>): QueryKey<"aurous", "getImage", Answer<typeof sdk.getImage>, Failure<typeof sdk.getImage>> =>
  queryKeyOf({ vendor: "aurous", id: "getImage", headers: ["aurous-version"] }, options)

/**
 * Read a generation
 *
 * A generation as it is now. While it runs, `cost.amount` is what is held. A generation of another team gets the
 * answer of one that does not exist.
 *
 */
export const getImageOptions = (options: Asked<typeof sdk.getImage>): Query<"aurous", "getImage", Answer<typeof sdk.getImage>, Failure<typeof sdk.getImage>> =>
  queryOf(getImageQueryKey(options), (signal) => sdk.getImage({ ...options, signal }))

export const listLorasQueryKey = (options?: KeyAsked<Asked<typeof sdk.listLoras>>): QueryKey<"aurous", "listLoras", Answer<typeof sdk.listLoras>, Failure<typeof sdk.listLoras>> =>
  queryKeyOf({ vendor: "aurous", id: "listLoras", headers: ["aurous-version"] }, options)

/**
 * List the LoRAs that the team can use
 *
 * Public LoRAs and the team's private ones, as a bare array; inactive ones and those of other teams are not among
 * them.
 *
 */
export const listLorasOptions = (options: Asked<typeof sdk.listLoras>): Query<"aurous", "listLoras", Answer<typeof sdk.listLoras>, Failure<typeof sdk.listLoras>> =>
  queryOf(listLorasQueryKey(options), (signal) => sdk.listLoras({ ...options, signal }))

export const listCharactersQueryKey = (options?: KeyAsked<Asked<typeof sdk.listCharacters>>): QueryKey<"aurous", "listCharacters", Answer<typeof sdk.listCharacters>, Failure<typeof sdk.listCharacters>> =>
  queryKeyOf({ vendor: "aurous", id: "listCharacters", headers: ["aurous-version"] }, options)

/**
 * List the characters of the team
 *
 * The team's characters as a bare array, in the order in which they were made.
 */
export const listCharactersOptions = (options: Asked<typeof sdk.listCharacters>): Query<"aurous", "listCharacters", Answer<typeof sdk.listCharacters>, Failure<typeof sdk.listCharacters>> =>
  queryOf(listCharactersQueryKey(options), (signal) => sdk.listCharacters({ ...options, signal }))

/**
 * Make a character from reference images
 *
 * Begins to make a character and answers at once. It goes from `synthesizing` over `reviewing` to `ready`, on sample
 * data in a few seconds; only then a generation can use it. The fields are assumed: the vendor's page names the route
 * and no more. It costs nothing.
 *
 */
export const createCharacterMutation = (options: Running<typeof sdk.createCharacter>): Mutation<"aurous", "createCharacter", Variables<typeof sdk.createCharacter>, Answer<typeof sdk.createCharacter>, Failure<typeof sdk.createCharacter>> =>
  mutationOf(["aurous", "createCharacter"], (variables) => sdk.createCharacter({ ...options, ...variables }))

export const getCharacterQueryKey = (options: KeyAsked<Asked<typeof sdk.getCharacter>>): QueryKey<"aurous", "getCharacter", Answer<typeof sdk.getCharacter>, Failure<typeof sdk.getCharacter>> =>
  queryKeyOf({ vendor: "aurous", id: "getCharacter", headers: ["aurous-version"] }, options)

/**
 * Read a character
 *
 * A character as it is now. A character of another team gets the answer of one that does not exist.
 */
export const getCharacterOptions = (options: Asked<typeof sdk.getCharacter>): Query<"aurous", "getCharacter", Answer<typeof sdk.getCharacter>, Failure<typeof sdk.getCharacter>> =>
  queryOf(getCharacterQueryKey(options), (signal) => sdk.getCharacter({ ...options, signal }))

/**
 * Upload an image to refer to
 *
 * Keeps an image for 24 hours under an id that `reference_image_urls` take; after that the id is unknown. The image must
 * be a PNG, JPEG, or WebP of at most 10 MB (10,000,000 bytes) and 4096 pixels a side. What is no such image gets 400
 * `invalid_format`, what is too large 400 `value_out_of_range`, both at `file`; a body above 10 MiB gets 413
 * `payload_too_large`. The image is looked at last, after `Idempotency-Key`.
 *
 * A team keeps at most 1000 files of 100,000,000 bytes together at a time, all teams 500,000,000 bytes: a file beyond
 * that gets 413 `storage_limit_exceeded`. Send it again when others have expired.
 *
 */
export const createFileMutation = (options: Running<typeof sdk.createFile>): Mutation<"aurous", "createFile", Variables<typeof sdk.createFile>, Answer<typeof sdk.createFile>, Failure<typeof sdk.createFile>> =>
  mutationOf(["aurous", "createFile"], (variables) => sdk.createFile({ ...options, ...variables }))

export const getPricingQueryKey = (options?: KeyAsked<Asked<typeof sdk.getPricing>>): QueryKey<"aurous", "getPricing", Answer<typeof sdk.getPricing>, Failure<typeof sdk.getPricing>> =>
  queryKeyOf({ vendor: "aurous", id: "getPricing", headers: ["aurous-version"] }, options)

/**
 * Read the prices of a version
 *
 * What a generation costs by the version that the request, the team or the system names; frozen per version.
 */
export const getPricingOptions = (options: Asked<typeof sdk.getPricing>): Query<"aurous", "getPricing", Answer<typeof sdk.getPricing>, Failure<typeof sdk.getPricing>> =>
  queryOf(getPricingQueryKey(options), (signal) => sdk.getPricing({ ...options, signal }))

export const getBalanceQueryKey = (options?: KeyAsked<Asked<typeof sdk.getBalance>>): QueryKey<"aurous", "getBalance", Answer<typeof sdk.getBalance>, Failure<typeof sdk.getBalance>> =>
  queryKeyOf({ vendor: "aurous", id: "getBalance", headers: ["aurous-version"] }, options)

/**
 * Read the credits of the team
 *
 * What the team has, what is held for generations that run, and what is available for others.
 */
export const getBalanceOptions = (options: Asked<typeof sdk.getBalance>): Query<"aurous", "getBalance", Answer<typeof sdk.getBalance>, Failure<typeof sdk.getBalance>> =>
  queryOf(getBalanceQueryKey(options), (signal) => sdk.getBalance({ ...options, signal }))

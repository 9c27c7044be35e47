import type { Exact } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'
import { toExactNumber } from '../accounts/account.ts'
import { millisecondsBetween } from '../time/instants.ts'
import type { Settings } from './settings.ts'
import type { Size } from './sizes.ts'
import type { Lora } from './world.ts'

/** The status of a generation. */
export type GenerationStatus = 'pending' | 'processing' | 'succeeded' | 'failed' | 'moderation_rejected'

/** A generation of images. */
export interface Generation {
  readonly id: string
  /** The ID of the team that requested it. */
  readonly team: string
  readonly request: GenerationRequest
  readonly size: Size
  readonly settings: Settings
  readonly seed: number
  readonly style: Pick<Lora, 'id' | 'name'> | undefined
  readonly estimate: Estimate
  readonly version: string
  readonly requestId: string
  /** The addresses of the pictures. */
  readonly urls: readonly string[]
  /** Milliseconds since 1970. */
  readonly createdAt: number
  status: GenerationStatus
  completedAt?: number
  error?: string
}

/** The part of the request that a generation shows. */
export interface GenerationRequest {
  readonly prompt: string
  readonly negative_prompt?: string
  readonly character_id?: string
  readonly size?: string
  readonly count: number
  readonly seed?: number
  readonly webhook_url?: string
  readonly reference_image_urls: readonly string[]
}

/** The texts of a generation that may be long. */
export function textsOf({ request }: Generation): readonly (string | undefined)[] {
  const { prompt, negative_prompt, webhook_url, reference_image_urls } = request
  return [prompt, negative_prompt, webhook_url, ...reference_image_urls]
}

/** What a generation costs, in credits. */
export function priceOf({ estimate }: Generation): Exact {
  return estimate.amount
}

/** A generation in the form of the document, for polling and for webhooks. */
export function generationToJson(generation: Generation): Record<string, unknown> {
  const { request, size, settings, style, createdAt, completedAt } = generation
  const done = generation.status === 'succeeded'
  return {
    id: generation.id,
    status: generation.status,
    prompt: request.prompt,
    created_at: new Date(createdAt).toISOString(),
    media_type: 'image',
    negative_prompt: request.negative_prompt ?? null,
    output_urls: done ? [...generation.urls] : [],
    reference_image_urls: request.reference_image_urls,
    error_message: generation.error ?? null,
    duration_ms: completedAt === undefined ? null : millisecondsBetween(createdAt, completedAt),
    cost: costOf(generation),
    width: size.width,
    height: size.height,
    image_count: request.count,
    size_preset: request.size ?? null,
    inference_type: isImageToImage(generation) ? 'image_to_image' : 'text_to_image',
    cfg_rescale: settings.cfg_rescale,
    denoise_strength: settings.denoise_strength,
    // A random seed is shown once it has been used.
    seed: done ? generation.seed : (request.seed ?? null),
    character_id: request.character_id ?? null,
    loras: style === undefined ? null : [{ id: style.id, name: style.name }],
    aurous_version: generation.version,
    creation_request_id: generation.requestId,
    completed_at: completedAt === undefined ? null : new Date(completedAt).toISOString(),
  }
}

/** Whether reference images or a character are attached. */
function isImageToImage({ request }: Generation): boolean {
  return request.reference_image_urls.length > 0 || request.character_id !== undefined
}

/** The cost that is held while it runs and charged when it succeeds; zero when it failed. */
function costOf(generation: Generation): unknown {
  const { status, estimate } = generation
  const isFree = status === 'failed' || status === 'moderation_rejected'
  const breakdown = Object.fromEntries(
    estimate.lines
      .filter(({ id }) => id === 'base' || id === 'enhance')
      .map(({ id, amount }) => [id, toExactNumber(amount)]),
  )
  if (!isFree) return { amount: toExactNumber(priceOf(generation)), currency: 'credit', breakdown }
  const nothing = Object.fromEntries(Object.keys(breakdown).map((id) => [id, 0]))
  return { amount: 0, currency: 'credit', breakdown: nothing }
}

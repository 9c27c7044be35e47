import type { Exact } from '@outlay/money'
import type { GetInferenceResponses } from '@outlay/spec/layer/schemas'
import { toExactNumber } from '../accounts/printed.ts'
import type { Size } from '../picture/shrink.ts'

/** Where a run is in its life. */
export type InferenceStatus = 'in_progress' | 'complete' | 'failed' | 'cancelled' | 'deleted'

/** A run. */
export interface Inference {
  readonly id: string
  /** The id of the workspace that it belongs to. */
  readonly workspace: string
  /** Whether it will fail, as its prompt decides; the prompt itself, which may be long, is not kept. */
  readonly fails: boolean
  /** What is reserved for it, and charged when it is complete. */
  readonly price: Exact
  /** How many files it makes, and how they are drawn. */
  readonly outputs: number
  readonly size: Size
  readonly seed: number
  /** ISO 8601. */
  readonly createdAt: string
  status: InferenceStatus
  completedAt?: string
}

/** A run as the document shows it; `urlOf` gives the address of a file by its number. */
export function inferenceToJson(inference: Inference, urlOf: (index: number) => string): GetInferenceResponses[200] {
  const { id: inference_id, status, createdAt: created_at, completedAt } = inference
  const shown = { inference_id, status, created_at }
  if (status === 'failed') return { ...shown, error_message: FAILED, error_code: 'generation_failed' }
  if (status !== 'complete' || completedAt === undefined) return shown
  return {
    ...shown,
    completed_at: completedAt,
    files: Array.from({ length: inference.outputs }, (_, index) => ({
      url: urlOf(index),
      content_type: 'image/png',
    })),
    actual_price_creative_units: toExactNumber(inference.price),
  }
}

const FAILED = 'The run failed. Nothing was charged.'

import { type Exact, exact } from '@outlay/money'
import type { GetInferenceResponses } from '@outlay/spec/layer/schemas'
import { toExactNumber } from '../accounts/account.ts'
import type { Size } from '../picture/size.ts'
import { type BoundedMap, createBoundedMap } from '../retention/bounded-map.ts'
import type { SampleInference } from './world.ts'

/** The status of a run. */
export type InferenceStatus = 'in_progress' | 'complete' | 'failed' | 'cancelled' | 'deleted'

/** A run. */
export interface Inference {
  readonly id: string
  /** The id of the workspace that it belongs to. */
  readonly workspace: string
  /** Whether it will fail, as its prompt decides; the prompt may be long and is not kept. */
  readonly fails: boolean
  /** The amount that is held for it and charged when it is complete. */
  readonly price: Exact
  /** How many files it makes. */
  readonly outputs: number
  readonly size: Size
  readonly seed: number
  /** ISO 8601. */
  readonly createdAt: string
  status: InferenceStatus
  completedAt?: string
}

/** A run in the form of the document; `urlOf` returns the URL of a file by its number. */
export function inferenceToJson(inference: Inference, urlOf: (index: number) => string): GetInferenceResponses[200] {
  const { id: inference_id, status, createdAt: created_at, completedAt } = inference
  const facts = { inference_id, status, created_at }
  if (status === 'failed') return { ...facts, error_message: FAILED, error_code: 'generation_failed' }
  if (status !== 'complete' || completedAt === undefined) return facts
  return {
    ...facts,
    completed_at: completedAt,
    files: Array.from({ length: inference.outputs }, (_, index) => ({
      url: urlOf(index),
      content_type: 'image/png',
    })),
    actual_price_creative_units: toExactNumber(inference.price),
  }
}

const FAILED = 'The run failed. Nothing was charged.'

/** The sample runs, which never change, and at most so many others that have ended. */
export function createInferenceStore(samples: readonly SampleInference[], most: number): BoundedMap<Inference> {
  const inferences = createBoundedMap<Inference>({ most: most + samples.length })
  // An entry that never ends is never dropped.
  for (const one of samples) inferences.start(one.inference_id, inferenceOf(one))
  return inferences
}

function inferenceOf(sample: SampleInference): Inference {
  const { creative_units = '0', batch_size = 0, width = 1, height = 1, seed = 0, completed_at } = sample
  return {
    id: sample.inference_id,
    workspace: sample.workspace_id,
    fails: false,
    price: exact(creative_units),
    outputs: batch_size,
    size: { width, height },
    seed,
    createdAt: sample.created_at,
    status: sample.status,
    ...(completed_at !== undefined && { completedAt: completed_at }),
  }
}

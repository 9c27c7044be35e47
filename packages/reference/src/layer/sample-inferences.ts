import { exact } from '@outlay/money'
import type { Inference } from './inference.ts'
import type { SampleInference } from './world.ts'

/** The runs that are there from the start; they stay as they are. */
export function sampleInferences(samples: readonly SampleInference[]): Map<string, Inference> {
  return new Map(samples.map((one) => [one.inference_id, inferenceOf(one)]))
}

function inferenceOf(sample: SampleInference): Inference {
  const { creative_units = '0', batch_size = 0, width = 1, height = 1, seed = 0, completed_at } = sample
  return {
    id: sample.inference_id,
    workspace: sample.workspace_id,
    prompt: undefined,
    price: exact(creative_units),
    outputs: batch_size,
    size: { width, height },
    seed,
    createdAt: sample.created_at,
    status: sample.status,
    ...(completed_at !== undefined && { completedAt: completed_at }),
  }
}

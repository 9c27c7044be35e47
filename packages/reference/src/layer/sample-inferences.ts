import { exact } from '@outlay/money'
import { type BoundedMap, createBoundedMap } from '../retention/bounded-map.ts'
import type { Inference } from './inference.ts'
import type { SampleInference } from './world.ts'

/** The runs that are there from the start, and stay as they are; beside them at most so many that have ended. */
export function createInferenceStore(samples: readonly SampleInference[], most: number): BoundedMap<Inference> {
  const inferences = createBoundedMap<Inference>({ most: most + samples.length })
  // What is never ended is never forgotten.
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

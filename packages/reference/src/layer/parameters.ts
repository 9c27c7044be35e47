import type { CatalogueEntry } from '@outlay/pricing'
import type { ExecuteInference, NormalizedParameters } from '@outlay/spec/layer/schemas'
import type { Size } from '../picture/size.ts'

/** The documented number of outputs when a request does not say. */
const OUTPUTS = 4
/** The longest side of an image that is drawn in its own ratio, and the size of any other. */
const LONGEST = 4096
const SQUARE: Size = { width: 1024, height: 1024 }

/** The parameters of a run: from its request, else from its model, else null. */
export function normalizeParameters(body: ExecuteInference, model: CatalogueEntry | undefined): NormalizedParameters {
  const numberOf = (name: 'width' | 'height' | 'num_inference_steps' | 'fps'): number | null =>
    body[name] ?? (model?.[name] as number | undefined) ?? null
  return {
    width: numberOf('width'),
    height: numberOf('height'),
    batch_size: body.batch_size ?? OUTPUTS,
    num_inference_steps: numberOf('num_inference_steps'),
    guidance_scale: body.guidance_scale ?? null,
    duration_seconds: body.duration_seconds ?? null,
    fps: numberOf('fps'),
  }
}

/** The size of its images: its own, unless it has none or a very large one. */
export function pictureSize({ width, height }: Pick<NormalizedParameters, 'width' | 'height'>): Size {
  if (width === null || height === null || width > LONGEST || height > LONGEST) return SQUARE
  return { width, height }
}

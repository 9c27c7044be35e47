import type { CatalogueEntry } from '@outlay/pricing'
import type { ExecuteInference, NormalizedParameters } from '@outlay/spec/layer/schemas'
import type { Size } from '../picture/shrink.ts'

/** Number of outputs where a request does not say, as the document has it. */
const OUTPUTS = 4
/** The longest side of a picture that is drawn in its own ratio, and the size of any other. */
const LONGEST = 4096
const SQUARE: Size = { width: 1024, height: 1024 }

/** How a run is made: by its request, else by its model, else null. */
export function normalizeParameters(body: ExecuteInference, model: CatalogueEntry | undefined): NormalizedParameters {
  const said = (name: 'width' | 'height' | 'num_inference_steps' | 'fps'): number | null =>
    body[name] ?? (model?.[name] as number | undefined) ?? null
  return {
    width: said('width'),
    height: said('height'),
    batch_size: body.batch_size ?? OUTPUTS,
    num_inference_steps: said('num_inference_steps'),
    guidance_scale: body.guidance_scale ?? null,
    duration_seconds: body.duration_seconds ?? null,
    fps: said('fps'),
  }
}

/** The size of its pictures: its own, unless it has none or one that nobody wants to wait for. */
export function pictureSize({ width, height }: Pick<NormalizedParameters, 'width' | 'height'>): Size {
  if (width === null || height === null || width > LONGEST || height > LONGEST) return SQUARE
  return { width, height }
}

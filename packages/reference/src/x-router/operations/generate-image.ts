import type { GenerateImageData, ImageGeneration } from '@outlay/spec/x-router/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { seedAtIndex } from '../../random/random.ts'
import { actualCost } from '../actual-cost.ts'
import { type RunResult, runAfterPayment } from '../run-after-payment.ts'
import type { XRouterCall, XRouterSession } from '../session.ts'

type Generation = RequestOf<GenerateImageData>

/** generateImage: makes images from text after payment. */
export function generateImage(
  session: XRouterSession,
  call: XRouterCall<Generation>,
): Promise<Outcome<ImageGeneration>> {
  return runAfterPayment(session, call, () => createImages(session, call))
}

function createImages(session: XRouterSession, call: XRouterCall<Generation>): RunResult<ImageGeneration> {
  const { prompt, model = 'flux-schnell', width = 1024, height = 1024, numberResults = 1, seed } = call.request.body
  if (prompt === session.world.prompts.failed) return 'failed'
  const first = seed ?? session.randomSeed()
  const images = Array.from({ length: numberResults }, (_, index) => {
    const uuid = session.randomUuid()
    session.images.set(uuid, { size: { width, height }, seed: seedAtIndex(first, index) })
    return { url: call.publicUrl() + session.sign(`images/${uuid}.png`), uuid }
  })
  return { outcome: { status: 200, body: { images, model } }, cost: actualCost(session, call) }
}

import { amountIn } from '../events.ts'
import type { Inference } from './inference.ts'
import type { LayerSession, Workspace } from './session.ts'

/** How long after its beginning a run ends, in milliseconds. */
const RUNNING = 2000

/** What runs cost. */
export const UNIT = 'creative-unit'

/** Lets a run end, paid for or not as its prompt decides; what it costs is held already. */
export function scheduleEnd(session: LayerSession, inference: Inference, { units, name }: Workspace): void {
  const { scheduler, scaleDuration, now, inferences, onEvent } = session
  const ended = { type: 'job' as const, job: inference.id, account: name }
  const amount = amountIn(inference.price, UNIT)
  scheduler.schedule(now() + scaleDuration(RUNNING), (at) => {
    inferences.end(inference.id)
    if (inference.fails) {
      inference.status = 'failed'
      units.release(inference.id)
      onEvent({ ...ended, status: 'failed', refunded: amount })
      return
    }
    inference.status = 'complete'
    inference.completedAt = new Date(at).toISOString()
    units.charge(inference.id, inference.price)
    onEvent({ ...ended, status: 'succeeded', charged: amount })
  })
}

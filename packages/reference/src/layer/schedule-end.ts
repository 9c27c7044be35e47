import { amountIn } from '../behaviour/events.ts'
import type { Inference } from './inference.ts'
import type { LayerSession, Workspace } from './session.ts'

/** How long a run takes, in milliseconds. */
const RUNNING = 2000

/** The unit of prices. */
export const UNIT = 'creative-unit'

/** Schedules the end of a run: its hold is charged, or released when its prompt makes it fail. */
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

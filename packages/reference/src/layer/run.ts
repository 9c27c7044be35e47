import type { Inference } from './inference.ts'
import type { LayerSession, Workspace } from './session.ts'

/** How long after its beginning a run ends, in milliseconds. */
const RUNNING = 2000

/** Lets a run end, paid for or not as its prompt decides; what it costs is held already. */
export function run(
  { agenda, lasting, now, inferences }: LayerSession,
  inference: Inference,
  { units }: Workspace,
): void {
  agenda.add(now() + lasting(RUNNING), (at) => {
    inferences.end(inference.id)
    if (inference.fails) {
      inference.status = 'failed'
      units.release(inference.id)
      return
    }
    inference.status = 'complete'
    inference.completedAt = new Date(at).toISOString()
    units.charge(inference.id, inference.price)
  })
}

import type { GetModelData, Model } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { modelToJson } from '../models.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'
import { unknownModelFault } from '../validate-state.ts'

/** getModel: a model by its ID, or by its ID at one of its providers. */
export function getModel(
  { models, redactText }: LumenfallSession,
  { request }: LumenfallCall<RequestOf<GetModelData>>,
): Outcome<Model> {
  const { id } = request.path
  const found = models.find(id)
  if (found !== undefined) return { status: 200, body: modelToJson(found.model) }
  const placed = { location: 'path', pointer: '/id', path: ['id'] }
  return { faults: [unknownModelFault(redactText(id), models.nearest(id), placed)] }
}

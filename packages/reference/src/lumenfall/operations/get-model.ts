import type { GetModelData, Model } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { unknownModel } from '../judge.ts'
import { shownModel } from '../models.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

/** getModel: a model by its id, or by its id at one of its providers. */
export function getModel(
  { models, redactText }: LumenfallSession,
  { request }: LumenfallCall<RequestOf<GetModelData>>,
): Outcome<Model> {
  const { id } = request.path
  const found = models.find(id)
  if (found !== undefined) return { status: 200, body: shownModel(found.model) }
  const placed = { location: 'path', pointer: '/id', path: ['id'] }
  return { faults: [unknownModel(redactText(id), models.nearest(id), placed)] }
}

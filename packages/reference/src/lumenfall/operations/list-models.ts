import type { ModelList } from '@outlay/spec/lumenfall/schemas'
import type { Outcome } from '../../behaviour/behaviour.ts'
import { modelToJson } from '../models.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

/** listModels: every model, in the form of OpenAI's API. */
export function listModels({ models }: LumenfallSession, _call: LumenfallCall<unknown>): Outcome<ModelList> {
  return { status: 200, body: { object: 'list', data: models.all.map(modelToJson) } }
}

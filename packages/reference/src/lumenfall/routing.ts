import { pickOne } from '../chance/pick.ts'
import type { ModelMatch } from './models.ts'
import type { SampleModel } from './world.ts'

/** Who runs a request. */
export interface ModelRoute {
  readonly model: SampleModel
  /** The id of the provider. */
  readonly provider: string
}

/**
 * The provider that a dry run names: the one that was asked for, else the model's preferred one. It changes nothing, so that
 * a dry run leaves no trace in how later calls are route.
 *
 * @example previewed({ model, provider: undefined }).provider // 'fal'
 */
export function previewRoute({ model, provider }: ModelMatch): ModelRoute {
  return { model, provider: provider ?? preferredOf(model) }
}

/**
 * The provider that a real call goes to: the one that was asked for, else any of the model's by chance, of which the
 * preferred one is twice as likely as another.
 *
 * @example decided({ model, provider: 'runware' }, random).provider // 'runware'
 */
export function chooseRoute({ model, provider }: ModelMatch, random: () => number): ModelRoute {
  return { model, provider: provider ?? pickOne([preferredOf(model), ...model.providers], random) }
}

function preferredOf({ id, providers }: SampleModel): string {
  const [preferred] = providers
  if (preferred === undefined) throw new Error(`The model ${id} has no providers.`)
  return preferred
}

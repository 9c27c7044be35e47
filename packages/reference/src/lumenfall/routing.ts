import { pickOne } from '../random/random.ts'
import type { ModelMatch } from './models.ts'
import type { SampleModel } from './world.ts'

/** The model and the provider that run a request. */
export interface ModelRoute {
  readonly model: SampleModel
  /** The id of the provider. */
  readonly provider: string
}

/**
 * The provider that a dry run names: the one that was requested, else the model's preferred one. It changes nothing, so that
 * a dry run leaves no trace in how later calls are routed.
 *
 * @example previewRoute({ model, provider: undefined }).provider // 'fal'
 */
export function previewRoute({ model, provider }: ModelMatch): ModelRoute {
  return { model, provider: provider ?? preferredOf(model) }
}

/**
 * The route of a real run: the requested provider, else a random one of the model's; the preferred one is twice as likely
 * as any other.
 *
 * @example chooseRoute({ model, provider: 'runware' }, random).provider // 'runware'
 */
export function chooseRoute({ model, provider }: ModelMatch, random: () => number): ModelRoute {
  return { model, provider: provider ?? pickOne([preferredOf(model), ...model.providers], random) }
}

function preferredOf({ id, providers }: SampleModel): string {
  const [preferred] = providers
  if (preferred === undefined) throw new Error(`The model ${id} has no providers.`)
  return preferred
}

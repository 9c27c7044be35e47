import type { Model } from '@outlay/spec/lumenfall/schemas'
import { distance } from 'fastest-levenshtein'
import type { LumenfallWorld, ModelKind, SampleModel } from './world.ts'

/** A model that matches a name. */
export interface ModelMatch {
  readonly model: SampleModel
  /** The provider in the name; undefined when any will do. */
  readonly provider: string | undefined
}

/** The models of the world. */
export interface ModelCatalogue {
  readonly all: readonly SampleModel[]
  /** Finds a model by its ID or by `<provider>/<id>` of one of its providers; undefined for any other name. */
  readonly find: (name: string) => ModelMatch | undefined
  /**
   * The ID most similar to an unknown name, if at most a third of its letters differ; only of models of the kind, if given.
   */
  readonly nearest: (name: string, kind?: ModelKind) => string | undefined
  /** The most similar ID, however different. */
  readonly closest: (name: string, kind?: ModelKind) => string | undefined
}

/** Only so many letters of a longer name are compared. */
const LONGEST = 100

/**
 * Finds models by their names.
 *
 * @example createModelCatalogue(world).find('vertex/gemini-3-pro-image')?.provider // 'vertex'
 * @example createModelCatalogue(world).nearest('dalle-3') // 'dall-e-3'
 */
export function createModelCatalogue({ models }: Pick<LumenfallWorld, 'models'>): ModelCatalogue {
  const named = models.flatMap((model): (readonly [string, ModelMatch])[] => [
    [model.id, { model, provider: undefined }],
    ...model.providers.map((provider) => [`${provider}/${model.id}`, { model, provider }] as const),
  ])
  const byName = new Map(named)
  const closest = (name: string, kind?: ModelKind): Similarity | undefined => {
    const isLong = name.includes('/')
    const fitting = named.filter(
      ([, { model, provider }]) => (kind === undefined || model.kind === kind) && (provider !== undefined) === isLong,
    )
    const candidates = fitting.map(([one]) => one)
    return mostSimilar(name.slice(0, LONGEST).toLowerCase(), candidates)
  }
  return {
    all: models,
    find: (name) => byName.get(name),
    nearest: (name, kind) => {
      const found = closest(name, kind)
      return found?.isNear === true ? found.name : undefined
    },
    closest: (name, kind) => closest(name, kind)?.name,
  }
}

interface Similarity {
  readonly name: string
  readonly isNear: boolean
}

/** The most similar name: by the model's part first, then by the whole. */
function mostSimilar(name: string, candidates: readonly string[]): Similarity | undefined {
  const own = partOf(name)
  const [best] = candidates
    .map((one) => ({ one, part: distance(own, partOf(one)), whole: distance(name, one) }))
    .sort((one, other) =>
      one.part === other.part ? compareNumbers(one.whole, other.whole) : compareNumbers(one.part, other.part),
    )
  if (best === undefined) return undefined
  const isNear = [own, partOf(best.one)].some(({ length }) => best.part + best.part + best.part <= length)
  return { name: best.one, isNear }
}

/** The part of a name after the provider. */
function partOf(name: string): string {
  return name.slice(name.indexOf('/') + 1)
}

function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** A model in the form of OpenAI's API. */
export function modelToJson({ id, created, owned_by }: SampleModel): Model {
  return { id, object: 'model', created, owned_by }
}

import type { Place } from '../parse/yaml-source.ts'
import type { Mistake } from './mistake.ts'

/** A mistake after which nothing follows from what stands at its place. */
export interface Misshape {
  readonly place: Place
  readonly mistake: Mistake
}

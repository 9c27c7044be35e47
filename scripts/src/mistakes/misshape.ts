import type { Place } from '../source/yaml-source.ts'
import type { Mistake } from './mistake.ts'

/** A mistake after which nothing follows from what stands at its place. */
export interface Misshape {
  readonly place: Place
  readonly mistake: Mistake
}

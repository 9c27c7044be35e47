import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

/** A diagnostic after which nothing follows from what stands at its place. */
export interface Misshape {
  readonly place: Place
  readonly diagnostic: Diagnostic
}

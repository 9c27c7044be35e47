import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

/** A diagnostic about a wrong shape: nothing is concluded from what stands at its place. */
export interface ShapeDiagnostic {
  readonly place: Place
  readonly diagnostic: Diagnostic
}

// Written by `pnpm generate` from openapi/*/; change it there.
import type { World as AurousWorld } from '@outlay/spec/aurous/world-schemas'
import type { World as LayerWorld } from '@outlay/spec/layer/world-schemas'
import type { World as LumenfallWorld } from '@outlay/spec/lumenfall/world-schemas'
import type { World as XRouterWorld } from '@outlay/spec/x-router/world-schemas'
import type { ReadonlyDeep } from '@outlay/vendor'

/** Worlds of your own, by the vendor; what a world leaves out is that of its sample. */
export interface Worlds {
  readonly aurous?: ReadonlyDeep<Partial<AurousWorld>>
  readonly layer?: ReadonlyDeep<Partial<LayerWorld>>
  readonly lumenfall?: ReadonlyDeep<Partial<LumenfallWorld>>
  readonly "x-router"?: ReadonlyDeep<Partial<XRouterWorld>>
}

// Written by `pnpm generate` from openapi/*/; change it there.
import type { ServedVendor } from '@outlay/reference'

/** The vendors that the command knows, by name. */
export const sampleSet: Readonly<Record<string, () => Promise<ServedVendor>>> = {
  "aurous": async () => (await import('@outlay/reference/aurous')).default,
  "layer": async () => (await import('@outlay/reference/layer')).default,
  "lumenfall": async () => (await import('@outlay/reference/lumenfall')).default,
  "x-router": async () => (await import('@outlay/reference/x-router')).default,
}

import type { ModelCatalogue } from './models.ts'
import { chooseRoute, type ModelRoute, previewRoute } from './routing.ts'
import type { LumenfallCall, LumenfallContext } from './session.ts'

/** A call whose context is not made yet. */
export type ValidCall = Pick<LumenfallCall<unknown>, 'request'>

/**
 * Decides once which provider runs a call: a dry run names the preferred one and leaves no trace; a real run gets one by
 * chance. Empty for a call that names no model.
 *
 * @example const createContext = contextFactory(models, random)
 * createContext(call).route?.provider // 'fal'
 */
export function contextFactory(models: ModelCatalogue, random: () => number): (call: ValidCall) => LumenfallContext {
  return (call) => {
    const { body } = call.request as { readonly body?: { readonly model?: unknown } | null }
    const match = typeof body?.model === 'string' ? models.find(body.model) : undefined
    if (match === undefined) return {}
    const route = isDryRun(call) ? previewRoute(match) : chooseRoute(match, random)
    return { route, state: { provider: route.provider }, headers: routeHeaders(route) }
  }
}

/** Whether a call asks for an estimate only. */
export function isDryRun({ request }: ValidCall): boolean {
  const { query } = request as { readonly query?: { readonly dryRun?: unknown } }
  return query?.dryRun === true
}

/** Who runs a request, in the headers of its response. */
function routeHeaders({ model, provider }: ModelRoute): Readonly<Record<string, string>> {
  return { 'X-Lumenfall-Provider': provider, 'X-Lumenfall-Model': model.id }
}

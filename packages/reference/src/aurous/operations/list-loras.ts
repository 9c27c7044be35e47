import type { ListLorasResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome } from '../../behaviour/behaviour.ts'
import type { AurousCall, AurousSession } from '../session.ts'

/** listLoras: the styles that the team may use. */
export function listLoras(
  { lorasOf }: AurousSession,
  { auth: { team } }: AurousCall<unknown>,
): Outcome<ListLorasResponses[keyof ListLorasResponses]> {
  const loras = team === undefined ? [] : lorasOf(team)
  const body = loras.map(({ id, name, slug, is_public, defaults }) => ({
    id,
    name,
    slug,
    is_public,
    default_steps: defaults.steps ?? null,
    default_guidance_scale: defaults.guidance_scale ?? null,
    default_cfg_rescale: defaults.cfg_rescale ?? null,
    default_denoise_strength: defaults.denoise_strength ?? null,
  }))
  return { status: 200, body }
}

import type { Defaults } from './world.ts'

/** What of a request settles how it is run. */
export interface RequestedSettings {
  readonly steps?: number | undefined
  readonly guidance_scale?: number | undefined
  readonly cfg_rescale?: number | undefined
  readonly denoise_strength?: number | undefined
}

/** What else settles it: what holds for everybody, the style's defaults, and the character's for the strength of denoising. */
export interface SettingsDefaults {
  readonly platform: Required<Defaults>
  readonly style: Defaults | undefined
  readonly character: { readonly denoise_strength?: number | undefined } | undefined
  /** Whether reference images or a character are attached. */
  readonly hasImage: boolean
}

/** How a generation is run. */
export interface Settings {
  readonly steps: number
  readonly guidance_scale: number
  readonly cfg_rescale: number
  /** Null without reference images and character: then it is ignored and never defaulted. */
  readonly denoise_strength: number | null
}

/**
 * How a request is run: what it says, else what its style says, else what the platform does; denoising only where there
 * is an image to begin with, then also by the character's own default.
 *
 * @example settingsOf({ steps: 30 }, { platform, style: undefined, character: undefined, hasImage: false })
 * // { steps: 30, guidance_scale: 4.3, cfg_rescale: 0.7, denoise_strength: null }
 */
export function settingsOf(
  chosen: RequestedSettings,
  { platform, style, character, hasImage }: SettingsDefaults,
): Settings {
  const denoise = chosen.denoise_strength ?? style?.denoise_strength ?? character?.denoise_strength
  return {
    steps: chosen.steps ?? style?.steps ?? platform.steps,
    guidance_scale: chosen.guidance_scale ?? style?.guidance_scale ?? platform.guidance_scale,
    cfg_rescale: chosen.cfg_rescale ?? style?.cfg_rescale ?? platform.cfg_rescale,
    denoise_strength: hasImage ? (denoise ?? platform.denoise_strength) : null,
  }
}

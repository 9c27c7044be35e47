import type { Defaults, Lora } from './world.ts'

/** The settings that a request may choose. */
export interface RequestedSettings {
  readonly steps?: number | undefined
  readonly guidance_scale?: number | undefined
  readonly cfg_rescale?: number | undefined
  readonly denoise_strength?: number | undefined
}

/** Defaults of the platform, the style, and the character (for the strength of denoising). */
export interface SettingsDefaults {
  readonly platform: Required<Defaults>
  readonly style: Defaults | undefined
  readonly character: { readonly denoise_strength?: number | undefined } | undefined
  /** Whether reference images or a character are attached. */
  readonly hasImage: boolean
}

/** The settings of a generation. */
export interface Settings {
  readonly steps: number
  readonly guidance_scale: number
  readonly cfg_rescale: number
  /** Null without reference images and character: then it is ignored and never defaulted. */
  readonly denoise_strength: number | null
}

/**
 * The settings of a request: its own, else those of its style, else the platform's. Denoising applies only with an input
 * image; the character may have a default for it.
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

/** The part of a request that chooses a style. */
export interface StyleChoice {
  readonly lora_id?: string
  readonly prompt: string
}

/**
 * The style of a request: the one that it names by ID or slug, else the first with a keyword in the prompt, ignoring case;
 * undefined when none matches.
 *
 * @example styleOf({ prompt: 'A watercolor of a fox' }, loras)?.name // 'Watercolour'
 */
export function styleOf({ lora_id: id, prompt }: StyleChoice, loras: readonly Lora[]): Lora | undefined {
  if (id !== undefined) return loras.find((lora) => lora.id === id || lora.slug === id)
  const words = ` ${prompt.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return loras.find(({ keywords }) => keywords.some((one) => words.includes(` ${one.toLowerCase()} `)))
}

import type { Lora } from './world.ts'

/** What of a request names a style, or lets one be chosen. */
export interface StyleChoice {
  readonly lora_id?: string
  readonly prompt: string
}

/**
 * The style of a request: the one that it names by id or slug, else the first with a keyword that is a word of the prompt,
 * in either case of its letters; undefined when none matches.
 *
 * @example styleOf({ prompt: 'A watercolor of a fox' }, loras)?.name // 'Watercolour'
 */
export function styleOf({ lora_id: id, prompt }: StyleChoice, loras: readonly Lora[]): Lora | undefined {
  if (id !== undefined) return loras.find((lora) => lora.id === id || lora.slug === id)
  const words = ` ${prompt.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return loras.find(({ keywords }) => keywords.some((one) => words.includes(` ${one.toLowerCase()} `)))
}

import { describe, expect, it } from 'vitest'
import { settingsOf } from './settings.ts'

const platform = { steps: 11, guidance_scale: 4.3, cfg_rescale: 0.7, denoise_strength: 0.6 }
const style = { steps: 24, guidance_scale: 6.5 }

// A generation does not show these two, so that they are judged here.
describe('steps and guidance scale', () => {
  it.each([
    ['are the platform’s by default', {}, undefined, 11, 4.3],
    ['are the style’s before the platform’s', {}, style, 24, 6.5],
    ['are the platform’s where the style has none', {}, { cfg_rescale: 0.1 }, 11, 4.3],
    ['are mixed where the style has but one', {}, { steps: 5 }, 5, 4.3],
    ['are what is said before the style’s', { steps: 100, guidance_scale: 0.1 }, style, 100, 0.1],
    ['are what is said before the platform’s', { steps: 1, guidance_scale: 30 }, undefined, 1, 30],
  ])('%s', (_, chosen, given, steps, scale) => {
    for (const hasImage of [true, false]) {
      const found = settingsOf(chosen, { platform, style: given, character: { denoise_strength: 0.35 }, hasImage })
      expect([found.steps, found.guidance_scale]).toEqual([steps, scale])
    }
  })
})

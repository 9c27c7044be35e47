/** Shades of the gradient, from top to bottom. */
export const SHADES = 64
/** The background, and the shapes that lie on it. */
export const LAYERS = 4

/** Red, green and blue, each from 0 to 255. */
type Colour = readonly [number, number, number]

/**
 * The 256 colours of a picture: a gradient of `SHADES` for the background, then the same gradient tinted for each shape.
 *
 * @example palette(seeded(1))[SHADES * layer + shade] // [red, green, blue]
 */
export function palette(random: () => number): number[][] {
  const hue = random() * 360
  const [top, bottom] = [colour(hue, 0.7, 0.82), colour(hue + 40 + random() * 60, 0.55, 0.45)]
  const tints = Array.from({ length: LAYERS - 1 }, () => colour(hue + 120 + random() * 160, 0.75, 0.6))
  return [undefined, ...tints].flatMap((tint) =>
    Array.from({ length: SHADES }, (_, shade) => {
      const background = mix(top, bottom, shade / (SHADES - 1))
      return mix(background, tint ?? background, 0.6).map(Math.round)
    }),
  )
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2): number => one[index] + (other[index] - one[index]) * share
  return [at(0), at(1), at(2)]
}

/** A colour by hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4, section 7.1). */
function colour(hue: number, saturation: number, lightness: number): Colour {
  const strength = saturation * Math.min(lightness, 1 - lightness)
  const at = (offset: number): number => {
    const turn = (offset + hue / 30) % 12
    return 255 * (lightness - strength * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))
  }
  return [at(0), at(8), at(4)]
}

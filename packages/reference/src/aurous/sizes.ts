import { roundToMultiple } from '../picture/size.ts'

/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The part of a request that chooses a size. */
export interface SizeChoice {
  readonly size?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

/** Sides are multiples of this. */
const STEP = 32

/** The size when the request chooses none. */
const DEFAULT_SIZE: Size = { width: 1024, height: 1024 }

/**
 * The pixels of the presets: the area of the tier's square in another ratio, scaled down when a side would exceed 4096, with
 * rounded sides.
 */
export const PRESETS: Readonly<Record<string, Size>> = {
  '2k_1_1': { width: 2048, height: 2048 },
  '2k_3_2': { width: 2496, height: 1664 },
  '2k_2_3': { width: 1664, height: 2496 },
  '2k_4_3': { width: 2368, height: 1760 },
  '2k_3_4': { width: 1760, height: 2368 },
  '2k_16_9': { width: 2720, height: 1536 },
  '2k_9_16': { width: 1536, height: 2720 },
  '2k_21_9': { width: 3136, height: 1344 },
  '4k_1_1': { width: 4096, height: 4096 },
  '4k_3_2': { width: 4096, height: 2720 },
  '4k_2_3': { width: 2720, height: 4096 },
  '4k_4_3': { width: 4096, height: 3072 },
  '4k_3_4': { width: 3072, height: 4096 },
  '4k_16_9': { width: 4096, height: 2304 },
  '4k_9_16': { width: 2304, height: 4096 },
  '4k_21_9': { width: 4096, height: 1760 },
}

/**
 * The size of a request in pixels: that of its preset, its own sides rounded to multiples of 32, or 1024×1024.
 *
 * @example sizeOf({ width: 1040, height: 2000 }) // { width: 1056, height: 2016 }
 */
export function sizeOf({ size, width, height }: SizeChoice): Size {
  const preset = size === undefined ? undefined : PRESETS[size]
  if (preset !== undefined) return preset
  if (width === undefined || height === undefined) return DEFAULT_SIZE
  return { width: roundToMultiple(width, STEP), height: roundToMultiple(height, STEP) }
}

/** The type of an image and its stored size in pixels, without the orientation in its metadata. */
export interface PictureInfo {
  readonly mimeType: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** The first bytes of each type in hexadecimal, including the size where that has a fixed place. */
const BEGINNINGS: readonly (readonly [mimeType: PictureInfo['mimeType'], beginning: RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a0000000d49484452.{16}/],
  ['image/jpeg', /^ffd8ff/],
  // VP8X with its canvas, VP8 with the start code of a key frame, VP8L with its signature.
  ['image/webp', /^52494646.{8}57454250(?:56503858.{28}|56503820.{14}9d012a.{8}|5650384c.{8}2f.{8})/],
]
const LONGEST_BEGINNING = 32

/** In bytes: the size of a JPEG follows its metadata, which a hostile file could make slow to search. */
const LONGEST_SEARCH = 2_097_152

/**
 * Reads the type and size of a PNG, JPEG or WebP from its header. Undefined for anything else, for a truncated header, for a
 * side of 0 pixels, and for a JPEG whose size is not in its first 2 MiB. Never throws.
 *
 * @example await measurePicture(await drawPng({ width: 512, height: 256, seed: 1 })) // image/png, 256×128
 */
export async function measurePicture(bytes: Uint8Array): Promise<PictureInfo | undefined> {
  const beginning = hexadecimal(bytes.subarray(0, LONGEST_BEGINNING))
  const mimeType = BEGINNINGS.find(([, pattern]) => pattern.test(beginning))?.[0]
  if (mimeType === undefined) return undefined
  // The reader is loaded with the first image only.
  const { imageSize } = await import('image-size')
  try {
    // A copy, because the reader would read past the end of a view such as a Buffer of Node.
    const { width, height } = imageSize(new Uint8Array(bytes.subarray(0, LONGEST_SEARCH)))
    return width > 0 && height > 0 ? { mimeType, width, height } : undefined
  } catch {
    return undefined
  }
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

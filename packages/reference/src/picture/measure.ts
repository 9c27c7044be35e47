/** What a picture is, and its size in pixels as it is stored: an orientation in its metadata turns nothing. */
export interface PictureInfo {
  readonly mimeType: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** How a picture begins, in hexadecimal, up to the end of its size where that has a fixed place. */
const BEGINNINGS: readonly (readonly [mimeType: PictureInfo['mimeType'], beginning: RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a0000000d49484452.{16}/],
  ['image/jpeg', /^ffd8ff/],
  // VP8X with its canvas, VP8 with the start code of a key frame, VP8L with its signature.
  ['image/webp', /^52494646.{8}57454250(?:56503858.{28}|56503820.{14}9d012a.{8}|5650384c.{8}2f.{8})/],
]
const LONGEST_BEGINNING = 32

/** In bytes: the size of a JPEG stands behind its metadata, which a hostile file could make a search of seconds. */
const LONGEST_SEARCH = 2_097_152

/**
 * The type and size of a PNG, JPEG or WebP, read from its header; undefined for anything else, for a header that is cut
 * off, for a side of 0 pixels, and for a JPEG whose size stands behind its first 2 MiB. It never throws.
 *
 * @example await measurePicture(await drawPng({ width: 512, height: 256, seed: 1 })) // image/png, 256×128
 */
export async function measurePicture(bytes: Uint8Array): Promise<PictureInfo | undefined> {
  const beginning = hexadecimal(bytes.subarray(0, LONGEST_BEGINNING))
  const mimeType = BEGINNINGS.find(([, pattern]) => pattern.test(beginning))?.[0]
  if (mimeType === undefined) return undefined
  // Only who sends a picture loads the reader.
  const { imageSize } = await import('image-size')
  try {
    // A copy: of a view, such as a Buffer of Node, the reader would read on behind its end.
    const { width, height } = imageSize(new Uint8Array(bytes.subarray(0, LONGEST_SEARCH)))
    return width > 0 && height > 0 ? { mimeType, width, height } : undefined
  } catch {
    return undefined
  }
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

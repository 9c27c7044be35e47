/** Base of every error of this package, so that a caller can catch them in one place. */
export abstract class OutlayError extends Error {
  abstract override readonly name: string
}

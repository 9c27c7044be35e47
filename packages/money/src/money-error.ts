/**
 * Base of every error of this package, so that a caller can catch them in one place.
 *
 * It extends RangeError: each of them says that a value lies outside what exact money allows.
 */
export abstract class MoneyError extends RangeError {
  abstract override readonly name: string
}

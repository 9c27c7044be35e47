/** The request is sound but cannot be priced, and why; exit code 1. */
export class NoPriceError extends Error {
  override readonly name = 'NoPriceError'
}

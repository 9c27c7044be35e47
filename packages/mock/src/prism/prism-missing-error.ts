/** Prism is an optional peer dependency, and it is not installed. */
export class PrismMissingError extends Error {
  override readonly name = 'PrismMissingError'

  constructor(cause: unknown) {
    super('Prism is not installed; `npm install @stoplight/prism-http@5.16.0` adds it.', { cause })
  }
}

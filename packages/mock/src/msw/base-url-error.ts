/** The base URL cannot be matched with requests. */
export class BaseUrlError extends Error {
  override readonly name = 'BaseUrlError'
  /** What was given. */
  readonly baseUrl: string

  constructor(baseUrl: string, message: string) {
    super(message)
    this.baseUrl = baseUrl
  }
}

/** A request as it was sent; errors keep it, with `***` in place of keys. */
export interface SentRequest {
  /** The operationId of the document. */
  readonly operation: string
  readonly method: string
  readonly url: string
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The text of the body, or the form that it is; undefined when there is none. */
  readonly body: string | FormData | undefined
  /** With a key no redirect is followed: fetch would hand the key to whatever host the answer names. */
  readonly redirect?: 'manual'
}

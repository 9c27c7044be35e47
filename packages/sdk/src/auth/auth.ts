/**
 * A key, or what gives it: called for each attempt, so that a short-lived key can be renewed. Of basic
 * authentication it is `user:password`. undefined sends no key.
 */
export type Auth = string | (() => string | undefined | Promise<string | undefined>)

/** Where the document says that a key goes; hey-api writes the schemes of an operation into its call. */
export interface SecurityScheme {
  readonly type: 'apiKey' | 'http'
  /** Of an apiKey; a header when absent. */
  readonly in?: 'query' | 'cookie'
  /** Of an apiKey: the header, the parameter of the query, or the cookie. */
  readonly name?: string
  /** Of http. */
  readonly scheme?: 'bearer' | 'basic'
  /** Tells schemes apart that are otherwise equal. */
  readonly key?: string
}

/** Why a URL is refused, in one sentence: what was given, what is allowed. */
export interface UrlRefusal {
  readonly refused: string
}

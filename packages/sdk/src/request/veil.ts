import type { SentRequest } from './sent-request.ts'

/** Keeps the secrets of a call out of errors, hooks and logs. */
export interface Redactor {
  /** The request without the secrets of its URL and body; headers are not its matter. */
  readonly redactRequest: (sent: SentRequest) => SentRequest
  /** A text without what it quotes of the secrets in the requests until now. */
  readonly redactText: (text: string) => string
}

const same = <Value>(value: Value): Value => value

/** Hides nothing: the document knows of no secret in the call. */
export const noRedaction: Redactor = { redactRequest: same, redactText: same }

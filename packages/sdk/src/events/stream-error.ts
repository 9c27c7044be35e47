import type { ResponseContext } from '../call/call.ts'
import { ApiError } from '../errors/api-error.ts'
import { excerpt } from '../errors/errors.ts'
import { findText, findTexts } from '../response/parse-body.ts'
import { responseDetails } from '../response/read-response.ts'

/** An event of a stream: its name, which is empty where it has none, and its data. */
export interface StreamEvent {
  readonly name: string
  readonly text: string
}

type Fields = Readonly<Record<string, unknown>>

// Where APIs that stream, such as OpenAI's and Anthropic's, say in an event what went wrong.
const CODES = [['error', 'code'], ['error', 'type'], ['response', 'error', 'code'], ['code']]
const MESSAGES = [['error', 'message'], ['response', 'error', 'message'], ['message'], ['detail'], ['title'], ['error']]
const WORDS = /^(errors?|message|code|type|title|details?|status|param|instance|request_?id)$/i

/**
 * Finds the error that an event of a stream is: one that is named `error`, one with an `error`, or of the type `error` or
 * `response.failed`, and one that is an error body of the vendor and nothing else. Undefined for any other event.
 */
export function findStreamError(event: StreamEvent, taken: ResponseContext): ApiError | undefined {
  const { vendor, call } = taken
  const facts = responseDetails(taken, event.text)
  const { body } = facts
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Fields
  const isError =
    event.name === 'error' ||
    Boolean(fields['error']) ||
    /^(error|response\.failed)$/.test(String(fields['type'])) ||
    (Object.keys(fields).every((key) => WORDS.test(key)) &&
      findTexts([...vendor.codes, ...(vendor.messages ?? [])], body).length > 0)
  if (!isError) return undefined
  const code = (fields['error'] as Fields | null | undefined)?.['code']
  const { request, ...known } = facts
  const text = findTexts([...(vendor.messages ?? []), ...MESSAGES], body).join(' ') || facts.text
  const refusal = {
    ...known,
    vendor: call.operation.vendor,
    text,
    code: findText([...vendor.codes, ...CODES], body) ?? (typeof code === 'number' ? String(code) : undefined),
    param: findText([...(vendor.params ?? []), ['error', 'param'], ['param']], body),
    matchesDocument: false,
  }
  // Of a request the message would say what was asked of which URL, and by 200 that was answered.
  const error = new ApiError(refusal, `\`${request.operation}\` failed during its stream: ${excerpt(text)}`)
  return Object.assign(error, { request })
}

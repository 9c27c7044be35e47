const thrownReason = { 'the cause is the reason of the signal': true }

/** What the story tells in every runtime, by hand: prices are those of the vendors' price lists. */
export const TOLD: Readonly<Record<string, unknown>> = {
  'a price': '0.006955',
  'a refusal': { name: 'InvalidDimensionsError', status: 400, code: 'INVALID_DIMENSIONS', attempts: 1 },

  'a call with a key': { credits: 1000, held_credits: 0, available_credits: 1000, currency: 'credit' },
  // Layer's refusal of a key holds no code.
  'a call with a wrong key': { name: 'ApiError', status: 401, attempts: 1 },
  'a key over plain http': { name: 'ApiKeyError', reason: 'plain-http', attempts: 1 },
  'a redirect of a key': { name: 'ApiError', status: 307, attempts: 1 },

  'a call that is aborted before its answer': thrownReason,
  'a call that is aborted in the midst of its answer': thrownReason,
  'nobody there': { name: 'ConnectionError', attempts: 2 },
  'an answer that is cut off': { name: 'ConnectionError', attempts: 2 },
  'a page in the place of an answer': {
    name: 'UnexpectedResponseError',
    status: 200,
    problem: 'its body is not JSON',
    attempts: 1,
  },

  // Two edits at $0.02 each.
  'a form with a file': 40_000,

  // 3 + 1 + 2 tokens of the message and 3 for the beginning at $0.50, and 8 at $1.50, of a million: 16.5, half to even.
  'a stream': { severalChunks: true, end: 'length', cost: 0.000_016 },
  'a stream that is left': 'first',

  'a price offline': '0.001739',
  'the price of a chat offline': 16,

  'a request that does not fit': { name: 'RequestValidationError' },

  'a webhook': { event: 'image.completed', data: { id: 'img_1' } },
  'a forged webhook': { name: 'WebhookSignatureError', reason: 'signature-mismatch' },
}

/** What another runtime than Node tells otherwise. */
export const TOLD_OTHERWISE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // Browsers hide the redirects that a call does not follow.
  Chromium: { 'a redirect of a key': { name: 'ApiError', status: 0, attempts: 1 } },
}

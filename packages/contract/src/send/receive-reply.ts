import type { Bounds } from '../bounds.ts'
import type { Reply } from '../exchange.ts'
import { formatValue } from '../format-value.ts'
import type { Send } from '../options.ts'
import { type Limits, startLimits } from './limits.ts'

/**
 * Sends a request and reads the reply to its end, within bounds, whatever `fetch` and the server do.
 *
 * @throws Error when there is no complete reply; its message says why
 * @example await receiveReply(fetch, bounds, (signal) => new Request(url, { signal, redirect: 'manual' }))
 */
export async function receiveReply(
  fetch: Send,
  bounds: Bounds,
  requestFor: (signal: AbortSignal) => Request,
): Promise<Reply> {
  const limits = startLimits(bounds, requestFor)
  try {
    // A fetch that ignores its signal is left behind.
    return await Promise.race([exchanged(fetch, limits), limits.passed])
  } finally {
    limits.end()
  }
}

async function exchanged(fetch: Send, limits: Limits): Promise<Reply> {
  const response = await fetch(limits.request)
  if (limits.signal.aborted) {
    leave(response.body)
    throw limits.signal.reason
  }
  if (response.type === 'opaqueredirect') throw new Error('it redirects, and no redirect is followed')
  if (response.redirected) {
    leave(response.body)
    throw new Error(`a redirect was followed to ${formatValue(response.url)}`)
  }
  const { status, headers } = response
  const contentType = headers.get('content-type')
  limits.onHeaders(status, contentType ?? '')
  const text = await readText(response, limits)
  const kept = { location: headers.get('location'), retryAfter: headers.get('retry-after'), date: headers.get('date') }
  return { status, contentType, text, body: jsonOf(text), ...kept }
}

async function readText(response: Response, limits: Limits): Promise<string> {
  const { body } = response
  if (body === null) return ''
  // Not every fetch has streams of the web.
  if (typeof body?.getReader !== 'function') return response.text()
  const reader = body.getReader()
  limits.signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true })
  const decoder = new TextDecoder()
  const pieces: string[] = []
  while (true) {
    const { done, value } = await reader.read()
    if (limits.signal.aborted) throw limits.signal.reason
    if (done) return pieces.join('') + decoder.decode()
    const piece = decoder.decode(value, { stream: true })
    pieces.push(piece)
    limits.onBytes(value.byteLength, piece)
  }
}

function leave(body: ReadableStream | null): void {
  body?.cancel().catch(() => {})
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

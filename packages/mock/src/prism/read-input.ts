import { isJson } from '@outlay/spec/media-type'
import { readBytes } from '@outlay/vendor'
import type { PrismInput } from './connect-prism.ts'

/** Why a request does not reach Prism. */
export interface Guarded {
  readonly status: number
  readonly code: string
  readonly message: string
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** A request as Prism reads it, or why Prism is not asked: it would leave malformed JSON without an answer. */
export async function readInput(
  request: Request,
  { path, query, limit }: { path: string; query: URLSearchParams; limit: number },
): Promise<PrismInput | Guarded> {
  const bytes = await readBytes(request, limit)
  if (bytes === undefined) {
    const message = `The body must be at most ${limit.toLocaleString('en')} bytes; received more.`
    return { status: 413, code: 'PAYLOAD_TOO_LARGE', message }
  }
  const headers = Object.fromEntries(request.headers)
  const url = { path, query: valuesOf(query) }
  const method = request.method.toLowerCase() as PrismInput['method']
  if (bytes.byteLength === 0) return { method, url, headers }
  const body = bodyOf(bytes, request.headers.get('content-type'))
  if (body === undefined) {
    const message = 'The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.'
    return { status: 400, code: 'MALFORMED_JSON', message }
  }
  // Prism judges the media type only of a body whose length is declared.
  return { method, url, headers: { ...headers, 'content-length': String(bytes.byteLength) }, body }
}

/** The JSON value, or the text of another media type; undefined when it is none. */
function bodyOf(bytes: Uint8Array, mediaType: string | null): unknown {
  try {
    const text = decoder.decode(bytes)
    return isJson(mediaType ?? '') ? (JSON.parse(text) as unknown) : text
  } catch {
    return undefined
  }
}

function valuesOf(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [first = '', ...more] = query.getAll(name)
      return [name, more.length === 0 ? first : [first, ...more]]
    }),
  )
}

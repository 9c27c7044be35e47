import type { Fault } from '@outlay/pricing'
import type { OperationSpec } from '../vendor.ts'

/** Most bytes of a body where the document says nothing else. */
const MIB = 1_048_576

/** The JSON value of a body, or why there is none. */
export type ReadBody = { readonly value: unknown } | { readonly fault: Fault }

/** Reads the JSON body of a request: media type first, then size, then text, then JSON. */
export async function readBody(request: Request, body: NonNullable<OperationSpec['body']>): Promise<ReadBody> {
  const mediaType = request.headers.get('content-type')
  const limit = body.limit ?? MIB
  if (Number.parseInt(request.headers.get('content-length') ?? '0', 10) > limit) return tooLarge(limit)
  const bytes = await readBytes(request, limit)
  if (bytes === undefined) return tooLarge(limit)
  if (bytes.byteLength === 0 && !body.required) return { value: undefined }
  if (!isJson(mediaType)) return wrongMediaType(mediaType, body.mediaTypes)
  return bytes.byteLength === 0 ? empty() : parsed(bytes)
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (request.headers.has('content-length')) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.byteLength > limit ? undefined : bytes
  }
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return joined(chunks, size)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

function parsed(bytes: Uint8Array): ReadBody {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? empty() : { value: JSON.parse(text) }
  } catch {
    return { fault: { fault: 'malformed', message: 'The body is not valid JSON; allowed is one JSON value in UTF-8.' } }
  }
}

function isJson(mediaType: string | null): boolean {
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?;?\s*$/i.test(mediaType ?? '')
}

function empty(): ReadBody {
  return { fault: { fault: 'empty', message: 'The body is empty; allowed is one JSON value in UTF-8.' } }
}

function wrongMediaType(mediaType: string | null, allowed: readonly string[]): ReadBody {
  const given =
    mediaType === null ? 'There is no Content-Type' : `The Content-Type is ${JSON.stringify(mediaType.slice(0, 100))}`
  return { fault: { fault: 'media-type', message: `${given}; allowed is ${allowed.join(', ')}.` } }
}

function tooLarge(limit: number): ReadBody {
  const message = `The body is larger than ${limit} bytes; allowed are ${limit} bytes at most.`
  return { fault: { fault: 'too-large', message } }
}

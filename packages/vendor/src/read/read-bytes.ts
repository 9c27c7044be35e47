/** How many bytes of a body that is too large are read and thrown away, so that its sender gets to the answer. */
const MOST_DISCARDED = 67_108_864

/**
 * The bytes of a body, undefined when they are more than the limit. Then the rest, up to 64 MiB in all, is read and thrown
 * away: many clients read an answer only once they have sent all, and see a broken connection otherwise.
 *
 * @example await readBytes(new Request('http://localhost', { method: 'POST', body: '{}' }), 1024) // two bytes
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const length = request.headers.get('content-length')
  if (length !== null && Number.parseInt(length, 10) <= limit) {
    const bytes = await wholeBody(request)
    return bytes.byteLength > limit ? undefined : bytes
  }
  if (request.body === null) return length === null ? new Uint8Array() : undefined
  return readStream(request.body, limit)
}

/**
 * Without a copy, where whoever made the request has given it a `bytes()` of its own. The inherited one is left alone: browsers
 * of before 2025 have none, and that of a request of @hono/node-server 2.1.8 throws.
 */
async function wholeBody(request: Request): Promise<Uint8Array> {
  return Object.hasOwn(request, 'bytes') ? request.bytes() : new Uint8Array(await request.arrayBuffer())
}

/** By a reader, since not every browser iterates over a stream. */
async function readStream(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size <= MOST_DISCARDED) {
    const { done, value } = await reader.read()
    if (done) return size > limit ? undefined : joined(chunks, size)
    size += value.byteLength
    if (size <= limit) chunks.push(value)
    else chunks.length = 0
  }
  // Not awaited: while a clone of the request is unread, as under MSW, this never settles.
  reader.cancel().catch(() => {})
  return undefined
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

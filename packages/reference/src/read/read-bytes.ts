/**
 * The bytes of a body, undefined when they are more than the limit; then the rest is not read.
 *
 * @example await readBytes(new Request('http://localhost', { method: 'POST', body: '{}' }), 1024) // two bytes
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number.parseInt(request.headers.get('content-length') ?? '0', 10) > limit) return undefined
  if (request.headers.has('content-length')) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.byteLength > limit ? undefined : bytes
  }
  if (request.body === null) return new Uint8Array()
  return readStream(request.body, limit)
}

/** By a reader, since not every browser iterates over a stream. */
async function readStream(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(chunks, size)
    size += value.byteLength
    if (size > limit) {
      // Not awaited: while a clone of the request is unread, as under MSW, this never settles.
      reader.cancel().catch(() => {})
      return undefined
    }
    chunks.push(value)
  }
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

import type { IncomingMessage } from 'node:http'

const EMPTY = Buffer.alloc(0)

/**
 * The body of a request where all of it has come already, as it mostly does together with its head: read in one piece,
 * without the events of a stream. Undefined while some of it is still to come.
 */
export function readArrivedBody(incoming: IncomingMessage): Buffer | undefined {
  if (!incoming.complete || incoming.readableDidRead) return undefined
  return (incoming.read() as Buffer | null) ?? EMPTY
}

/** How many bytes of a body that nobody reads are thrown away before the answer. */
const MOST = 67_108_864

/**
 * Reads and throws away the body of a request that was answered without it. Settles once the body or the connection has
 * ended, or after 64 MiB; what somebody has begun to read is left alone.
 */
export function readToEnd(incoming: IncomingMessage): Promise<void> | undefined {
  if (incoming.complete || incoming.destroyed || incoming.readableDidRead) return undefined
  const { promise, resolve } = Promise.withResolvers<void>()
  let size = 0
  const count = (chunk: Buffer): void => {
    size += chunk.byteLength
    if (size > MOST) stop()
  }
  const stop = (): void => {
    incoming.off('data', count).pause()
    resolve()
  }
  incoming.on('data', count).once('end', resolve).once('close', resolve)
  return promise
}

/** How long the rest of a body is thrown away after the answer, in milliseconds. */
const LINGER = 500

/**
 * An answer to a request whose body has not ended, after which the connection is closed. It is complete for its reader at
 * once, but ends a moment later: a connection that is closed while its client still sends is reset, and the answer lost.
 */
export async function closeAfterReply(reply: Response, incoming: IncomingMessage): Promise<Response> {
  const headers = new Headers(reply.headers)
  headers.set('Connection', 'close')
  incoming.removeAllListeners('data').resume()
  // A 204 must have none, and HEAD keeps its length.
  if (reply.body === null) return new Response(null, { status: reply.status, headers })
  const bytes = new Uint8Array(await reply.arrayBuffer())
  headers.set('Content-Length', String(bytes.byteLength))
  let timer: NodeJS.Timeout | undefined
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(bytes)
      timer = setTimeout(() => controller.close(), LINGER)
    },
    cancel: () => clearTimeout(timer),
  })
  return new Response(body, { status: reply.status, headers })
}

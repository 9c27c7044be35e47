import type { IncomingMessage } from 'node:http'

/** How many bytes of a body that nobody reads are thrown away before the answer. */
const MOST = 67_108_864

/**
 * Reads and throws away the body of a request that was answered without it. Settles once the body or the connection has
 * ended, or after 64 MiB; what somebody has begun to read is left alone.
 */
export function drain(incoming: IncomingMessage): Promise<void> | undefined {
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

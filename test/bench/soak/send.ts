import { Agent, request } from 'node:http'
import type { Came, Shot } from './shot.ts'
import { mountOf } from './subject.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
/** However long a reply takes, it is waited for that long, in milliseconds. */
const BOUND = 60_000
const SMALL = 16_384

/** Sends a request; undefined when it goes away in the middle of the reply, as it meant to. */
export function send(url: string, shot: Shot): Promise<Came | undefined> {
  const { vendor, method, path, headers, text, leaves = false } = shot
  const bytes = text === undefined ? undefined : Buffer.from(text)
  const all = { ...headers, ...(bytes && { 'content-length': `${bytes.length}` }) }
  return new Promise((resolve, reject) => {
    let answered = false
    const sent = request(url + mountOf(vendor) + path, { method, agent, headers: all, timeout: BOUND })
    sent.on('response', (response) => {
      answered = true
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        if (!leaves || chunks.length < 3) return
        resolve(undefined)
        response.destroy()
      })
      response.once('error', reject)
      response.once('aborted', () => reject(new Error('the reply was cut')))
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          contentType: response.headers['content-type'] ?? null,
          text: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sent.once('timeout', () => sent.destroy(new Error(`no reply in ${BOUND / 1000} s`)))
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // What was written after the reply has come says nothing.
      if (answered) return
      // The server may close a connection that waits just when it is taken; a large body may have been refused instead.
      const isClosed = sent.reusedSocket && error.code === 'ECONNRESET' && (bytes?.length ?? 0) < SMALL
      if (isClosed) send(url, shot).then(resolve, reject)
      else reject(error)
    })
    sent.end(bytes)
  })
}

/** Closes what waits for the next request. */
export function endConnections(): void {
  agent.destroy()
}

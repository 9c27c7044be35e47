import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { ESTIMATE } from '../estimate-request.ts'

// Asks for a harmless estimate every 50 ms from a thread of its own, so that only the server makes it wait.
const EVERY = 50
/** However long a reply takes, it is counted as this long. */
const BOUND = 30_000

const { url } = workerData as { readonly url: string }
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(ESTIMATE) }

function probe(since = performance.now()): void {
  let isTold = false
  const tell = (status: number | string): void => {
    if (isTold) return
    isTold = true
    parentPort?.postMessage({ wait: performance.now() - since, status })
  }
  const sent = request(`${url}/x-router/v1/images/estimate`, { method: 'POST', agent, headers, timeout: BOUND })
  sent.on('response', (response) => {
    response.resume()
    response.once('end', () => tell(response.statusCode ?? 0))
    response.once('error', (error) => tell(error.message))
  })
  sent.once('timeout', () => sent.destroy(new Error('no reply')))
  sent.once('error', (error: NodeJS.ErrnoException) => {
    // The server may close a connection that waits just when it is taken; the time runs on.
    if (sent.reusedSocket && error.code === 'ECONNRESET' && !isTold) probe(since)
    else tell(error.message)
  })
  sent.end(ESTIMATE)
}

const timer = setInterval(() => probe(), EVERY)
parentPort?.once('message', () => {
  clearInterval(timer)
  agent.destroy()
  parentPort?.close()
})

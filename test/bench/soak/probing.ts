import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** How long harmless requests waited. */
export interface Waits {
  readonly count: number
  /** Milliseconds. */
  readonly worst: number
  readonly p99: number
  /** What was answered with anything but 200, by status or reason. */
  readonly failed: Readonly<Record<string, number>>
}

/** Begins to ask for harmless estimates; the function that it returns ends it. */
export function startProbing(url: string): () => Promise<Waits> {
  const waits: number[] = []
  const failed: Record<string, number> = {}
  const worker = new Worker(join(import.meta.dirname, 'prober.ts'), { workerData: { url } })
  worker.on('message', ({ wait, status }: { wait: number; status: number | string }) => {
    waits.push(wait)
    if (status !== 200) failed[status] = (failed[status] ?? 0) + 1
  })
  return async () => {
    worker.postMessage('end')
    await worker.terminate()
    const sorted = waits.sort((a, b) => a - b)
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0
    return { count: waits.length, worst: sorted.at(-1) ?? 0, p99, failed }
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** The memory of the mock in bytes, garbage and all, and how long it was deaf. */
export interface Memory {
  readonly rss: number
  readonly heapUsed: number
  /** The longest turn of its event loop so far, and the most CPU that one took on all threads, in milliseconds. */
  readonly longest: { readonly ms: number; readonly cpu: number }
}

/** The mock in a process of its own. */
export interface SoakServer {
  readonly url: string
  readonly memory: () => Promise<Memory>
  /** Its exit code or signal once it has ended, though nobody asked for that. */
  readonly ended: () => string | undefined
  readonly end: () => Promise<void>
}

/** Starts the mock; it ends with this process. */
export async function startServer(): Promise<SoakServer> {
  const child = fork(join(import.meta.dirname, 'server.ts'), { stdio: 'inherit' })
  const { url } = (await reply(child)) as { url: string }
  return {
    url,
    memory: async () => {
      child.send('memory')
      return (await reply(child)) as Memory
    },
    ended: () => {
      const how = child.exitCode ?? child.signalCode
      return how === null ? undefined : `${how}`
    },
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.send('end')
      await exit
    },
  }
}

/** The next message, or an error when the process ends before. */
function reply(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const told = (message: unknown): void => {
      child.off('exit', gone)
      resolve(message)
    }
    const gone = (code: number | null, signal: string | null): void => {
      child.off('message', told)
      reject(new Error(`the mock ended with ${code ?? signal}`))
    }
    child.once('message', told)
    child.once('exit', gone)
  })
}

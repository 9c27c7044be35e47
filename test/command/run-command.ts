import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The file behind the command `outlay`. */
export const OUTLAY: string = join(import.meta.dirname, '../../packages/outlay/bin/outlay.js')

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What a process is given on standard input: a text, or nothing at all; `node` is this process's own when absent. */
export interface Run {
  readonly input?: string
  readonly node?: string
}

/** Runs `outlay` to its end. */
export async function outlay(args: readonly string[], { input, node = process.execPath }: Run = {}): Promise<Ended> {
  const child = spawn(node, [OUTLAY, ...args], { stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] })
  const ended = endOf(child)
  child.stdin?.end(input)
  return ended
}

/** What a child has written once it has ended. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  const [out, err, [code]] = await Promise.all([written(child.stdout), written(child.stderr), once(child, 'close')])
  return { code: code as number | null, out, err }
}

async function written(stream: ChildProcess['stdout']): Promise<string> {
  return stream === null ? '' : text(stream)
}

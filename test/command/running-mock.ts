import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { OUTLAY } from './run-command.ts'

/** An `outlay mock` that listens. */
export interface RunningMock {
  readonly url: string
  readonly child: ChildProcess
  /** What it has written to standard output. */
  readonly out: () => string
  readonly err: () => string
  /** Waits until standard output fits; fails when the process ends before. */
  readonly said: (pattern: RegExp) => Promise<string>
  /** Sends a signal and waits for the end: the exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<{ readonly code: number | null }>
}

/** Starts `outlay mock` with arguments, or another command line that ends up there, and waits until it listens. */
export async function runningMock(
  args: readonly string[],
  [command, ...before]: readonly [string, ...string[]] = [process.execPath, OUTLAY, 'mock'],
): Promise<RunningMock> {
  // A group of its own, so that a test can end a package manager together with what it started.
  const child = spawn(command, [...before, ...args], { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const said = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const [found] = pattern.exec(out) ?? []
      if (found !== undefined) return found
      const more = await Promise.race([once(child.stdout, 'data').then(() => true), ended.then(() => false)])
      if (!more && !pattern.test(out)) throw new Error(`The mock ended without ${pattern}: ${out}${err}`)
    }
  }
  const end = async (signal: NodeJS.Signals): Promise<{ code: number | null }> => {
    child.kill(signal)
    return { code: await ended }
  }
  const url = (await said(/^outlay mock listening on http:\S+$/m)).replace('outlay mock listening on ', '')
  await said(/^Documents: .*\n[\s\S]*\n$/m)
  return { url, child, out: () => out, err: () => err, said, end }
}

/** Ends a mock and whatever started it, if they still run. */
export function killGroup({ child: { pid } }: RunningMock): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

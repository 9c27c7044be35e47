import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { UsageError } from '../errors.ts'

const FORWARDED = ['SIGINT', 'SIGTERM'] as const

/**
 * Runs a program with `OUTLAY_URL` in its environment until it ends; signals to this process are passed on to it.
 *
 * @returns its exit code, or 128 and the number of the signal that ended it
 * @throws UsageError when it cannot be started
 * @example await runProgram(['npm', 'test'], 'http://127.0.0.1:4010')
 */
export async function runProgram([program = '', ...args]: readonly string[], url: string): Promise<number> {
  const env = { ...process.env, OUTLAY_URL: url }
  // On Windows npm and its like are scripts, which only a shell starts.
  const child = spawn(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal)
  for (const signal of FORWARDED) process.on(signal, forward)
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    return code ?? 128 + constants.signals[signal ?? 'SIGTERM']
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new UsageError(
      `The program after -- must be one that can be started; received ${JSON.stringify(program)} (${code}).`,
    )
  } finally {
    for (const signal of FORWARDED) process.off(signal, forward)
  }
}

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

/** The file behind the command `outlay`. */
export const OUTLAY: string = join(import.meta.dirname, '../../packages/outlay/bin/outlay.js')

/** A server in a process of its own that writes its log to a file. */
export interface ServerProcess {
  readonly url: string
  readonly pid: number
  readonly end: () => Promise<void>
}

/** Starts a Node program whose output names its address after `listening on`. */
export async function serverProcess(args: readonly string[]): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'))
  const file = join(folder, 'log.txt')
  const log = openSync(file, 'w')
  const child = spawn(process.execPath, args, { stdio: ['ignore', log, 'inherit'] })
  closeSync(log)
  const end = async (): Promise<void> => {
    await ended(child)
    rmSync(folder, { recursive: true })
  }
  try {
    return { url: await address(child, file), pid: child.pid ?? 0, end }
  } catch (error) {
    await end()
    throw error
  }
}

async function address(child: ChildProcess, file: string): Promise<string> {
  for (let tries = 0; tries < 3000 && child.exitCode === null; tries += 1) {
    const [, url] = /listening on (http:\S+)\n/.exec(readFileSync(file, 'utf8')) ?? []
    if (url !== undefined) return url
    await setTimeout(10)
  }
  throw new Error(`${child.spawnargs.join(' ')} does not listen: ${readFileSync(file, 'utf8')}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
}

/** CPU time of a process so far, from Linux's /proc, which counts hundredths of a second; elsewhere not a number. */
export function cpuSeconds(pid: number): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return Number.NaN
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The memory of a process that is resident. */
export async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${pid}`])
  return (Number.parseInt(stdout, 10) * 1024) / 1e6
}

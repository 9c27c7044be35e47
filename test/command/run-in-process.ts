import { main } from 'outlay/main'
import { vi } from 'vitest'
import type { Ended } from './run-command.ts'

/** Runs a command line in this process, which starts nothing: for what ends by itself and reads no standard input. */
export async function outlayInProcess(args: readonly string[]): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []]
  const write = (to: string[]) => (text: unknown) => to.push(String(text)) > 0
  const writeLine = (to: string[]) => (text: unknown) => void to.push(`${text}\n`)
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(write(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(write(err)),
    vi.spyOn(console, 'log').mockImplementation(writeLine(out)),
    vi.spyOn(console, 'error').mockImplementation(writeLine(err)),
  ]
  try {
    return { code: await main(args), out: out.join(''), err: err.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** How a program ended: its exit code and all that it wrote. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** Runs a tool of the workspace at its root, on the Node of the workspace, without input. */
export function command(root: string, tool: string, ...args: readonly string[]): Promise<Ended> {
  const tools = join(root, 'node_modules', '.bin')
  const { FORCE_COLOR: _, ...inherited } = process.env
  const env = { ...inherited, NO_COLOR: '1', PATH: `${tools}${delimiter}${inherited['PATH'] ?? ''}` }
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const listen = (chunk: string): void => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.on('error', reject)
    // A program that a signal ended has no code.
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\n${tool}: ${signal}` : output }),
    )
  })
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc')

/** What the TypeScript compiler prints of the project in a folder; nothing when its types are correct. */
export async function typeErrors(folder: string): Promise<string> {
  try {
    return (await promisify(execFile)(tsc, ['-p', join(folder, 'tsconfig.json'), '--pretty', 'false'])).stdout
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let installing: Promise<string> | undefined

/**
 * The file of the command as users install it: built, packed, and unpacked in a temporary folder, once in a run. The folder
 * is removed when this process ends.
 */
export function packedCommand(): Promise<string> {
  installing ??= install()
  return installing
}

async function install(): Promise<string> {
  // What packs, the other rows do without.
  const { packed } = await import('../packed/tarballs.ts')
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-packed-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const project = await (await packed(folder)).installed('project', ['outlay'])
  return join(project, 'node_modules/outlay/bin/outlay.js')
}

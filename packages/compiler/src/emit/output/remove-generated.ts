import { readdirSync, rmdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const BUILT = ['.js', '.js.map', '.d.ts', '.d.ts.map']

/** Removes generated files below `from`, what was built from them in `dist`, and the folders that are then empty. */
export async function removeGenerated(paths: readonly string[], from: string): Promise<void> {
  for (const path of paths) {
    const built = path.replace(/^(packages\/[^/]+)\/src\//, '$1/dist/').replace(/\.ts$/, '')
    for (const gone of [path, ...BUILT.map((end) => `${built}${end}`)]) {
      await rm(join(from, gone), { force: true })
      removeEmpty(dirname(join(from, gone)))
    }
  }
}

/** Removes a folder that holds nothing, and the folders that held nothing else. */
function removeEmpty(folder: string): void {
  try {
    if (readdirSync(folder).length > 0) return
    rmdirSync(folder)
  } catch {
    // It is not there, as nothing was built.
    return
  }
  removeEmpty(dirname(folder))
}

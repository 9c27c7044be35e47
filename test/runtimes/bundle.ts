import { join } from 'node:path'
import { build } from 'esbuild'

/** A file of a project and all that it imports, as one module; what is of Node is an error. */
export async function bundle(project: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(project, file)],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

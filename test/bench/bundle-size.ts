import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/**
 * Bytes of some code with all that it imports, minified and compressed, as a browser gets them before the first line
 * runs: what only `import()` asks for is not among them. It is JavaScript, so that a name that is not there is an error.
 * The packages named in `without` are left out.
 *
 * @throws Error when something that is imported cannot be found or bundled
 */
export async function bundleSize(code: string, without: readonly string[] = []): Promise<number> {
  const { outputFiles, metafile } = await build({
    // ky is the SDK's dependency and is found only from there; what the SDK is measured beside is the tests'.
    stdin: { contents: code, resolveDir: join(root, 'packages/sdk') },
    nodePaths: [join(root, 'test/node_modules')],
    absWorkingDir: root,
    outdir: 'bundle',
    external: [...without],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    metafile: true,
    logLevel: 'silent',
    write: false,
  })
  const first = loadedFirst(metafile)
  const sizes = outputFiles.map(({ path, contents }) =>
    first.has(path.slice(root.length + 1)) ? gzipSync(contents, { level: 9 }).byteLength : 0,
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The entry's file and all that it imports outright. */
function loadedFirst({ outputs }: Metafile): Set<string> {
  const entry = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>')
  const files = new Set(entry)
  for (const path of files) {
    for (const { kind, external, path: next } of outputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import' && !external) files.add(next)
  }
  if (files.size === 0) throw new Error('the bundle has no file of its entry')
  return files
}

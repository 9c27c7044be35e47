import module from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '../..')
const USAGE = `Usage: pnpm generate

Compiles openapi/ and writes the *.gen.ts files of the packages.

Options:
  -h, --help  Show this help.

Exit codes:
  0  The files are written.
  1  A document or a price list has a diagnostic; nothing is written. docs/diagnostics.md explains each code.
  2  The command line is wrong.`

/** The command `pnpm generate`, with its exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  const [unknown] = [...positionals, ...Object.keys(values).filter((name) => name !== 'help')]
  if (unknown !== undefined) {
    console.error(`generate: The only option is --help; received ${unknown}.`)
    return 2
  }
  if (values['help'] === true) {
    console.log(USAGE)
    return 0
  }
  return generate()
}

async function generate(): Promise<number> {
  // Loading takes half as long where the compiled code is kept, so everything is loaded from here on.
  module.enableCompileCache()
  const [{ compile, formatDiagnostic }, { readSources, writeFiles }, { workspaceTargets }, { extensionSchemasFile }] =
    await Promise.all([
      import('@outlay/compiler'),
      import('@outlay/compiler/files'),
      import('@outlay/compiler/targets'),
      import('./extension-schemas-file.ts'),
    ])
  let since = performance.now()
  const progress = (vendor: string): void => {
    console.log(`openapi/${vendor}  ${Math.round(performance.now() - since)} ms`)
    since = performance.now()
  }
  const sources = readSources(join(root, 'openapi'))
  const { files, diagnostics } = await compile({ sources, targets: workspaceTargets, progress })
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic))
  if (diagnostics.length > 0) {
    console.error(
      `${diagnostics.length} ${diagnostics.length === 1 ? 'diagnostic' : 'diagnostics'}; nothing was written.`,
    )
    return 1
  }
  const changed = await writeFiles([...files, extensionSchemasFile(root)], root)
  console.log(`${files.length + 1} files generated, ${changed.length} changed`)
  return 0
}

process.exitCode = await main()

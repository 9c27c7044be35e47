import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { compile, write } from '@outlay/compiler'
import { DocumentDiagnostics, formatDiagnostic } from '@outlay/compiler/diagnostic'
import { workspaceTargets } from '@outlay/compiler/targets'

const root = join(import.meta.dirname, '../..')
const USAGE = 'Usage: pnpm generate\n\nReads openapi/ and writes the *.gen.ts files of the packages.'

/** The command `pnpm generate`: exit code 0, 1 when documents have diagnostics, 2 when the command line has. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  const unknown = [...positionals, ...Object.keys(values).filter((name) => name !== 'help')]
  if (unknown.length > 0) {
    console.error(`generate: The only argument is --help; received ${unknown[0]}.`)
    return 2
  }
  if (values['help'] === true) {
    console.log(USAGE)
    return 0
  }
  return run()
}

async function run(): Promise<number> {
  let since = performance.now()
  const progress = (vendor: string): void => {
    console.log(`${relative(root, join(root, 'openapi', vendor))}  ${Math.round(performance.now() - since)} ms`)
    since = performance.now()
  }
  try {
    const files = await compile({ from: join(root, 'openapi'), shownFrom: root, targets: workspaceTargets, progress })
    await write(files, root)
    console.log(`${files.length} files written`)
    return 0
  } catch (error) {
    if (!(error instanceof DocumentDiagnostics)) throw error
    for (const diagnostic of error.diagnostics) console.error(formatDiagnostic(diagnostic))
    const { length } = error.diagnostics
    console.error(`${length} ${length === 1 ? 'diagnostic' : 'diagnostics'}; nothing was written.`)
    return 1
  }
}

process.exitCode = await main()

import { join } from 'node:path'
import { runSteps } from './check/run-steps.ts'
import { steps } from './check/steps.ts'

const USAGE = `Usage: pnpm check

Looks at types, code, documents, generated files and tests; all of them, also after one that failed.
The last line is "N passed, N failed": each test counts, and each of the other steps counts as one.
Exit code 0 when nothing failed, 1 when something did, 2 when the command line is wrong.`

/** The command `pnpm check`, with its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--help' && arg !== '-h')
  if (unknown !== undefined) {
    console.error(`check: The only option is --help; received ${unknown}.`)
    return 2
  }
  if (args.length > 0) {
    console.log(USAGE)
    return 0
  }
  const root = join(import.meta.dirname, '../..')
  const { failed } = await runSteps(steps(root), (text) => process.stdout.write(text))
  return failed === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))

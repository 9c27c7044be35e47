import { Command, CommanderError } from 'commander'
import { DocumentError, NoPriceError, UsageError } from './errors.ts'
import { addEstimateCommand } from './estimate/estimate-command.ts'
import { addMockCommand } from './mock/mock-command.ts'
import { readVersion } from './version.ts'

/**
 * The command `outlay`.
 *
 * @returns the exit code: 0, 1 when there is no price, 2 when the command line, the request or a document is at fault
 */
export async function main(args: readonly string[]): Promise<number> {
  const outlay = new Command('outlay')
    .description('Know what a generation costs before you make it.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${sentence(text)}\n`) })
  try {
    addMockCommand(outlay)
    await addEstimateCommand(outlay, args)
    await outlay.parseAsync(withoutDashes(args), { from: 'user' })
    return 0
  } catch (error) {
    return exitCodeOf(error)
  }
}

/** `pnpm start -- --port 0` hands the two dashes on; they would make arguments of the flags behind them. */
function withoutDashes(args: readonly string[]): readonly string[] {
  return args[0] === 'mock' && args[1] === '--' ? args.toSpliced(1, 1) : args
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof DocumentError) {
    // Each line begins with its file, so that editors find it.
    console.error(error.message)
    return 2
  }
  if (!(error instanceof UsageError) && !(error instanceof NoPriceError)) throw error
  console.error(`outlay: ${error.message}`)
  return error instanceof UsageError ? 2 : 1
}

/** The parser's complaint as one sentence that also says where the allowed words stand. */
function sentence(text: string): string {
  const complaint = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\n/g, ' ')
    .replace(/\.$/, '')
  return `outlay: ${complaint}; --help lists what is allowed.`
}

import { Command, CommanderError } from 'commander'
import { addEstimateCommand } from './estimate/estimate-command.ts'
import { addMockCommand } from './mock/mock-command.ts'
import { NoPriceError } from './no-price-error.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/**
 * The command `outlay`.
 *
 * @returns the exit code: 0, 1 when there is no price, 2 when the command line or the request is at fault
 */
export async function main(args: readonly string[]): Promise<number> {
  const outlay = new Command('outlay')
    .description('Know what a generation costs before you make it.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${sentence(text)}\n`) })
  addMockCommand(outlay)
  await addEstimateCommand(outlay, args)
  try {
    await outlay.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    return exitCodeOf(error)
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
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

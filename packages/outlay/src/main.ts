import { Command, CommanderError } from 'commander'
import { DocumentError, NoPriceError, UsageError } from './errors.ts'
import { addEstimateCommand } from './estimate/estimate-command.ts'
import { addMockCommand } from './mock/mock-command.ts'
import { readVersion } from './version.ts'

/**
 * The command `outlay`.
 *
 * @returns the exit code: 0, 1 when there is no price, 2 when the command line, the request or a document is at fault; that of
 * the program which `outlay mock -- …` runs
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
    const { own, program } = splitProgram(args)
    let exitCode = 0
    const onExit = (code: number): void => {
      exitCode = code
    }
    addMockCommand(outlay, { program, onExit })
    await addEstimateCommand(outlay, own)
    await outlay.parseAsync(own, { from: 'user' })
    return exitCode
  } catch (error) {
    return exitCodeOf(error)
  }
}

/**
 * What stands behind the two dashes of `outlay mock -- npm test` is a program. `pnpm start -- --port 0` hands its dashes on
 * too; the flags behind those are the mock's own.
 */
function splitProgram(args: readonly string[]): { own: readonly string[]; program: readonly string[] | undefined } {
  const dashes = args[0] === 'mock' ? args.indexOf('--') : -1
  if (dashes === -1) return { own: args, program: undefined }
  const program = args.slice(dashes + 1)
  if (program[0] === undefined || program[0].startsWith('-'))
    return { own: args.toSpliced(dashes, 1), program: undefined }
  return { own: args.slice(0, dashes), program }
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

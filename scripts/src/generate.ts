import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { generated, write } from '@outlay/compiler'
import { DocumentMistakes, mistakeLine } from '@outlay/compiler/mistake'
import { workspaceRooms } from '@outlay/compiler/rooms'

const root = join(import.meta.dirname, '../..')
const USAGE = 'Usage: pnpm generate\n\nReads openapi/ and writes the *.gen.ts files of the packages.'

/** The command `pnpm generate`: exit code 0, 1 when documents have mistakes, 2 when the command line has. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  const unknown = [...positionals, ...Object.keys(values).filter((name) => name !== 'help')]
  if (unknown.length > 0) {
    console.error(`generate: ${unknown[0]} is not an argument; allowed is --help.`)
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
    const files = await generated({ from: join(root, 'openapi'), shownFrom: root, rooms: workspaceRooms, progress })
    await write(files, root)
    console.log(`${files.length} files written`)
    return 0
  } catch (error) {
    if (!(error instanceof DocumentMistakes)) throw error
    for (const mistake of error.mistakes) console.error(mistakeLine(mistake))
    const { length } = error.mistakes
    console.error(`${length} ${length === 1 ? 'mistake' : 'mistakes'}; nothing was written.`)
    return 1
  }
}

process.exitCode = await main()

import { setTimeout } from 'node:timers/promises'
import type { ServedVendor } from '@outlay/reference'
import type { SampleWorld, Vendor } from '@outlay/vendor'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { loadVendor, loadVendorFolder, vendorNames } from '../vendors.ts'
import { type EngineName, loadEngine, parseEngine, type Served } from './engine.ts'
import { createLineWriter } from './line-writer.ts'
import { parseHosts, parseNetworkAccess } from './network-access.ts'
import { worldsForNetwork } from './networks.ts'
import { runProgram } from './run-program.ts'

interface MockFlags {
  readonly port: number
  readonly host: string
  readonly vendor?: readonly string[]
  readonly engine: EngineName
  readonly speed: number
  readonly tokensPerSecond?: number
  /** True where the flag names no origin. */
  readonly deliverWebhooks?: readonly string[] | true
  readonly network?: string
  readonly publicUrl?: string
  readonly trustProxy?: boolean
  readonly allowHost?: readonly string[]
  readonly world?: readonly string[]
  readonly log: 'text' | 'json'
}

/** How long the table waits for a first request, in milliseconds. */
const FIRST_REQUEST = 50

/** The speed at which jobs take as long as the document says. */
const DOCUMENTED = 1

/** About as fast as models of today answer, so that an app is seen as its users will see it. */
const TOKENS_PER_SECOND = 40

/** A program to run while the mock serves, and who hears of its exit code. */
export interface ProgramRun {
  readonly program: readonly string[] | undefined
  readonly onExit: (code: number) => void
}

/** Adds `outlay mock`: serves the vendors until it is asked to stop, or until the program has ended that it runs. */
export function addMockCommand(outlay: Command, { program, onExit }: ProgramRun): void {
  outlay
    .command('mock')
    .description('serve the vendors on this machine, priced by their sample price lists; or the vendors of folders')
    .argument('[folders...]', 'folders with openapi.yaml and prices/ to serve, without the vendors of this package')
    .option('-p, --port <port>', 'port to listen on; 0 takes any that is free', portOf, 4010)
    .option('--host <host>', 'address to listen on', hostOf, '127.0.0.1')
    .option('--vendor <name>', `serve only this vendor; may be repeated (${vendorNames().join(', ')})`, listed)
    .option(
      '--engine <name>',
      'what answers: reference, or prism, which knows the documents alone: prices are their examples',
      parseEngine,
      'reference',
    )
    .option(
      '--speed <factor>',
      'how many times faster jobs run than documented; from 0.01 to 1000 (refused with --engine prism)',
      speedOf,
      DOCUMENTED,
    )
    .option(
      '--tokens-per-second <count>',
      `how fast streamed chats come, times the speed; 0 for all at once (default: ${TOKENS_PER_SECOND}; refused with --engine prism)`,
      tokensPerSecondOf,
    )
    .option(
      '--deliver-webhooks [origin]',
      'send webhooks to this origin, such as http://localhost:3000; may be repeated; others are only recorded (refused with --engine prism)',
      repeated,
    )
    .option(
      '--network <name>',
      'the network on which x402 payments are requested: base-sepolia, or base, where USDC is money (reference only)',
    )
    .option(
      '--log <format>',
      'how requests are logged: text, or json, an object a line and no table',
      logFormatOf,
      'text',
    )
    .option(
      '--public-url <url>',
      'where clients reach the mock, such as https://mock.example/base; addresses in answers begin with it',
    )
    .option('--trust-proxy', 'believe the headers Forwarded and X-Forwarded-Proto, -Host and -Prefix of a proxy')
    .option('--allow-host <name>', 'a further name by which /_outlay/… may be read; may be repeated', parseHosts)
    .option(
      '--world <file>',
      'a YAML or JSON file with worlds of your own, by the names of vendors; may be repeated; what a world leaves out is that of its sample (refused with --engine prism)',
      listedFiles,
    )
    .addHelpText('after', HELP)
    .action(async (folders: readonly string[], flags: MockFlags) => onExit(await mock(folders, flags, program)))
}

const HELP = `
Examples:
  outlay mock                       serve all vendors on http://127.0.0.1:4010 until Ctrl+C
  outlay mock --vendor x-router     serve one vendor, with its keys and balances in the table
  outlay mock ./my-vendor           serve the documents of a folder
  outlay mock --port 0 -- npm test  serve while a program runs, which finds the address in OUTLAY_URL;
                                    end with its exit code, the log on standard error`

/** @returns the exit code of the program; 0 without one, while the mock goes on serving */
async function mock(
  folders: readonly string[],
  flags: MockFlags,
  program: readonly string[] | undefined,
): Promise<number> {
  if (flags.engine === 'prism') refuseJobs(flags)
  const reach = await parseNetworkAccess(flags)
  const { port, host, vendor, engine, speed, deliverWebhooks, network } = flags
  const origins = deliverWebhooks && (await originsOf(deliverWebhooks))
  const [vendors, serve] = await Promise.all([loadVendors(folders, vendor), loadEngine(engine)])
  const worlds = await worldsBy(flags, vendors)
  const now = (): number => Date.now()
  const { log, flush } = createLineWriter(program === undefined ? process.stdout : process.stderr)
  process.once('exit', flush)
  // Requests that come before the table is printed are logged below it.
  let early: string[] | undefined = program === undefined && flags.log === 'text' ? [] : undefined
  const served = await serve({
    vendors,
    port,
    hostname: host,
    ...reach,
    now,
    speed,
    tokensPerSecond: flags.tokensPerSecond ?? TOKENS_PER_SECOND,
    ...(origins && { deliverTo: { origins, fetch: deliver } }),
    ...(worlds && { worlds }),
    logFormat: flags.log,
    log: (line) => (early === undefined ? log(line) : void early.push(line)),
  })
  if (program !== undefined) return runProgram(program, served.url).finally(served.close)
  endOnSignals(served.close)
  if (flags.log === 'json') {
    log(JSON.stringify({ time: new Date(now()).toISOString(), type: 'listening', url: served.url }))
    return 0
  }
  console.log(`outlay mock listening on ${served.url}`)
  // Whoever waits for this line sends a request at once, which need not wait until what prints the table is loaded.
  await setTimeout(FIRST_REQUEST)
  const worldNames = engine === 'reference' ? (vendor ?? []) : []
  await greet(served, inWorlds(vendors, worlds), { at: now(), engine, worlds: worldNames, network })
  for (const line of early ?? []) log(line)
  early = undefined
  return 0
}

/** The vendors to serve: those of folders, and those that are named; all that the command knows where neither is given. */
async function loadVendors(
  folders: readonly string[],
  names: readonly string[] | undefined,
): Promise<readonly ServedVendor[]> {
  // One after the other, so that the first folder at fault is the one that is reported.
  const ofFolders: ServedVendor[] = []
  for (const folder of folders) ofFolders.push(await loadVendorFolder(folder))
  const named = names ?? (folders.length > 0 ? [] : vendorNames())
  return [...ofFolders, ...(await Promise.all(named.map(loadVendor)))]
}

/** The worlds that are not the samples: those of files, then with the requested network. */
async function worldsBy(
  { world: files, network, engine }: MockFlags,
  vendors: readonly Vendor[],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (files === undefined && network === undefined) return undefined
  const all = files === undefined ? {} : await (await import('./world-file.ts')).readWorldFile(files)
  const served = vendors.flatMap(({ name }) => (Object.hasOwn(all, name) ? [[name, all[name]] as const] : []))
  const own = Object.fromEntries(served)
  return network === undefined ? own : { ...own, ...(await worldsForNetwork(network, inWorlds(vendors, own), engine)) }
}

/** The vendors with the worlds that they are served in, so that what is printed of them is what is served. */
function inWorlds(vendors: readonly Vendor[], worlds: Readonly<Record<string, unknown>> = {}): readonly Vendor[] {
  return vendors.map((one) =>
    one.world !== undefined && Object.hasOwn(worlds, one.name)
      ? { ...one, world: { ...one.world, sample: worlds[one.name] as SampleWorld } }
      : one,
  )
}

async function greet(
  served: Served,
  vendors: readonly Vendor[],
  how: { at: number; engine: EngineName; worlds: readonly string[]; network: string | undefined },
): Promise<void> {
  const [{ formatBanner }, { sendSamples }] = await Promise.all([import('./banner.ts'), import('./send-sample.ts')])
  console.log(await formatBanner(served.url, vendors, { ...how, ask: sendSamples(served) }))
}

function endOnSignals(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

function portOf(text: string): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number.parseInt(text, 10) : -1
  if (port >= 0 && port <= 65535) return port
  throw new UsageError(`--port must be a whole number from 0 to 65535; received ${JSON.stringify(text)}.`)
}

/** How much faster, from 0.01 to 1000: no amount. */
function speedOf(text: string): number {
  if (/^(1000|[1-9][0-9]{0,2}(\.[0-9]{1,2})?|0\.(0[1-9]|[1-9][0-9]?))$/.test(text)) return JSON.parse(text) as number
  throw new UsageError(`--speed must be a number from 0.01 to 1000, such as 10; received ${JSON.stringify(text)}.`)
}

/** How many tokens a second, from 0 to 100,000: no amount. */
function tokensPerSecondOf(text: string): number {
  if (/^(100000|0|[1-9][0-9]{0,4}|0\.[0-9]{0,2}[1-9]|[1-9][0-9]{0,4}\.[0-9]{1,2})$/.test(text))
    return JSON.parse(text) as number
  const given = JSON.stringify(text)
  throw new UsageError(`--tokens-per-second must be a number from 0 to 100000, such as 40; received ${given}.`)
}

function logFormatOf(text: string): MockFlags['log'] {
  if (text === 'text' || text === 'json') return text
  throw new UsageError(`--log must be text or json; received ${JSON.stringify(text)}.`)
}

/** Prism knows documents alone: what it would ignore is refused. */
function refuseJobs({ speed, tokensPerSecond, deliverWebhooks, world }: MockFlags): void {
  if (world !== undefined) throw new UsageError('--world needs --engine reference: Prism serves the document alone.')
  if (tokensPerSecond !== undefined)
    throw new UsageError('--tokens-per-second needs --engine reference: Prism does not stream.')
  const flag = speed !== DOCUMENTED ? '--speed' : deliverWebhooks !== undefined ? '--deliver-webhooks' : undefined
  if (flag === undefined) return
  throw new UsageError(`${flag} needs --engine reference: Prism runs no jobs and sends no webhooks.`)
}

/** One more text; `before` is true where the flag once named none. */
function repeated(text: string, before: readonly string[] | true = []): readonly string[] | true {
  return before === true ? true : [...before, text]
}

/** The origins that webhooks are sent to, each read when it is needed: help needs none. */
async function originsOf(given: readonly string[] | true): Promise<readonly string[]> {
  if (given === true)
    throw new UsageError(
      '--deliver-webhooks must name the origin that webhooks are sent to, such as --deliver-webhooks http://localhost:3000; received none.',
    )
  const { readOrigin } = await import('@outlay/reference')
  return given.map((text) => {
    const read = readOrigin(text)
    if ('refused' in read) throw new UsageError(`--deliver-webhooks must be ${read.refused}.`)
    return read.origin
  })
}

/** A receiver of webhooks may take ten seconds to answer. */
function deliver(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.timeout(10_000) })
}

/** An empty host would mean every address of this machine. */
function hostOf(text: string): string {
  if (text.trim() !== '') return text
  throw new UsageError(`--host must be an address or a name, such as 127.0.0.1; received ${JSON.stringify(text)}.`)
}

function listedFiles(file: string, before: readonly string[] = []): string[] {
  return [...before, file]
}

function listed(name: string, before: readonly string[] = []): string[] {
  return [...new Set([...before, ...name.split(',')])]
}

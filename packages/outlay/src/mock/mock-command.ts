import type { SampleWorld, Vendor } from '@outlay/reference'
import type { Command } from 'commander'
import { UsageError } from '../usage-error.ts'
import { vendorNamed, vendorNames } from '../vendors.ts'
import { type EngineName, engineNamed, engineOf } from './engine.ts'
import { lineWriter } from './line-writer.ts'
import { worldsOn } from './networks.ts'

interface MockFlags {
  readonly port: number
  readonly host: string
  readonly vendor?: readonly string[]
  readonly engine: EngineName
  readonly speed: number
  readonly deliverWebhooks?: boolean
  readonly network?: string
  readonly publicUrl?: string
  readonly trustProxy?: boolean
  readonly allowHost?: readonly string[]
}

/** The speed at which jobs take as long as the document says. */
const DOCUMENTED = 1

/** Adds `outlay mock`: serves the vendors until it is told to end. */
export function addMockCommand(outlay: Command): void {
  outlay
    .command('mock')
    .description('serve the vendors on this machine, priced by their sample price lists')
    .option('-p, --port <port>', 'port to listen on; 0 takes any that is free', portOf, 4010)
    .option('--host <host>', 'address to listen on', hostOf, '127.0.0.1')
    .option('--vendor <name>', `serve only this vendor; may be repeated (${vendorNames().join(', ')})`, listed)
    .option(
      '--engine <name>',
      'what answers: reference, or prism, which knows the documents alone: prices are their examples',
      engineOf,
      'reference',
    )
    .option(
      '--speed <factor>',
      'how many times faster jobs run than documented; from 0.01 to 1000 (refused with --engine prism)',
      speedOf,
      DOCUMENTED,
    )
    .option(
      '--deliver-webhooks',
      'send webhooks to this machine; without it they are only recorded (refused with --engine prism)',
    )
    .option(
      '--network <name>',
      'the network on which x402 payments are asked for: base-sepolia, or base, where USDC is money (reference only)',
    )
    .option(
      '--public-url <url>',
      'the address that clients use where a proxy stands before the mock, such as https://mock.example/base',
    )
    .option('--trust-proxy', 'believe Forwarded and X-Forwarded-Proto, -Host and -Prefix; only behind a proxy')
    .option('--allow-host <name>', 'a further name in Host by which /_outlay/ is answered; may be repeated', listed)
    .action(mock)
}

async function mock(flags: MockFlags): Promise<void> {
  if (flags.engine === 'prism') refuseJobs(flags)
  const { port, host, vendor, engine, speed, deliverWebhooks, network } = flags
  const { publicUrl, trustProxy, allowHost } = flags
  const names = vendor ?? vendorNames()
  const [vendors, serve] = await Promise.all([Promise.all(names.map(vendorNamed)), engineNamed(engine)])
  const worlds = network === undefined ? undefined : await worldsOn(network, vendors, engine)
  const now = (): number => Date.now()
  const { log, flush } = lineWriter(process.stdout)
  process.once('exit', flush)
  // Requests that come before the table is printed are logged below it, the table's own among them.
  let early: string[] | undefined = []
  const served = await serve({
    vendors,
    port,
    hostname: host,
    now,
    speed,
    ...(deliverWebhooks === true && { deliver }),
    ...(worlds && { worlds }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(trustProxy === true && { trustProxy }),
    ...(allowHost && { allowHosts: allowHost }),
    secret: crypto.randomUUID(),
    log: (line) => (early === undefined ? log(line) : void early.push(line)),
  })
  endOnSignals(served.close)
  const shown = engine === 'reference' ? (vendor ?? []) : []
  await greet(served.url, inWorlds(vendors, worlds), { at: now(), engine, worlds: shown, network })
  for (const line of early) log(line)
  early = undefined
}

/** The vendors with the worlds that they are served in, so that what is printed of them is what is served. */
function inWorlds(vendors: readonly Vendor[], worlds: Readonly<Record<string, unknown>> = {}): readonly Vendor[] {
  return vendors.map((one) =>
    Object.hasOwn(worlds, one.name) ? { ...one, world: async () => worlds[one.name] as SampleWorld } : one,
  )
}

async function greet(
  url: string,
  vendors: readonly Vendor[],
  how: { at: number; engine: EngineName; worlds: readonly string[]; network: string | undefined },
): Promise<void> {
  const [{ banner, readyLine }, { askThroughSdk }] = await Promise.all([
    import('./banner.ts'),
    import('./ask-through-sdk.ts'),
  ])
  console.log(readyLine(url))
  console.log(await banner(url, vendors, { ...how, ask: askThroughSdk(url) }))
}

function endOnSignals(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

function portOf(text: string): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number.parseInt(text, 10) : -1
  if (port >= 0 && port <= 65535) return port
  throw new UsageError(`--port is ${JSON.stringify(text)}; allowed is a whole number from 0 to 65535.`)
}

/** How much faster, from 0.01 to 1000: no amount. */
function speedOf(text: string): number {
  if (/^(1000|[1-9][0-9]{0,2}(\.[0-9]{1,2})?|0\.(0[1-9]|[1-9][0-9]?))$/.test(text)) return JSON.parse(text) as number
  throw new UsageError(`--speed is ${JSON.stringify(text)}; allowed is a number from 0.01 to 1000, such as 10.`)
}

/** Prism knows documents alone: what it would ignore is refused. */
function refuseJobs({ speed, deliverWebhooks }: MockFlags): void {
  const given =
    speed !== DOCUMENTED ? `--speed is ${speed}` : deliverWebhooks === true ? '--deliver-webhooks is given' : undefined
  if (given === undefined) return
  throw new UsageError(
    `${given} with --engine prism, which runs no jobs and sends no webhooks; allowed is --engine reference.`,
  )
}

/** A receiver of webhooks may take ten seconds to answer. */
function deliver(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.timeout(10_000) })
}

/** An empty host would mean every address of this machine. */
function hostOf(text: string): string {
  if (text.trim() !== '') return text
  throw new UsageError(`--host is ${JSON.stringify(text)}; allowed is an address or a name, such as 127.0.0.1.`)
}

function listed(name: string, before: readonly string[] = []): string[] {
  return [...new Set([...before, ...name.split(',')])]
}

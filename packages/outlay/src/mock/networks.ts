import type { SampleWorld, Vendor } from '@outlay/vendor'
import { UsageError } from '../errors.ts'
import type { EngineName } from './engine.ts'

/** A world whose vendor is paid by x402: on which of its networks. */
interface PaidWorld extends SampleWorld {
  readonly network: string
  readonly networks: Readonly<Record<string, { readonly title: string; readonly caip2: string }>>
}

/** The sample worlds with another network for payments, by the vendor's name. */
export async function worldsForNetwork(
  network: string,
  vendors: readonly Vendor[],
  engine: EngineName,
): Promise<Readonly<Record<string, PaidWorld>>> {
  if (engine === 'prism') throw new UsageError('--network needs --engine reference: Prism asks for no payments.')
  const paid = await paidWorlds(vendors)
  if (paid.length === 0) throw new UsageError('--network needs a vendor that is paid by x402; none is served.')
  const known = [...new Set(paid.flatMap(([, { networks }]) => Object.keys(networks)))]
  if (!known.includes(network))
    throw new UsageError(`--network must be ${known.join(' or ')}; received ${JSON.stringify(network)}.`)
  return Object.fromEntries(paid.map(([name, world]) => [name, { ...world, network }]))
}

/** A line for each vendor that is paid by x402: on which network. */
export async function describeNetworks(vendors: readonly Vendor[], network?: string): Promise<readonly string[]> {
  return (await paidWorlds(vendors)).map(([name, world]) => {
    const chosen = network ?? world.network
    const { title, caip2 } = world.networks[chosen] ?? { title: chosen, caip2: 'unknown' }
    return `Payments to ${name}: x402 on ${title} (${chosen}, ${caip2}); nothing is sent to a chain`
  })
}

async function paidWorlds(vendors: readonly Vendor[]): Promise<(readonly [name: string, world: PaidWorld])[]> {
  const worlds = vendors.map(({ name, world }) => [name, world?.sample] as const)
  return worlds.flatMap(([name, world]) => (isPaid(world) ? [[name, world] as const] : []))
}

function isPaid(world: SampleWorld | undefined): world is PaidWorld {
  return world !== undefined && 'network' in world && 'networks' in world
}

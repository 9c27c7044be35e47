import { setTimeout } from 'node:timers/promises'
import { Decimal } from 'decimal.js'
import { samplePayer } from '../../reference/x402/sample-payer.ts'
import { AMOUNTS } from './amounts.ts'
import type { Came, Shot } from './shot.ts'
import { mountOf, type Subject } from './subject.ts'

/** What replies have said of money: the cost of each job by its id, by vendor, and how many pictures were paid. */
export interface Books {
  readonly enter: (shot: Shot, came: Came) => void
  /** How balances and ledgers differ, as sentences; waits until what runs has ended. */
  readonly differences: (url: string, subjects: readonly Subject[]) => Promise<readonly string[]>
}

type Read = (vendor: string, path: string) => Promise<Readonly<Record<string, unknown>>>

/** A prompt that fails or is refused by moderation: nothing is charged. */
const FREE = /^a prompt that (fails|moderation rejects)$/
const WORKSPACE = '/v1/workspaces/00000000-0000-4000-8000-000000000001'
/** How long jobs may take to end, in milliseconds. */
const BOUND = 60_000

/** Books in which nothing stands yet. */
export function openBooks(): Books {
  const costs = { aurous: new Map<string, number>(), layer: new Map<string, number>() }
  return {
    enter: (shot, came) => enter(costs, shot, came),
    differences: async (url, subjects) => {
      const read: Read = async (name, path) => {
        const subject = subjects.find(({ vendor }) => vendor.name === name)
        const mount = subject === undefined ? '' : mountOf(subject.vendor)
        return (await fetch(url + mount + path, { headers: { ...subject?.first } })).json() as never
      }
      await ended(read)
      const [spent, run] = [sumOf(costs.aurous.values()), sumOf(costs.layer.values())]
      return [
        ...(await aurousDifference(read, spent)),
        ...(await layerDifference(read, run)),
        ...(await lumenfallDifference(read)),
        ...(await xRouterDifference(url)),
      ]
    },
  }
}

function enter(costs: Readonly<Record<'aurous' | 'layer', Map<string, number>>>, shot: Shot, came: Came): void {
  const { vendor, operation } = shot
  if (came.status > 299 || operation === undefined) return
  if (
    vendor.name === 'aurous' &&
    operation.spec.id === 'createImage' &&
    (shot.headers['x-api-key'] ?? '').includes('aaaa')
  ) {
    const { id, prompt, cost } = JSON.parse(came.text)
    costs.aurous.set(id, FREE.test(prompt) ? 0 : cost.amount)
  }
  if (vendor.name === 'layer' && operation.spec.id === 'executeInference' && shot.path.startsWith(`${WORKSPACE}/`)) {
    const { inference_id: id, estimated_price_creative_units: price } = JSON.parse(came.text)
    costs.layer.set(id, FREE.test(JSON.parse(shot.text ?? '{}').prompt) ? 0 : price)
  }
}

async function ended(read: Read): Promise<void> {
  for (const since = Date.now(); Date.now() - since < BOUND; await setTimeout(500)) {
    const [credits, workspace] = [await read('aurous', '/v1/balance'), await read('layer', WORKSPACE)]
    if (credits['held_credits'] === 0 && workspace['reserved_creative_units'] === 0) return
  }
}

async function aurousDifference(read: Read, spent: Decimal): Promise<readonly string[]> {
  const { credits, held_credits: held } = await read('aurous', '/v1/balance')
  return differing('aurous: credits', `${credits}`, new Decimal(AMOUNTS.aurous).minus(spent)).concat(
    differing('aurous: held credits', `${held}`, new Decimal(0)),
  )
}

async function layerDifference(read: Read, spent: Decimal): Promise<readonly string[]> {
  const { balance_creative_units: balance, reserved_creative_units: reserved } = await read('layer', WORKSPACE)
  return differing('layer: creative units', `${balance}`, new Decimal(AMOUNTS.layer).minus(spent)).concat(
    differing('layer: reserved units', `${reserved}`, new Decimal(0)),
  )
}

async function lumenfallDifference(read: Read): Promise<readonly string[]> {
  const { data } = await read('lumenfall', '/v1/requests')
  const { available } = await read('lumenfall', '/v1/balance')
  const spent = sumOf((data as readonly { readonly cost: number }[]).map(({ cost }) => cost))
  const { amount } = available as { readonly amount: number }
  return differing('lumenfall: balance', `${amount}`, new Decimal(AMOUNTS.lumenfall).minus(spent))
}

async function xRouterDifference(url: string): Promise<readonly string[]> {
  const reply = await fetch(`${url}/_outlay/x-router/ledger?payer=${samplePayer.address}`)
  const { entries, total } = (await reply.json()) as {
    readonly entries: readonly Readonly<Record<string, string>>[]
    readonly total: Readonly<Record<string, string>>
  }
  const sums = ['paid', 'actual', 'refunded'].flatMap((name) =>
    differing(`x-router: ${name}`, `${total[name]}`, sumOf(entries.map((entry) => entry[name] ?? '0'))),
  )
  return [
    ...sums,
    ...differing('x-router: paid', `${total['paid']}`, sumOf([total['actual'] ?? '0', total['refunded'] ?? '0'])),
  ]
}

function differing(what: string, is: string, by: Decimal): string[] {
  return new Decimal(is).equals(by) ? [] : [`${what} is ${is}, by the ledger ${by.toFixed()}`]
}

function sumOf(amounts: Iterable<number | string>): Decimal {
  let sum = new Decimal(0)
  for (const amount of amounts) sum = sum.plus(amount)
  return sum
}

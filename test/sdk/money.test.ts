import { createReference } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import * as aurousSdk from '@outlay/sdk/aurous'
import * as aurousMoney from '@outlay/sdk/aurous/money'
import { streamEvents } from '@outlay/sdk/events'
import * as layerSdk from '@outlay/sdk/layer'
import * as layerMoney from '@outlay/sdk/layer/money'
import * as lumenfallSdk from '@outlay/sdk/lumenfall'
import * as lumenfallMoney from '@outlay/sdk/lumenfall/money'
import * as door from '@outlay/sdk/money'
import * as xRouterSdk from '@outlay/sdk/x-router'
import * as xRouterMoney from '@outlay/sdk/x-router/money'
import * as xRouterOffline from '@outlay/sdk/x-router/offline'
import { examples as aurousExamples } from '@outlay/spec/aurous/examples'
import { examples as layerExamples } from '@outlay/spec/layer/examples'
import { examples as lumenfallExamples } from '@outlay/spec/lumenfall/examples'
import { examples as xRouterExamples } from '@outlay/spec/x-router/examples'
import type { NamedExample } from '@outlay/vendor'
import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'

type Sdk = Readonly<Record<string, unknown>>

interface Subject {
  readonly sdk: Sdk
  readonly readMoney: unknown
  readonly examples: readonly NamedExample[]
  readonly unit: string
  /** What amounts are called on the wire, and those of them that count millionths. */
  readonly named: RegExp
  readonly micros?: RegExp
}

// Written by hand, from the documents' words: what is generated is held against it.
const subjects: Readonly<Record<string, Subject>> = {
  'x-router': {
    sdk: xRouterSdk,
    readMoney: xRouterMoney.readMoney,
    examples: xRouterExamples,
    unit: 'USD',
    named: /^usd$|_per_1k_tokens$/,
  },
  aurous: {
    sdk: aurousSdk,
    readMoney: aurousMoney.readMoney,
    examples: aurousExamples,
    unit: 'credit',
    named: /^(amount|base|enhance|reference_image_per_image|(\w+_)?credits)$/,
  },
  lumenfall: {
    sdk: lumenfallSdk,
    readMoney: lumenfallMoney.readMoney,
    examples: lumenfallExamples,
    unit: 'USD',
    named: /^(amount|cost|cost_estimate|unit_price|total|total_cost|\w+_micros)$/,
    micros: /^(total_cost|\w+_micros)$/,
  },
  layer: {
    sdk: layerSdk,
    readMoney: layerMoney.readMoney,
    examples: layerExamples,
    unit: 'creative-unit',
    named: /_creative_units$/,
  },
}

type Leaf = readonly [pointer: string, name: string, value: unknown]

/** What has no parts in a value, with the way to it. */
function leaves(value: unknown, pointer = '', name = ''): Leaf[] {
  if (typeof value !== 'object' || value === null || value instanceof door.Money) return [[pointer, name, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${pointer}/${key}`, key))
}

function goodOf({ examples }: Subject): NamedExample[] {
  return examples.filter(({ status, reply }) => status < 300 && typeof reply === 'object' && reply !== null)
}

const rows = Object.entries(subjects).flatMap(([vendor, subject]) =>
  goodOf(subject).map((example) => ({ vendor, name: `${example.operation} ${example.name}`, subject, example })),
)

describe('the money beside a documented answer', () => {
  it.each(rows)('of $vendor is what stands there, digit by digit: $name', ({ subject, example }) => {
    const { sdk, readMoney, unit, named, micros } = subject
    const money = (readMoney as (called: unknown, data: unknown) => unknown)(sdk[example.operation], example.reply)
    const raw = leaves(example.reply).filter(([, name, value]) => named.test(name) && typeof value !== 'boolean')
    const exact = leaves(money ?? {}).filter(([, name]) => name !== '')
    expect(
      exact
        .filter(([, , value]) => value !== undefined)
        .map(([pointer]) => pointer)
        .sort(),
    ).toEqual(raw.map(([pointer]) => pointer).sort())
    for (const [pointer, name, value] of raw) {
      const found = exact.find(([at]) => at === pointer)?.[2]
      if (value === null) expect(found).toBe(null)
      else {
        const wire = new Decimal(value as string).div(micros?.test(name) ? 1_000_000 : 1)
        expect(`${new Decimal((found as door.Money).toDecimal()).toFixed()} ${(found as door.Money).unit}`).toBe(
          `${wire.toFixed()} ${unit}`,
        )
      }
    }
  })

  it('is there for many amounts of each vendor', () => {
    for (const [vendor, subject] of Object.entries(subjects)) {
      const { named } = subject
      const amounts = goodOf(subject).flatMap(({ reply }) => leaves(reply).filter(([, name]) => named.test(name)))
      expect(amounts.length, vendor).toBeGreaterThan(15)
    }
  })
})

const now = () => Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({
  vendors: [xRouter, aurous, lumenfall, layer],
  now,
  random: () => 0.5,
})
const at = (name: string) => ({ baseUrl: `http://localhost/${name}`, fetch: reference })

describe('a call with money', () => {
  it('to x-router gives the wire value and the exact one, online and offline', async () => {
    const client = xRouterSdk.createClient(at('x-router'))
    const { data, money } = await xRouterMoney.withMoney(xRouterSdk.estimateImage, { client, body: {} })
    expect(data.estimatedCost.usd).toBe('0.006955')
    expect(money.estimatedCost.usd.toString()).toBe('0.006955 USD')
    expect(money.estimatedCost.usd.multiply(1000).format('en-US')).toBe('$6.955')
    const offline = xRouterOffline.estimateImage({ body: {}, at: now() })
    expect(xRouterMoney.readMoney(xRouterSdk.estimateImage, offline)).toEqual(money)
  })

  it('to Aurous gives credits, which no dollars are added to', async () => {
    const client = aurousSdk.createClient({ ...at('aurous'), auth: `al_live_${'a'.repeat(64)}` })
    const { data, money } = await aurousMoney.withMoney(aurousSdk.getBalance, { client })
    expect(money.held_credits.add(money.available_credits).equals(money.credits)).toBe(true)
    expect(money.credits.toDecimal()).toBe(String(data.credits))
    // @ts-expect-error: dollars are no credits
    expect(() => money.credits.add(door.Money.from('1', 'USD'))).toThrow(door.UnitMismatchError)
  })

  it('to Lumenfall gives the parts of an estimate, whose sum is the total', async () => {
    const client = lumenfallSdk.createClient({ ...at('lumenfall'), auth: 'lmnfl_acme.secret' })
    const body = { model: 'gemini-3-pro-image', prompt: 'A capybara', n: 2 }
    const dry = await lumenfallMoney.withMoney(lumenfallSdk.generateImages, { client, body, query: { dryRun: true } })
    expect(dry.data.total_cost_micros).toBe(80_000)
    const parts = dry.money.components.map(({ total_cost }) => total_cost)
    expect(door.Money.sum(parts, 'USD').equals(dry.money.total_cost_micros)).toBe(true)
    expect(dry.money.total_cost_micros.toString()).toBe('0.080000 USD')
    const run = await lumenfallMoney.withMoney(lumenfallSdk.generateImages, { client, body })
    expect(run.money.metadata.cost.equals(dry.money.total_cost_micros)).toBe(true)
  })

  it('to Layer gives creative units that what is left is worked out from', async () => {
    const client = layerSdk.createClient({ ...at('layer/api'), auth: 'layer_pat_acme' })
    const examples: readonly NamedExample[] = layerExamples
    const example = examples.find(({ operation, status }) => operation === 'estimateInference' && status === 200)
    const [, workspace_id = ''] = /workspaces\/([^/]+)/.exec(example?.request.path ?? '') ?? []
    const body = JSON.parse(example?.request.text ?? '')
    const { money } = await layerMoney.withMoney(layerSdk.estimateInference, { client, path: { workspace_id }, body })
    const left = money.workspace_balance_creative_units.subtract(money.estimated_price_creative_units)
    expect(left.equals(money.estimated_remaining_balance_creative_units)).toBe(true)
    expect(left.unit).toBe('creative-unit')
  })

  it('reads the events of a stream, the last of which says what it cost', async () => {
    const client = lumenfallSdk.createClient({ ...at('lumenfall'), auth: 'lmnfl_acme.secret' })
    const body = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'Why?' }], stream: true as const }
    const costs: string[] = []
    const raw: unknown[] = []
    for await (const chunk of streamEvents(lumenfallSdk.completeChat, { client, body })) {
      const { metadata } = lumenfallMoney.readMoney(lumenfallSdk.completeChat, chunk)
      if (metadata) costs.push(metadata.cost.toDecimal())
      if (chunk.metadata) raw.push(chunk.metadata.cost)
    }
    expect(costs).toHaveLength(1)
    expect(costs.map((cost) => new Decimal(cost))).toEqual(raw.map((cost) => new Decimal(cost as number)))
  })

  it('rejects as the call does', async () => {
    const client = xRouterSdk.createClient(at('x-router'))
    const call = xRouterMoney.withMoney(xRouterSdk.estimateImage, { client, body: { width: 1000 } })
    await expect(call).rejects.toMatchObject({ name: 'InvalidDimensionsError', status: 400 })
  })

  it('whose answer has no exact amount rejects, names it, and keeps the answer', async () => {
    const answer = { total: 1, models: [{ id: 'a', name: 'A', description: '', context_length: 1, pricing: {} }] }
    const pricing = { input_per_1k_tokens: '0.1', output_per_1k_tokens: 'ask us', blended_per_1k_tokens: '1' }
    const given = { ...answer, models: answer.models.map((model) => ({ ...model, pricing })) }
    const client = xRouterSdk.createClient({ fetch: async () => Response.json(given) })
    await expect(xRouterMoney.withMoney(xRouterSdk.listModels, { client })).rejects.toMatchObject({
      name: 'AmountError',
      operation: 'listModels',
      pointer: '/models/0/pricing/output_per_1k_tokens',
      received: 'ask us',
      response: given,
    })
  })

  it('of another vendor is none', () => {
    const other = layerSdk.estimateInference as never
    expect(() => xRouterMoney.readMoney(xRouterOffline.estimateImage as never, {} as never)).toThrow(
      new TypeError('readMoney takes a function of the vendor entry.'),
    )
    expect(() => xRouterMoney.readMoney(other, {} as never)).toThrow(
      /^estimateInference is not an operation of this vendor/,
    )
  })
})

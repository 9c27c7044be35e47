import { join } from 'node:path'
import { readSources } from '@outlay/compiler/files'
import { compileToIr } from '@outlay/compiler/ir'
import { type Interpreted, interpret } from '@outlay/interpret'
import type { Rules } from '@outlay/ir'
import {
  type AnsweredOperation,
  answer,
  estimate,
  type Fault,
  type FaultRules,
  type PriceList,
  priceListFor,
  refuse,
} from '@outlay/pricing'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentsOf, fixtureVendor } from '../fixtures/fixture-vendor.ts'
import { answerParts, estimateParts } from '../prices/estimate-parts.ts'
import { firstDifference } from './first-difference.ts'
import { pick, randomRequest, recordOf, type Source, seededRandom } from './random-requests.ts'

const REQUESTS = 10_000
const root = join(import.meta.dirname, '../..')

/** The generated pricing file of a vendor. */
interface Generated {
  readonly faults: FaultRules
  readonly operationFaults: Readonly<Record<string, FaultRules>>
  readonly priceLists: readonly PriceList[]
}

interface Subject {
  readonly rules: Rules
  readonly generated: Generated & Readonly<Record<string, unknown>>
  readonly interpreted: Interpreted
  readonly document: Readonly<Record<string, unknown>>
}

const VENDORS = ['aurous', 'layer', 'lumenfall', 'x-router']
const FIXTURES = ['aurous-draft', 'bookshelf', 'darkroom', 'lumenfall-draft', 'pressroom', 'vault']

async function subjectOf(name: string): Promise<Subject> {
  const isFixture = FIXTURES.includes(name)
  const folder = isFixture ? join(documentsOf(name), name) : join(root, 'openapi', name)
  const { vendors, diagnostics } = compileToIr(readSources(folder))
  const [ir] = vendors
  if (ir === undefined) throw new Error(JSON.stringify(diagnostics))
  const { rules } = ir
  const load = async (packageName: string, path: string): Promise<unknown> =>
    isFixture ? (await fixtureVendor(name)).load(packageName, path) : import(`@outlay/${packageName}/${path}`)
  const generated = (await load('pricing', name)) as Subject['generated']
  const { document } = (await load('spec', `${name}/document`)) as Pick<Subject, 'document'>
  // What is read has gone through JSON: nothing in the IR is more than data.
  const interpreted = interpret(JSON.parse(JSON.stringify(rules)))
  return { rules, generated, interpreted, document }
}

describe.each([...VENDORS, ...FIXTURES])('the interpreter of %s', (name) => {
  let subject: Subject
  beforeAll(async () => {
    subject = await subjectOf(name)
    // A refusal is an error, whose stack nobody reads here.
    Error.stackTraceLimit = 0
  })

  it('has the price lists and operations that are generated', () => {
    const { rules, interpreted, generated } = subject
    expect(interpreted.priceLists).toEqual(generated.priceLists)
    expect(Object.keys(interpreted.operations)).toEqual(rules.answers.map(({ operation }) => operation))
    expect(Object.keys(interpreted.operationFaults)).toEqual(Object.keys(generated.operationFaults))
  })

  it(`prices, answers and refuses ${REQUESTS} requests for each operation as the generated code does`, () => {
    const { rules, generated, interpreted, document } = subject
    const operations = operationsOf(document)
    for (const { operation: id } of rules.answers) {
      const source = { document, words: wordsOf(rules, id), random: seededRandom(7) }
      const instants = instantsOf(rules.priceLists)
      const states = statesOf(rules, id)
      const written = generated[id] as AnsweredOperation<unknown, unknown>
      const read = interpreted.operations[id] as AnsweredOperation<unknown, unknown>
      for (let count = 0; count < REQUESTS; count += 1) {
        const request = randomRequest(source, operations[id] ?? {})
        const context = { at: pick(source, instants), state: randomState(source, states), tokens: counter(source) }
        const list = pick(source, rules.priceLists) as PriceList
        const given = [request, { ...context, priceList: list }] as const
        const difference = firstDifference(
          outcome(() => answersOf(written, generated.priceLists, given)),
          outcome(() => answersOf(read, interpreted.priceLists, given)),
        )
        if (difference !== undefined) expect.fail(`${id} ${JSON.stringify(given)}: ${difference}`)
      }
    }
  })

  it(`refuses ${REQUESTS} faults as the generated code does`, () => {
    const { rules, generated, interpreted } = subject
    const pairs: readonly (readonly [FaultRules, FaultRules])[] = [
      [generated.faults, interpreted.faults],
      ...Object.keys(interpreted.operationFaults).map(
        (id) => [generated.operationFaults[id], interpreted.operationFaults[id]] as [FaultRules, FaultRules],
      ),
    ]
    const source = { document: {}, words: [], random: seededRandom(11) }
    for (const [written, read] of pairs) {
      for (let count = 0; count < REQUESTS; count += 1) {
        const faults = Array.from({ length: 1 + Math.floor(source.random() * 3) }, () => randomFault(source, written))
        const context = { state: randomState(source, Object.entries(rules.faults.state)) }
        const difference = firstDifference(
          outcome(() => refuse(written, faults, context)),
          outcome(() => refuse(read, faults, context)),
        )
        if (difference !== undefined) expect.fail(`${JSON.stringify([faults, context])}: ${difference}`)
      }
    }
  })
})

type Given = readonly [request: unknown, context: Parameters<typeof answer>[2]]

/** All that an operation says of a request. */
function answersOf(
  operation: AnsweredOperation<unknown, unknown>,
  priceLists: readonly PriceList[],
  [request, context]: Given,
): unknown {
  const answered = answer(operation, request, context)
  const priced = answered.priced || operation.pricing === undefined
  return {
    answered: answerParts(answered),
    estimated: priced ? undefined : operation.pricing && estimateParts(estimate(operation.pricing, request, context)),
    declared: operation.answersWhen?.(request),
    list: operation.priceListVersion && priceListFor(operation, request, { priceLists, ...context }),
  }
}

/** What a function gives, or the kind of the error that it throws. */
function outcome(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return { thrown: String(error) }
  }
}

function operationsOf(document: Subject['document']): Record<string, Readonly<Record<string, unknown>>> {
  const items = Object.values(recordOf(document['paths'])).map(recordOf)
  const operations = items.flatMap((item) =>
    Object.values(item).map((node) => {
      const own = recordOf(node)
      return [
        String(own['operationId']),
        { ...own, parameters: [item['parameters'] ?? [], own['parameters'] ?? []].flat() },
      ] as const
    }),
  )
  return Object.fromEntries(operations)
}

/** The models and the values of rates that an operation reads, so that random requests find them. */
function wordsOf({ answers, priceLists }: Rules, id: string): unknown[] {
  const names = new Set<string>()
  visit(
    answers.filter(({ operation }) => operation === id),
    ({ catalogue, table }) => {
      for (const name of [catalogue, table]) if (typeof name === 'string') names.add(name)
    },
  )
  const named = <T>(map: Readonly<Record<string, T>>): T[] =>
    Object.entries(map).flatMap(([name, one]) => (names.has(name) ? [one] : []))
  const models = priceLists.flatMap(({ catalogues = {} }) => named(catalogues).flat())
  const tables = priceLists.flatMap(({ rates, factors = {} }) => [...named(rates), ...named(factors)])
  const matches = tables.flatMap(({ entries }) => entries.flatMap(({ match = {} }) => Object.values(match).flat()))
  const words = [...models.flatMap(({ id: model, aliases = [] }) => [model, ...aliases]), ...matches]
  return [...new Set(words.filter((word) => typeof word !== 'object'))]
}

/** Calls a function with every object of a value. */
function visit(value: unknown, see: (node: Readonly<Record<string, unknown>>) => void): void {
  JSON.stringify(value, (_key, node: unknown) => {
    see(recordOf(node))
    return node
  })
}

/** Instants just before and at every change of a price. */
function instantsOf(lists: Rules['priceLists']): number[] {
  const tables = lists.flatMap(({ rates, factors = {} }) => [...Object.values(rates), ...Object.values(factors)])
  const changes = tables.flatMap(({ entries }) => entries.flatMap(({ from = [], until = [] }) => [from, until].flat()))
  const all = [...lists.map(({ effective }) => effective), ...changes].map((text) => Date.parse(text))
  return [...all.flatMap((at) => [at - 1, at, at + 1]), Math.max(...all) + 86_400_000]
}

/** The names and types of the states that the rules of an operation read. */
function statesOf({ answers }: Rules, id: string): [string, string][] {
  const found = new Map<string, string>()
  visit(
    answers.filter(({ operation }) => operation === id),
    ({ from, name, type }) => {
      if (from === 'state') found.set(String(name), String(type))
    },
  )
  return [...found]
}

const STATES: Readonly<Record<string, readonly unknown[]>> = {
  decimal: ['12.5', '0', 3, '-1', 'x'],
  integer: [0, 1, 42, 1.5],
  string: ['a', '', 'fal', 'south', '2026-11-01', 1],
  boolean: [true, false, 'true'],
}

function randomState(source: Source, types: readonly (readonly [string, string])[]): Record<string, unknown> {
  const given = types.filter(() => source.random() < 0.8)
  return Object.fromEntries(given.map(([name, type]) => [name, pick(source, STATES[type] ?? ['x'])]))
}

/** A counter of tokens that mostly counts. */
function counter(source: Source): (value: unknown, tokenizer: string) => number | undefined {
  const count = pick(source, [1, 7, 350, 1000, undefined, -1])
  return () => count
}

function randomFault(source: Source, { steps }: FaultRules): Fault {
  const rule = pick(source, pick(source, steps))
  const pointer = pick(source, [...(rule.at ?? ['/width', '']), undefined])
  const keyword = pick(source, [...(rule.keyword ?? ['enum', 'more', 'unknown-model']), undefined])
  const location = pick(source, [...(rule.location ?? ['body', 'query']), undefined])
  return {
    fault: pick(source, rule.fault),
    message: pick(source, ['A sentence.', '']),
    ...(pointer !== undefined && { pointer, path: pointer.split('/').slice(1) }),
    ...(keyword !== undefined && { keyword }),
    ...(location !== undefined && { location }),
    ...(source.random() < 0.5 && { given: pick(source, [null, 1, 'x']), allowed: 'one of a, b', nearest: 'a' }),
  }
}

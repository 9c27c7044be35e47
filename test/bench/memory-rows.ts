import { setTimeout } from 'node:timers/promises'
import { load } from './load.ts'
import { packedCommand } from './packed-command.ts'
import { residentMegabytes, serverProcess } from './process.ts'
import { type Finding, median, type Row } from './row.ts'
import { answerOf } from './server-rows.ts'
import { bareServer, outlayMock, prism, type Subject } from './subjects.ts'

const ROUNDS = 3
const REQUESTS = 100_000
/** Prism would take minutes for as many as the mock gets. */
const PRISM_REQUESTS = 15_000
/** After it listens a server still loads what it prints; in milliseconds. */
const SETTLING = 2000

/** Resident megabytes before and after the load. */
interface Resident {
  readonly idle: number
  readonly loaded: number
}

/** One server in all rounds. */
interface Measured {
  readonly name: string
  readonly requests: number
  readonly rounds: readonly Resident[]
}

/** What a mock that runs all day takes; the processes are measured once for both rows. */
export function memoryRows(): readonly Row[] {
  let measuring: Promise<readonly Measured[]> | undefined
  const measured = async (when: keyof Resident): Promise<Finding> => {
    measuring ??= measureAll()
    return besideBare(await measuring, when)
  }
  return [
    {
      name: 'memory-idle',
      what: 'resident memory of outlay mock, packed and installed, idle ÷ that of bare node:http',
      goal: { bound: 'at most', value: 1.05, unit: '×' },
      measure: () => measured('idle'),
    },
    {
      name: 'memory',
      what: 'resident memory of outlay mock, packed and installed, after 100,000 estimates ÷ that of bare node:http',
      goal: { bound: 'at most', value: 1.08, unit: '×' },
      measure: () => measured('loaded'),
    },
  ]
}

async function measureAll(): Promise<readonly Measured[]> {
  const mock = outlayMock(await packedCommand())
  const answer = await sampleAnswer(mock)
  const bare = bareServer(answer)
  const rounds = { mock: [] as Resident[], bare: [] as Resident[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.mock.push(await residentOf(mock, REQUESTS))
    rounds.bare.push(await residentOf(bare, REQUESTS))
  }
  const sources = outlayMock()
  await sampleAnswer(sources)
  return [
    { name: 'outlay mock, packed', requests: REQUESTS, rounds: rounds.mock },
    { name: 'node:http', requests: REQUESTS, rounds: rounds.bare },
    { name: 'outlay mock, sources', requests: REQUESTS, rounds: [await residentOf(sources, REQUESTS)] },
    { name: 'Prism', requests: PRISM_REQUESTS, rounds: [await residentOf(prism, PRISM_REQUESTS)] },
  ]
}

/** What a mock answers; its first start fills the compile cache, which takes memory of its own. */
async function sampleAnswer({ args, estimate }: Subject): Promise<string> {
  const server = await serverProcess(args)
  try {
    return await answerOf(server.url + estimate)
  } finally {
    await server.end()
  }
}

async function residentOf({ args, estimate }: Subject, requests: number): Promise<Resident> {
  const server = await serverProcess(args)
  try {
    await setTimeout(SETTLING)
    const idle = await residentMegabytes(server.pid)
    await load(server.url + estimate, { requests })
    return { idle, loaded: await residentMegabytes(server.pid) }
  } finally {
    await server.end()
  }
}

function besideBare(all: readonly Measured[], when: keyof Resident): Finding {
  const [own, bare] = all
  if (own === undefined || bare === undefined) throw new Error('nothing was measured')
  const [megabytes, other] = [middle(own, when), middle(bare, when)]
  const table = [
    ['server', 'idle', 'loaded', 'by'],
    ...all.map((one) => [
      one.name,
      `${Math.round(middle(one, 'idle'))} MB`,
      `${Math.round(middle(one, 'loaded'))} MB`,
      `${one.requests.toLocaleString('en')} estimates`,
    ]),
  ]
  return {
    figure: megabytes / other,
    from: `mock ${megabytes.toFixed(1)} MB, node:http ${other.toFixed(1)} MB`,
    ...(when === 'loaded' && { table }),
  }
}

function middle({ rounds }: Measured, when: keyof Resident): number {
  return median(rounds.map((one) => one[when]))
}

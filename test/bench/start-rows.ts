import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { packedCommand } from './packed-command.ts'
import { type Finding, median, type Row } from './row.ts'
import { outlayMock, prism, type Subject } from './subjects.ts'

const ROUNDS = 10
/** Prism is slow to start; a few times tell enough. */
const PRISM_ROUNDS = 4

/** How long people wait, beside how long they wait for a program that does nothing, and for Prism. */
export const startRows: readonly Row[] = [
  {
    name: 'start',
    what: 'start to first reply of outlay mock, packed and installed, on top of node -e 0',
    goal: { bound: 'at most', value: 100, unit: 'ms' },
    measure: async () => start(outlayMock(await packedCommand())),
  },
  {
    name: 'start-sources',
    what: 'start to first reply of outlay mock, from the sources, on top of node -e 0',
    goal: { bound: 'at most', value: 200, unit: 'ms' },
    measure: () => start(outlayMock()),
  },
]

async function start(mock: Subject): Promise<Finding> {
  const times = { bare: [] as number[], mock: [] as number[], prism: [] as number[] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    times.bare.push(await bareStart())
    times.mock.push(await firstReply(mock))
    if (round <= PRISM_ROUNDS) times.prism.push(await firstReply(prism))
  }
  // The first start fills the compile cache.
  const bare = median(times.bare.slice(1))
  const onTop = (name: 'mock' | 'prism'): number => median(times[name].slice(1)) - bare
  const [first, least] = [(times.mock[0] ?? 0) - bare, Math.min(...times.mock.slice(1)) - Math.min(...times.bare)]
  const mocks = `mock's first run ${Math.round(first)} ms, its fastest ${Math.round(least)} ms`
  return {
    figure: onTop('mock'),
    from: `${mocks}, Prism ${Math.round(onTop('prism'))} ms, all on top of node ${Math.round(bare)} ms`,
  }
}

async function bareStart(): Promise<number> {
  const since = performance.now()
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'close')
  return performance.now() - since
}

async function firstReply({ args, models }: Subject): Promise<number> {
  const since = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  try {
    let out = ''
    for await (const text of child.stdout.setEncoding('utf8')) {
      out += text
      const [, url] = /listening on (http:\S+)\n/.exec(out) ?? []
      if (url === undefined) continue
      await reply(url + models)
      return performance.now() - since
    }
    throw new Error(`${args.join(' ')} does not listen: ${out}`)
  } finally {
    child.kill('SIGTERM')
    await closed
  }
}

async function reply(url: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  get(url, { agent: false }, (response) => {
    if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`))
    response.resume().on('end', resolve)
  }).on('error', reject)
  return promise
}

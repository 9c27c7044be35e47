import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { type Finding, median, type Row } from './row.ts'
import { mock, prism, type Subject } from './subjects.ts'

/** How long people wait, beside how long they wait for Prism. */
export const startRow: Row = {
  name: 'start',
  what: 'start to first reply of outlay mock, on top of node -e 0',
  goal: { bound: 'at most', value: 150, unit: 'ms' },
  measure: start,
}

async function start(): Promise<Finding> {
  const times = { bare: [] as number[], mock: [] as number[], prism: [] as number[] }
  for (let round = 0; round < 9; round += 1) {
    times.bare.push(await bareStart())
    times.mock.push(await firstReply(mock))
    // Prism is slow to start; a few times tell enough.
    if (round < 4) times.prism.push(await firstReply(prism))
  }
  // The first start fills the compile cache.
  const bare = median(times.bare.slice(1))
  const onTop = (name: 'mock' | 'prism'): number => median(times[name].slice(1)) - bare
  const first = Math.round((times.mock[0] ?? 0) - bare)
  return {
    figure: onTop('mock'),
    from: `Prism ${Math.round(onTop('prism'))} ms, mock's first run ${first} ms, all on top of node ${Math.round(bare)} ms`,
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

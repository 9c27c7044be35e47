import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Finding, median, type Row } from './row.ts'

const root = join(import.meta.dirname, '../..')
const DOCUMENTS = join(root, 'openapi')
const PRICES = 'openapi/x-router/prices/2026-11-01.yaml'
const WRITTEN_PRICES = 'packages/pricing/src/generated/x-router/prices.gen.ts'
const ROUNDS = 5

/** How long documents take to be compiled: at first, as `pnpm generate` does, and again with one price changed. */
export const generateRows: readonly Row[] = [
  {
    name: 'generate',
    what: 'all documents generated, in memory ÷ hey-api and Redocly alone on the same documents, each a process of its own',
    goal: { bound: 'at most', value: 1.6, unit: '×' },
    measure: generate,
  },
  {
    name: 'regenerate',
    what: 'all documents generated again, one price changed ÷ the first time in the same process',
    goal: { bound: 'at most', value: 0.1, unit: '×' },
    measure: regenerate,
  },
]

/** What a program took, and what it says it made. */
interface Ended {
  readonly seconds: number
  readonly cpu: number
  readonly files: number
}

async function generate(): Promise<Finding> {
  const vendors = readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' })
  const documents = vendors.filter((path) => path.endsWith('openapi.yaml')).map((path) => join(DOCUMENTS, path))
  const rounds = { own: [] as Ended[], alone: [] as Ended[] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    rounds.own.push(await run('compile-all.ts', [DOCUMENTS]))
    rounds.alone.push(await run('generators-alone.ts', documents))
  }
  // The first start fills the compile cache.
  const [own, alone] = [rounds.own.slice(1), rounds.alone.slice(1)]
  const [seconds, other] = [own, alone].map((ended) => median(ended.map((one) => one.seconds))) as [number, number]
  const cpu = [own, alone].map((ended) => median(ended.map((one) => one.cpu)).toFixed(1)) as [string, string]
  return {
    figure: seconds / other,
    from:
      `outlay ${seconds.toFixed(2)} s, ${cpu[0]} s of CPU, ${own[0]?.files} files; ` +
      `alone ${other.toFixed(2)} s, ${cpu[1]} s of CPU, ${alone[0]?.files} files`,
  }
}

async function run(program: string, args: readonly string[]): Promise<Ended> {
  const since = performance.now()
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, program), ...args])
  const seconds = (performance.now() - since) / 1000
  return { ...(JSON.parse(stdout) as Omit<Ended, 'seconds'>), seconds }
}

async function regenerate(): Promise<Finding> {
  const { createCompiler } = await import('@outlay/compiler')
  const { readSources } = await import('@outlay/compiler/files')
  const { workspaceTargets } = await import('@outlay/compiler/targets')
  const compiler = createCompiler({ targets: workspaceTargets })
  const sources = readSources(DOCUMENTS, root)
  const text = sources[PRICES]
  if (text === undefined) throw new Error(`${PRICES} is not there`)
  const first = await time(() => compiler.compile(sources))
  const times: number[] = []
  for (let round = 1; round <= 2 * ROUNDS; round += 1) {
    const price = `0.12345${round}`
    const repriced = text.replace(/rate: '[0-9.]+'/, `rate: '${price}'`)
    const again = await time(() => compiler.compile({ ...sources, [PRICES]: repriced }))
    checkChange(again.result, price)
    times.push(again.seconds)
  }
  const seconds = median(times)
  return {
    figure: seconds / first.seconds,
    from: `${(seconds * 1000).toFixed(0)} ms, the first ${first.seconds.toFixed(2)} s; changed ${WRITTEN_PRICES} each time`,
  }
}

/** @throws Error unless the file of the prices is what has changed, and has the new price */
function checkChange(
  {
    changed,
    files,
  }: { readonly changed: readonly string[]; readonly files: readonly { path: string; text: string }[] },
  price: string,
): void {
  if (changed.length !== 1 || changed[0] !== WRITTEN_PRICES) throw new Error(`what changed is [${changed.join(', ')}]`)
  const written = files.find(({ path }) => path === WRITTEN_PRICES)?.text
  if (!written?.includes(`"${price}"`)) throw new Error(`${WRITTEN_PRICES} has no price ${price}`)
}

async function time<Result>(
  run: () => Promise<Result>,
): Promise<{ readonly seconds: number; readonly result: Result }> {
  const since = performance.now()
  const result = await run()
  return { seconds: (performance.now() - since) / 1000, result }
}

import { setTimeout } from 'node:timers/promises'
import { aurous } from '@outlay/vendor/aurous'
import { layer } from '@outlay/vendor/layer'
import { lumenfall } from '@outlay/vendor/lumenfall'
import { xRouter } from '@outlay/vendor/x-router'
import { undeclared } from './declared.ts'
import { hostileShot } from './hostile.ts'
import { openBooks } from './ledgers.ts'
import { startProbing, type Waits } from './probing.ts'
import { seeded } from './random.ts'
import { nextShot } from './requests.ts'
import { endConnections, send } from './send.ts'
import { type Memory, type SoakServer, startServer } from './server-process.ts'
import type { Came, Shot } from './shot.ts'
import { loadSubject, type Subject } from './subject.ts'

/** What a soak has seen. */
export interface Soaked {
  readonly waits: Waits
  /** The memory of the mock through time. */
  readonly memory: readonly Memory[]
  /** How often each kind of request was sent. */
  readonly sent: ReadonlyMap<string, number>
  /** What no document declares, and what was not answered, with how often. */
  readonly undeclared: ReadonlyMap<string, number>
  readonly unanswered: ReadonlyMap<string, number>
  readonly differences: readonly string[]
}

/** How long and by which chance. */
export interface SoakOptions {
  readonly seconds: number
  readonly seed: number
  readonly progress: (line: string) => void
}

const LANES = 6
/** Milliseconds between the requests of a lane, at most so many requests in all. */
const PAUSE = 20
const MOST = 2_000_000
/** So many requests at once, each on a connection of its own, once in so many turns. */
const BURST = 24
const BURST_EVERY = 400
const HOSTILE_PAUSE = 1_000
const JOBS = 200

interface Run {
  readonly url: string
  readonly subjects: readonly Subject[]
  readonly until: number
  readonly seen: ReturnType<typeof openRecord>
  readonly jobs: Map<string, string[]>
}

/** Sends valid, invalid and hostile requests to the mock in another process, and watches it; ends after its time. */
export async function soak({ seconds, seed, progress }: SoakOptions): Promise<Soaked> {
  const subjects = await Promise.all([aurous, layer, lumenfall, xRouter].map((vendor) => loadSubject(vendor, seed)))
  const server = await startServer()
  const seen = openRecord()
  const memory: Memory[] = []
  try {
    const endProbing = startProbing(server.url)
    const until = Date.now() + seconds * 1_000
    const run: Run = { url: server.url, subjects, until, seen, jobs: new Map() }
    const lanes = Array.from({ length: LANES }, (_, lane) => usualLane(run, seed * 100 + lane))
    await Promise.all([...lanes, hostileLane(run, seed), watch(run, server, { memory, progress })])
    const waits = await endProbing()
    const gone = server.ended()
    const differences =
      gone === undefined ? await seen.books.differences(server.url, subjects) : [`the mock ended with ${gone}`]
    return { waits, memory, differences, sent: seen.sent, undeclared: seen.undeclared, unanswered: seen.unanswered }
  } finally {
    endConnections()
    await server.end()
  }
}

function openRecord() {
  return {
    books: openBooks(),
    sent: new Map<string, number>(),
    undeclared: new Map<string, number>(),
    unanswered: new Map<string, number>(),
  }
}

async function usualLane(run: Run, seed: number): Promise<void> {
  const random = seeded(seed)
  for (let count = 0; count < MOST / LANES && Date.now() < run.until; count += 1) {
    const many = random.onceIn(BURST_EVERY) ? BURST : 1
    const shots = await Promise.all(Array.from({ length: many }, () => nextShot({ ...run, random })))
    await Promise.all(shots.map((shot) => exchange(run, shot)))
    await setTimeout(random.below(2 * PAUSE))
  }
}

async function hostileLane(run: Run, seed: number): Promise<void> {
  const random = seeded(seed)
  for (let turn = 0; Date.now() < run.until; turn += 1) {
    await exchange(run, hostileShot(run.subjects, turn, random))
    await setTimeout(HOSTILE_PAUSE)
  }
}

async function exchange({ url, seen, jobs }: Run, shot: Shot): Promise<void> {
  add(seen.sent, shot.kind)
  const who = `${shot.vendor.name}, ${shot.kind}`
  let came: Came | undefined
  try {
    came = await send(url, shot)
  } catch (error) {
    add(seen.unanswered, `${who}: ${(error as Error).message}`)
    return
  }
  if (came === undefined) return
  const reason = await undeclared(shot, came)
  if (reason !== undefined) add(seen.undeclared, `${who}: ${reason}`)
  else seen.books.enter(shot, came)
  remember(jobs, shot, came)
}

/** Keeps the paths of the newest jobs, so that they are polled. */
function remember(jobs: Run['jobs'], { vendor, operation, path, leaves }: Shot, { status, text }: Came): void {
  if (status > 299 || leaves !== undefined || text.length > 20_000) return
  const ids: Readonly<Record<string, (reply: Readonly<Record<string, string>>) => string | undefined>> = {
    createImage: ({ id }) => `/v1/images/${id}`,
    createCharacter: ({ id }) => `/v1/characters/${id}`,
    executeInference: ({ inference_id: id }) => `${path}/${id}`,
    createVideo: ({ id }) => `/openai/v1/videos/${id}`,
  }
  const pathOf = ids[operation?.spec.id ?? '']
  if (pathOf === undefined || path.includes('?')) return
  const known = jobs.get(vendor.name) ?? []
  jobs.set(vendor.name, [...known.slice(1 - JOBS), pathOf(JSON.parse(text)) ?? ''])
}

interface Watching {
  readonly memory: Memory[]
  readonly progress: SoakOptions['progress']
}

async function watch({ until, seen }: Run, server: SoakServer, { memory, progress }: Watching): Promise<void> {
  const every = Math.max(250, Math.min(2_000, (until - Date.now()) / 200))
  for (let told = Date.now(); Date.now() < until && server.ended() === undefined; await setTimeout(every)) {
    memory.push(
      await server
        .memory()
        .catch(() => ({ rss: Number.NaN, heapUsed: Number.NaN, longest: { ms: Number.NaN, cpu: Number.NaN } })),
    )
    if (Date.now() - told < 30_000) continue
    told = Date.now()
    const count = [...seen.sent.values()].reduce((sum, one) => sum + one, 0)
    progress(`soak: ${count} requests, ${Math.round((until - told) / 1_000)} s left`)
  }
}

function add(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

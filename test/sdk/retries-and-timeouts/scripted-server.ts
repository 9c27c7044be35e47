import { vi } from 'vitest'

/** What a scripted server does with one request. */
export interface Step {
  /** Milliseconds until the head comes, or the connection fails; Infinity for never. 0 is at once. */
  readonly head?: number
  /** What the connection fails with, instead of a head. */
  readonly fails?: unknown
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Milliseconds from the head to the end of the body; Infinity for a body that stalls. Without it, it comes at once. */
  readonly tail?: number
  /** What the body breaks off with, instead of its end. */
  readonly breaks?: unknown
  /** Whether the request's signal ends all that; true by default, as in every runtime's own fetch. */
  readonly heeds?: boolean
}

/** A request that was sent, and when. */
export interface Sent {
  readonly at: number
  readonly request: Request
}

/** A fetch that goes by a script, and what it was sent. */
export interface Scripted {
  readonly fetch: (request: Request) => Promise<Response>
  readonly sent: readonly Sent[]
}

export const NEVER: Step = { head: Number.POSITIVE_INFINITY }
export const STALLED: Step = { tail: Number.POSITIVE_INFINITY }
export const RESET: Step = { fails: new TypeError('fetch failed', { cause: new Error('read ECONNRESET') }) }
export const refused = (status: number, headers: Readonly<Record<string, string>> = {}): Step => ({ status, headers })

/** A fetch that does one step after the other, the last one for ever. */
export function scripted(...steps: readonly Step[]): Scripted {
  const sent: Sent[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const step = steps[Math.min(sent.length, steps.length - 1)] ?? {}
    sent.push({ at: Date.now(), request })
    const { head = 0, status = 200, headers = {}, body = '{}', tail, heeds = true } = step
    const signal = heeds ? request.signal : undefined
    signal?.throwIfAborted()
    await passed(head, signal)
    if ('fails' in step) throw step.fails
    if (tail === undefined && !('breaks' in step)) return new Response(body, { status, headers })
    const start = (stream: ReadableStreamDefaultController): void => {
      stream.enqueue(new TextEncoder().encode(body.slice(0, 1)))
      passed(tail ?? 0, signal).then(
        () => {
          if ('breaks' in step) return stream.error(step.breaks)
          stream.enqueue(new TextEncoder().encode(body.slice(1)))
          stream.close()
        },
        (reason) => stream.error(reason),
      )
    }
    return new Response(new ReadableStream({ start }), { status, headers })
  }
  return { fetch, sent }
}

/** After so many milliseconds; a signal ends the wait, and leaves no timer behind. */
function passed(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (milliseconds === 0) return resolve()
    const timer = milliseconds === Number.POSITIVE_INFINITY ? undefined : setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}

/** What a call came to, and when. */
export interface Outcome {
  readonly at?: number
  readonly data?: unknown
  // biome-ignore lint/suspicious/noExplicitAny: whatever is thrown, a test looks into it.
  readonly error?: any
}

/** Lets virtual time pass until nothing more can happen; what the call came to, or nothing when it is still under way. */
export async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  let outcome: Outcome = {}
  call.then(
    (data) => {
      outcome = { at: Date.now(), data }
    },
    (error: unknown) => {
      outcome = { at: Date.now(), error }
    },
  )
  await vi.advanceTimersByTimeAsync(3e6)
  return outcome
}

/** The instants at which requests were sent, from the first one on, in milliseconds. */
export function spacing(sent: readonly Sent[]): number[] {
  return sent.map(({ at }, index) => at - (sent[index - 1]?.at ?? at)).slice(1)
}

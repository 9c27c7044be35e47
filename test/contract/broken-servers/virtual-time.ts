import { setImmediate } from 'node:timers/promises'
import type { Send, StartTimer } from '@outlay/contract'

/** A clock that stands until a test lets time pass, and its timers. */
export interface VirtualTime {
  readonly startTimer: StartTimer
  readonly pass: (milliseconds: number) => void
}

/** Begins to count virtual milliseconds. */
export function virtualTime(): VirtualTime {
  let now = 0
  const timers = new Set<{ readonly due: number; readonly run: () => void }>()
  return {
    startTimer: (run, milliseconds) => {
      const timer = { due: now + milliseconds, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    pass: (milliseconds) => {
      now += milliseconds
      for (const timer of [...timers]) if (timer.due <= now && timers.delete(timer)) timer.run()
    },
  }
}

/** How many milliseconds pass once so many bytes of a body have come; 0 for its headers. */
export type Elapse = (bytes: number) => number

/** A fetch for which time passes by what has come, and not by how busy the machine is. */
export function timedFetch({ pass }: VirtualTime, elapse: Elapse): Send {
  return async (request) => {
    const { body, status, headers } = await fetch(request)
    let bytes = 0
    const passAfter = async (come: number): Promise<void> => {
      // Whoever reads has read before time goes on.
      await setImmediate()
      pass(elapse(come))
    }
    void passAfter(0)
    const transform = async (piece: Uint8Array, controller: TransformStreamDefaultController): Promise<void> => {
      bytes += piece.byteLength
      controller.enqueue(piece)
      await passAfter(bytes)
    }
    return new Response(body?.pipeThrough(new TransformStream({ transform })) ?? null, { status, headers })
  }
}

/** Calls a function after some milliseconds, once; what it returns takes that back. */
export type StartTimer = (run: () => void, milliseconds: number) => () => void

/** A timer of the runtime. */
export const startTimer: StartTimer = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

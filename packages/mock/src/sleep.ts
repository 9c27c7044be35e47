/** Waits so many milliseconds; 0 lets whatever else waits have its turn, without the millisecond that a timer takes. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds <= 0 && typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, milliseconds)
  })
}

import type { Auth } from './auth.ts'

/** The key that `auth` gives. A function that throws or rejects ends the call with what it threw. */
export async function keyOf(auth: Auth | undefined, signal: AbortSignal | undefined): Promise<string | undefined> {
  signal?.throwIfAborted()
  if (typeof auth !== 'function') return auth
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const end = (): void => reject(signal?.reason)
  signal?.addEventListener('abort', end)
  try {
    return await Promise.race([auth(), ended])
  } finally {
    // A signal outlives the calls that share it.
    signal?.removeEventListener('abort', end)
  }
}

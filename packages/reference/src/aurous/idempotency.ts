import type { Fault } from '@outlay/pricing'
import { pathOf, type ReadRequest } from '@outlay/vendor'
import type { Outcome } from '../behaviour/behaviour.ts'
import { fingerprint } from '../idempotency/fingerprint.ts'
import { applyDefaults } from '../idempotency/with-defaults.ts'
import type { AurousCall, AurousSession } from './session.ts'

/** The header that marks a request as repeatable. */
const KEY_HEADER = 'Idempotency-Key'

const REPLAY_HEADERS = { 'Aurous-Idempotent-Replayed': 'true' }

/**
 * Runs a request with an idempotency key once: a retry within 24 hours gets the first reply. Another request with the same
 * key, or a retry while the first request still runs, is a conflict. A default that is written out equals one that is left
 * out. Only successes are kept.
 */
export async function withIdempotencyKey(
  { replies, now }: AurousSession,
  call: AurousCall<Pick<ReadRequest, 'header' | 'body' | 'files'>> | AurousCall<unknown>,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const { header, body, files } = call.request as Pick<ReadRequest, 'header' | 'body' | 'files'>
  const key = header[KEY_HEADER]
  if (typeof key !== 'string') return work()
  const { method, url } = call.received
  const fields = Object.entries(files).filter(([, uploads]) => uploads.length > 0)
  const uploaded = await Promise.all(
    fields.map(async ([name, uploads]) => [name, await Promise.all(uploads.map(bytesOf))] as const),
  )
  const request = applyDefaults(body, call.operation.defaults)
  const whole = uploaded.length === 0 ? request : { body: request, uploaded: Object.fromEntries(uploaded) }
  const print = await fingerprint({ method, path: pathOf(url), body: whole })
  const begun = replies.begin({ scope: call.auth.team?.id ?? '', key, fingerprint: print, at: now() })
  if (begun.kind === 'replay') return { ...begun.reply, headers: { ...begun.reply.headers, ...REPLAY_HEADERS } }
  if (begun.kind === 'conflict') return { faults: [conflict(begun.reason)] }
  try {
    const outcome = await work()
    if ('status' in outcome) begun.finish(outcome)
    else begun.abandon()
    return outcome
  } catch (error) {
    begun.abandon()
    throw error
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

function conflict(reason: 'other-body' | 'in-flight'): Fault {
  const found = reason === 'other-body' ? 'was used for a different request' : 'belongs to a request still in progress'
  const message = `This ${KEY_HEADER} ${found}. Send a new key, or repeat the same request after it has been answered.`
  return { fault: 'conflict', keyword: reason, message }
}

import type { EditImagesData, GenerateImagesData, ImageList } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../behaviour/behaviour.ts'
import { seedAtIndex } from '../chance/seed-at.ts'
import { toBase64 } from '../picture/base64.ts'
import { drawPng } from '../picture/png.ts'
import { toUnixSeconds } from '../time/unix-seconds.ts'
import { type Output, outputSize } from './outputs.ts'
import { amountOf, costOf, metadataOf, type Reservation } from './reservation.ts'
import { reserve, runAndSettle } from './reserve.ts'
import type { LumenfallCall, LumenfallSession } from './session.ts'

/** A generation or an edit. */
export type ImageRequest = RequestOf<GenerateImagesData> | RequestOf<EditImagesData>

/** Makes pictures: they are charged by the piece, so that they cost what was estimated for the provider that makes them. */
export async function makeImages(
  session: LumenfallSession,
  call: LumenfallCall<ImageRequest>,
): Promise<Outcome<ImageList>> {
  const ordered = reserve(session, call)
  if ('faults' in ordered) return ordered
  const { n, size, response_format: format } = call.request.body
  const output = { size: outputSize(size), seed: ordered.seed, count: n ?? 1 }
  const made = await runAndSettle(session, ordered, async () => {
    const data = format === 'b64_json' ? await drawImages(output) : storeImages(session, call, { output, ordered })
    return { data, cost: amountOf(ordered.estimate) }
  })
  const metadata = { ...metadataOf(session.world, ordered), ...costOf(made.cost) }
  return { status: 200, body: { created: toUnixSeconds(session.now()), data: made.data, metadata } }
}

function drawImages({ size, seed, count }: Output): Promise<{ readonly b64_json: string }[]> {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return Promise.all(
    numbers.map(async (one) => ({ b64_json: toBase64(await drawPng({ ...size, seed: seedAtIndex(seed, one) })) })),
  )
}

/** Keeps what was made, and says where it is served. */
function storeImages(
  { outputs, sign }: LumenfallSession,
  { publicUrl }: LumenfallCall<ImageRequest>,
  { output, ordered: { id } }: { readonly output: Output; readonly ordered: Reservation },
): { readonly url: string }[] {
  outputs.set(id, output)
  return Array.from({ length: output.count }, (_, index) => ({
    url: publicUrl() + sign(`outputs/${id}/${index}.png`),
  }))
}

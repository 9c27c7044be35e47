import type { EditImagesData, GenerateImagesData, ImageList } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../behaviour/behaviour.ts'
import { toBase64 } from '../picture/base64.ts'
import { drawPng } from '../picture/draw-png.ts'
import { seedAtIndex } from '../random/random.ts'
import { toUnixSeconds } from '../time/instants.ts'
import { type Output, outputSize } from './outputs.ts'
import { amountOf, costOf, metadataOf, type Reservation } from './reservation.ts'
import { reserve, runAndSettle } from './reserve.ts'
import type { LumenfallCall, LumenfallSession } from './session.ts'

/** A generation or an edit. */
export type ImageRequest = RequestOf<GenerateImagesData> | RequestOf<EditImagesData>

/** Makes images. They are charged by the piece, so they cost what was estimated for their provider. */
export async function makeImages(
  session: LumenfallSession,
  call: LumenfallCall<ImageRequest>,
): Promise<Outcome<ImageList>> {
  const reservation = reserve(session, call)
  if ('faults' in reservation) return reservation
  const { n, size, response_format: format } = call.request.body
  const output = { size: outputSize(size), seed: reservation.seed, count: n ?? 1 }
  const made = await runAndSettle(session, reservation, async () => {
    const data = format === 'b64_json' ? await drawImages(output) : storeImages(session, call, { output, reservation })
    return { data, cost: amountOf(reservation.estimate) }
  })
  const metadata = { ...metadataOf(session.world, reservation), ...costOf(made.cost) }
  return {
    status: 200,
    headers: reservation.headers,
    body: { created: toUnixSeconds(session.now()), data: made.data, metadata },
  }
}

function drawImages({ size, seed, count }: Output): Promise<{ readonly b64_json: string }[]> {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return Promise.all(
    numbers.map(async (one) => ({ b64_json: toBase64(await drawPng({ ...size, seed: seedAtIndex(seed, one) })) })),
  )
}

/** Stores the images and returns their URLs. */
function storeImages(
  { outputs, sign }: LumenfallSession,
  { publicUrl }: LumenfallCall<ImageRequest>,
  { output, reservation: { id } }: { readonly output: Output; readonly reservation: Reservation },
): { readonly url: string }[] {
  outputs.set(id, output)
  return Array.from({ length: output.count }, (_, index) => ({
    url: publicUrl() + sign(`outputs/${id}/${index}.png`),
  }))
}

import type { Fault } from '@outlay/pricing'
import type { CreateFileData, CreateFileResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { measurePicture, type PictureInfo } from '../../picture/measure.ts'
import { DAY, type StoredFile } from '../files.ts'
import { withIdempotencyKey } from '../idempotency.ts'
import type { AurousCall, AurousSession } from '../session.ts'

type Requested = RequestOf<CreateFileData>
type Created = Outcome<CreateFileResponses[keyof CreateFileResponses]>

/** Bytes of a file and pixels of its sides, at most. */
const MOST_BYTES = 10_000_000
const MOST_PIXELS = 4096
/** How long the URL of a file is valid, in milliseconds. */
const HOUR = 3_600_000

/** createFile: stores an image for a day. */
export function createFile(session: AurousSession, call: AurousCall<Requested>): Promise<Created> {
  return withIdempotencyKey(session, call, () => storeUpload(session, call)) as Promise<Created>
}

async function storeUpload(session: AurousSession, call: AurousCall<Requested>): Promise<Outcome> {
  const { request, auth, operation, publicUrl } = call
  const upload = request.files['file']?.at(-1)
  if (upload === undefined)
    return { faults: [invalidFile('type', '`file` must be a file with a filename; received text.')] }
  const bytes = new Uint8Array(await upload.arrayBuffer())
  const measured = await measurePicture(bytes)
  const fault = faultOf(bytes, measured)
  if (fault !== undefined || measured === undefined) return { faults: fault === undefined ? [] : [fault] }
  const at = session.now()
  const { mimeType, width, height } = measured
  const file: StoredFile = {
    id: session.createId('file'),
    team: auth.team?.id ?? '',
    purpose: request.body.purpose ?? 'reference',
    mime_type: mimeType,
    size_bytes: bytes.byteLength,
    width_px: width,
    height_px: height,
    bytes,
    expiresAt: at + DAY,
    readableUntil: at + HOUR,
  }
  const full = session.files.upload(file, at)
  if (full !== undefined) return { faults: [{ ...invalidFile('storage', full), fault: 'storage-full' }] }
  return {
    status: operation.status,
    body: fileToJson(file, publicUrl() + session.sign(`files/${file.id}`, `expires=${file.readableUntil}`)),
  }
}

function fileToJson(
  { id, purpose, mime_type, size_bytes, width_px, height_px, expiresAt = 0 }: StoredFile,
  url: string,
): unknown {
  return {
    id,
    object: 'file',
    purpose,
    mime_type,
    size_bytes,
    width_px,
    height_px,
    url,
    expires_at: new Date(expiresAt).toISOString(),
  }
}

function faultOf({ byteLength }: Uint8Array, measured: PictureInfo | undefined): Fault | undefined {
  if (byteLength > MOST_BYTES)
    return invalidFile(
      'maximum',
      `\`file\` must be at most ${MOST_BYTES.toLocaleString('en')} bytes; received ${byteLength.toLocaleString('en')}.`,
    )
  if (measured === undefined)
    return invalidFile(
      'format',
      '`file` must be a PNG, JPEG, or WebP image; received a file that could not be decoded.',
    )
  const { width, height } = measured
  if (width <= MOST_PIXELS && height <= MOST_PIXELS) return undefined
  return invalidFile(
    'maximum',
    `\`file\` must be at most ${MOST_PIXELS} pixels on each side; received ${width}×${height} pixels.`,
  )
}

function invalidFile(keyword: string, message: string): Fault {
  return { fault: 'invalid', keyword, location: 'body', pointer: '/file', path: ['file'], message }
}

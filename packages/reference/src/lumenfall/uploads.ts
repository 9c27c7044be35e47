import type { Fault } from '@outlay/pricing'
import { measurePicture, type PictureInfo } from '../picture/measure.ts'

/** The fields with images. A single upload comes as `image`, several as `image[]`. */
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  editImages: ['image', 'image[]', 'mask'],
  createVideo: ['input_reference'],
}

/** The most images of one edit. */
const MOST = 16

/** The files of a request, by field. */
type Files = Readonly<Record<string, readonly File[]>>

interface Upload {
  readonly field: string
  readonly picture: PictureInfo | undefined
}

/**
 * The faults of uploaded images: none for an edit, too many, one that cannot be read, or a mask whose size differs from the
 * first image.
 *
 * @example await findPictureFaults({ image: 'a.png' }, { image: [file] }, 'editImages') // []
 */
export async function findPictureFaults(
  body: Readonly<Record<string, unknown>>,
  files: Files,
  operation: string,
): Promise<Fault[]> {
  const fields = FIELDS_OF[operation] ?? []
  const isEdit = operation === 'editImages'
  // A video may be requested in JSON, which names an image in the vendor's own way.
  const texts = fields.filter((field) => isEdit && body[field] !== undefined && (files[field] ?? []).length === 0)
  const uploads = await Promise.all(
    fields.flatMap((field) => (files[field] ?? []).map((file) => readUpload(field, file))),
  )
  const pictures = uploads.filter(({ field }) => field.startsWith('image'))
  const [first] = pictures
  if (isEdit && first === undefined && texts.length === 0)
    return [
      pictureFault(
        'image',
        '`image` is required; it must be a PNG, JPEG, or WebP file, or several of them as `image[]`.',
      ),
    ]
  if (pictures.length > MOST)
    return [pictureFault('image', `\`image\` must be at most ${MOST} images; received ${pictures.length}.`)]
  return [
    ...texts.map((field) => pictureFault(field, `\`${field}\` must be a PNG, JPEG, or WebP file; received text.`)),
    ...uploads
      .filter(({ picture }) => picture === undefined)
      .map(({ field }) =>
        pictureFault(
          field,
          `\`${field}\` must be a PNG, JPEG, or WebP image; received a file that could not be decoded.`,
        ),
      ),
    ...maskFaults(
      first?.picture,
      uploads.find(({ field }) => field === 'mask'),
    ),
  ]
}

async function readUpload(field: string, file: File): Promise<Upload> {
  return { field, picture: await measurePicture(new Uint8Array(await file.arrayBuffer())) }
}

function maskFaults(image: PictureInfo | undefined, mask: Upload | undefined): Fault[] {
  const { picture } = mask ?? {}
  if (image === undefined || picture === undefined) return []
  if (picture.width === image.width && picture.height === image.height) return []
  const message = `\`mask\` must have the size of the first image, ${image.width}x${image.height}; received ${picture.width}x${picture.height}.`
  return [pictureFault('mask', message)]
}

function pictureFault(field: string, message: string): Fault {
  return { fault: 'invalid', keyword: 'picture', location: 'body', pointer: `/${field}`, path: [field], message }
}

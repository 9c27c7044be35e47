import fc from 'fast-check'
import type { TestRequest } from './server.ts'

/** The routes that take dry runs. */
export const IMAGES = '/openai/v1/images/generations'
export const EDITS = '/openai/v1/images/edits'
export const CHAT = '/openai/v1/chat/completions'
export const VIDEOS = '/openai/v1/videos'

type Fields = Readonly<Record<string, unknown>>

/** Models, with and without a provider that they are asked from. */
export const IMAGE_MODELS: readonly string[] = [
  ...['gemini-3-pro-image', 'imagen-3', 'vertex/imagen-3-fast', 'dall-e-3', 'openai/dall-e-2', 'flux-pro'],
  ...['flux.1-schnell', 'fal/flux.1-schnell', 'replicate/flux.1-schnell', 'runware/flux.1-schnell'],
]
export const VIDEO_MODELS: readonly string[] = ['sora-2', 'openai/sora-2', 'sample-video', 'outlay/sample-video']
const CHAT_MODELS = ['sample-chat', 'openrouter/sample-chat'] as const

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((one) => !/[\r\n"]/.test(one))
const sizes = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })).map((one) => one.join('x'))
const seconds = fc.integer({ min: 1, max: 999 }).chain((one) => fc.constantFrom<unknown>(one, String(one)))

const image = fc.record(
  {
    model: fc.constantFrom(...IMAGE_MODELS),
    prompt: text,
    n: fc.integer({ min: 1, max: 10 }),
    size: sizes,
    quality: fc.constantFrom('standard', 'hd'),
    style: fc.constantFrom('vivid', 'natural'),
  },
  { requiredKeys: ['model', 'prompt'] },
)
const part = fc.oneof(
  fc.record({ type: fc.constant('text'), text }),
  fc.record({ type: fc.constant('image_url'), image_url: fc.record({ url: fc.webUrl() }) }),
)
const message = fc.record(
  {
    role: fc.constantFrom('system', 'user', 'assistant'),
    content: fc.oneof(text, fc.array(part, { minLength: 1, maxLength: 3 })),
    name: text,
  },
  { requiredKeys: ['role', 'content'] },
)
const chat = fc.record(
  {
    model: fc.constantFrom(...CHAT_MODELS),
    messages: fc.array(message, { minLength: 1, maxLength: 3 }),
    max_tokens: fc.integer({ min: 1, max: 60 }),
    max_completion_tokens: fc.integer({ min: 1, max: 60 }),
    n: fc.integer({ min: 1, max: 3 }),
    tools: fc.constant([{ type: 'function', function: { name: 'find_spring' } }]),
  },
  { requiredKeys: ['model', 'messages'] },
)
const video = fc.record(
  { model: fc.constantFrom(...VIDEO_MODELS), prompt: text, seconds, duration: seconds, size: sizes },
  { requiredKeys: ['model', 'prompt'] },
)

// No prompt begins with it: Node reads a part that begins with its boundary's name as no form.
const BOUNDARY = 'capybara-boundary'
const FORM = `multipart/form-data; boundary=${BOUNDARY}`
const PICTURE = 'RIFF\x16\0\0\0WEBPVP8L\t\0\0\0/\0\x04\0\x01(@D\x04\0'

/** A form; a value that is no file is sent as its text, and a list field by field. */
function formOf(fields: Fields, files: readonly string[], bytes: string): string {
  const plain = Object.entries(fields).map(([name, value]) => {
    const shown = typeof value === 'string' ? value : JSON.stringify(value)
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${shown}\r\n`
  })
  const sent = files.map(
    (name) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="a.webp"\r\nContent-Type: image/webp\r\n\r\n${bytes}\r\n`,
  )
  return `${[...plain, ...sent].join('')}--${BOUNDARY}--\r\n`
}

/** A fitting request of any route. */
export const fitting: fc.Arbitrary<TestRequest> = fc.oneof(
  image.map((body) => ({ path: IMAGES, body })),
  image.map(({ style: _, ...fields }) => ({
    path: EDITS,
    contentType: FORM,
    body: formOf(fields, ['image'], PICTURE),
  })),
  chat.map((body) => ({ path: CHAT, body })),
  video.map((body) => ({ path: VIDEOS, body })),
)

const junk = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1.5,
  11,
  1e9,
  '',
  '1',
  'x',
  '1x1',
  [],
  {},
  [null],
  'nope/dall-e-3',
)
const wrongModel = fc.constantFrom<unknown>('dalle-3', 'sora2', 'sample-chat', 'sora-2', 'fal/dall-e-3', 'dall-e-2', '')
const FIELDS = [
  'n',
  'size',
  'quality',
  'seconds',
  'duration',
  'max_tokens',
  'messages',
  'tools',
  'prompt',
  'seed',
] as const

/** Fields of which some are spoilt: replaced by what may not fit, left out, or a model that is not there. */
function spoilt(fields: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> {
  const odd = fc.dictionary(fc.constantFrom(...FIELDS), junk, { maxKeys: 2 })
  const gone = fc.option(fc.constantFrom('model', 'prompt', 'messages'), { nil: undefined, freq: 5 })
  const model = fc.option(wrongModel, { nil: undefined, freq: 3 })
  return fc.tuple(fields, odd, gone, model).map(([given, added, left, other]) => {
    const all = { ...given, ...added, ...(other !== undefined && { model: other }) }
    return Object.fromEntries(Object.entries(all).filter(([name]) => name !== left))
  })
}

const broken = fc.constantFrom<Omit<TestRequest, 'path'>>(
  { body: '' },
  { body: '{' },
  { body: '[]' },
  { body: 'null' },
  { body: '{}', contentType: 'text/plain' },
  { body: '{}', contentType: FORM },
  { body: '{}', key: 'nobody' },
)

/** A request of any route that may not fit, in one way or in several. */
export const doubtful: fc.Arbitrary<TestRequest> = fc.oneof(
  { weight: 4, arbitrary: spoilt(image).map((body) => ({ path: IMAGES, body })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        spoilt(image),
        fc.constantFrom(['image'], ['image[]', 'image[]'], ['image', 'mask'], [], ['mask']),
        fc.constantFrom(PICTURE, PICTURE, 'no picture'),
      )
      .map(([fields, files, bytes]) => ({ path: EDITS, contentType: FORM, body: formOf(fields, files, bytes) })),
  },
  { weight: 4, arbitrary: spoilt(chat).map((body) => ({ path: CHAT, body })) },
  { weight: 3, arbitrary: spoilt(video).map((body) => ({ path: VIDEOS, body })) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(IMAGES, EDITS, CHAT, VIDEOS), broken).map(([path, one]) => ({ ...one, path })),
  },
)

import type { Random } from './random.ts'
import type { Shot } from './shot.ts'
import type { Subject } from './subject.ts'

/** What a request can carry at most of one kind, made when its turn comes so that nothing of it is kept. */
type Hostile = readonly [kind: string, vendor: string, operation: string, text: (random: Random) => string]

const BOUNDARY = 'soak'
const list = (value: string, times: number): string => Array(times).fill(value).join(',')
const form = (parts: number, name: (part: number) => string): string =>
  [...Array(parts).keys()]
    .map((part) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name(part)}"\r\n\r\n1\r\n`)
    .concat(`--${BOUNDARY}--\r\n`)
    .join('')
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

/** Bodies up to their limits and beyond: many violations, values, parts, tokens and bytes. */
const HOSTILE: readonly Hostile[] = [
  ['300,000 messages without a field', 'x-router', 'estimateChat', () => `{"messages":[${list('{}', 300_000)}]}`],
  [
    '200,000 messages that are numbers',
    'lumenfall',
    'completeChat',
    () => `{"model":"sample-chat","messages":[${list('0', 200_000)}]}`,
  ],
  [
    '400,000 URLs that are numbers',
    'aurous',
    'estimateImage',
    () => `{"prompt":"a","reference_image_urls":[${list('0', 400_000)}]}`,
  ],
  [
    '400,000 effects that are numbers',
    'layer',
    'estimateInference',
    () => `{"model_id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","video_effects":[${list('0', 400_000)}]}`,
  ],
  [
    '80,000 unknown fields',
    'x-router',
    'estimateImage',
    () => `{${Array.from({ length: 80_000 }, (_, n) => `"f${n}":1`).join(',')}}`,
  ],
  ['a mebibyte of empty objects', 'aurous', 'createImage', () => `[${list('{}', 300_000)}]`],
  ['100,000 levels', 'layer', 'estimateInference', () => nested(100_000)],
  [
    'a long text to count',
    'x-router',
    'estimateChat',
    (random) => chat('openai/gpt-4o', 'a b c d e '.repeat(60_000 + random.below(1_000))),
  ],
  ['one run of letters to count', 'lumenfall', 'completeChat', () => chat('sample-chat', 'a'.repeat(500_000))],
  ['3,000 parts of different names', 'lumenfall', 'editImages', () => form(3_000, (part) => `f${part}`)],
  ['3,000 parts of one name', 'lumenfall', 'editImages', () => form(3_000, () => 'image[]')],
  ['10,000 parts', 'aurous', 'createFile', () => form(10_000, (part) => `f${part}`)],
  // Just below the 100,000 values of a body, so that it is read and judged.
  ['30,000 messages without a field', 'x-router', 'estimateChat', () => `{"messages":[${list('{}', 30_000)}]}`],
  [
    '95,000 messages that are numbers',
    'lumenfall',
    'completeChat',
    () => `{"model":"sample-chat","messages":[${list('0', 95_000)}]}`,
  ],
  [
    '95,000 URLs that are numbers',
    'aurous',
    'createImage',
    () => `{"prompt":"a","reference_image_urls":[${list('0', 95_000)}]}`,
  ],
  [
    '40,000 effects that are objects',
    'layer',
    'executeInference',
    () => `{"model_id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","video_effects":[${list('{}', 40_000)}]}`,
  ],
  ['300 parts of different names', 'lumenfall', 'editImages', () => form(300, (part) => `f${part}`)],
  ['a body of 2 MiB', 'x-router', 'estimateImage', () => `{"model":"${'a'.repeat(2 * 1024 * 1024)}"}`],
  ['a body of 12 MiB', 'aurous', 'createFile', () => 'a'.repeat(12 * 1024 * 1024)],
  ['a body of 30 MiB', 'lumenfall', 'completeChat', () => chat('sample-chat', 'a'.repeat(30 * 1024 * 1024))],
  ['a body of 30 MiB', 'layer', 'executeInference', () => `{"prompt":"${'a'.repeat(30 * 1024 * 1024)}"}`],
]

/** A hostile request by its turn. */
export function hostileShot(subjects: readonly Subject[], turn: number, random: Random): Shot {
  const [kind, name, id, textOf] = HOSTILE[turn % HOSTILE.length] as Hostile
  const subject = subjects.find(({ vendor }) => vendor.name === name)
  const operation = subject?.vendor.operations.find(({ spec }) => spec.id === id)
  if (subject === undefined || operation === undefined) throw new Error(`${name} has no ${id}`)
  const text = textOf(random)
  const isForm = text.startsWith(`--${BOUNDARY}`)
  const contentType = isForm ? `multipart/form-data; boundary=${BOUNDARY}` : 'application/json'
  const path = operation.spec.path.replace('{workspace_id}', '00000000-0000-4000-8000-000000000001')
  const headers = { ...subject.first, 'content-type': contentType }
  return { kind, vendor: subject.vendor, operation, method: operation.spec.method, path, headers, text }
}

function chat(model: string, content: string): string {
  return JSON.stringify({ model, messages: [{ role: 'user', content }], max_tokens: 4 })
}

import type { Json } from './taught.ts'

const integer = { type: 'integer', minimum: 1, default: 1 }
const text = { type: 'string' }

/** A request with every field that an example of openapi/README.md names. */
export const REQUEST: Json = {
  type: 'object',
  additionalProperties: false,
  properties: {
    model: { type: 'string', enum: ['flux-schnell', 'flux-dev'], default: 'flux-schnell' },
    letter: { type: 'string', enum: ['a', 'b'], default: 'a' },
    model_id: { type: 'string', default: 'flux-dev' },
    width: integer,
    height: integer,
    numberResults: integer,
    quality: { type: 'string', enum: ['low', 'hd', 'ultra'], default: 'low' },
    enhance: { type: 'boolean', default: false },
    batch_size: integer,
    creativity: { type: 'number' },
    upscale_ratio: { type: 'number', default: 1 },
    steps: { type: 'integer', minimum: 1 },
    seconds: integer,
    n: integer,
    seed: { type: 'integer' },
    size: text,
    prompt: text,
    messages: { type: 'array', items: text },
    reference_image_urls: { type: 'array', items: text },
  },
}

/** The answer with a list that examples name. */
const LISTED: Json = {
  type: 'object',
  additionalProperties: false,
  properties: {
    data: { type: 'array', items: { type: 'object', additionalProperties: false, properties: { id: text } } },
    next_cursor: { type: ['string', 'null'] },
    has_more: { type: 'boolean' },
  },
}

/** The parameters that examples name. */
export const PARAMETERS: readonly Json[] = [
  { name: 'workspace_id', in: 'path', required: true, schema: text },
  { name: 'dryRun', in: 'query', schema: { type: 'boolean' } },
  { name: 'X-Team', in: 'header', schema: text },
  { name: 'Aurous-Version', in: 'header', schema: { type: 'string', enum: ['2026-05-15'] } },
]

/** A document with operations on that request, and rules for all faults. */
export function documentWith(paths: Json, more: Json = {}): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Taught', version: '1' },
    servers: [{ url: 'https://taught.example' }],
    paths,
    components: {
      schemas: {
        GivenRequest: REQUEST,
        Open: { type: 'object', additionalProperties: true },
        Refused: { type: 'object', additionalProperties: true },
        CostEstimate: { type: 'object', additionalProperties: true },
        Listed: LISTED,
        ImageList: { type: 'object', additionalProperties: true },
        ImagesOrEstimate: {
          oneOf: [{ $ref: '#/components/schemas/ImageList' }, { $ref: '#/components/schemas/CostEstimate' }],
        },
      },
    },
    'x-faults': {
      answer: { message: '$fault#/message' },
      steps: [
        { fault: ['unknown-route', 'unknown-method', 'media-type', 'too-large', 'empty'], status: 400, code: 'NO' },
        { fault: ['malformed', 'invalid', 'unpriced', 'internal'], status: 400, code: 'NO' },
      ],
    },
    ...more,
  }
}

/** A body of a document by the name of its schema, with named examples. */
export function content(schema: string, examples?: Json): Json {
  const media = { schema: { $ref: `#/components/schemas/${schema}` }, ...(examples && { examples }) }
  return { content: { 'application/json': media } }
}

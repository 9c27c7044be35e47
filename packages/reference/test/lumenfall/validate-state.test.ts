import { describe, expect, it } from 'vitest'
import { createModelCatalogue } from '../../src/lumenfall/models.ts'
import type { LumenfallCall, LumenfallSession } from '../../src/lumenfall/session.ts'
import { validateState } from '../../src/lumenfall/validate-state.ts'
import { drawPng } from '../../src/picture/draw-png.ts'
import { WORLD } from './world.ts'

const session = {
  models: createModelCatalogue(WORLD),
  redactText: (text: string) => text,
} as unknown as LumenfallSession

interface Scenario {
  readonly operation?: string
  readonly dryRun?: boolean
  readonly files?: Readonly<Record<string, readonly File[]>>
}

function asked(body: unknown, { operation = 'generateImages', dryRun, files = {} }: Scenario = {}): Promise<unknown[]> {
  const query = dryRun === undefined ? {} : { dryRun }
  const call = { operation: { spec: { id: operation } }, request: { body, query, files } }
  return validateState(session, call as unknown as LumenfallCall<unknown>) as Promise<unknown[]>
}

async function picture(width: number, height: number): Promise<File> {
  return new File([await drawPng({ width, height, seed: 1, longest: Number.POSITIVE_INFINITY })], 'a.png')
}

describe('the model of a request', () => {
  it.each<readonly [operation: string, model: string, then: object | undefined]>([
    ['generateImages', 'dall-e-3', undefined],
    ['generateImages', 'openai/dall-e-3', undefined],
    ['editImages', 'dall-e-33', { fault: 'not-found', keyword: 'model' }],
    ['completeChat', 'sample-chat', undefined],
    ['completeChat', 'sora-2', { fault: 'invalid', keyword: 'model-kind' }],
    ['createVideo', 'sora-2', undefined],
    ['createVideo', 'dall-e-3', { fault: 'invalid', keyword: 'model-kind' }],
    ['getVideo', 'nothing', undefined],
  ])('of %s may be %s: %j', async (operation, model, then) => {
    const files = operation === 'editImages' ? { image: [await picture(8, 8)] } : {}
    const real = await asked({ model }, { operation, files })
    expect(real).toEqual(then === undefined ? [] : [expect.objectContaining({ ...then, pointer: '/model' })])
    expect(await asked({ model }, { operation, files, dryRun: true })).toEqual(real)
  })

  it('that is not there is refused with the nearest one, where one is near', async () => {
    expect(await asked({ model: 'nothing-like-it' })).toMatchObject([{ message: "Model 'nothing-like-it' not found" }])
    expect(await asked({ model: 'dall-e-33' })).toEqual([
      {
        fault: 'not-found',
        keyword: 'model',
        location: 'body',
        pointer: '/model',
        path: ['model'],
        given: 'dall-e-33',
        message: "Model 'dall-e-33' not found. Did you mean 'dall-e-3'?",
      },
    ])
  })

  it('of many megabytes is told by its beginning', async () => {
    const model = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUg'.repeat(1_000_000)}`
    expect(await asked({ model })).toMatchObject([
      { fault: 'not-found', keyword: 'model', message: expect.stringMatching(/^Model '.{1,101}' not found$/) },
    ])
  })

  it('that makes something else is refused with one that fits', async () => {
    expect(await asked({ model: 'sora-2' })).toMatchObject([
      { message: '`model` must make images; received sora-2, which makes videos. Use a model such as dall-e-3.' },
    ])
  })
})

describe('a stream', () => {
  it.each<readonly [stream: unknown, dryRun: boolean | undefined, refused: boolean]>([
    [true, true, true],
    [false, true, false],
    [undefined, true, false],
    [true, false, false],
    [true, undefined, false],
  ])('of %s with dryRun=%s is refused: %s', async (stream, dryRun, refused) => {
    const faults = await asked(
      { model: 'sample-chat', stream },
      { operation: 'completeChat', ...(dryRun !== undefined && { dryRun }) },
    )
    expect(faults).toEqual(refused ? [expect.objectContaining({ keyword: 'stream', pointer: '/stream' })] : [])
  })
})

describe('the pictures of an edit', () => {
  const text = new File(['no picture'], 'a.txt')

  it.each<readonly [what: string, files: () => Promise<Record<string, File[]>>, then: string | undefined]>([
    ['one', async () => ({ image: [await picture(8, 4)] }), undefined],
    ['three', async () => ({ 'image[]': [await picture(8, 4), await picture(4, 4), await picture(2, 2)] }), undefined],
    ['one with a mask', async () => ({ image: [await picture(8, 4)], mask: [await picture(8, 4)] }), undefined],
    [
      'none',
      async () => ({}),
      '`image` is required; it must be a PNG, JPEG, or WebP file, or several of them as `image[]`.',
    ],
    [
      'a mask alone',
      async () => ({ mask: [await picture(8, 4)] }),
      '`image` is required; it must be a PNG, JPEG, or WebP file, or several of them as `image[]`.',
    ],
    [
      'a text file',
      async () => ({ image: [text] }),
      '`image` must be a PNG, JPEG, or WebP image; received a file that could not be decoded.',
    ],
    [
      'a mask of another size',
      async () => ({ image: [await picture(8, 4)], mask: [await picture(4, 8)] }),
      '`mask` must have the size of the first image, 8x4; received 4x8.',
    ],
    [
      'seventeen',
      async () => ({ 'image[]': Array.from({ length: 17 }, () => text) }),
      '`image` must be at most 16 images; received 17.',
    ],
  ])('may be %s', async (_, files, then) => {
    const given = await files()
    const body = Object.fromEntries(Object.keys(given).map((field) => [field, 'a.png']))
    const faults = await asked({ model: 'dall-e-3', ...body }, { operation: 'editImages', files: given })
    expect(faults).toEqual(then === undefined ? [] : [expect.objectContaining({ keyword: 'picture', message: then })])
  })

  it('are files and no texts', async () => {
    const faults = await asked({ model: 'dall-e-3', image: 'a.png' }, { operation: 'editImages' })
    expect(faults).toMatchObject([{ message: '`image` must be a PNG, JPEG, or WebP file; received text.' }])
  })

  it('of a video that is asked for in JSON may be named by a text', async () => {
    expect(await asked({ model: 'sora-2', input_reference: 'file_1' }, { operation: 'createVideo' })).toEqual([])
    const files = { input_reference: [text] }
    expect(await asked({ model: 'sora-2', input_reference: 'a' }, { operation: 'createVideo', files })).toMatchObject([
      { pointer: '/input_reference' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { body } from '../../src/rules/body.ts'
import { exchange } from '../exchange.ts'

const TITLE = 'listImageModels 200 all'

describe('the rule of the body', () => {
  it('holds for the replies of the examples', async () => {
    expect(body.judge(await exchange(TITLE))).toEqual([])
    expect(body.judge(await exchange('estimateImage 400 unknownModel'))).toEqual([])
  })

  it('names every fault', async () => {
    expect(body.judge(await exchange(TITLE, { body: { total: -1, extra: true } }))).toEqual([
      '`total` must be an integer of at least 0; received -1.',
      '`models` is required; it must be an array.',
      '`extra` is not a known field. Known fields: `total`, `models`.',
    ])
  })

  it('wants JSON where a body is declared', async () => {
    expect(body.judge(await exchange(TITLE, { body: undefined }))).toEqual([
      'The body must be JSON, as the document declares for 200; received nothing.',
    ])
    const came = await exchange(TITLE)
    expect(body.judge({ ...came, reply: { ...came.reply, body: undefined, text: '<html>' } })).toEqual([
      'The body must be JSON, as the document declares for 200; received "<html>".',
    ])
  })

  it('wants nothing where none is declared', async () => {
    const came = await exchange(TITLE)
    const given = { ...came.given, operation: { ...came.given.operation, responses: { 200: [] } } }
    expect(body.judge({ ...came, given, reply: { ...came.reply, body: undefined, text: '' } })).toEqual([])
    expect(body.judge({ ...came, given, reply: { ...came.reply, text: '{}' } })).toEqual([
      'The body must be empty, since the document declares none for 200; received "{}".',
    ])
  })

  it('takes the schema of the media type that came', async () => {
    const came = await exchange(TITLE, { contentType: 'application/problem+json' })
    const { operation } = await exchange('estimateImage 400 unknownModel').then(({ given }) => given)
    const problem = { ...operation.responses['400']?.[0], mediaType: 'application/problem+json' }
    const responses = { 200: [...(came.given.operation.responses['200'] ?? []), problem] }
    const given = { ...came.given, operation: { ...came.given.operation, responses } }
    expect(body.judge({ ...came, given })).toContain(
      '`error` is required; it must be one of "INVALID_DIMENSIONS", "INVALID_MODEL", "INVALID_REQUEST".',
    )
  })
})

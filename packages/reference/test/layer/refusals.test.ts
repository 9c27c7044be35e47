import { describe, expect, it } from 'vitest'
import { layer } from '../../src/generated/layer.gen.ts'
import { ACME, type Answer, GLOBEX, HOUSE_STYLE, MODELS, type Server, server, TRIAL } from './server.ts'

const NOWHERE = '00000000-0000-4000-8000-000000000009'
const COMPLETE = '00000000-0000-4000-8000-0000000000c1'
const at = server()

/** Every operation, in a workspace. */
const ASKED: readonly (readonly [string, (at: Server, workspace: string) => Promise<Answer>])[] = [
  ['estimateInference', ({ estimate }, workspace) => estimate({ model_id: MODELS.image }, acme(workspace))],
  ['executeInference', ({ execute }, workspace) => execute({ model_id: MODELS.image }, acme(workspace))],
  ['getInference', ({ inference }, workspace) => inference(COMPLETE, acme(workspace))],
  ['getWorkspace', (one, workspace) => one.workspace(acme(workspace))],
  ['listModels', ({ models }, workspace) => models(acme(workspace))],
]

const acme = (workspace: string) => ({ workspace, authorization: 'Bearer layer_pat_acme' })
/** All that goes over the wire. */
const bytes = ({ status, headers, text }: Answer): unknown => [status, [...headers], text]

describe('every operation', () => {
  it('is among these', () => {
    expect(layer.operations.map(({ spec }) => spec.id).sort()).toEqual(ASKED.map(([name]) => name).sort())
  })

  it.each(ASKED)('%s answers a foreign workspace as it does one that does not exist, byte by byte', async (_, ask) => {
    const [foreign, unknown] = [await ask(server(), GLOBEX), await ask(server(), NOWHERE)]
    expect(bytes(foreign)).toEqual(bytes(unknown))
    expect([foreign.status, foreign.text]).toEqual([404, '{"detail":"There is no such workspace."}'])
  })

  it.each(ASKED)('%s names a workspace that is not a UUID in a 422', async (_, ask) => {
    const { status, body } = await ask(at, 'acme-studio')
    expect(status).toBe(422)
    expect(body.detail[0]).toMatchObject({
      type: 'uuid_parsing',
      loc: ['path', 'workspace_id'],
      input: 'acme-studio',
    })
  })
})

describe('a request with faults', () => {
  it('is told every one of them, those of the path first, then in the order of the fields', async () => {
    const { status, body } = await at.estimate(
      { unknown: 1, refill: 'yes', batch_size: 17, width: 0, model_id: 'x', prompt: 7, video_effects: ['a', {}, 3] },
      { workspace: 'acme' },
    )
    expect(status).toBe(422)
    expect(body.detail).toEqual(
      [
        ['uuid_parsing', ['path', 'workspace_id'], 'acme'],
        ['uuid_parsing', ['body', 'model_id'], 'x'],
        ['type_error', ['body', 'prompt'], 7],
        ['greater_than', ['body', 'width'], 0],
        ['less_than_equal', ['body', 'batch_size'], 17],
        ['type_error', ['body', 'video_effects', 0], 'a'],
        ['type_error', ['body', 'video_effects', 2], 3],
        ['type_error', ['body', 'refill'], 'yes'],
        ['extra_forbidden', ['body', 'unknown'], 1],
      ].map(([type, loc, input]) => ({
        type,
        loc,
        msg: expect.stringContaining(String((loc as string[]).at(-1))),
        input,
      })),
    )
  })

  it.each<readonly [what: string, body: string, type: string, loc: readonly string[]]>([
    ['no JSON', '{', 'json_invalid', ['body']],
    ['nothing', '', 'json_invalid', ['body']],
    ['blanks', ' \n', 'json_invalid', ['body']],
    ['a list', '[]', 'type_error', ['body']],
    ['null', 'null', 'type_error', ['body']],
    ['an empty object', '{}', 'missing', ['body', 'model_id']],
  ])('has %s for a body: %s', async (_, body, type, loc) => {
    for (const answer of [await at.estimate(body), await at.execute(body)]) {
      expect(answer.status).toBe(422)
      expect(answer.body.detail).toMatchObject([{ type, loc, msg: expect.any(String) }])
    }
  })

  it('is told where the fields that it nests below parameters belong', async () => {
    const { body } = await at.estimate({ model_id: MODELS.image, parameters: { width: 512 } })
    const msg = 'parameters is not a field of this request; what stands in it belongs one level up, beside model_id.'
    expect(body).toEqual({
      detail: [{ type: 'extra_forbidden', loc: ['body', 'parameters'], msg, input: { width: 512 } }],
    })
  })

  it.each<readonly [what: string, body: object, type: string, loc: readonly string[]]>([
    ['a video without its duration', { model_id: MODELS.video }, 'missing', ['duration_seconds']],
    ['one of null', { model_id: MODELS.video, duration_seconds: null }, 'missing', ['duration_seconds']],
    ['a speech without its text', { model_id: MODELS.speech }, 'missing', ['prompt']],
    ['an edit of nothing', { model_id: MODELS.edit }, 'missing', []],
    ['an edit that asks for none', { model_id: MODELS.edit, vectorize: false, refill: null }, 'missing', []],
    [
      'a price that no number carries',
      { model_id: MODELS.video, duration_seconds: 9007199254740991, fps: 60, width: 4096, batch_size: 1 },
      'value_error',
      [],
    ],
    [
      'a duration beyond numbers',
      { model_id: MODELS.video, duration_seconds: 1.7e308 },
      'value_error',
      ['duration_seconds'],
    ],
    [
      'what remains with too many digits',
      { model_id: MODELS.video, duration_seconds: 8e14 + 0.25, batch_size: 1 },
      'value_error',
      [],
    ],
    ['faces beyond numbers', { model_id: MODELS['3d'], face_limit: 2 ** 60 }, 'less_than_equal', ['face_limit']],
    ['a side beyond numbers', { model_id: MODELS.image, width: 1e300 }, 'less_than_equal', ['width']],
    [
      'steps beyond numbers',
      { model_id: MODELS.image, num_inference_steps: 1e17 },
      'less_than_equal',
      ['num_inference_steps'],
    ],
  ])('is a 422, for an estimate and a run alike: %s', async (_, body, type, loc) => {
    const [estimated, run] = [await at.estimate(body), await at.execute(body)]
    expect(estimated.status).toBe(422)
    expect(estimated.body.detail).toMatchObject([{ type, loc: ['body', ...loc] }])
    expect(bytes(run)).toEqual(bytes(estimated))
  })

  it.each(['1e400', '-1e400', '1E+999'])('has a number that none can hold: %s', async (number) => {
    const { status, body } = await at.estimate(`{"model_id":"${MODELS.video}","duration_seconds":${number}}`)
    expect(status).toBe(422)
    expect(body.detail).toMatchObject([{ loc: ['body', 'duration_seconds'], input: null }])
  })

  it.each([
    ['arrays', '['],
    ['objects', '{"a":'],
  ])('has %s that nest 90,000 deep', async (_, opening) => {
    const closing = opening === '[' ? ']' : '}'
    const deep = `${opening.repeat(90_000)}${opening === '[' ? '' : '1'}${closing.repeat(90_000)}`
    const { status, body } = await at.estimate(`{"model_id":"${MODELS.image}","unknown":${deep}}`)
    expect(status).toBe(422)
    expect(body.detail).toMatchObject([{ loc: ['body', 'unknown'] }])
    const effects = `{"model_id":"${MODELS.image}","video_effects":[${opening === '[' ? `{"a":${deep}}` : deep}]}`
    expect((await at.estimate(effects)).status).toBe(200)
  })

  it('has nearly a hundred thousand of them, of which it tells a hundred and counts the rest', async () => {
    const fields = Array.from({ length: 99_998 }, (_, index) => `"f${index}":0`).join(',')
    const { status, body } = await at.estimate(`{${fields}}`)
    expect([status, body.detail.length]).toEqual([422, 101])
    expect(body.detail.at(-1)).toEqual({ type: 'value_error', loc: ['body'], msg: 'and 99,899 more', input: null })
  })
})

describe('a model', () => {
  it('of another workspace is answered as one that does not exist, byte by byte', async () => {
    for (const ask of [at.estimate, at.execute]) {
      const [foreign, unknown] = [await ask({ model_id: HOUSE_STYLE }), await ask({ model_id: NOWHERE })]
      expect(bytes(foreign)).toEqual(bytes(unknown))
      expect([foreign.status, foreign.body]).toEqual([
        404,
        { detail: 'This workspace has no such model. GET …/models lists its models.' },
      ])
    }
  })

  it('is listed where it can be used, and nowhere else', async () => {
    const ids = async (workspace: string): Promise<string[]> =>
      (await at.models({ workspace })).body.models.map(({ id }: { id: string }) => id)
    const [own, trial, theirs] = [await ids(ACME), await ids(TRIAL), await ids(GLOBEX)]
    expect(own).toEqual(Object.values(MODELS))
    expect(trial).toEqual(own)
    expect(theirs).toEqual([...own, HOUSE_STYLE])
  })
})

describe('a run', () => {
  it('of another workspace is answered as one that does not exist, byte by byte', async () => {
    const [foreign, unknown] = [await at.inference(COMPLETE, { workspace: TRIAL }), await at.inference(NOWHERE)]
    expect(bytes(foreign)).toEqual(bytes(unknown))
    expect([foreign.status, foreign.body]).toEqual([404, { detail: 'There is no such inference in this workspace.' }])
  })

  it('that costs more than there is gets 402 and changes nothing', async () => {
    const before = await at.workspace({ workspace: TRIAL })
    const { status, body } = await at.execute({ model_id: MODELS.image }, { workspace: TRIAL })
    expect([status, body]).toEqual([
      402,
      { detail: 'The balance is too low: 1 creative units are available, 6 are required.' },
    ])
    expect((await at.workspace({ workspace: TRIAL })).text).toBe(before.text)
  })
})

describe('the order of checks', () => {
  const bad = { method: 'POST', body: '{', headers: { 'content-type': 'text/plain' } }
  const path = `/layer/api/v1/workspaces/${GLOBEX}/inferences/estimate`

  it.each<readonly [what: string, path: string, init: RequestInit, status: number]>([
    ['the route, whoever asks', '/layer/api/v1/credits', bad, 404],
    ['the method, whoever asks', path, { ...bad, method: 'PUT' }, 405],
    ['the token', path, bad, 401],
    ['the workspace', path, { ...bad, headers: { ...bad.headers, authorization: 'Bearer layer_pat_acme' } }, 404],
    ['the media type', path, { ...bad, headers: { ...bad.headers, authorization: 'Bearer layer_pat_globex' } }, 415],
    [
      'the size',
      path,
      {
        ...bad,
        body: ' '.repeat(2_097_153),
        headers: { 'content-type': 'application/json', authorization: 'Bearer layer_pat_globex' },
      },
      413,
    ],
    [
      'the body',
      path,
      { ...bad, headers: { 'content-type': 'application/json', authorization: 'Bearer layer_pat_globex' } },
      422,
    ],
  ])('has %s next', async (_, to, init, status) => {
    const answer = await at.send(to, init)
    expect(answer.status).toBe(status)
    expect(typeof answer.body.detail).toBe(status === 422 ? 'object' : 'string')
  })
})

import { describe, expect, it } from 'vitest'
import { fileAddresses } from '../../src/behaviour/file-addresses.ts'
import { ACME, type Answer, GLOBEX, MODELS, type Server, server, TRIAL, worldWith } from './server.ts'

const { sign } = fileAddresses('outlay')

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
// 4 × 1.5
const IMAGE = { model_id: MODELS.image, prompt: 'a dune' }
// 1 × 1.5
const SMALL = { ...IMAGE, batch_size: 1 }

/** Balance, what of it is reserved, and what is available. */
async function units(at: Server, workspace = ACME): Promise<readonly number[]> {
  const { body } = await at.workspace({ workspace })
  return [body.balance_creative_units, body.reserved_creative_units, body.available_creative_units]
}

const idOf = ({ body }: Answer): string => body.inference_id

describe('a run', () => {
  it('reserves its price at once, is complete after two seconds and then charged', async () => {
    const at = server()
    const started = await at.execute(IMAGE)
    expect(started.body).toEqual({
      inference_id: expect.stringMatching(UUID),
      status: 'in_progress',
      poll_interval_seconds: 1,
      created_at: '2026-11-20T00:00:00.000Z',
      estimated_price_creative_units: 6,
      session_id: expect.stringMatching(UUID),
      normalized_parameters: {
        width: 1024,
        height: 1024,
        batch_size: 4,
        num_inference_steps: 30,
        guidance_scale: null,
        duration_seconds: null,
        fps: null,
      },
    })
    const id = idOf(started)
    const begun = { inference_id: id, status: 'in_progress', created_at: '2026-11-20T00:00:00.000Z' }
    expect(await units(at)).toEqual([300, 6, 294])
    at.pass(1999)
    expect((await at.inference(id)).body).toEqual(begun)
    expect(await units(at)).toEqual([300, 6, 294])
    at.pass(1)
    const { body } = await at.inference(id)
    expect(body).toEqual({
      ...begun,
      status: 'complete',
      completed_at: '2026-11-20T00:00:02.000Z',
      files: [0, 1, 2, 3].map((index) => ({
        url: `http://localhost:4010${sign(`/_outlay/layer/outputs/${id}/${index}.png`)}`,
        content_type: 'image/png',
      })),
      actual_price_creative_units: 6,
    })
    expect(await units(at)).toEqual([294, 0, 294])
    at.pass(3_600_000)
    expect((await at.inference(id)).body).toEqual(body)
    expect(await units(at)).toEqual([294, 0, 294])
  })

  it('fails for the sample prompt, is charged nothing, and has all that it reserved released', async () => {
    const at = server()
    const id = idOf(await at.execute({ ...IMAGE, prompt: 'a prompt that fails' }))
    expect(await units(at)).toEqual([300, 6, 294])
    at.pass(2000)
    expect((await at.inference(id)).body).toEqual({
      inference_id: id,
      status: 'failed',
      created_at: '2026-11-20T00:00:00.000Z',
      error_message: 'The run failed. Nothing was charged.',
      error_code: 'generation_failed',
    })
    expect(await units(at)).toEqual([300, 0, 300])
  })

  it.each(['A prompt that fails', 'a prompt that fails ', 'a prompt that fails.', '', null])(
    'is complete for any other prompt: %j',
    async (prompt) => {
      const at = server()
      const id = idOf(await at.execute({ ...IMAGE, prompt }))
      at.pass(2000)
      expect((await at.inference(id)).body.status).toBe('complete')
    },
  )

  it.each([
    [10, 200],
    [0.5, 4000],
  ])('at a speed of %d is complete after %d milliseconds', async (speed, milliseconds) => {
    const at = server({ speed })
    const id = idOf(await at.execute(IMAGE))
    at.pass(milliseconds - 1)
    expect((await at.inference(id)).body.status).toBe('in_progress')
    at.pass(1)
    expect((await at.inference(id)).body.status).toBe('complete')
  })

  it.each<readonly [what: string, body: object, normalized: object]>([
    [
      'an image of its own size',
      { width: 512, height: 2049, num_inference_steps: 7, guidance_scale: 7.5 },
      { width: 512, height: 2049, num_inference_steps: 7, guidance_scale: 7.5 },
    ],
    ['an image with nulls', { width: null, num_inference_steps: null, batch_size: 1 }, { batch_size: 1 }],
    [
      'a video',
      { model_id: MODELS.video, duration_seconds: 0.5, fps: 50 },
      { width: 1280, height: 720, num_inference_steps: null, duration_seconds: 0.5, fps: 50 },
    ],
    ['a speech', { model_id: MODELS.speech }, { width: null, height: null, num_inference_steps: null }],
  ])('says how it is made: %s', async (_, more, normalized) => {
    const usual = {
      width: 1024,
      height: 1024,
      batch_size: 4,
      num_inference_steps: 30,
      guidance_scale: null,
      duration_seconds: null,
      fps: null,
    }
    const { body } = await server().execute({ ...IMAGE, ...more })
    expect(body.normalized_parameters).toEqual({ ...usual, ...normalized })
  })

  it('belongs to a session, the same one for the same name in a workspace', async () => {
    const at = server()
    const sessions = async (workspace: string, names: readonly (string | undefined)[]): Promise<string[]> =>
      Promise.all(
        names.map(
          async (session_name) => (await at.execute({ ...SMALL, session_name }, { workspace })).body.session_id,
        ),
      )
    const [a, again, b, none, other] = await sessions(ACME, ['dunes', 'dunes', 'seas', undefined, undefined])
    const [theirs] = await sessions(GLOBEX, ['dunes'])
    expect(again).toBe(a)
    expect(new Set([a, b, none, other, theirs]).size).toBe(5)
  })

  it('makes its workspace active, which an estimate does not', async () => {
    const at = server()
    const active = async (): Promise<unknown> => (await at.workspace({ workspace: GLOBEX })).body.last_active_at
    await at.estimate(IMAGE, { workspace: GLOBEX })
    expect(await active()).toBe('2026-11-19T09:30:00.000Z')
    at.pass(1500)
    await at.execute(IMAGE, { workspace: GLOBEX })
    expect(await active()).toBe('2026-11-20T00:00:01.500Z')
    expect((await at.workspace({ workspace: TRIAL })).body.last_active_at).toBe(null)
  })
})

describe('runs side by side', () => {
  it('never reserve more than the workspace has', async () => {
    const at = server()
    // 300 holds fifty of 6 units.
    const answers = await Promise.all(Array.from({ length: 80 }, () => at.execute(IMAGE)))
    const statuses = answers.map(({ status }) => status)
    expect([statuses.filter((one) => one === 200).length, statuses.filter((one) => one === 402).length]).toEqual([
      50, 30,
    ])
    expect(new Set(answers.filter(({ status }) => status === 200).map(idOf)).size).toBe(50)
    expect(await units(at)).toEqual([300, 300, 0])
    at.pass(2000)
    expect(await units(at)).toEqual([0, 0, 0])
  })

  it('leave to others what failing ones have released', async () => {
    const at = server({ worlds: await worldWith('6') })
    await at.execute({ ...IMAGE, prompt: 'a prompt that fails' })
    expect((await at.execute(IMAGE)).status).toBe(402)
    at.pass(2000)
    expect((await at.execute(IMAGE)).status).toBe(200)
    expect((await at.execute(IMAGE)).status).toBe(402)
    at.pass(2000)
    expect(await units(at)).toEqual([0, 0, 0])
  })

  it('do not touch other workspaces', async () => {
    const at = server()
    await Promise.all([at.execute(IMAGE), at.execute(IMAGE, { workspace: GLOBEX })])
    expect([await units(at, TRIAL), await units(at, GLOBEX)]).toEqual([
      [1, 0, 1],
      [1000, 6, 994],
    ])
  })

  it('of which one begins while the body of an estimate comes in, are in its balance', async () => {
    const at = server()
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(`{"model_id":"${MODELS.image}",`))
        await at.execute(IMAGE)
        controller.enqueue(new TextEncoder().encode('"batch_size":1}'))
        controller.close()
      },
    })
    const headers = { authorization: 'Bearer layer_pat_acme', 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body, duplex: 'half' as const }
    const answer = await at.send(`/layer/api/v1/workspaces/${ACME}/inferences/estimate`, init)
    expect(answer.body.workspace_balance_creative_units).toBe(294)
  })
})

describe('a file of a run', () => {
  const page = (id: string, file: string): string => sign(`/_outlay/layer/outputs/${id}/${file}`)

  it('is a small picture, of another colour for each, once the run is complete', async () => {
    const at = server()
    const id = idOf(await at.execute({ ...IMAGE, width: 1536, height: 1024, batch_size: 2, seed: 7 }))
    expect((await at.send(page(id, '0.png'))).status).toBe(404)
    at.pass(2000)
    const [first, second] = [await at.send(page(id, '0.png')), await at.send(page(id, '1.png'))]
    expect([first.status, first.headers.get('content-type'), first.text.slice(1, 4)]).toEqual([200, 'image/png', 'PNG'])
    expect(first.text).not.toBe(second.text)
  })

  it.each(['2.png', '-1.png', '00.png', '0.jpg', '0.png/0', ''])('is none: %s', async (file) => {
    const at = server()
    const id = idOf(await at.execute({ ...IMAGE, batch_size: 2 }))
    at.pass(2000)
    expect((await at.send(page(id, file))).status).toBe(404)
  })

  it.each([
    ['one seed', 42, 42, true],
    ['another seed', 42, 43, false],
    ['seeds by chance', -1, -1, false],
    ['no seeds', undefined, null, false],
  ])('is the same or another by %s', async (_, seed, other, same) => {
    const at = server()
    const ids = [idOf(await at.execute({ ...SMALL, seed })), idOf(await at.execute({ ...SMALL, seed: other }))]
    at.pass(2000)
    const [one, two] = await Promise.all(ids.map(async (id) => (await at.send(page(id, '0.png'))).text))
    expect(one === two).toBe(same)
  })

  it('is drawn even where the size that was asked for is beyond all pictures', async () => {
    const at = server()
    const id = idOf(await at.execute({ ...SMALL, width: 9007199254740991, height: 1, seed: 9007199254740991 }))
    at.pass(2000)
    expect((await at.send(page(id, '0.png'))).status).toBe(200)
  })
})

describe('a sample run', () => {
  it.each(['c1', 'f1', 'ca', 'de'])('00000000-0000-4000-8000-0000000000%s has ended as it says', async (end) => {
    const at = server()
    const { status, body } = await at.inference(`00000000-0000-4000-8000-0000000000${end}`)
    const statuses: Record<string, string> = { c1: 'complete', f1: 'failed', ca: 'cancelled', de: 'deleted' }
    expect([status, body.status]).toEqual([200, statuses[end]])
    expect('files' in body).toBe(end === 'c1')
    expect('error_code' in body).toBe(end === 'f1')
  })
})

describe('cancel', () => {
  it.each(['POST', 'DELETE', 'PATCH'])('is not offered: %s', async (method) => {
    const at = server()
    const id = idOf(await at.execute(IMAGE))
    const path = `/layer/api/v1/workspaces/${ACME}/inferences/${id}`
    const headers = { authorization: 'Bearer layer_pat_acme' }
    expect((await at.send(`${path}/cancel`, { method, headers })).status).toBe(404)
    expect((await at.send(path, { method, headers })).status).toBe(405)
  })
})

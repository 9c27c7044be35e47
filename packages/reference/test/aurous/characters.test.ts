import { describe, expect, it } from 'vitest'
import { type Server, server, type Team } from './server.ts'

const MIRA = { name: 'Mira', reference_image_urls: ['https://example.com/1.png', 'https://example.com/2.png'] }

async function list(at: Server, team: Team = 'acme'): Promise<readonly string[]> {
  const { body } = await at.get('/v1/characters', { team })
  return body.map(({ name, status }: { name: string; status: string }) => `${name} ${status}`)
}

const SAMPLES = ['Nova ready', 'Juno synthesizing', 'Orin reviewing', 'Vesper failed']

describe('the characters of a team', () => {
  it('are its own, and the samples stay as they are', async () => {
    const at = server()
    for (const step of [0, 1000, 86_400_000]) {
      at.pass(step)
      expect(await list(at)).toEqual(SAMPLES)
      expect(await list(at, 'globex')).toEqual(['Ivo ready'])
      expect(await list(at, 'initech')).toEqual([])
    }
  })

  it('are told one by one as in the list', async () => {
    const at = server()
    const { body } = await at.get('/v1/characters')
    expect(body[0]).toEqual({
      id: 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM',
      name: 'Nova',
      status: 'ready',
      created_at: '2026-05-20T09:00:00.000Z',
      reference_count: 4,
    })
    for (const one of body) expect((await at.get(`/v1/characters/${one.id}`)).body).toEqual(one)
  })
})

describe('a character that is made', () => {
  it.each([1, 4])('is synthesized, then reviewed, then ready, at a speed of %i', async (speed) => {
    const at = server({ speed })
    const { status, body } = await at.post('/v1/characters', MIRA)
    expect([status, body]).toEqual([
      202,
      {
        id: expect.stringMatching(/^char_[0-9A-HJKMNP-TV-Z]{26}$/),
        name: 'Mira',
        status: 'synthesizing',
        created_at: '2026-11-20T00:00:00.000Z',
        reference_count: 2,
      },
    ])
    const seen: string[] = []
    for (const step of [0, 1000 / speed - 1, 1, 1000 / speed - 1, 1, 86_400_000]) {
      at.pass(step)
      const found = (await at.get(`/v1/characters/${body.id}`)).body.status
      const used = await at.post('/v1/images/estimate', { prompt: 'a dune', character_id: body.id })
      seen.push(`${found} ${used.code ?? used.status}`)
    }
    const busy = ['synthesizing character_not_ready', 'reviewing character_not_ready']
    expect(seen).toEqual([busy[0], busy[0], busy[1], busy[1], 'ready 200', 'ready 200'])
  })

  it('stands last in the list of its team alone, and is nobody else’s', async () => {
    const at = server()
    const { id } = (await at.post('/v1/characters', MIRA)).body
    expect(await list(at)).toEqual([...SAMPLES, 'Mira synthesizing'])
    expect(await list(at, 'globex')).toEqual(['Ivo ready'])
    at.pass(5000)
    expect((await at.get(`/v1/characters/${id}`, { team: 'globex' })).status).toBe(404)
    expect((await at.post('/v1/images', { prompt: 'a dune', character_id: id }, { team: 'globex' })).status).toBe(404)
  })

  it('costs nothing, and leaves nothing behind when it is only refused', async () => {
    const at = server()
    await at.post('/v1/characters', MIRA)
    await at.post('/v1/characters', { ...MIRA, name: '' })
    at.pass(5000)
    expect((await at.get('/v1/balance')).body).toMatchObject({ credits: 1000, held_credits: 0 })
    expect(await list(at)).toHaveLength(5)
  })

  it.each<readonly [what: string, body: object, code: string, param: string]>([
    ['without a name', { name: undefined }, 'missing_field', 'name'],
    ['with a blank name', { name: '\u2003' }, 'invalid_format', 'name'],
    ['with an empty name', { name: '' }, 'value_out_of_range', 'name'],
    ['with a long name', { name: '🏜'.repeat(101) }, 'value_out_of_range', 'name'],
    ['without references', { reference_image_urls: undefined }, 'missing_field', 'reference_image_urls'],
    ['with an empty list', { reference_image_urls: [] }, 'value_out_of_range', 'reference_image_urls'],
    [
      'with seven references',
      { reference_image_urls: Array(7).fill('https://example.com/') },
      'value_out_of_range',
      'reference_image_urls',
    ],
    ['with a refused URL', { reference_image_urls: ['https://10.0.0.1/'] }, 'invalid_format', 'reference_image_urls.0'],
    ['with another field', { lora_id: 'cinematic' }, 'invalid_format', 'lora_id'],
  ])('%s is refused', async (_, more, code, param) => {
    const found = await server().post('/v1/characters', { ...MIRA, ...more })
    expect([found.status, found.code, found.param]).toEqual([400, code, param])
  })

  it('may have a name of 100 emoji and six references', async () => {
    const body = { name: '🏜'.repeat(100), reference_image_urls: Array(6).fill('https://example.com/') }
    expect((await server().post('/v1/characters', body)).status).toBe(202)
  })
})

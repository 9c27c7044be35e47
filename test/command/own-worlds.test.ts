import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handlers } from '@outlay/mock/msw'
import { createReference, WorldError, type Worlds } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import type { Vendor } from '@outlay/vendor'
import { main } from 'outlay/main'
import { afterAll, describe, expect, it, vi } from 'vitest'

// Worlds of one's own: what they leave out is the sample's, and each mistake is a sentence of its own.
const now = (): number => Date.parse('2026-11-20T00:00:00Z')
const vendors = [aurous, layer, lumenfall, xRouter]

function violationsOf(worlds: object, served: readonly Vendor[] = vendors): string[] {
  try {
    createReference({ vendors: served, now, worlds: worlds as Worlds })
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(WorldError)
    return (error as Error).message.split('\n')
  }
}

describe('a world of one’s own', () => {
  it.each<readonly [what: string, worlds: object, violations: readonly (string | RegExp)[]]>([
    [
      'a misspelt vendor',
      { arous: {} },
      [
        'worlds.arous: `worlds` must have the names of served vendors (aurous, layer, lumenfall, x-router); received "arous".',
      ],
    ],
    [
      'no object',
      { 'x-router': null },
      [/^worlds\.x-router: The world must be an object with some of credentials, .*; received null\.$/],
    ],
    [
      'a list that is none',
      { aurous: { teams: 'Acme' } },
      [/^worlds\.aurous: `teams` must be .*array.*; received "Acme"\.$/],
    ],
    [
      'no entry where one is wanted',
      { layer: { workspaces: [] } },
      [/^worlds\.layer: `workspaces` must be a non-empty array.*; received \[\]\.$/],
    ],
    [
      'an unknown part',
      { lumenfall: { account: [] } },
      [/^worlds\.lumenfall: `account` is not a known field\. Did you mean `accounts`\?$/],
    ],
    [
      'an amount that is no decimal, and an unknown field',
      {
        aurous: {
          teams: [
            { id: 'team_acme', name: 'A', credential: 'acme', credits: '1,5', webhook_secret: 'whsec_a' },
            {
              id: 'team_globex',
              name: 'G',
              credential: 'globex',
              credits: '1',
              webhook_secret: 'whsec_b',
              colour: 'red',
            },
          ],
        },
      },
      [/^worlds\.aurous: `teams\.0\.credits` must be .*; received "1,5"\.$/, /^worlds\.aurous: .*colour/],
    ],
    [
      'a key that nobody has',
      {
        lumenfall: {
          accounts: [{ id: 'acct_a', name: 'A', credential: 'nobody', billing: { type: 'prepaid', balance: '1.00' } }],
        },
      },
      [
        'worlds.lumenfall: `accounts.0.credential` must be one of credentials ("acme", "low", "topup", "postpaid", "limited"); received "nobody".',
      ],
    ],
    [
      'entries of the sample whose owners are gone',
      {
        layer: {
          workspaces: [
            {
              workspace_id: '00000000-0000-4000-8000-0000000000aa',
              account: 'acme',
              slug: 'a',
              name: 'A',
              creative_units: '5',
            },
          ],
        },
      },
      [0, 1, 2, 3].map(
        (index) =>
          new RegExp(
            `^worlds\\.layer: \`inferences\\.${index}\\.workspace_id\` must be one of workspaces.*This value is in the sample, whose inferences are used because you give none\\.$`,
          ),
      ),
    ],
    [
      'an id that is there twice',
      {
        layer: {
          accounts: [
            { id: 'acme', name: 'A', credentials: ['acme'], subject: 'a' },
            { id: 'globex', name: 'G', credentials: ['globex'], subject: 'b' },
            { id: 'acme', name: 'B', credentials: ['globex'], subject: 'c' },
          ],
        },
      },
      ['worlds.layer: `accounts.2.id` must differ from `accounts.0.id`; received "acme".'],
    ],
    [
      'a network that is not there',
      { 'x-router': { network: 'ethereum' } },
      ['worlds.x-router: `network` must be one of networks ("base-sepolia", "base"); received "ethereum".'],
    ],
    ['violations in two worlds', { 'x-router': { network: 'a' }, layer: { workspaces: [] } }, [/x-router/, /layer/]],
  ])('with %s is refused, a sentence for each violation', (_, worlds, violations) => {
    const found = violationsOf(worlds)
    expect(found).toHaveLength(violations.length)
    for (const [index, one] of violations.entries())
      if (typeof one === 'string') expect(found[index]).toBe(one)
      else expect(found[index]).toMatch(one)
  })

  it('is refused by MSW’s handlers, too, before anything is answered', () => {
    const worlds = { 'x-router': { network: 'a' } }
    expect(() => handlers({ vendor: xRouter, worlds })).toThrow(WorldError)
    expect(() => handlers({ vendor: layer, worlds })).toThrow('(layer); received "x-router"')
  })

  it('takes from the sample what it leaves out', async () => {
    const accounts = [
      { id: 'acct_mine', name: 'Mine', credential: 'acme', billing: { type: 'prepaid', balance: '7.25' } } as const,
    ]
    const reference = createReference({ vendors: [lumenfall], now, worlds: { lumenfall: { accounts } } })
    const headers = { authorization: 'Bearer lmnfl_acme.secret' }
    const balance = await reference(new Request('http://localhost/lumenfall/v1/balance', { headers }))
    expect(await balance.json()).toMatchObject({ available: { amount: 7.25 } })
    const models = await reference(new Request('http://localhost/lumenfall/openai/v1/models', { headers }))
    expect(((await models.json()) as { data: unknown[] }).data).toHaveLength(10)
  })

  it('that is a sample, whole or part by part, has no violations', async () => {
    for (const vendor of vendors) {
      const world = vendor.world.sample
      expect(violationsOf({ [vendor.name]: world })).toEqual([])
      for (const [part, value] of Object.entries(world))
        expect(violationsOf({ [vendor.name]: { [part]: value } })).toEqual([])
    }
  })

  it('is typed by its schema', () => {
    // @ts-expect-error a vendor that is misspelt
    const misspelt: Worlds = { arous: {} }
    const space = { workspace_id: '', account: '', slug: '', name: '', creative_units: 5 }
    // @ts-expect-error an amount that is a number
    const number: Worlds = { layer: { workspaces: [space] } }
    // @ts-expect-error a field that there is not
    const field: Worlds = { 'x-router': { net: 'base' } }
    expect([misspelt, number, field].map((one) => violationsOf(one).length > 0)).toEqual([true, true, true])
  })
})

describe('outlay mock --world', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-worlds-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  async function ended(text: string, ...more: readonly string[]): Promise<readonly [code: number, err: string]> {
    const file = join(folder, 'mine.yaml')
    writeFileSync(file, text)
    const err = vi.spyOn(console, 'error').mockImplementation(() => {})
    const code = await main(['mock', '--port', '0', '--world', file, ...more])
    const told = err.mock.calls.flat().join('\n').replaceAll(`${folder}/`, '')
    err.mockRestore()
    return [code, told]
  }

  it.each<readonly [what: string, text: string, told: string | RegExp]>([
    [
      'a misspelt vendor',
      '# mine\narous: {}\n',
      'outlay: mine.yaml:2: arous: The name must be that of a vendor (aurous, layer, lumenfall, x-router); received "arous".',
    ],
    [
      'two violations',
      'x-router:\n  network: ethereum\nlumenfall:\n  accounts:\n    - { id: acct_a, name: A, credential: nobody, billing: { type: prepaid, balance: "1" } }\n',
      /^outlay: mine\.yaml:2: x-router: `network` must be .*\nmine\.yaml:5: lumenfall: `accounts\.0\.credential` must be .*$/,
    ],
    [
      'an unknown field in JSON',
      '{\n  "layer": {\n    "spaces": []\n  }\n}\n',
      /^outlay: mine\.yaml:3: layer: .*spaces/,
    ],
    ['no YAML', 'layer: [\n', /^outlay: mine\.yaml:[12]: The file must be YAML or JSON; /],
    [
      'nothing',
      '',
      'outlay: mine.yaml:1: The file must have worlds by the names of vendors (aurous, layer, lumenfall, x-router) as its keys.',
    ],
  ])('refuses a file with %s, with file and line', async (_, text, told) => {
    const [code, err] = await ended(text)
    expect(code).toBe(2)
    if (typeof told === 'string') expect(err).toBe(told)
    else expect(err).toMatch(told)
  })

  it('refuses a file that is not there, two files for one vendor, and Prism', async () => {
    const missing = join(folder, 'none.yaml')
    expect(await ended('layer: {}', '--world', missing)).toEqual([
      2,
      'outlay: --world must name a file that can be read; received "none.yaml" (ENOENT).'.replace('"none', `"none`),
    ])
    const twice = await ended('layer: {}', '--world', join(folder, 'mine.yaml'))
    expect(twice).toEqual([2, 'outlay: --world must name a vendor once in all files; received layer again.'])
    expect((await ended('layer: {}', '--engine', 'prism'))[1]).toBe(
      'outlay: --world needs --engine reference: Prism serves the document alone.',
    )
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReference } from '@outlay/reference'
import { layer } from '@outlay/reference/layer'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Renaming, renaming } from './readme/renaming.ts'
import { curlOf, printedBy, stepsOf, variablesOf, wordsOf } from './readme/transcript.ts'

// What the README shows was printed by a real run. Here every command is sent again, in order, to a fresh reference whose
// clock goes on by 50 ms a command and by what `sleep` says; ids and instants may differ, and nothing else.
const FOLDER = join(import.meta.dirname, '../../openapi/layer')
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8')
const WORLD = readFileSync(join(FOLDER, 'world.yaml'), 'utf8')
const PRICES = readFileSync(join(FOLDER, 'prices/2026-11-01.yaml'), 'utf8')
const STEPS = stepsOf(README)

const compared: (readonly [shown: string, printed: string] | undefined)[] = []
beforeAll(async () => {
  let at = Date.parse('2026-11-20T12:00:00Z')
  const reference = createReference({ vendors: [layer], now: () => at })
  const names: Renaming = renaming(WORLD + PRICES)
  const variables = variablesOf(README)
  for (const { command, output } of STEPS) {
    at += 50
    const words = wordsOf(names.renamed(command), variables)
    const [program, argument] = words
    if (program === 'sleep') at += Number(argument) * 1000
    const curl = program === 'curl' ? curlOf(words, FOLDER) : undefined
    const printed = curl && (await printedBy(curl, await reference(curl.request)))
    compared.push(printed === undefined ? undefined : names.learned(output, printed))
  }
})

describe('the README of Layer', () => {
  it('has every command in a block that is looked at', () => {
    const [commands, others] = [README.match(/^\$ /gm) ?? [], README.match(/^(?!\$ ).*\bcurl -/gm) ?? []]
    expect([STEPS.length, others]).toEqual([commands.length, []])
    expect(STEPS.filter(({ command }) => command.startsWith('curl')).length).toBeGreaterThan(15)
  })

  it.each(STEPS.map(({ command }, index) => [command.replace(/\s+/g, ' '), index] as const))(
    'shows what this prints: %s',
    (command, index) => {
      const [shown, printed] = compared[index] ?? ['', '']
      expect(shown).toBe(printed)
      expect(shown === '').toBe(command.startsWith('sleep '))
    },
  )

  it('names every operation', () => {
    const routes = layer.operations.map(({ spec }) => `\`${spec.method} ${spec.path}\``)
    expect(routes.length).toBe(5)
    expect(routes.filter((route) => !README.includes(route))).toEqual([])
  })

  it('names all that is in the sample world, and every model', async () => {
    const world = layer.world?.sample as unknown as Readonly<Record<string, readonly Record<string, string>[]>>
    const words = [
      ...(world['workspaces'] ?? []).map(({ workspace_id }) => workspace_id),
      ...(world['inferences'] ?? []).map(({ inference_id }) => inference_id),
      ...Object.values(world['prompts'] ?? {}),
      ...(layer.priceLists[0]?.catalogues?.['models'] ?? []).map(({ id }) => id),
    ]
    expect(words.length).toBe(15)
    expect(words.filter((word) => !README.includes(`\`${word}\``))).toEqual([])
  })
})

describe("the vendor's example", () => {
  it('is answered when only the host and the workspace of its curl line are replaced', async () => {
    const source = readFileSync(join(import.meta.dirname, 'layer/source-curl.txt'), 'utf8')
    const replaced = source
      .replace('https://api.app.layer.ai', 'http://127.0.0.1:4010/layer')
      .replace('{workspace_id}', '00000000-0000-4000-8000-000000000001')
    const words = wordsOf(replaced)
    const said = (option: string): string[] => words.filter((_, index) => words[index - 1] === option)
    const [[method = ''], [url = ''], [body = '']] = [said('--request'), said('--url'), said('--data')]
    const headers = said('--header').map((line): [string, string] => {
      const [name = '', value = ''] = line.split(': ')
      return [name, value]
    })
    const reference = createReference({ vendors: [layer], now: () => Date.parse('2026-11-20T12:00:00Z') })
    const reply = await reference(new Request(url, { method, headers, body }))
    expect([reply.status, await reply.json()]).toEqual([
      200,
      {
        estimated_price_creative_units: 4,
        workspace_balance_creative_units: 300,
        estimated_remaining_balance_creative_units: 296,
        has_sufficient_creative_units: true,
      },
    ])
    expect(Object.keys(JSON.parse(body)).length).toBe(34)
  })
})

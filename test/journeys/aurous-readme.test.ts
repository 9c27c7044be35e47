import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createReference } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { verifyWebhook } from '@outlay/sdk/webhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Renaming, renaming } from './aurous/renaming.ts'
import { curlOf, printedBy, settled, stepsOf, variablesOf, wordsOf } from './aurous/transcript.ts'

// What the README shows was printed by a real run. Here every command is sent again, in order, to a fresh reference whose
// clock goes on by 50 ms a command and by what `sleep` says; ids and instants may differ, and nothing else.
const FOLDER = join(import.meta.dirname, '../../openapi/aurous')
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8')
const WORLD = readFileSync(join(FOLDER, 'world.yaml'), 'utf8')
const STEPS = stepsOf(README)

const folder = mkdtempSync(join(tmpdir(), 'outlay-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the README shows of a step and what the reference prints, in the same names; undefined for what is no curl. */
type Compared = readonly [shown: string, printed: string] | undefined

const compared: Compared[] = []
beforeAll(async () => {
  let at = Date.parse('2026-11-20T12:00:00Z')
  const reference = createReference({ vendors: [aurous], now: () => at })
  const names: Renaming = renaming(WORLD)
  const variables = variablesOf(README)
  for (const { command, output } of STEPS) {
    at += 50
    const words = wordsOf(names.renamed(command), variables)
    const [program, argument] = words
    if (program === 'sleep') at += Number(argument) * 1000
    if (program === 'node') execFileSync(process.execPath, words.slice(1), { cwd: folder })
    const curl = program === 'curl' ? curlOf(words, folder) : undefined
    const printed = curl && (await printedBy(curl, await reference(curl.request)))
    compared.push(printed === undefined ? undefined : names.learned(settled(output), settled(printed)))
  }
})

describe('the README of Aurous', () => {
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
      expect(shown === '').toBe(/^(sleep|node) /.test(command))
    },
  )

  it.each(STEPS.filter(({ output }) => output.includes('Aurous-Webhook-Signature')))(
    'shows a webhook that the secret of Acme has signed: $command',
    async ({ output }) => {
      const [{ headers, body, attempts }] = JSON.parse(output.slice(0, output.lastIndexOf('\n', output.length - 2)))
      const signed = headers['Aurous-Webhook-Signature']
      const event = verifyWebhook(body, signed, 'whsec_acme_sample', { now: Date.parse(attempts[0].at) })
      expect(await event).toMatchObject({ event: 'image.completed' })
    },
  )

  it('names every operation', () => {
    const routes = aurous.operations.map(({ spec }) => `\`${spec.method} ${spec.path}\``)
    expect(routes.length).toBe(10)
    expect(routes.filter((route) => !README.includes(route))).toEqual([])
  })

  it('names all that is in the sample world', async () => {
    const world = (await aurous.world?.()) as unknown as Readonly<Record<string, readonly Record<string, string>[]>>
    const named = ['teams', 'loras', 'characters', 'files'].flatMap((kind) => world[kind] ?? [])
    const words = [
      ...named.flatMap(({ id, slug, webhook_secret }) => [id, slug, webhook_secret]),
      ...Object.values(world['prompts'] ?? {}),
      ...Object.keys(world['hosts'] ?? {}),
    ]
    expect(words.length).toBeGreaterThan(30)
    expect(words.filter((word) => word !== undefined && !README.includes(`\`${word}\``))).toEqual([])
  })
})

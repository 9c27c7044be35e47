import { aurous } from '@outlay/reference/aurous'
import { verifyWebhook } from '@outlay/sdk/webhooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Compared, readmeOf, replayed, unnamedRoutes, unreplayed } from './readme/replay.ts'

// What the README shows was printed by a real run.
const README = readmeOf('aurous')

let compared: readonly Compared[]
beforeAll(async () => {
  compared = await replayed(aurous, README)
})

describe('the README of Aurous', () => {
  it('has every command in a block that is looked at', () => {
    expect(unreplayed(README)).toEqual([])
    expect(README.steps.filter(({ command }) => command.startsWith('curl')).length).toBeGreaterThan(15)
  })

  it.each(README.steps.map(({ command }, index) => [command.replace(/\s+/g, ' '), index] as const))(
    'shows what this prints: %s',
    (command, index) => {
      const [shown, printed] = compared[index] ?? ['', '']
      expect(shown).toBe(printed)
      expect(shown === '').toBe(/^(sleep|node) /.test(command))
    },
  )

  it.each(README.steps.filter(({ output }) => output.includes('Aurous-Webhook-Signature')))(
    'shows a webhook that the secret of Acme has signed: $command',
    async ({ output }) => {
      const [{ headers, body, attempts }] = JSON.parse(output.slice(0, output.lastIndexOf('\n', output.length - 2)))
      const signed = headers['Aurous-Webhook-Signature']
      const event = verifyWebhook(body, signed, 'whsec_acme_sample', { now: Date.parse(attempts[0].at) })
      expect(await event).toMatchObject({ event: 'image.completed' })
    },
  )

  it('names every operation', () => {
    expect(aurous.operations.length).toBe(10)
    expect(unnamedRoutes(aurous, README)).toEqual([])
  })

  it('names all that is in the sample world', async () => {
    const world = aurous.world?.sample as unknown as Readonly<Record<string, readonly Record<string, string>[]>>
    const named = ['teams', 'loras', 'characters', 'files'].flatMap((kind) => world[kind] ?? [])
    const words = [
      ...named.flatMap(({ id, slug, webhook_secret }) => [id, slug, webhook_secret]),
      ...Object.values(world['prompts'] ?? {}),
      ...Object.keys(world['hosts'] ?? {}),
    ]
    expect(words.length).toBeGreaterThan(30)
    expect(words.filter((word) => word !== undefined && !README.text.includes(`\`${word}\``))).toEqual([])
  })
})

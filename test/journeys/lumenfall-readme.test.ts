import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { lumenfall } from '@outlay/reference/lumenfall'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ended, endOf } from '../command/run-command.ts'
import { lumenfallWorld } from './lumenfall/world.ts'
import { type Compared, readmeOf, replayed, unnamedRoutes, unreplayed } from './readme/replay.ts'

// What the README shows was printed by a real run.
const README = readmeOf('lumenfall')

let compared: readonly Compared[]
beforeAll(async () => {
  compared = await replayed(lumenfall, README)
})

/** Runs a program from standard input, with the packages that the tests have. */
function run(program: string): Promise<Ended> {
  const cwd = join(import.meta.dirname, '..')
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-'], { stdio: 'pipe', cwd })
  const ended = endOf(child)
  child.stdin.end(program)
  return ended
}

describe('the README of Lumenfall', () => {
  it('has every command in a block that is looked at', () => {
    expect(unreplayed(README)).toEqual([])
    expect(README.steps.filter(({ command }) => command.startsWith('curl')).length).toBeGreaterThan(30)
  })

  it.each(README.steps.map(({ command }, index) => [command.replace(/\s+/g, ' '), index] as const))(
    'shows what this prints: %s',
    (command, index) => {
      const [shown, printed] = compared[index] ?? ['', '']
      expect(shown).toBe(printed)
      expect(shown === '').toBe(/^(sleep|node) /.test(command))
    },
  )

  it('shows what its program prints', async () => {
    const [, program = '', out] = /^```ts\n(.*?)^```\n\n```\n(.*?)^```$/ms.exec(README.text) ?? []
    const { url, close } = await lumenfallWorld()
    const ended = await run(program.replace('http://127.0.0.1:4010', url))
    await close()
    expect(ended).toEqual({ code: 0, out, err: '' })
  })

  it('names every operation', () => {
    expect(lumenfall.operations.length).toBe(10)
    expect(unnamedRoutes(lumenfall, README)).toEqual([])
  })

  it('names all that is in the sample world', async () => {
    const world = lumenfall.world?.sample as unknown as Readonly<Record<string, readonly { readonly id: string }[]>>
    const keys = Object.values(lumenfall.world?.sample?.credentials ?? {}).map(
      ({ Authorization = '' }) => Authorization.split(' ')[1] ?? '',
    )
    const words = [
      ...keys,
      ...['accounts', 'models'].flatMap((kind) => (world[kind] ?? []).map(({ id }) => id)),
      ...Object.keys(world['providers'] ?? {}),
      ...Object.values(world['prompts'] ?? {}),
    ]
    expect(words.length).toBeGreaterThan(25)
    expect(words.filter((word) => !README.text.includes(`\`${word}\``))).toEqual([])
  })
})

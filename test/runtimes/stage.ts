import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { serve } from '@outlay/mock/serve'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import { bundle } from './bundle.ts'
import { oddServer } from './odd-server.ts'
import type { Places } from './story.ts'

/** What the programs call. */
export interface Stage {
  readonly places: Places
  readonly close: () => Promise<void>
}

/** Gives a project the program that a user wrote. */
export function write(project: string): void {
  for (const file of ['story.ts', 'main.ts', 'worker.ts', 'page.ts'])
    cpSync(join(import.meta.dirname, file), join(project, file))
}

/** Serves what the program of a project calls, and its page, on ports of its own. */
export async function stage(project: string): Promise<Stage> {
  const now = (): number => Date.parse('2026-11-20T12:00:00Z')
  const mock = await serve({ vendors: [xRouter, aurous, layer, lumenfall], port: 0, now })
  const odd = await oddServer(await bundle(project, 'page.ts'))
  const close = async (): Promise<void> => {
    odd.close()
    await mock.close()
  }
  return { places: { mock: mock.url, odd: odd.url, nobody: `http://127.0.0.1:${await freePort()}` }, close }
}

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

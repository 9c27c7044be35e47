import { join } from 'node:path'
import { world } from '@outlay/spec/aurous/world'
import { world as layerWorld } from '@outlay/spec/layer/world'
import { AUROUS_ESTIMATE, LAYER_ESTIMATE } from './largest-bodies.ts'
import type { Posted } from './load.ts'
import { loadByTurns } from './load-by-turns.ts'
import { serverProcess } from './process.ts'
import type { Finding, Row } from './row.ts'
import { outlayMock } from './subjects.ts'

const WORKSPACE = '00000000-0000-4000-8000-000000000001'
const UNLIMITED = join(import.meta.dirname, 'unlimited.world.yaml')

const AUROUS: Posted = { headers: world.credentials.acme, body: JSON.stringify(AUROUS_ESTIMATE) }
const LAYER: Posted = { headers: layerWorld.credentials.acme, body: JSON.stringify(LAYER_ESTIMATE) }

/** What the larger vendors cost beside x-router, on the same server. */
export const vendorRows: readonly Row[] = [
  {
    name: 'aurous',
    what: "Aurous Labs' estimates with every field and six references ÷ x-router's, same outlay mock, 50 connections",
    goal: { bound: 'at least', value: 0.75, unit: '×' },
    measure: () => besideXRouter('Aurous Labs', '/aurous/v1/images/estimate', AUROUS),
  },
  {
    name: 'layer',
    what: "Layer's estimates with all of their fields ÷ x-router's, same outlay mock, 50 connections",
    goal: { bound: 'at least', value: 0.75, unit: '×' },
    measure: () => besideXRouter('Layer', `/layer/api/v1/workspaces/${WORKSPACE}/inferences/estimate`, LAYER),
  },
]

async function besideXRouter(name: string, path: string, posted: Posted): Promise<Finding> {
  const mock = outlayMock()
  const server = await serverProcess([...mock.args, '--world', UNLIMITED])
  try {
    const own = { name, server, path, posted }
    return await loadByTurns(own, { name: 'x-router', server, path: mock.estimate }, 7)
  } finally {
    await server.end()
  }
}

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { packedCommand } from './packed-command.ts'

/** Packages that people would use instead; they are installed in a temporary folder when their rows are asked for. */
const PACKAGES = ['@stdy/cli@0.22.2', '@scalar/mock-server@0.14.4', '@hono/node-server@2.1.0', '@mockoon/cli@9.9.0']
const NPM = ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES]
const DOCUMENT = join(import.meta.dirname, '../../openapi/x-router/openapi.yaml')
/** However slow a server is to start, in milliseconds. */
const START_BOUND = 30_000

const SCALAR_PROGRAM = `import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { createMockServer } from '@scalar/mock-server'
const [, , file, port] = process.argv
const { fetch } = await createMockServer({ document: readFileSync(file, 'utf8') })
serve({ fetch, port: Number(port), hostname: '127.0.0.1' })
`

/** A mock server of the x-router document, and how it is started on a port. */
export interface Peer {
  readonly name: string
  readonly command: (port: string) => readonly string[]
  /** Before the document's paths. */
  readonly base: string
}

/** `outlay mock` and its peers, each as its own manual starts it, with as little log as that lets. */
export async function installPeers(): Promise<{ readonly peers: readonly Peer[]; readonly end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'outlay-peers-'))
  const end = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    await writeFile(join(folder, 'scalar.js'), SCALAR_PROGRAM)
    await promisify(execFile)('npm', NPM, { cwd: folder })
    return { peers: peersIn(folder, await packedCommand()), end }
  } catch (error) {
    await end()
    throw error
  }
}

/** @param outlay the file of the packed command, as the others are packed */
function peersIn(folder: string, outlay: string): readonly Peer[] {
  const node = process.execPath
  const inFolder = (path: string): string => join(folder, path)
  const steady = inFolder(`node_modules/@stdy/cli-${process.platform}-${process.arch}/bin/steady`)
  const mockoon = inFolder('node_modules/@mockoon/cli/bin/run.js')
  const peer = (name: string, command: Peer['command'], base = ''): Peer => ({ name, command, base })
  return [
    peer('outlay mock', (port) => [node, outlay, 'mock', '--vendor', 'x-router', '--port', port], '/x-router'),
    peer('Prism 5.16', (port) => [node, join(import.meta.dirname, 'prism-server.ts'), port]),
    peer('Steady 0.22', (port) => [steady, '--quiet', '--port', port, '--host', '127.0.0.1', DOCUMENT]),
    peer('Scalar 0.14', (port) => [node, inFolder('scalar.js'), DOCUMENT, port]),
    peer('Mockoon 9.9', (port) => [node, mockoon, 'start', '-d', DOCUMENT, '-p', port, '-X', '--disable-admin-api']),
  ]
}

/** A peer that answers. */
export interface RunningPeer {
  readonly pid: number
  readonly estimate: string
  /** Milliseconds from the start of its process to its first reply. */
  readonly started: number
  readonly end: () => Promise<void>
}

/** Starts a peer and waits for its first reply. */
export async function startPeer({ name, command, base }: Peer): Promise<RunningPeer> {
  const port = await freePort()
  const [file = '', ...args] = command(`${port}`)
  const since = performance.now()
  const child = spawn(file, args, { stdio: 'ignore' })
  const closed = once(child, 'close')
  const end = async (): Promise<void> => {
    child.kill('SIGTERM')
    await closed
  }
  const origin = `http://127.0.0.1:${port}${base}`
  while (!(await answers(`${origin}/v1/images/models`))) {
    if (child.exitCode !== null || performance.now() - since > START_BOUND) {
      await end()
      throw new Error(`${name} does not answer on port ${port}`)
    }
    await setTimeout(2)
  }
  const started = performance.now() - since
  return { pid: child.pid ?? 0, estimate: `${origin}/v1/images/estimate`, started, end }
}

async function answers(url: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  get(url, { agent: false }, (response) => {
    response.resume().on('end', () => resolve(response.statusCode === 200))
  }).on('error', () => resolve(false))
  return promise
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await promisify(server.close.bind(server))()
  return port
}

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PNPM } from './package-manager.ts'
import { outlayInProcess } from './run-in-process.ts'
import { killGroup, type RunningMock, runningMock } from './running-mock.ts'

const running: RunningMock[] = []

async function mock(...args: readonly string[]): Promise<RunningMock> {
  const one = await runningMock(['--port', '0', ...args])
  running.push(one)
  return one
}

afterEach(() => {
  for (const one of running.splice(0)) killGroup(one)
})

/** Two mocks that no test here ends or changes: of X-Router alone, and of all vendors. */
let xRouter: RunningMock
let all: RunningMock
beforeAll(async () => {
  xRouter = await runningMock(['--port', '0', '--vendor', 'x-router'])
  all = await runningMock(['--port', '0'])
})
afterAll(() => {
  killGroup(xRouter)
  killGroup(all)
})

describe('outlay mock', () => {
  it('says where it listens, then lists its vendors, then gives a line to copy', async () => {
    const { url, out, err } = xRouter
    const lines = out().split('\n')
    expect(lines[0]).toBe(`outlay mock listening on ${url}`)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(lines[2]).toMatch(/^vendor +base URL +sample estimate/)
    expect(lines[3]).toMatch(/^x-router +http:\/\/127\.0\.0\.1:\d+\/x-router +.*0\.006955 USD \(maximum\)$/)
    expect(lines.findIndex((line) => line.includes('curl'))).toBeGreaterThan(3)
    expect(err()).toBe('')
  })

  it('prints a line to copy that a shell runs and the mock answers with 200', async () => {
    const { out } = xRouter
    const [line = ''] = /curl .*/.exec(out()) ?? []
    expect(await statusOf(line)).toEqual({ status: 200, usd: '0.006955' })
  })

  it('logs below the table what clients send, and not the sample estimates that it asks itself for', async () => {
    const { url, out, said } = await mock()
    await fetch(url)
    await said(/^GET \/ 200 /m)
    expect(out().indexOf('\nGET ')).toBeGreaterThan(out().indexOf('\nTry it:'))
    expect(out()).not.toMatch(/^POST /m)
  })

  it('prints one log line for each request, with the reason of a refusal and no value of a query', async () => {
    const { url, out, said } = all
    await fetch(`${url}/x-router/v1/images/models?key=sk-secret`)
    await fetch(`${url}/x-router/nope?key=sk-secret`)
    await said(/^GET \/x-router\/v1\/images\/models 200 \d+\.\d ms \(unknown query parameters: key\)$/m)
    await said(/^GET \/x-router\/nope 404 \d+\.\d ms NOT_FOUND There is no route .+\.$/m)
    expect(out()).not.toContain('sk-secret')
  })

  it('serves on when whoever reads its log has left', async () => {
    const { url, child, err } = await mock()
    child.stdout?.destroy()
    for (const path of ['/', '/nope', '/']) expect((await fetch(url + path)).status).toBe(path === '/' ? 200 : 404)
    expect(err()).toBe('')
  })

  it('serves the vendors and the host that it is asked for', async () => {
    const { url } = await mock('--vendor', 'x-router', '--vendor', 'x-router', '--host', 'localhost')
    expect(url).toMatch(/^http:\/\/localhost:\d+$/)
    const { vendors } = (await (await fetch(url)).json()) as { vendors: unknown[] }
    expect(vendors).toHaveLength(1)
  })

  it.each([
    [[], 'base-sepolia', 'eip155:84532'],
    [['--network', 'base-sepolia'], 'base-sepolia', 'eip155:84532'],
    [['--network', 'base'], 'base', 'eip155:8453'],
  ] as const)('%o: says that payments are asked for on %s, and asks for them there', async (args, name, caip2) => {
    const { url, out } = args.length === 0 ? xRouter : await mock('--vendor', 'x-router', ...args)
    expect(out()).toMatch(new RegExp(`^Payments to x-router: x402 on .+ \\(${name}, ${caip2}\\); .+$`, 'm'))
    expect(out()).toMatch(new RegExp(`^ +network: ${name}$`, 'm'))
    const init = { method: 'POST', body: '{"prompt":"a capybara"}', headers: { 'content-type': 'application/json' } }
    const reply = await fetch(`${url}/x-router/v1/images/generate`, init)
    const { accepts } = (await reply.json()) as { accepts: readonly { network: string }[] }
    const required = Buffer.from(reply.headers.get('payment-required') ?? '', 'base64').toString()
    expect([reply.status, accepts[0]?.network]).toEqual([402, name])
    expect(JSON.parse(required).accepts[0].network).toBe(caip2)
  })

  it.each([
    [['--network', 'bas'], '--network must be base-sepolia or base; received "bas".'],
    [['--network', 'base', '--engine', 'prism'], '--network needs --engine reference: Prism asks for no payments.'],
    [['--network', 'base', '--vendor', 'aurous'], '--network needs a vendor that is paid by x402; none is served.'],
  ] as const)('%o is refused with one sentence and ends with 2', async (args, sentence) => {
    expect(await outlayInProcess(['mock', '--port', '0', ...args])).toEqual({
      code: 2,
      out: '',
      err: `outlay: ${sentence}\n`,
    })
  })

  it('listens on port 4010 of 127.0.0.1 unless it is told otherwise', async () => {
    const { out } = await outlayInProcess(['mock', '--help'])
    // The help is wrapped, by how long the names of the vendors are.
    const help = out.replace(/\s+/g, ' ')
    expect(help).toMatch(/--port <port> [^-]*\(default: 4010\)/)
    expect(help).toMatch(/--host <host> [^-]*\(default: "127\.0\.0\.1"\)/)
  })

  it('refuses a port in use with one sentence and ends with 2', async () => {
    const { port } = new URL(all.url)
    const sentence = `The port ${port} on 127.0.0.1 is in use; end what listens there, or choose another one (0 takes any that is free).`
    expect(await outlayInProcess(['mock', '--port', port])).toEqual({ code: 2, out: '', err: `outlay: ${sentence}\n` })
  })
})

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends an outlay mock that does nothing, with 0', async () => {
    const { end, err } = await mock()
    const { code } = await end(signal)
    expect([code, err()]).toEqual([0, ''])
  })

  it('ends an outlay mock with a client that keeps its connection and one that is half done', async () => {
    const { url, end, err } = await mock()
    await (await fetch(url)).text()
    const half = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {})
    half.write('POST /x-router/v1/images/estimate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n')
    half.write('Content-Length: 100\r\nExpect: 100-continue\r\n\r\n')
    await once(half, 'data')
    const { code } = await end(signal)
    expect([code, err()]).toEqual([0, ''])
    half.destroy()
  })
})

describe('pnpm start', () => {
  it.each([[[]], [['--']]])('passes arguments on to outlay mock after %j', async (before) => {
    const [command, ...rest] = PNPM
    const one = await runningMock([...before, '--port', '0'], [command, ...rest, 'start'])
    running.push(one)
    expect((await fetch(`${one.url}/x-router/v1/images/models`)).status).toBe(200)
  })
})

it('a free port stays free for the next mock once one has ended', async () => {
  const first = await mock()
  const { port } = new URL(first.url)
  await first.end('SIGTERM')
  const server = createServer().listen(Number(port), '127.0.0.1')
  await once(server, 'listening')
  server.close()
})

interface Answer {
  readonly status: number
  readonly usd: string
}

/** What a curl line gets: by curl in a shell, or read and sent by fetch where there is no curl. */
async function statusOf(line: string): Promise<Answer> {
  const quiet = `${line} -sS -w '\\n%{http_code}'`
  try {
    const { stdout } = await promisify(execFile)('sh', ['-c', `command -v curl >/dev/null || exit 66; ${quiet}`])
    const [body = '', status] = stdout.split('\n')
    return answerOf(Number(status), body)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 66) throw error
    console.info('There is no curl here; its line is read and sent by fetch.')
    return sent(line)
  }
}

async function sent(line: string): Promise<Answer> {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([word, quoted]) => quoted ?? word)
  const [, , method = '', url = ''] = words
  const after = (flag: string): string => words[words.indexOf(flag) + 1] ?? ''
  const [name = '', value = ''] = after('-H').split(': ')
  const reply = await fetch(url, { method, headers: { [name]: value }, body: after('-d') })
  return answerOf(reply.status, await reply.text())
}

function answerOf(status: number, body: string): Answer {
  const { estimatedCost } = JSON.parse(body) as { estimatedCost: { usd: string } }
  return { status, usd: estimatedCost.usd }
}

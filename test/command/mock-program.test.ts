import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { endOf, OUTLAY, outlay } from './run-command.ts'

const MOCK = ['mock', '--port', '0', '--vendor', 'x-router', '--']
const estimate = `
  const reply = await fetch(process.env.OUTLAY_URL + '/x-router/v1/images/estimate', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}',
  })
  console.log((await reply.json()).estimatedCost.usd)
  process.exit(7)`

it('a program that the mock runs finds it ready, and its output and exit code are those of the command', async () => {
  const ready = `console.log(await (await fetch(process.env.OUTLAY_URL + '/_outlay/ready')).text());`
  const { code, out, err } = await outlay([...MOCK, process.execPath, '--input-type=module', '-e', ready + estimate])
  expect([code, out]).toEqual([7, '{"ready":true}\n0.006955\n'])
  // The log is on standard error, and is all that is there.
  expect(err.replace(/\d+\.\d ms/g, '1.0 ms')).toBe(
    'GET /_outlay/ready 200 1.0 ms\nPOST /x-router/v1/images/estimate 200 1.0 ms [dry run, would cost 0.006955 USD]\n',
  )
})

it('a program that cannot be started is named in one sentence', async () => {
  expect(await outlay([...MOCK, './no-such-program', '--flag'])).toEqual({
    code: 2,
    out: '',
    err: 'outlay: The program after -- must be one that can be started; received "./no-such-program" (ENOENT).\n',
  })
})

it('a signal goes to the program, and the command ends with it', async () => {
  const waits = `console.log('waits'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, [OUTLAY, ...MOCK, process.execPath, '-e', waits], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = endOf(child)
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect((await ended).code).toBe(143)
})

it('a log of JSON is all that standard output has, and another format is refused', async () => {
  const child = spawn(process.execPath, [OUTLAY, 'mock', '--port', '0', '--vendor', 'x-router', '--log', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = endOf(child)
  const [first] = (await once(child.stdout, 'data')) as [Buffer]
  const { url } = JSON.parse(String(first)) as { readonly url: string }
  await (await fetch(`${url}/x-router/v1/images/models`)).text()
  child.kill('SIGTERM')
  const lines = (await ended).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type: string })
  expect(lines.map(({ type }) => type)).toEqual(['listening', 'request'])
  expect(await outlay(['mock', '--log', 'xml'])).toEqual({
    code: 2,
    out: '',
    err: 'outlay: --log must be text or json; received "xml".\n',
  })
})

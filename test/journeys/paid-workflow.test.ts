import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type RunningServer, serve } from '@outlay/mock/serve'
import { xRouter } from '@outlay/reference/x-router'
import { ExactEvmScheme } from '@x402/evm'
import { ExactEvmSchemeV1 } from '@x402/evm/exact/v1/client'
import { wrapFetchWithPayment, x402Client } from '@x402/fetch'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, endOf } from '../command/run-command.ts'

const HOST = 'https://api.x-router.ai'
// Example 6 of the vendor's page on image cost estimation, word for word.
const PROGRAM = readFileSync(join(import.meta.dirname, 'programs/paid/workflow.ts'), 'utf8')
const V1 = "'x402-fetch'"
const ON_V2 = pathToFileURL(join(import.meta.dirname, 'x402/fetch-with-account.ts')).href
const UUID = '[0-9a-f-]{36}'

/** The address of an optional package; undefined where it is not installed. */
function installed(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return undefined
  }
}

let served: RunningServer
const log: string[] = []
beforeAll(async () => {
  served = await serve({ vendors: [xRouter], port: 0, now: () => Date.now(), log: (line) => log.push(line) })
})
afterAll(() => served.close())

/** Runs a program with a wallet of its own. */
function run(program: string, privateKey: string): Promise<Ended> {
  const env = { ...process.env, PRIVATE_KEY: privateKey }
  const args = ['--input-type=module-typescript', '-']
  const child = spawn(process.execPath, args, { stdio: 'pipe', env, cwd: join(import.meta.dirname, '..') })
  const ended = endOf(child)
  child.stdin.end(program.replaceAll(HOST, `${served.url}/x-router`))
  return ended
}

async function ledgerOf(payer: string) {
  return (await fetch(`${served.url}/_outlay/x-router/ledger?payer=${payer}`)).json()
}

async function buys(program: string): Promise<void> {
  const privateKey = generatePrivateKey()
  const { code, out, err } = await run(program, privateKey)
  expect([code, err]).toEqual([0, ''])
  const lines = out.split('\n')
  const url = lines[4]?.replace('Image generated: ', '') ?? ''
  expect(lines).toEqual([
    'Getting cost estimate...',
    'Estimated cost: $0.006955 USDC',
    'Resolution: 1024×1024',
    'Generating image...',
    `Image generated: ${url}`,
    'Any overpayment will be automatically refunded to your wallet',
    '',
  ])
  expect(url).toMatch(new RegExp(`^${served.url}/_outlay/x-router/images/[0-9a-f]{32}/${UUID}\\.png$`))
  const picture = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1024, 1024])
  const { total, entries } = (await ledgerOf(privateKeyToAccount(privateKey).address)) as Record<string, unknown>
  expect(total).toEqual({ paid: '0.006955', actual: '0.005564', refunded: '0.001391' })
  expect(entries).toHaveLength(1)
}

describe('the whole workflow of the source', () => {
  it('buys what it estimated with @x402/fetch and @x402/evm, in the place of its x402-fetch', async () => {
    expect(PROGRAM.split(HOST)).toHaveLength(3)
    expect(PROGRAM.split(V1)).toHaveLength(2)
    await buys(PROGRAM.replace(V1, `'${ON_V2}'`))
  })

  it('buys what it estimated with x402-fetch, with only the host replaced', async ({ skip }) => {
    const reason = 'x402-fetch is not installed: with it come 410 packages. Add it to test/package.json to run this.'
    if (installed('x402-fetch') === undefined) {
      console.log(`Skipped: ${reason}`)
      skip(reason)
    }
    await buys(PROGRAM)
  })

  it('leaves a log without signatures, keys or payments', () => {
    expect(log.filter((line) => line.includes('/v1/images/generate 402')).length).toBeGreaterThan(0)
    expect(log.join('\n')).not.toMatch(/[0-9a-fA-F]{50}|eyJ/)
  })
})

describe('a client of x402 version 1', () => {
  it('reads the body alone, pays with X-PAYMENT and reads its receipt', async () => {
    const account = privateKeyToAccount(generatePrivateKey())
    const client = x402Client.fromConfig({
      schemes: [{ network: 'base-sepolia' as never, client: new ExactEvmSchemeV1(account), x402Version: 1 }],
    })
    const sent: string[] = []
    const withoutVersionTwo: typeof fetch = async (input, init) => {
      sent.push(...new Headers((input as Request).headers).keys())
      const reply = await fetch(input, init)
      const headers = new Headers(reply.headers)
      headers.delete('payment-required')
      return new Response(reply.body, { status: reply.status, headers })
    }
    const pay = wrapFetchWithPayment(withoutVersionTwo, client)
    const reply = await pay(`${served.url}/x-router/v1/images/generate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ prompt: 'a capybara' }),
    })
    expect([reply.status, sent.includes('x-payment'), sent.includes('payment-signature')]).toEqual([200, true, false])
    const receipt = JSON.parse(Buffer.from(reply.headers.get('x-payment-response') ?? '', 'base64').toString())
    expect(receipt).toMatchObject({ success: true, network: 'base-sepolia', payer: account.address })
    expect(await ledgerOf(account.address)).toMatchObject({ total: { paid: '0.006955' } })
  })
})

describe('a client of x402 with a spending cap', () => {
  const account = privateKeyToAccount(generatePrivateKey())
  /** A client that pays at most so many US dollars at once, and the headers with which it asked. */
  const capped = (cap: string) => {
    const sent: Headers[] = []
    const client = x402Client.fromConfig({
      schemes: [{ network: 'eip155:84532', client: new ExactEvmScheme(account) }],
      spendControls: { maxAmountPerPayment: cap },
    })
    const noting: typeof fetch = (input, init) => {
      sent.push(new Headers(input instanceof Request ? input.headers : init?.headers))
      return fetch(input, init)
    }
    return { sent, pay: wrapFetchWithPayment(noting, client) }
  }
  const order = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: 'a capybara', width: 2048, height: 2048 }),
  }

  it('stops a payment above it, and nothing is signed or booked', async () => {
    const { sent, pay } = capped('$0.027819')
    await expect(pay(`${served.url}/x-router/v1/images/generate`, order)).rejects.toThrow(/payment/i)
    expect(sent).toHaveLength(1)
    expect(await ledgerOf(account.address)).toMatchObject({ entries: [] })
  })

  it('lets one pass that is just as much', async () => {
    const { sent, pay } = capped('$0.027820')
    const reply = await pay(`${served.url}/x-router/v1/images/generate`, order)
    expect([reply.status, sent.length]).toEqual([200, 2])
    expect(await ledgerOf(account.address)).toMatchObject({ total: { paid: '0.027820' } })
  })
})

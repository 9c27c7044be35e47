import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from './main.ts'
import { vendorNames } from './vendors.ts'

const VENDORS = vendorNames().join(', ')

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

const out: string[] = []
const err: string[] = []

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(`${text}\n`))
  vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(`${text}\n`))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function outlay(...args: readonly string[]): Promise<Ended> {
  out.length = 0
  err.length = 0
  const code = await main(args)
  return { code, out: out.join(''), err: err.join('') }
}

describe('outlay', () => {
  it('prints its help for --help and -h', async () => {
    const { code, out } = await outlay('--help')
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: outlay /)
    for (const word of ['mock', 'estimate', '--version', '--help']) expect(out).toContain(word)
    expect(await outlay('-h')).toEqual({ code, out, err: '' })
  })

  it('prints the version of its package for --version and -V', async () => {
    const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    for (const flag of ['--version', '-V'])
      expect(await outlay(flag)).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('prints its help as a complaint when it is given nothing', async () => {
    const { code, out, err } = await outlay()
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Usage: outlay /)
  })

  it.each([
    ['mock', ['--port', '4010', '--host', '127.0.0.1', '--vendor', 'x-router', '--engine', 'prism', 'examples']],
    ['estimate', ['x-router', '<vendor or folder>']],
    ['estimate x-router', ['--width', '--number-results', '--body', '--json', '--operation', '--model', 'flux-dev']],
  ])('prints the help of %s', async (command, words) => {
    const { code, out, err } = await outlay(...command.split(' '), '--help')
    expect([code, err]).toEqual([0, ''])
    for (const word of words) expect(out).toContain(word)
  })

  it.each([
    ['nope', "outlay: unknown command 'nope'; --help lists what is allowed."],
    ['--nope', "outlay: unknown option '--nope'; --help lists what is allowed."],
    ['mock --nope', "outlay: unknown option '--nope'; --help lists what is allowed."],
    ['mock --prot 1', "outlay: unknown option '--prot' (Did you mean --port?); --help lists what is allowed."],
    ['mock extra', 'outlay: The argument must be a folder with openapi.yaml and prices/; received "extra".'],
    ['mock --port', "outlay: option '-p, --port <port>' argument missing; --help lists what is allowed."],
    ['mock --port nope', 'outlay: --port must be a whole number from 0 to 65535; received "nope".'],
    ['mock --port 65536', 'outlay: --port must be a whole number from 0 to 65535; received "65536".'],
    ['mock --port -1', 'outlay: --port must be a whole number from 0 to 65535; received "-1".'],
    ['mock --port 1.5', 'outlay: --port must be a whole number from 0 to 65535; received "1.5".'],
    ['mock --port=', 'outlay: --port must be a whole number from 0 to 65535; received "".'],
    ['mock --host=', 'outlay: --host must be an address or a name, such as 127.0.0.1; received "".'],
    ['mock --vendor nope', `outlay: The vendor must be one of ${VENDORS}; received "nope".`],
    ['mock --vendor x-router,nope', `outlay: The vendor must be one of ${VENDORS}; received "nope".`],
    ['mock --vendor toString', `outlay: The vendor must be one of ${VENDORS}; received "toString".`],
    ['mock --engine nope', 'outlay: --engine must be one of reference, prism; received "nope".'],
    ['mock --engine=', 'outlay: --engine must be one of reference, prism; received "".'],
    [
      'mock --host nowhere.invalid --port 0',
      'outlay: The host nowhere.invalid has no address; 127.0.0.1 always works.',
    ],
    [
      'mock --engine prism --host nowhere.invalid --port 0',
      'outlay: The host nowhere.invalid has no address; 127.0.0.1 always works.',
    ],
    [
      'estimate',
      `outlay: The first argument must be one of ${VENDORS}, or a folder with openapi.yaml; received nothing.`,
    ],
    [
      'estimate nope',
      `outlay: The first argument must be one of ${VENDORS}, or a folder with openapi.yaml; received "nope".`,
    ],
    [
      'estimate nope --width 512',
      `outlay: The first argument must be one of ${VENDORS}, or a folder with openapi.yaml; received "nope".`,
    ],
    [
      'estimate constructor',
      `outlay: The first argument must be one of ${VENDORS}, or a folder with openapi.yaml; received "constructor".`,
    ],
  ])('refuses %j with one sentence', async (line, sentence) => {
    expect(await outlay(...line.split(' '))).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })
})

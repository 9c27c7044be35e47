import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReference } from '@outlay/reference'
import { xRouter } from '@outlay/reference/x-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { samplePayments, unbase64 } from '../reference/x402/sample-payer.ts'
import { curlOf, printedBy, settled, stepsOf, variablesOf, wordsOf } from './readme/transcript.ts'

// What the README shows was printed by a real run. Here every command is sent again, in order, to a fresh reference; ids and
// instants may differ, and nothing else.
const README = readFileSync(join(import.meta.dirname, '../../openapi/x-router/README.md'), 'utf8')
const STEPS = stepsOf(README)
const VARIABLES = variablesOf(README)

const printed: string[] = []
beforeAll(async () => {
  const reference = createReference({ vendors: [xRouter], now: () => Date.parse('2026-11-21T12:00:00Z') })
  for (const { command } of STEPS) {
    const curl = curlOf(wordsOf(command, VARIABLES), import.meta.dirname)
    printed.push(masked(await printedBy(curl, await reference(curl.request))))
  }
})

function masked(output: string): string {
  return settled(output)
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>')
    .replace(/\/images\/[0-9a-f]{32}\//g, '/images/<token>/')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<instant>')
    .replace(/^[A-Za-z-]+(?=: )/gm, (name) => name.toLowerCase())
    .trimEnd()
}

describe('the README of x-router', () => {
  it.each(STEPS.map(({ command }, index) => [command.replace(/\s+/g, ' '), index] as const))(
    'shows what this prints: %s',
    (_, index) => {
      expect(masked(STEPS[index]?.output ?? '')).toBe(printed[index])
    },
  )

  it('has every command in a block that is looked at, and the payments of the examples', async () => {
    expect(STEPS).toHaveLength((README.match(/^\$ /gm) ?? []).length)
    expect(STEPS.length).toBeGreaterThan(6)
    const { imageV1, imageFailed } = await samplePayments()
    expect([VARIABLES.get('PAYMENT'), VARIABLES.get('FAILING')]).toEqual([imageV1, imageFailed])
  })

  it('shows the receipt that the header holds', () => {
    const [, header = ''] = /^X-PAYMENT-RESPONSE: (\S+)$/m.exec(README) ?? []
    expect(README).toContain(`\n${JSON.stringify(unbase64(header))}\n`)
  })

  it('names every operation', () => {
    const routes = xRouter.operations.map(({ spec }) => `\`${spec.method} ${spec.path}\``)
    expect(routes).toHaveLength(6)
    expect(routes.filter((route) => !README.includes(route))).toEqual([])
  })
})

describe('the payments in the examples of the document', () => {
  it('are what the sample payer signs', async () => {
    const examples = await xRouter.examples()
    const headers = examples.flatMap(({ request }) => [
      request.headers['X-PAYMENT'],
      request.headers['PAYMENT-SIGNATURE'],
    ])
    const shown = new Set(headers.filter((header) => header?.startsWith('eyJ')))
    expect([...shown].sort()).toEqual(Object.values(await samplePayments()).sort())
  })
})

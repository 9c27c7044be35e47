import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anchors } from './anchors-row.ts'
import { measuredTable } from './measured-table.ts'
import type { Row } from './row.ts'

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

function bench(...args: readonly string[]): Promise<Ended> {
  const file = join(import.meta.dirname, 'bench.ts')
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

it('pnpm bench --help names every row', async () => {
  const { code, out, err } = await bench('--help')
  expect([code, err]).toEqual([0, ''])
  for (const name of [
    'validator',
    'price',
    'generate',
    'size',
    'size anchors',
    'call',
    'openai',
    'start',
    'server',
    'prism',
    'memory',
    'bounds',
    'soak',
  ])
    expect(out).toContain(name)
})

it.each([[['--nope']], [['server']], [['--only', 'nope']], [['--only']], [['--only', 'soak', '--seconds', '0']]])(
  'pnpm bench refuses %j with one sentence',
  async (args) => {
    const { code, out, err } = await bench(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^bench: [^\n]+\.\n$/)
  },
)

it('pnpm bench measures the rows that are asked for, its goal beside each figure', async () => {
  const { code, out, err } = await bench('--only', 'validator')
  expect([code, err]).toEqual([0, 'validator: a valid body checked ÷ JSON.parse of it …\n'])
  expect(out).toMatch(/^row +figure +goal +met +what +from\nvalidator +\d+\.\d\d × +≤ 0\.35 × +(yes|no) +/)
})

it('pnpm bench --only soak asks a mock for mixed requests, and tells four lines that have to hold', async () => {
  const { code, out } = await bench('--only', 'soak', '--seconds', '2')
  // Waits and memory of two seconds say nothing, on a machine that others use.
  expect([0, 1]).toContain(code)
  for (const line of ['wait', 'memory', 'answers', 'ledgers'])
    expect(out).toMatch(new RegExp(`^soak ${line} +\\S+ \\S+ +≤ `, 'm'))
  expect(out).toMatch(/^sent +\d+ +an example$/m)
  expect(out).toMatch(/^soak ledgers +0\.00 balances/m)
}, 60_000)

it('a row that cannot be measured says why in the table, and the rows after it are measured', async () => {
  const row = (name: string, measure: Row['measure']): Row => ({
    name,
    what: 'a share',
    goal: { bound: 'at least', value: 0.8, unit: '×' },
    measure,
  })
  const broken = row('broken', () => Promise.reject(new Error('the server\n  does not listen')))
  const sound = row('sound', async () => ({ figure: 0.9, from: 'both sides' }))
  const progress: string[] = []
  const { text, missed } = await measuredTable([broken, sound], (line) => void progress.push(line))
  expect(missed).toEqual([])
  expect(text.split('\n')).toEqual([
    'row     figure  goal     met  what     from',
    'broken  –       ≥ 0.8 ×  –    a share  not measured: the server does not listen',
    'sound   0.90 ×  ≥ 0.8 ×  yes  a share  both sides',
  ])
  expect(progress).toEqual(['broken: a share …', 'sound: a share …'])
})

it('a required row that is missed, or cannot be measured, is named', async () => {
  const row = (name: string, measure: Row['measure']): Row => ({
    name,
    what: 'a wait',
    goal: { bound: 'at most', value: 350, unit: 'ms' },
    isRequired: true,
    measure,
  })
  const rows = [
    row('late', async () => ({ figure: 351, from: 'one' })),
    row('broken', () => Promise.reject(new Error('no'))),
    row('sound', async () => ({ figure: 350, from: 'one' })),
  ]
  expect((await measuredTable(rows, () => {})).missed).toEqual(['late', 'broken'])
})

it('a row with more than a line has a table of its own below', async () => {
  const goal = { bound: 'at most', value: 1, unit: '×' } as const
  const finding = {
    figure: 0.5,
    from: 'both',
    table: [
      ['call', 'size'],
      ['a long one', '1'],
    ],
  }
  const row = (name: string): Row => ({ name, what: 'a share', goal, measure: async () => finding })
  expect((await measuredTable([row('one'), row('two')], () => {})).text.split('\n')).toEqual([
    'row  figure  goal   met  what     from',
    'one  0.50 ×  ≤ 1 ×  yes  a share  both',
    'two  0.50 ×  ≤ 1 ×  yes  a share  both',
    ...['', 'call        size', 'a long one  1', '', 'call        size', 'a long one  1'],
  ])
})

it('a call that cannot be bundled says why in the table of sizes', async () => {
  const finding = await anchors({ openai: "export * from 'no-such-package'", stripe: 'export const call = fetch' })
  const cells = new Map(finding.table?.map(([name, ...more]) => [name, more]))
  expect(cells.get('openai')).toEqual(['–', expect.stringMatching(/^not measured: .*"no-such-package"/)])
  expect(cells.get('stripe')).toEqual(['0.1 kB', '0.00'])
  expect(cells.get('@outlay/sdk')).toEqual([expect.stringMatching(/^\d+\.\d kB$/), '1.00'])
  await expect(anchors({ openai: "export * from 'no-such-package'" })).rejects.toThrow('no-such-package')
})

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anchors } from './anchors-row.ts'
import { compareRows, formatComparison } from './compare.ts'
import { formatTable } from './format-table.ts'
import { measureRows, type RowResult } from './measure-rows.ts'
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
    ...['validator', 'validator-largest', 'price', 'generate', 'regenerate', 'size', 'size-anchors'],
    ...['call', 'call-ky', 'openai', 'start', 'start-sources', 'server', 'serve', 'prism', 'aurous', 'layer'],
    ...['memory-idle', 'memory', 'bounds', 'tokens-js-tiktoken', 'tokens-gpt-tokenizer'],
    ...['growth-requests', 'growth-memory', 'growth-vendors', 'growth-vendors-created', 'growth-prices'],
    ...['growth-operations', 'growth-compile', 'soak-wait', 'peers-rate'],
  ])
    expect(out).toMatch(new RegExp(`[ ,]${name}(,|\\n)`))
})

it.each([
  [['--nope']],
  [['server']],
  [['--only', 'nope']],
  [['--only']],
  [['--only', 'soak', '--seconds', '0']],
  [['--rounds', '1.5']],
  [['--compare', '--only']],
  [['--compare', 'no-such-commit']],
])('pnpm bench refuses %j with one sentence', async (args) => {
  const { code, out, err } = await bench(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^bench: [^\n]+\.\n$/)
})

it('pnpm bench measures the rows that are asked for, its goal beside each figure', async () => {
  const { code, out, err } = await bench('--only', 'validator')
  expect([code, err]).toEqual([0, "validator: x-router's image estimate, a valid one, checked ÷ JSON.parse of it …\n"])
  expect(out).toMatch(/^row +figure +goal +met +what +from\nvalidator +\d+\.\d\d × +≤ 0\.13 × +(yes|no) +/)
})

it('pnpm bench --json prints the rows with their figures, and the commit', async () => {
  const { code, out } = await bench('--json', '--only', 'size-anchors')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({
    commit: expect.stringMatching(/^[0-9a-f]{10}$/),
    machine: expect.stringMatching(/^Node /),
    rows: [
      expect.objectContaining({
        row: 'size-anchors',
        goal: { bound: 'at most', value: 1, unit: '×' },
        figure: expect.any(Number),
        met: true,
      }),
    ],
  })
}, 60_000)

it('a comparison measures each row in both folders by turns', async () => {
  const goal = { bound: 'at most', value: 1, unit: '×' } as const
  const measured: string[] = []
  const figures = new Map([
    ['old price', [2, 4, 3]],
    ['new price', [1, 1.5, 1.25]],
    ['new start', [0.5]],
    ['old memory', [207, 207, 207]],
    ['new memory', [1.5, 1.5, 1.5]],
  ])
  const measure = async (folder: string, row: string): Promise<RowResult | undefined> => {
    measured.push(`${folder} ${row}`)
    const figure = figures.get(`${folder} ${row}`)?.shift()
    // What was megabytes became a share.
    const unit = figure === 207 ? 'MB' : '×'
    const found = { row, what: '', goal: { ...goal, unit }, met: true, required: false, from: '' }
    return figure === undefined ? undefined : { ...found, figure }
  }
  const folders = { before: 'old', now: 'new' }
  const compared = await compareRows({ folders, rows: ['price', 'start', 'memory'], rounds: 3 }, measure, () => {})
  expect(measured).toEqual(
    ['price', 'start', 'memory'].flatMap((row) =>
      Array(3)
        .fill([`old ${row}`, `new ${row}`])
        .flat(),
    ),
  )
  expect(formatComparison(compared, 'abc').split('\n')).toEqual([
    'row     abc                    now                    change   goal',
    'price   3.00 × (2.00 to 4.00)  1.25 × (1.00 to 1.50)  −58.3 %  ≤ 1 ×',
    'start   not measured           0.50 × (0.50 to 0.50)  –        ≤ 1 ×',
    'memory  not measured           1.50 × (1.50 to 1.50)  –        ≤ 1 ×',
  ])
})

it('pnpm bench --only soak asks a mock for mixed requests, and tells four lines that have to hold', async () => {
  const { code, out } = await bench('--only', 'soak', '--seconds', '2')
  // Waits and memory of two seconds say nothing, on a machine that others use.
  expect([0, 1]).toContain(code)
  for (const line of ['wait', 'memory', 'answers', 'ledgers'])
    expect(out).toMatch(new RegExp(`^soak-${line} +\\S+ \\S+ +≤ `, 'm'))
  expect(out).toMatch(/^sent +\d+ +an example$/m)
  expect(out).toMatch(/^soak-ledgers +0\.00 balances/m)
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
  const results = await measureRows([broken, sound], (line) => void progress.push(line))
  expect(formatTable(results).split('\n')).toEqual([
    'row     figure  goal     met  what     from',
    'broken  –       ≥ 0.8 ×  –    a share  not measured: the server does not listen',
    'sound   0.90 ×  ≥ 0.8 ×  yes  a share  both sides',
  ])
  expect(progress).toEqual(['broken: a share …', 'sound: a share …'])
})

it('a result says whether its goal is met, and whether it has to be', async () => {
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
  const results = await measureRows(rows, () => {})
  expect(results.map(({ row, figure, met, required }) => [row, figure, met, required])).toEqual([
    ['late', 351, false, true],
    ['broken', null, false, true],
    ['sound', 350, true, true],
  ])
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
  expect(formatTable(await measureRows([row('one'), row('two')], () => {})).split('\n')).toEqual([
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

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { budgetFault, type SizeBudget, sizeBudgets, sizeOf, unbudgeted } from './size-budgets.ts'

const rows = sizeBudgets()
const sdk = join(import.meta.dirname, '../../packages/sdk')

/** What an app can import; `compiled` is for generated files, and is measured with them. */
function entries(): { readonly entries: readonly string[]; readonly vendors: readonly string[] } {
  const { exports } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8')) as { exports: object }
  const named = Object.keys(exports).filter((key) => !/\*|^\.\/runtime(\/|$)/.test(key))
  const generated = globSync('**/*.gen.ts', { cwd: join(sdk, 'src/generated') }).map((path) => path.slice(0, -7))
  return {
    entries: [...named.map((key) => key.replace('./', '')), ...generated.map((path) => path.replaceAll('\\', '/'))],
    vendors: generated.filter((path) => !/[\\/]/.test(path)),
  }
}

describe('the size of', () => {
  it.each(rows.map((row) => [row.name, row] as const))('%s is within its budget, and close to it', async (_, row) => {
    expect(budgetFault(row, (await sizeOf(row)).bytes)).toBeUndefined()
  })

  it('every entry that an app can import has a budget', () => {
    const { entries: all, vendors } = entries()
    expect(all).toEqual(expect.arrayContaining(['.', 'events', 'aurous', 'aurous/offline']))
    expect(unbudgeted(all, rows, vendors)).toEqual([])
  })
})

const part: SizeBudget = { name: 'part', take: { events: ['streamEvents'], 'aurous/offline': ['a'] }, bytes: 1000 }

describe('a budget', () => {
  it.each([
    [part, 1000, undefined],
    [part, 870, undefined],
    [{ ...part, goal: true }, 10, undefined],
    [part, 1001, 'is 1000: make it smaller, or raise the budget and say why.'],
    [{ ...part, goal: true }, 1001, 'is 1000: make it smaller.'],
    [part, 869, 'is 1000, which is more than 15 % above what it takes: lower it to 999 or less.'],
  ])('%j is held to a part of %i bytes', (row, bytes, end) => {
    const is = `part is ${bytes} bytes; its budget in test/sdk/size-budgets.yaml`
    expect(budgetFault(row, bytes)).toBe(end && `${is} ${end}`)
  })

  it('counts for the same entry of all vendors, and for no other entry', () => {
    const all = ['events', 'webhooks', 'layer', 'layer/offline', 'aurous/offline']
    expect(unbudgeted(all, [part], ['aurous', 'layer'])).toEqual(['webhooks', '<vendor>'])
  })

  it('counts of a part only what is beyond another row', async () => {
    const base: SizeBudget = { name: 'base', take: { webhooks: ['signWebhook'] }, bytes: 0 }
    const again = await sizeOf({ ...base, name: 'again', take: { webhooks: ['signWebhook'] }, beyond: 'base' }, [base])
    expect(again.whole).toBe(again.had + again.bytes)
    expect(again.bytes).toBeLessThan(60)
    expect((await sizeOf(base, [])).bytes).toBe(again.had)
  })

  it('is of names that exist, and beyond something that does', async () => {
    await expect(sizeOf({ ...part, take: { events: ['nope'] } })).rejects.toThrow('No matching export')
    await expect(sizeOf({ ...part, beyond: 'nope' })).rejects.toThrow(
      'part: beyond must be ky or the name of a row in test/sdk/size-budgets.yaml; received nope.',
    )
  })
})

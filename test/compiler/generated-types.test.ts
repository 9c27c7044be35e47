import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureVendor, GENERATED } from '../fixtures/fixture-vendor.ts'
import { typeErrors } from './type-errors.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const names = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

let errors: string
beforeAll(async () => {
  for (const name of names) await fixtureVendor(name)
  const folder = join(GENERATED, 'fixtures')
  const compilerOptions = { composite: false, noEmit: true, lib: ['es2024', 'dom', 'dom.iterable'] }
  const include = names.map((name) => `./${name}/**/*.ts`)
  const config = { extends: '../../../tsconfig.base.json', compilerOptions, include }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  errors = await typeErrors(folder)
})

describe('what is generated', () => {
  it.each(names)('from the documents of %s has correct types', (name) => {
    const own = errors.split('\n').filter((line) => line.includes(`/${name}/`) || !/fixtures\//.test(line))
    expect(own.join('\n').trim()).toBe('')
  })
})

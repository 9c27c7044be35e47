import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DIAGNOSTIC_CODES } from './diagnostic-codes.ts'

const src = join(import.meta.dirname, '..')
const codes = Object.keys(DIAGNOSTIC_CODES)

/** How often each code stands in files of the package. */
function counted(pattern: string, without: RegExp): Map<string, number> {
  const counts = new Map<string, number>()
  for (const file of globSync(pattern, { cwd: src }).filter((path) => !without.test(path))) {
    for (const [code] of readFileSync(join(src, file), 'utf8').matchAll(/\bOUT\d{4}\b/g))
      counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

describe('the codes of diagnostics', () => {
  it('are each reported at one place in the code, and no other is', () => {
    const counts = counted('**/*.ts', /\.test\.ts$|diagnostic-codes\.ts$|parse\/diagnostic\.ts$|\.gen\.ts$/)
    expect(Object.fromEntries([...counts].sort())).toEqual(Object.fromEntries(codes.map((code) => [code, 1])))
  })

  it('are listed in docs/diagnostics.md, as in the code', () => {
    const text = readFileSync(join(src, '../../../docs/diagnostics.md'), 'utf8')
    const rows = [...text.matchAll(/^\| (OUT\d{4}) \| (.*) \|$/gm)].map(([, code, what]) => [code, what])
    expect(rows).toEqual(Object.entries(DIAGNOSTIC_CODES))
  })

  it('are sorted, and described by a sentence each', () => {
    expect(codes).toEqual(codes.toSorted())
    expect(Object.values(DIAGNOSTIC_CODES).filter((what) => !/^(?:[A-Z`]|hey-api|world).*\.$/.test(what))).toEqual([])
  })
})

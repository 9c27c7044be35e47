import { describe, expect, it } from 'vitest'
import { COUNTS_DIGITS, COUNTS_NO_MONEY, EXACT_NUMBERS, LISTED_USES } from './architecture/amount-exemptions.ts'
import { amountsCases } from './architecture/amounts.cases.ts'
import { amounts } from './architecture/amounts.ts'
import { castsCases } from './architecture/casts.cases.ts'
import { casts } from './architecture/casts.ts'
import { compilerStagesCases } from './architecture/compiler-stages.cases.ts'
import { compilerStages } from './architecture/compiler-stages.ts'
import { docstringsCases } from './architecture/docstrings.cases.ts'
import { docstrings } from './architecture/docstrings.ts'
import { entriesCases } from './architecture/entries.cases.ts'
import { entries } from './architecture/entries.ts'
import { examplesCases } from './architecture/examples.cases.ts'
import { examples } from './architecture/examples.ts'
import { extensionReadsCases } from './architecture/extension-reads.cases.ts'
import { extensionReads } from './architecture/extension-reads.ts'
import { folderCyclesCases } from './architecture/folder-cycles.cases.ts'
import { folderCycles } from './architecture/folder-cycles.ts'
import { generatedCases } from './architecture/generated.cases.ts'
import { generated } from './architecture/generated.ts'
import { globalsCases } from './architecture/globals.cases.ts'
import { ALLOWED_GLOBALS, globals } from './architecture/globals.ts'
import { importCyclesCases } from './architecture/import-cycles.cases.ts'
import { importCycles } from './architecture/import-cycles.ts'
import { layersCases } from './architecture/layers.cases.ts'
import { layers } from './architecture/layers.ts'
import { namesCases } from './architecture/names.cases.ts'
import { names } from './architecture/names.ts'
import { packageFactsCases } from './architecture/package-facts.cases.ts'
import { packageFacts } from './architecture/package-facts.ts'
import { PACKAGES } from './architecture/packages.ts'
import { retiredWordsCases } from './architecture/retired-words.cases.ts'
import { retiredWords } from './architecture/retired-words.ts'
import { rootPackageCases } from './architecture/root-package.cases.ts'
import { rootPackage } from './architecture/root-package.ts'
import type { RuleCase } from './architecture/rule-case.ts'
import { sentencesCases } from './architecture/sentences.cases.ts'
import { sentences } from './architecture/sentences.ts'
import { sizesCases } from './architecture/sizes.cases.ts'
import { sizes } from './architecture/sizes.ts'
import type { Rule, Source } from './architecture/source.ts'
import { tree } from './architecture/tree.ts'

const rules: readonly (readonly [title: string, rule: Rule, cases: readonly RuleCase[]])[] = [
  ['layers', layers, layersCases],
  ['the root package', rootPackage, rootPackageCases],
  ['import cycles', importCycles, importCyclesCases],
  ['folder cycles', folderCycles, folderCyclesCases],
  ["the compiler's stages", compilerStages, compilerStagesCases],
  ['retired words', retiredWords, retiredWordsCases],
  ['sentences', sentences, sentencesCases],
  ['casts', casts, castsCases],
  ['sizes', sizes, sizesCases],
  ['generated files', generated, generatedCases],
  ['entries', entries, entriesCases],
  ['docstrings', docstrings, docstringsCases],
  ['examples', examples, examplesCases],
  ['names', names, namesCases],
  ['globals', globals, globalsCases],
  ['amounts', amounts, amountsCases],
  ['package facts', packageFacts, packageFactsCases],
  ['extensions', extensionReads, extensionReadsCases],
]
const sources = tree()

for (const [title, rule, cases] of rules) {
  describe(`the rule of ${title}`, () => {
    it('holds in this tree', () => {
      expect(rule(sources)).toEqual([])
    })

    for (const [what, files, ...sentences] of cases) {
      it(`${sentences.length === 0 ? 'allows' : 'refuses'} ${what}`, () => {
        expect(rule(Object.entries(files).map(([path, text]): Source => ({ path, text })))).toEqual(sentences)
      })
    }
  })
}

describe('the readers', () => {
  it('see manifests, sources and tests, and nothing that is installed or built', () => {
    const paths = sources.map(({ path }) => path)
    const some = [
      'package.json',
      'packages/money/package.json',
      'packages/money/src/exact.ts',
      'test/architecture.test.ts',
    ]
    expect(paths).toEqual(expect.arrayContaining(some))
    expect(paths.filter((path) => /(^|\/)(node_modules|dist)\//.test(path))).toEqual([])
  })

  it('know a table of packages, each of which imports lower layers only', () => {
    for (const [name, { layer, mayImport, optIn = {} }] of Object.entries(PACKAGES)) {
      for (const packageName of [...mayImport, ...Object.values(optIn).flat()])
        expect(PACKAGES[packageName]?.layer, `${name} → ${packageName}`).toBeLessThan(layer)
    }
  })

  it('excuse from the rule of globals only what is there', () => {
    const texts = new Map(sources.map(({ path, text }) => [path, text]))
    const uses = Object.entries(ALLOWED_GLOBALS).flatMap(([path, names]) => names.map((name) => [path, name] as const))
    expect(uses.filter(([path, name]) => !texts.get(path)?.includes(`${name}(`))).toEqual([])
  })

  it('excuse from the rule of amounts only what is there', () => {
    const texts = new Map(sources.map(({ path, text }) => [path, text]))
    const files = [...Object.keys(EXACT_NUMBERS), ...Object.keys(COUNTS_DIGITS)]
    expect(files.filter((path) => !texts.has(path))).toEqual([])
    const folders = Object.keys(COUNTS_NO_MONEY)
    expect(folders.filter((folder) => !sources.some(({ path }) => path.startsWith(folder)))).toEqual([])
    expect(LISTED_USES.filter(([path, use]) => !texts.get(path)?.includes(use))).toEqual([])
  })
})

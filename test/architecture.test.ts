import { describe, expect, it } from 'vitest'
import { amountsPlants } from './architecture/amounts.plants.ts'
import { amounts } from './architecture/amounts.ts'
import { budgetsPlants } from './architecture/budgets.plants.ts'
import { budgets } from './architecture/budgets.ts'
import { circlesPlants } from './architecture/circles.plants.ts'
import { circles } from './architecture/circles.ts'
import { compilerStagesPlants } from './architecture/compiler-stages.plants.ts'
import { compilerStages } from './architecture/compiler-stages.ts'
import { docstringsPlants } from './architecture/docstrings.plants.ts'
import { docstrings } from './architecture/docstrings.ts'
import { doorsPlants } from './architecture/doors.plants.ts'
import { doors } from './architecture/doors.ts'
import { floorsPlants } from './architecture/floors.plants.ts'
import { floors } from './architecture/floors.ts'
import { generatedPlants } from './architecture/generated.plants.ts'
import { generated } from './architecture/generated.ts'
import { namesPlants } from './architecture/names.plants.ts'
import { names } from './architecture/names.ts'
import { COUNTS_NO_MONEY, LISTED_USES, PROVES_ITS_FLOATS, WORKS_WITH_BIGINTS } from './architecture/no-amounts.ts'
import { outsideWorldPlants } from './architecture/outside-world.plants.ts'
import { OWN, outsideWorld } from './architecture/outside-world.ts'
import { packageFactsPlants } from './architecture/package-facts.plants.ts'
import { packageFacts } from './architecture/package-facts.ts'
import type { Plant } from './architecture/plant.ts'
import { ROOMS } from './architecture/rooms.ts'
import { rootPackagePlants } from './architecture/root-package.plants.ts'
import { rootPackage } from './architecture/root-package.ts'
import type { Rule, Source } from './architecture/source.ts'
import { tree } from './architecture/tree.ts'

const rules: readonly (readonly [title: string, rule: Rule, plants: readonly Plant[]])[] = [
  ['floors', floors, floorsPlants],
  ['the root package', rootPackage, rootPackagePlants],
  ['circles', circles, circlesPlants],
  ['budgets', budgets, budgetsPlants],
  ["the compiler's stages", compilerStages, compilerStagesPlants],
  ['generated files', generated, generatedPlants],
  ['doors', doors, doorsPlants],
  ['docstrings', docstrings, docstringsPlants],
  ['names', names, namesPlants],
  ['the outside world', outsideWorld, outsideWorldPlants],
  ['amounts', amounts, amountsPlants],
  ['package facts', packageFacts, packageFactsPlants],
]
const sources = tree()

for (const [title, rule, plants] of rules) {
  describe(`the rule of ${title}`, () => {
    it('holds in this tree', () => {
      expect(rule(sources)).toEqual([])
    })

    for (const [what, files, ...sentences] of plants) {
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

  it('know a table of rooms that imports downward only', () => {
    for (const [name, { floor, mayImport, optIn = {} }] of Object.entries(ROOMS)) {
      for (const room of [...mayImport, ...Object.values(optIn).flat()])
        expect(ROOMS[room]?.floor, `${name} → ${room}`).toBeLessThan(floor)
    }
  })

  it('excuse from the rule of the outside world only what is there', () => {
    const texts = new Map(sources.map(({ path, text }) => [path, text]))
    const uses = Object.entries(OWN).flatMap(([path, names]) => names.map((name) => [path, name] as const))
    expect(uses.filter(([path, name]) => !texts.get(path)?.includes(`${name}(`))).toEqual([])
  })

  it('excuse from the rule of amounts only what is there', () => {
    const texts = new Map(sources.map(({ path, text }) => [path, text]))
    const files = [PROVES_ITS_FLOATS, ...Object.keys(WORKS_WITH_BIGINTS)]
    expect(files.filter((path) => !texts.has(path))).toEqual([])
    const folders = Object.keys(COUNTS_NO_MONEY)
    expect(folders.filter((folder) => !sources.some(({ path }) => path.startsWith(folder)))).toEqual([])
    expect(LISTED_USES.filter(([path, use]) => !texts.get(path)?.includes(use))).toEqual([])
  })
})

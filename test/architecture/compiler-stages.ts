import { importsOf } from './imports.ts'
import { resolver } from './resolve.ts'
import { isCode, type Rule } from './source.ts'
import { at } from './syntax.ts'

/** The stages of the compiler in their order; `lint` reads what `model` does, and nothing reads `lint`. */
const STAGES = ['parse', 'model', 'check', 'lower', 'emit'] as const

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(STAGES.map((stage, index) => [stage, STAGES.slice(0, index + 1)])),
  // What the checks found is not read again: whoever lowers and emits assumes that there is nothing to find.
  lower: ['parse', 'model', 'lower'],
  emit: ['parse', 'model', 'lower', 'emit'],
  lint: ['parse', 'model', 'lint'],
  generated: ['generated'],
}

/** Generated data may be read by any stage. */
const BY_ALL = 'generated'

const FOLDER = 'packages/compiler/src/'

/** A stage of the compiler imports only earlier ones. */
export const compilerStages: Rule = (sources) => {
  const resolve = resolver(sources)
  return sources
    .filter(({ path }) => isCode(path) && !/\.(test|fixture)\.ts$/.test(path) && stageOf(path) !== undefined)
    .flatMap((source) => {
      const stage = stageOf(source.path) ?? ''
      const allowed = MAY_IMPORT[stage] ?? []
      return importsOf(source).flatMap(({ specifier, node }) => {
        const target = stageOf(resolve(source.path, specifier) ?? '')
        if (target === undefined || target === BY_ALL || allowed.includes(target)) return []
        return [
          at(source, node, `imports ${specifier} of the stage ${target}; ${stage} may import ${allowed.join(', ')}`),
        ]
      })
    })
}

function stageOf(path: string): string | undefined {
  if (!path.startsWith(FOLDER)) return undefined
  const [folder, file] = path.slice(FOLDER.length).split('/')
  return file === undefined ? undefined : folder
}

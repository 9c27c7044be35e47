import type { Vendor } from '@outlay/ir'
import { camelCase, pascalCase } from '../../model/case.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'

/** The type of the option `worlds`: for each vendor that has a world, the parts that may be of one's own. */
export function worldsFile(vendors: readonly Vendor[], targets: Targets): GeneratedFile {
  const withWorld = vendors.filter(({ world }) => world !== undefined)
  const text = [
    fileHeader('*'),
    ...withWorld.map(
      ({ name }) =>
        `import type { World as ${pascalCase(name)}World } from '${targets.spec.import(`${name}/world-schemas`)}'\n`,
    ),
    `import type { ReadonlyDeep } from '@outlay/vendor'\n\n`,
    '/** Worlds of your own, by the vendor; what a world leaves out is that of its sample. */\n',
    'export interface Worlds {\n',
    ...withWorld.map(
      ({ name }) => `  readonly ${propertyName(name)}?: ReadonlyDeep<Partial<${pascalCase(name)}World>>\n`,
    ),
    '}\n',
  ].join('')
  return { path: `${targets.reference.folder}/worlds.gen.ts`, text }
}

function propertyName(name: string): string {
  return camelCase(name) === name ? name : JSON.stringify(name)
}

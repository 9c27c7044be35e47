import type { Vendor } from '@outlay/ir'
import { camelCase, kebabCase, pascalCase } from '../../model/case.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'

/** The vendor with what is written by hand for it; a file that is missing is a type error. */
export function referenceFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const name = camelCase(vendor.name)
  const handled = vendor.operations.filter((one) => one.handled).map(({ id }) => id)
  const world = vendor.world === undefined ? [] : ['open', 'secrets']
  const files = [
    ...handled.map((id) => ({ id, file: `operations/${kebabCase(id)}.ts` })),
    ...world.map((id) => ({ id, file: `${id}.ts` })),
  ]
  const operations = handled.length === 0 ? '{}' : `{ ${handled.join(', ')} }`
  const text = [
    fileHeader(vendor.name),
    `import { ${name} as vendor } from '${targets.vendor.import(vendor.name)}'\n`,
    `import type { Served } from '${targets.reference.types('behaviour/behaviour.ts')}'\n`,
    ...files.map(({ id, file }) => `import { ${id} } from '${targets.reference.written(`${vendor.name}/${file}`)}'\n`),
    `\n/** ${pascalCase(vendor.name)} as the reference serves it. */\n`,
    `export const ${name}: Served<typeof vendor> = {\n`,
    '  ...vendor,\n',
    `  behaviour: { ${[...world, `operations: ${operations}`].join(', ')} },\n`,
    '}\n\n',
    `export default ${name}\n`,
  ].join('')
  return { path: `${targets.reference.folder}/${vendor.name}.gen.ts`, text }
}

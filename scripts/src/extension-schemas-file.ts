import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { GeneratedFile } from '@outlay/compiler'
import { yamlSource } from '@outlay/compiler/yaml-source'

/** The JSON Schemas of our extensions as data, which the compiler brings along when it is published. */
export function extensionSchemasFile(root: string): GeneratedFile {
  const folder = join(root, 'openapi/schemas')
  const names = globSync('*.schema.yaml', { cwd: folder }).sort()
  const schemas = names.map((file) => {
    const { value } = yamlSource(file, readFileSync(join(folder, file), 'utf8'))
    return [basename(file, '.schema.yaml'), value]
  })
  const text = [
    '// Written by `pnpm generate` from openapi/schemas/; change it there.\n\n',
    '/** The JSON Schemas of the extensions and of a price list, by name. */\n',
    'export const extensionSchemas: Readonly<Record<string, object>> = ',
    `${JSON.stringify(Object.fromEntries(schemas), null, 2)}\n`,
  ].join('')
  return { path: 'packages/compiler/src/generated/extension-schemas.gen.ts', text }
}

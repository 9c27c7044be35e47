import type { List, Operation, Vendor } from '@outlay/ir'
import { camelCase } from '../../model/case.ts'
import { summaryText } from '../output/code.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'

/** The opt-in entry that goes through lists: one function for each operation with `x-list`. */
export function listsFile({ name, operations }: Vendor, targets: Targets): GeneratedFile {
  const runtime = targets.sdk.runtime(1, 'lists')
  const imports = new Imports()
  const functions = operations.flatMap((operation) => {
    if (operation.list === undefined) return []
    // As one name, since the functions have the same ones.
    imports.all('sdk', `../${name}.gen.ts`)
    const called = {
      paginate: imports.value('paginate', runtime),
      listOf: imports.type('ListOf', runtime),
      options: imports.type('ListOptions', runtime),
    }
    return [functionCode(operation, operation.list, called)]
  })
  const code = functions.length === 0 ? ['export {}\n'] : [`\nexport type { List } from '${runtime}'\n`, ...functions]
  return {
    path: `${targets.sdk.folder}/${name}/lists.gen.ts`,
    text: `${fileHeader(name)}${imports}${code.join('')}`,
  }
}

function functionCode(
  operation: Operation,
  { entries, next, more }: List,
  called: Readonly<Record<'paginate' | 'listOf' | 'options', string>>,
): string {
  const name = camelCase(operation.id)
  const facts = {
    entries,
    ...(next && { next: { to: next.to, [next.by]: next.by === 'page' ? (next.first ?? 1) : next.from } }),
    ...(more && { more }),
  }
  const types = `<typeof sdk.${name}, ${JSON.stringify(entries)}>`
  return [
    `\n/** ${summaryText(operation)}: each entry in order; the next page is requested when it is needed. */\n`,
    `export const ${name} = (options: ${called.options}<typeof sdk.${name}>): ${called.listOf}${types} =>\n`,
    `  ${called.paginate}${types}(sdk.${name}, options, ${JSON.stringify(facts)})\n`,
  ].join('')
}

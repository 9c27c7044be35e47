import { camelCase } from '../../model/case.ts'
import { type List, listOf } from '../../model/list.ts'
import type { Operation } from '../../model/operation.ts'
import { followed } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'

/** The opt-in entry that goes through lists: one function for each operation with `x-list`. */
export function listsFile(vendor: VendorSource, targets: Targets): GeneratedFile {
  const { name, operations } = vendor
  const code = operations.flatMap((operation) => {
    const list = listOf(operation)
    return list === undefined ? [] : [operationCode(vendor, operation, list)]
  })
  const text = [
    head(name),
    ...(code.length === 0
      ? ['export {}\n']
      : [
          `import { type ListOf, type ListOptions, paginate } from '${targets.sdk.runtime(1, 'lists')}'\n`,
          // As one name, since the functions have the same ones.
          `import * as sdk from '../${name}.gen.ts'\n`,
          `\nexport type { List } from '${targets.sdk.runtime(1, 'lists')}'\n`,
          ...code,
        ]),
  ].join('')
  return { path: `${targets.sdk.folder}/${name}/lists.gen.ts`, text }
}

function operationCode({ document }: VendorSource, operation: Operation, { entries, next, more }: List): string {
  const { id, node, parameters } = operation
  const name = camelCase(id)
  const summary = String(node['summary'] ?? id)
    .replace(/\.$/, '')
    .replaceAll('*/', '* /')
  const to = parameters.find((one) => one.in === 'query' && one.name === next?.to)
  const first = to && followed(document, to.schema)['default']
  const facts = {
    entries,
    ...(next && { next: { to: next.to, [next.by]: next.by === 'page' ? (first ?? 1) : next.from } }),
    ...(more && { more }),
  }
  const types = `<typeof sdk.${name}, ${JSON.stringify(entries)}>`
  return [
    `\n/** ${summary}: each entry in its order; a further page is asked for when it is come to. */\n`,
    `export const ${name} = (options: ListOptions<typeof sdk.${name}>): ListOf${types} =>\n`,
    `  paginate${types}(sdk.${name}, options, ${JSON.stringify(facts)})\n`,
  ].join('')
}

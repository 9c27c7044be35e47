import { SDK_FUNCTIONS } from '../model/entry-names.ts'
import { RUNTIME_NAMES } from '../model/runtime-names.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** Names that generated files give to other things, beside those of the operations. */
const TAKEN: ReadonlySet<string> = new Set([
  ...RUNTIME_NAMES,
  ...['faults', 'operationFaults', 'priceLists', 'pricing', 'spec', 'validators', 'vendor'],
  ...[
    'createClient',
    'createVendorClient',
    'isApiErrorOf',
    'paginate',
    'respondOffline',
    'priceVersion',
    'sdk',
    ...SDK_FUNCTIONS,
  ],
])

/** Words that no constant can be called, or not without hiding what generated code needs. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete'],
  ...['do', 'else', 'enum', 'eval', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements'],
  ...['import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected', 'public'],
  ...['return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void'],
  ...['while', 'with', 'yield'],
])

/** Names behind which hey-api puts a sign. */
const RESPELLED: ReadonlySet<string> = new Set([
  ...['any', 'as', 'async', 'atob', 'bigint', 'boolean', 'btoa', 'clearInterval', 'clearTimeout', 'console', 'crypto'],
  ...['decodeURI', 'decodeURIComponent', 'document', 'encodeURI', 'encodeURIComponent', 'exports', 'fetch', 'from'],
  ...['global', 'globalThis', 'history', 'location', 'module', 'namespace', 'navigator', 'never', 'number'],
  ...['performance', 'process', 'queueMicrotask', 'require', 'setInterval', 'setTimeout', 'string', 'structuredClone'],
  ...['symbol', 'type', 'unknown', 'window'],
])

/** What the files of an operation add to its id. */
const ADDED = ['Pricing', 'Operation'] as const

/** Operations whose names cannot be those of constants in the generated files. */
export function checkOperationNames({ source, operations }: VendorSource): Diagnostic[] {
  const ids = operations.map(({ id }) => id)
  return operations.flatMap(({ id, place }) => {
    const at = [...place, 'operationId']
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
      const found = `operationId ${JSON.stringify(id)}`
      return [source.diagnostic(at, found, 'a name in camelCase such as estimateImage')]
    }
    const found = `operationId ${id}, ${reasonAgainst(id, ids)}`
    return found.endsWith(', ') ? [] : [source.diagnostic(at, found, 'another name in camelCase such as estimateImage')]
  })
}

function reasonAgainst(id: string, ids: readonly string[]): string {
  if (RESERVED.has(id) || RESPELLED.has(id)) return 'a word of JavaScript or TypeScript'
  if (TAKEN.has(id)) return 'a name that generated files need themselves'
  const other = ids.find((one) => ADDED.some((end) => id === `${one}${end}`))
  return other === undefined ? '' : `a name that generated files give to a part of ${other}`
}

import { SDK_FUNCTIONS } from '../model/entry-names.ts'
import { RUNTIME_NAMES } from '../model/runtime-names.ts'

/** Words that no constant can be called, or not without hiding what generated code needs. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set([
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete'],
  ...['do', 'else', 'enum', 'eval', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements'],
  ...['import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected', 'public'],
  ...['return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void'],
  ...['while', 'with', 'yield'],
])

/** Names behind which hey-api puts a sign. */
export const RESPELLED_WORDS: ReadonlySet<string> = new Set([
  ...['any', 'as', 'async', 'atob', 'bigint', 'boolean', 'btoa', 'clearInterval', 'clearTimeout', 'console', 'crypto'],
  ...['decodeURI', 'decodeURIComponent', 'document', 'encodeURI', 'encodeURIComponent', 'exports', 'fetch', 'from'],
  ...['global', 'globalThis', 'history', 'location', 'module', 'namespace', 'navigator', 'never', 'number'],
  ...['performance', 'process', 'queueMicrotask', 'require', 'setInterval', 'setTimeout', 'string', 'structuredClone'],
  ...['symbol', 'type', 'unknown', 'window'],
])

/** Names that generated files give to other things, beside those of the operations. */
export const TAKEN_NAMES: ReadonlySet<string> = new Set([
  ...RUNTIME_NAMES,
  ...['faults', 'operationFaults', 'priceLists', 'pricing', 'spec', 'validators', 'vendor'],
  ...['createClient', 'createVendorClient', 'isApiErrorOf', 'paginate', 'respondOffline', 'priceVersion', 'sdk'],
  ...SDK_FUNCTIONS,
])

/** Names that the packages give to entries of their own, so that a vendor's would be hidden. */
export const TAKEN_VENDORS: readonly string[] = [
  ...['cache', 'deciding-names', 'events', 'logger', 'money', 'runtime', 'tokens', 'vitest', 'webhooks'],
  ...['json-pointer', 'media-type', 'path-template'],
  ...['main', 'msw', 'prism', 'sample-set', 'serve', 'open', 'pricing', 'secrets', 'spec', 'validators'],
]

import type ts from 'typescript'
import type { Source } from './source.ts'

/** The files that work with numbers that amounts are made of, and why these are never rounded. */
export const EXACT_NUMBERS: Readonly<Record<string, string>> = {
  'packages/money/src/integers.ts': 'integers within ±(2^53 − 1); a result beyond is worked out again with bigints',
  'packages/money/src/json-number.ts': 'a number that has at most 15 digits, or is read back digit by digit',
  'packages/money/src/unit-sum.ts': 'integers from 0 to 2^53 − 1; a result beyond is NaN and not used',
}

/** The files that may use operators, and why: amounts are calculated by functions there, and numbers count digits. */
export const COUNTS_DIGITS: Readonly<Record<string, string>> = {
  'packages/money/src/exact.ts': 'decimal places',
  'packages/money/src/money.ts': 'decimal places, and a count that is a bigint',
  'packages/money/src/print.ts': 'digits, and places in a text',
}

/** Folders in which no amount ever is, and what is counted there; such a file imports no money. */
export const COUNTS_NO_MONEY: Readonly<Record<string, string>> = {
  'packages/contract/src/bounds.ts': 'milliseconds and bytes',
  'packages/contract/src/send/': 'milliseconds, bytes and requests',
  'packages/pricing/src/tokens/': 'tokens, bytes and characters',
  'packages/reference/src/random/': 'random numbers',
  'packages/reference/src/redact/': 'places in texts',
  'packages/reference/src/chat/': 'tokens and seeds',
  'packages/reference/src/idempotency/': 'hashes and milliseconds',
  'packages/reference/src/limits/': 'requests and milliseconds',
  'packages/reference/src/picture/': 'pixels',
  'packages/reference/src/retention/': 'entries and bytes',
  'packages/reference/src/stream/': 'tokens and milliseconds',
  'packages/reference/src/time/': 'milliseconds',
  'packages/reference/src/url-policy/': 'parts of addresses',
  'packages/sdk/src/cache/': 'milliseconds, and who waits',
  'packages/sdk/src/logger/': 'milliseconds',
  'packages/sdk/src/retry/': 'attempts, seconds and milliseconds',
  'packages/sdk/src/time/': 'milliseconds',
  'packages/sdk/src/lists/': 'pages',
  'packages/sdk/src/webhooks/': 'seconds',
}

/** Whether a file stands in a folder without amounts. */
export function countsNoMoney(path: string): boolean {
  return Object.keys(COUNTS_NO_MONEY).some((folder) => path.startsWith(folder))
}

/** Uses elsewhere, by file as they are written there, each with what it counts instead of an amount. */
const COUNTS_SOMETHING_ELSE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'packages/pricing/src/price-list-index.ts': {
    '(from + to) >> 1': 'places in a list',
    'from - 1': 'places in a list',
    'effectiveAt(one) - effectiveAt(other)': 'milliseconds',
  },
  'packages/mock/src/timers.ts': {
    'Math.min(Math.max(at - since, 0), LONGEST)': 'milliseconds',
    'Math.max(at - since, 0)': 'milliseconds',
    'at - since': 'milliseconds',
    'Math.max(last.wait, 1) * 2': 'milliseconds',
    'Math.max(last.wait, 1)': 'milliseconds',
  },
  'packages/mock/src/serve/log-line.ts': { 'ms.toFixed(1)': 'milliseconds' },
  'packages/mock/src/serve/log.ts': { 'ms.toFixed(1)': 'milliseconds' },
  'packages/mock/src/serve/listener.ts': { 'requestTimeout / 10': 'milliseconds' },
  'packages/mock/src/serve/request-listener.ts': { 'performance.now() - since': 'milliseconds' },
  'packages/reference/src/lumenfall/chat/completion.ts': {
    'Math.min(count, DIFFERENT)': 'answers',
    'index % DIFFERENT': 'answers',
  },
  'packages/sdk/src/client/ky-retries.ts': { 'milliseconds < LONGEST': 'milliseconds' },
  'packages/outlay/bin/outlay.js': { "process.versions.node.split('.').map(Number)": 'versions of Node' },
}

/** Every use that is listed here: its file and its text. */
export const LISTED_USES: readonly (readonly [path: string, text: string])[] = Object.entries(
  COUNTS_SOMETHING_ELSE,
).flatMap(([path, uses]) => Object.keys(uses).map((text) => [path, text] as const))

/** Whether a node is, or is part of, a use that is listed here. */
export function countsSomethingElse({ path }: Source, node: ts.Node): boolean {
  const uses = COUNTS_SOMETHING_ELSE[path]
  if (uses === undefined) return false
  for (let whole = node; whole.parent !== undefined; whole = whole.parent) {
    if (Object.hasOwn(uses, whole.getText())) return true
  }
  return false
}

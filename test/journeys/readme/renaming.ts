// What differs between one run and the next: ids and instants, which stand for themselves wherever they come again; and
// numbers that follow from the instant.
const ID = '(?:(?:img|req|whk|file|up|video|topup)_|chatcmpl-)[0-9A-HJKMNP-TV-Z]{26}'
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const INSTANT = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z'
const TOKEN = '(?<=/)[0-9a-f]{32}(?=/)'
const NAMES = new RegExp(`\\b(?:${ID}|${UUID})\\b|\\b${INSTANT}|${TOKEN}`, 'g')
const MASKED: readonly (readonly [RegExp, string])[] = [
  [/\bt=\d{10},v1=[0-9a-f]{64}\b/g, 't=<second>,v1=<signature>'],
  [/("(?:created|created_at|completed_at)":)\d{10}\b/g, '$1<second>'],
  [/\bexpires=\d{13}\b/g, 'expires=<instant>'],
  [/^(x-ratelimit-reset: )\d{10}$/gm, '$1<second>'],
]

/** Names of one run by those of another. */
export interface Renaming {
  /** A text of the first run in the names of the second, as far as they are known. */
  readonly renamed: (text: string) => string
  /** Learns names from the same text of both runs: the first as it would stand in the second, and the second. */
  readonly learned: (first: string, second: string) => readonly [string, string]
}

/** No names yet; `fixed` are the same in both runs. */
export function renaming(fixed: string): Renaming {
  const names = new Map<string, string>()
  const renamed = (text: string): string => masked(text.replace(NAMES, (name) => names.get(name) ?? name))
  return {
    renamed,
    learned(first, second) {
      const [old, young] = [first.match(NAMES) ?? [], second.match(NAMES) ?? []]
      const taken = new Set(names.values())
      for (const [index, name] of old.entries()) {
        const other = young[index]
        if (names.has(name) || fixed.includes(name) || other === undefined) continue
        // An id of the second run stands for one of the first: what came before is no other one now.
        if (!/T.*Z$/.test(other) && taken.has(other)) continue
        names.set(name, other)
        taken.add(other)
      }
      return [renamed(first), masked(second)]
    },
  }
}

function masked(text: string): string {
  return MASKED.reduce((sum, [pattern, mask]) => sum.replace(pattern, mask), text)
}

import { codePlaces, placeBelow } from '../code-places.ts'
import { findDifferences, formatDifference } from '../differences.ts'
import type { Exchange } from '../exchange.ts'
import { formatValue } from '../format-value.ts'
import { credentialNotGiven } from '../server-state.ts'
import { body } from './body.ts'
import type { NotJudged, Rule } from './rule.ts'
import { status } from './status.ts'

/** A refusal has the fields of the named example, and its code; the words of a sentence are the server's own. */
export const refusal: Rule = { name: 'refusal', requires: [status, body], judge }

function judge(exchange: Exchange): string[] | NotJudged {
  const { vendor, given, reply } = exchange
  if (given.reply === undefined || `${given.status}`.startsWith('2')) return []
  const rules = [vendor.faults, given.operation.faults].filter((one) => one !== undefined)
  const codes = codePlaces(rules, given.status)
  const [wanted, came] = [given.reply, reply.body].map((one) => outline(one, codes, ''))
  const found = findDifferences(wanted, came)
  const notJudged = found.length === 0 ? undefined : credentialNotGiven(exchange)
  if (notJudged !== undefined) return { notJudged }
  return found.map((one) => formatDifference(one, `example ${given.name}`, words))
}

/** A body as words: what names the fault as it stands, of every other value its kind. */
function outline(value: unknown, codes: ReadonlySet<string>, place: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => outline(entry, codes, placeBelow(place, '*')))
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
    return Object.fromEntries(fields.map(([key, entry]) => [key, outline(entry, codes, placeBelow(place, key))]))
  }
  if (codes.has(place)) return formatValue(value)
  return value === null ? 'null' : `a ${typeof value}`
}

function words(outlined: unknown): string {
  if (typeof outlined === 'string') return outlined
  return Array.isArray(outlined) ? 'a list' : 'an object'
}

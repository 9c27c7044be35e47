import { followed, isObject, type Json } from '../../model/schema.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

const MONEY = new Set(['usd', 'price', 'prices', 'cost', 'costs', 'amount', 'amounts', 'rate', 'rates'])

/** No amount of money has `multipleOf`: validators divide in binary and refuse 0.29 as a multiple of 0.01. */
export const exactMoney: OurRule = { given: '$..properties[*]', resolved: false, faults: steppedMoney }

function steppedMoney(schema: unknown, path: Path, document: Json): Fault[] {
  const name = String(path.at(-1))
  const looksLikeMoney = wordsOf(name).some((word) => MONEY.has(word))
  if (!looksLikeMoney || !hasStep(schema, document, 0)) return []
  return [
    {
      message: `\`${name}\` must be a decimal string or an integer of a small unit, because it looks like money; received \`multipleOf\`.`,
    },
  ]
}

function wordsOf(name: string): string[] {
  const apart = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
  return apart.toLowerCase().split(/[^a-z]+/)
}

/** Is there a `multipleOf` in the schema, in its items or its branches? Its own properties have names of their own. */
function hasStep(schema: unknown, document: Json, depth: number): boolean {
  // Branches nest a few levels; the limit is for a schema that holds itself.
  if (depth > 8) return false
  if (Array.isArray(schema)) return schema.some((branch) => hasStep(branch, document, depth + 1))
  if (!isObject(schema)) return false
  const { properties: _, ...rest } = followed(document, schema)
  return 'multipleOf' in rest || Object.values(rest).some((part) => hasStep(part, document, depth + 1))
}

import { hasMoneyMark, type MoneyMark, moneyOf } from '../../model/money.ts'
import { componentSchemas, followed, isObject, type Json, schemaName } from '../../model/schema.ts'

/** Where the amounts of a value are, as the runtime of `@outlay/sdk` reads them; `Amounts` in there says what each word means. */
export interface Amounts {
  readonly mark?: MoneyMark
  readonly required?: Readonly<Record<string, Part>>
  readonly optional?: Readonly<Record<string, Part>>
  readonly values?: Part
  readonly items?: Part
  readonly orNull?: Part
  readonly all?: readonly Part[]
  readonly either?: readonly Alternative[]
}

/** Amounts of their own, or those of a component schema. */
export type Part = Amounts | { readonly of: string }

/** What a value may be, by what tells it from the others. */
export interface Alternative {
  readonly has: readonly string[]
  readonly is: Json
  /** Undefined where it has no amounts. */
  readonly amounts: Part | undefined
}

/** Where the amounts of a schema are; undefined where there are none. A component schema of several parts stays a reference. */
export function amountsIn(document: Json, schema: unknown): Part | undefined {
  const name = schemaName(schema)
  if (name === undefined || hasMoneyMark(schema)) return amountsWithin(document, followed(document, schema))
  const whole = followed(document, schema)
  if (moneyOf(whole) !== undefined) return amountsWithin(document, whole)
  return holdsAmounts(document, schema) ? { of: name } : undefined
}

/** The same of a schema whose reference has been followed: that of a component schema itself. */
export function amountsWithin(document: Json, whole: Json): Amounts | undefined {
  const mark = moneyOf(whole)
  const parts = mark === undefined ? partsOf(document, whole) : [{ mark }]
  const [first, ...more] = parts
  if (first === undefined) return undefined
  const amounts = more.length === 0 ? first : { all: parts }
  return [whole['type']].flat().includes('null') ? { orNull: amounts } : (amounts as Amounts)
}

/** The amounts of one of several schemas, by what tells each from the others; undefined where none has any. */
export function alternativeAmounts(document: Json, schemas: readonly unknown[]): Part | undefined {
  const others = schemas.filter((one) => followed(document, one)['type'] !== 'null')
  const either = alternatives(document, others)
  const [only] = either
  if (only === undefined || either.every(({ amounts }) => amounts === undefined)) return undefined
  const part = either.length === 1 && only.amounts !== undefined ? only.amounts : { either }
  return others.length < schemas.length ? { orNull: part } : part
}

/** The schemas that a value of this one is one of, however they are nested. */
export function branchesOf(document: Json, schema: unknown): unknown[] {
  const whole = followed(document, schema)
  const branches = whole['oneOf'] ?? whole['anyOf']
  return Array.isArray(branches) ? branches.flatMap((one) => branchesOf(document, one)) : [schema]
}

function partsOf(document: Json, whole: Json): Part[] {
  const { allOf, items, additionalProperties: values } = whole
  const branches = whole['oneOf'] ?? whole['anyOf']
  const entries = isObject(items) ? amountsIn(document, items) : undefined
  return [
    ...(fieldsOf(document, whole, isObject(values) ? amountsIn(document, values) : undefined) ?? []),
    ...(entries === undefined ? [] : [{ items: entries }]),
    ...(Array.isArray(allOf) ? allOf.flatMap((one) => amountsIn(document, one) ?? []) : []),
    ...(Array.isArray(branches) ? [alternativeAmounts(document, branches) ?? []].flat() : []),
  ]
}

function fieldsOf(document: Json, whole: Json, values: Part | undefined): Amounts[] | undefined {
  const names = requiredOf(whole)
  const properties = isObject(whole['properties']) ? Object.entries(whole['properties']) : []
  const fields = properties.flatMap(([name, schema]) => {
    const part = amountsIn(document, schema)
    return part === undefined ? [] : [[name, part] as const]
  })
  if (fields.length === 0 && values === undefined) return undefined
  const required = Object.fromEntries(fields.filter(([name]) => names.includes(name)))
  const optional = Object.fromEntries(fields.filter(([name]) => !names.includes(name)))
  return [
    {
      ...(Object.keys(required).length > 0 && { required }),
      ...(Object.keys(optional).length > 0 && { optional }),
      ...(values !== undefined && { values }),
    },
  ]
}

/** Those with the most fields of their own first: another may have all fields of one that stands after it. */
function alternatives(document: Json, schemas: readonly unknown[]): Alternative[] {
  const wholes = schemas.map((schema) => followed(document, schema))
  const everywhere = requiredOf(wholes[0] ?? {}).filter((name) => wholes.every((one) => requiredOf(one).includes(name)))
  return schemas
    .map((schema, index): Alternative => {
      const whole = wholes[index] ?? {}
      const has = requiredOf(whole).filter((name) => !everywhere.includes(name))
      const telling = requiredOf(whole).flatMap((name) => {
        const own = constantOf(document, whole, name)
        const differs = wholes.some((other) => hasProperty(other, name) && constantOf(document, other, name) !== own)
        return own !== undefined && differs ? [[name, own] as const] : []
      })
      return { has, is: Object.fromEntries(telling), amounts: amountsIn(document, schema) }
    })
    .sort((a, b) => tellsOf(b) - tellsOf(a))
}

function requiredOf({ required }: Json): string[] {
  return Array.isArray(required) ? required.map(String) : []
}

/** How much tells it from the others. */
function tellsOf({ has, is }: Alternative): number {
  return has.length + Object.keys(is).length
}

function hasProperty({ properties }: Json, name: string): boolean {
  return isObject(properties) && Object.hasOwn(properties, name)
}

function constantOf(document: Json, { properties }: Json, name: string): unknown {
  return followed(document, isObject(properties) ? properties[name] : undefined)['const']
}

function holdsAmounts(document: Json, schema: unknown, seen: Set<string> = new Set()): boolean {
  if (Array.isArray(schema)) return schema.some((one) => holdsAmounts(document, one, seen))
  if (!isObject(schema)) return false
  if (moneyOf(schema) !== undefined) return true
  const name = schemaName(schema)
  if (name !== undefined && !seen.has(name)) {
    seen.add(name)
    if (holdsAmounts(document, componentSchemas(document)[name], seen)) return true
  }
  const { properties, items, additionalProperties, allOf, anyOf, oneOf } = schema
  const fields = isObject(properties) ? Object.values(properties) : []
  return holdsAmounts(document, [...fields, items, additionalProperties, allOf, anyOf, oneOf], seen)
}

import type { Checks, RulePart, SchemaCheck, SchemaRule } from '@outlay/ir'
import * as runtime from '@outlay/validators/runtime'
import { faultsOf, fitsRules, type Rules, type Validator, validator } from '@outlay/validators/runtime'

/** The validators of a vendor. */
export interface InterpretedValidators {
  /** The validator of bodies with a schema, by the name of its component. */
  readonly ofBody: (schema: string) => Validator<unknown>
  /** The validators of an operation's parameters, in their order. */
  readonly ofParameters: (operation: string) => readonly Validator<unknown>[]
}

/** Reads the rules of all schemas, each when it is first needed; the walker of `@outlay/validators` follows them. */
export function readValidators({ schemas, bodies, parameters }: Checks): InterpretedValidators {
  const read = rulesReader((name) => found(schemas, name))
  const known = new Map<string, Validator<unknown>>()
  return {
    ofBody: (name) => {
      const made = known.get(name) ?? validatorOf(found(bodies, name), read)
      known.set(name, made)
      return made
    },
    ofParameters: (operation) => found(parameters, operation).map((check) => validatorOf(check, read)),
  }
}

type ReadRules = (rules: readonly SchemaRule[]) => Rules

function validatorOf({ name, rules: written, order, whole }: SchemaCheck, read: ReadRules): Validator<unknown> {
  const rules = read(written)
  return validator({ name, quick: (value) => fitsRules(rules, value), thorough: faultsOf(rules, order, whole) })
}

/** A reader that knows the rules of component schemas by name: they may refer to themselves. */
function rulesReader(schemaNamed: (name: string) => readonly SchemaRule[]): ReadRules {
  const known = new Map<string, Rules>()
  return read

  function read(rules: readonly SchemaRule[]): Rules {
    return rules.map(({ check, known: parts }) => [checkNamed(check), ...parts.map(part)])
  }

  function ofSchema(name: string): Rules {
    const made = known.get(name) ?? read(schemaNamed(name))
    known.set(name, made)
    return made
  }

  function part(one: RulePart): unknown {
    switch (one.is) {
      case 'json':
        return one.value
      case 'pattern':
        return new RegExp(one.source, one.flags)
      case 'rules':
        return read(one.rules)
      case 'properties':
        return Object.fromEntries(one.properties.map(({ name, rules }) => [name, read(rules)]))
      case 'list':
        return one.parts.map(part)
      case 'later': {
        const rules = read(one.rules)
        return () => rules
      }
      case 'schema':
        return () => ofSchema(one.name)
      case 'infinity':
        return Number.POSITIVE_INFINITY
      case 'nothing':
        return undefined
    }
  }
}

type Check = Rules[number][0]

const CHECKS: ReadonlyMap<string, unknown> = new Map(Object.entries(runtime))

function checkNamed(name: string): Check {
  const check = CHECKS.get(`check${name}`)
  if (typeof check !== 'function') throw new Error(`The IR names the check ${name}, which there is not.`)
  return check as Check
}

function found<T>(map: Readonly<Record<string, T>>, name: string): T {
  const one = Object.hasOwn(map, name) ? map[name] : undefined
  if (one === undefined) throw new Error(`The IR has no checks for ${name}.`)
  return one
}

import type { RulePart, SchemaRule } from '@outlay/ir'

/** What the code of rules calls: functions of the runtime, and component schemas, by their names in the file. */
export interface RuleNames {
  readonly ofCheck: (check: string) => string
  readonly ofSchema: (name: string) => string
}

/** Code of the rules of a schema, which `walk` of `@outlay/validators` follows. */
export function rulesCode(rules: readonly SchemaRule[], names: RuleNames): string {
  return list(
    rules.map(({ check, known }) => list([names.ofCheck(check), ...known.map((one) => partCode(one, names))])),
  )
}

function partCode(part: RulePart, names: RuleNames): string {
  switch (part.is) {
    case 'json':
      return JSON.stringify(part.value)
    case 'pattern':
      return String(new RegExp(part.source, part.flags))
    case 'rules':
      return rulesCode(part.rules, names)
    case 'properties': {
      const each = part.properties.map(({ name, rules }) => `${JSON.stringify(name)}: ${rulesCode(rules, names)}`)
      return `{ ${each.join(', ')} }`
    }
    case 'list':
      return list(part.parts.map((one) => partCode(one, names)))
    case 'later':
      return `() => ${rulesCode(part.rules, names)}`
    case 'schema':
      return `() => ${names.ofSchema(part.name)}`
    case 'infinity':
      return 'Infinity'
    case 'nothing':
      return 'undefined'
  }
}

function list(parts: readonly string[]): string {
  return `[${parts.join(', ')}]`
}

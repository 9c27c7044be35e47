import { lowerCheck, lowerComponent } from '../../lower/checks.ts'
import type { Json } from '../../model/schema.ts'
import { Imports } from '../output/imports.ts'
import type { NamedSchema } from './ajv.ts'
import { type RuleNames, rulesCode } from './rules-code.ts'

/** Code of checks that find every violation: schemas as plain data, which `walk` follows. It imports only `runtime`. */
export function thoroughCode(document: Json, schemas: readonly NamedSchema[], runtime: string): string {
  const imports = new Imports()
  const references: string[] = []
  const names: RuleNames = {
    ofCheck: (check) => imports.value(`check${check}`, runtime, `$check${check}`),
    ofSchema: (name) => {
      if (!references.includes(name)) references.push(name)
      return `$${references.indexOf(name) + 1}`
    },
  }
  const checks = schemas.map((one) => {
    const { rules, order, whole } = lowerCheck(document, { ...one, title: one.name })
    const known = [rulesCode(rules, names), JSON.stringify(order), whole && JSON.stringify(whole)]
    const taken = known.filter((part) => part !== undefined).join(', ')
    const type = imports.type('FaultsOf', runtime)
    return `export const ${one.name}: ${type} = /* @__PURE__ */ ${imports.value('faultsOf', runtime, '$faultsOf')}(${taken})\n`
  })
  const referred: string[] = []
  // Longer with each schema that refers to further ones.
  for (const name of references) {
    const type = imports.type('Rules', runtime)
    referred.push(
      `/** ${name} */\nconst ${names.ofSchema(name)}: ${type} = ${rulesCode(lowerComponent(document, name), names)}\n`,
    )
  }
  return `${imports}\n${[...referred, ...checks].join('')}`
}

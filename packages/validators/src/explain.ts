import type { AjvError, Fault } from './fault.ts'
import { finding } from './finding.ts'
import { formatFindings } from './format-findings.ts'

/** How faults are described: the order of the properties, and what the value as a whole is called. */
export interface Telling {
  readonly order?: readonly string[]
  readonly whole?: string
}

/**
 * The faults behind ajv's errors: all of them, none twice, in the given order of properties.
 *
 * Branches of `anyOf` and `oneOf` are described as one fault, and a value of a wrong type has no other faults.
 *
 * @example explain(check.errors ?? [], { order: ['model', 'width'] })
 * // [{ pointer: '/width', keyword: 'minimum', given: 1, message: '`width` must be …; received 1.', … }]
 */
export function explain(errors: readonly AjvError[], { order, whole }: Telling = {}): Fault[] {
  return formatFindings(withoutImplied(withoutBranches(errors)).map(finding), order, whole)
}

/** Violations below these keywords are described separately. */
function withoutImplied(errors: readonly AjvError[]): readonly AjvError[] {
  return errors.length === 1 ? errors : errors.filter(({ keyword }) => !/^(if|propertyNames)$/.test(keyword))
}

/** ajv tells a choice right after what failed in its branches; a branch that is a reference has a schema path of its own. */
function withoutBranches(errors: readonly AjvError[]): AjvError[] {
  let choice: AjvError | undefined
  const reported = errors.toReversed().filter((error) => {
    if (choice !== undefined && isOfBranch(error, choice)) return false
    choice = error.keyword === 'anyOf' || error.keyword === 'oneOf' ? error : undefined
    return true
  })
  return reported.reverse()
}

function isOfBranch(error: AjvError, choice: AjvError): boolean {
  if (!`${error.instancePath}/`.startsWith(`${choice.instancePath}/`)) return false
  return error.schemaPath.startsWith(`${choice.schemaPath}/`) || error.parentSchema !== choice.parentSchema
}

/** What the generated validators call. */
export { codePoints } from './code-points.ts'
export { equal } from './equal.ts'
export { findEqualItems } from './equal-items.ts'
export { faultsOf } from './faults-of.ts'
export {
  checkAdditional,
  checkAll,
  checkContains,
  checkDependentRequired,
  checkDependentSchema,
  checkIf,
  checkItems,
  checkKnown,
  checkPatternProperties,
  checkPrefixItems,
  checkProperties,
  checkPropertyNames,
  checkRequired,
} from './part-rules.ts'
export { checkUnevaluatedItems, checkUnevaluatedProperties } from './unevaluated-rules.ts'
export { type CompiledCheck, type FaultsOf, type Validator, validator } from './validator.ts'
export {
  checkAnyOf,
  checkEnum,
  checkEqual,
  checkExclusiveMaximum,
  checkExclusiveMinimum,
  checkMaxItems,
  checkMaximum,
  checkMaxLength,
  checkMaxProperties,
  checkMinItems,
  checkMinimum,
  checkMinLength,
  checkMinProperties,
  checkMultipleOf,
  checkNever,
  checkNot,
  checkOneOf,
  checkPattern,
  checkType,
  checkUniqueItems,
} from './value-rules.ts'
export { fitsRules, type Rules } from './walk.ts'

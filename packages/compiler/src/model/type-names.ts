import { pascalCase } from './case.ts'

/** The types of an operation, by what each ends with. */
export const OPERATION_TYPES = ['Data', 'Error', 'Errors', 'Response', 'Responses'] as const

/** What a type of an operation is about, by hey-api's word for it. */
export type OperationTypeRole = Uncapitalize<(typeof OPERATION_TYPES)[number]>

/** Can a component schema give its name to a type as it is? */
export function isTypeName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name)
}

/** The name of a type of an operation: `CreateImageData`. */
export function operationTypeName(id: string, role: OperationTypeRole): string {
  return `${pascalCase(id)}${pascalCase(role)}`
}

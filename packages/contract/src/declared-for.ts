import type { ContractOperation, DeclaredContent } from './vendor.ts'

/** What the document declares for a status: by the status itself, its class (`4XX`), or `default`. */
export function declaredFor({ replies }: ContractOperation, status: number): readonly DeclaredContent[] | undefined {
  return replies[`${status}`] ?? replies[`${`${status}`.slice(0, 1)}XX`] ?? replies['default']
}

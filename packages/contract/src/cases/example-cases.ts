import type { Vendor } from '@outlay/vendor'
import type { ContractCase } from './contract-case.ts'
import { parseRequest } from './parse-request.ts'

/** The named examples of the document, in its order. */
export async function exampleCases(vendor: Vendor): Promise<ContractCase[]> {
  const examples = await vendor.examples()
  const cases = examples.map(
    async ({ name, request, status, reply, prices, before, operation: id }): Promise<ContractCase[]> => {
      const operation = vendor.operations.find(({ spec }) => spec.id === id)
      if (operation === undefined) return []
      const title = `${id} ${status} ${name}`
      const required = { ...(prices && { prices }), ...(before && { before }) }
      const parsed = await parseRequest(operation, request)
      return [{ title, name, source: 'example', operation, request, ...parsed, status, reply, ...required }]
    },
  )
  return (await Promise.all(cases)).flat()
}

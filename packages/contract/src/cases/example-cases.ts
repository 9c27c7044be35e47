import type { ContractVendor } from '../vendor.ts'
import type { ContractCase } from './contract-case.ts'

/** The named examples of the document, in its order. */
export async function exampleCases(vendor: ContractVendor): Promise<ContractCase[]> {
  const examples = await vendor.examples()
  return examples.flatMap(({ name, request, status, reply, prices, before, operation: id }): ContractCase[] => {
    const operation = vendor.operations.find(({ spec }) => spec.id === id)
    if (operation === undefined) return []
    const title = `${id} ${status} ${name}`
    const supposed = { ...(prices && { prices }), ...(before && { before }) }
    return [{ title, name, source: 'example', operation, request, status, reply, ...supposed }]
  })
}

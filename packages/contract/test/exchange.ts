import { xRouter } from '@outlay/vendor/x-router'
import { documentCases } from '../src/cases/document-cases.ts'
import type { Exchange, Reply } from '../src/exchange.ts'

/** A named example of x-router with the reply that it should get, and what is changed about that. */
export async function exchange(title: string, changed: Partial<Omit<Reply, 'text'>> = {}): Promise<Exchange> {
  const given = (await documentCases(xRouter)).find((one) => one.title === title)
  if (given === undefined) throw new Error(`There is no example ${title}.`)
  const reply = { status: given.status, contentType: 'application/json', body: given.reply, ...changed }
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body)
  const world = { at: Date.parse('2026-11-20T00:00:00Z'), priceList: undefined }
  return { vendor: xRouter, validators: await xRouter.responseValidators(), given, world, reply: { ...reply, text } }
}

import { type ContractOptions, checkContract } from '@outlay/contract'
import type { PriceList } from '@outlay/pricing'
import { xRouter } from '@outlay/vendor/x-router'
import { expect } from 'vitest'
import { NOW, type Subject, tokens } from './subjects.ts'

/** The model whose rate is changed. */
export const MODEL = 'sdxl-realvis-v4'
/** What a violation of the price rule ends with. */
export const BY = 'price rule of estimateImage, price list 2026-11-01'
/** The document's price list with another rate of one model. */
export function changedRate(): PriceList {
  const list = xRouter.priceLists[0] as PriceList
  const table = list.rates['image'] as PriceList['rates'][string]
  const entries = table.entries.map((entry) =>
    entry.match?.['model'] === MODEL ? { ...entry, rate: '0.002601' } : entry,
  )
  return { ...list, rates: { ...list.rates, image: { ...table, entries } } }
}

/** What the contract finds wrong with a server. */
export async function brokenBy(subject: Subject, more: Partial<ContractOptions> = {}): Promise<string[]> {
  const results = await checkContract({ vendor: xRouter, ...subject, now: () => NOW, tokens, ...more })
  expect(results.map(({ verdict }) => verdict)).not.toContain('skipped')
  return results.flatMap((one) =>
    one.verdict === 'failed'
      ? one.violations.map(({ rule, message }) => `${one.given.title}: ${rule}: ${message}`)
      : [],
  )
}

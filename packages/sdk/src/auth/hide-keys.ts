import type { Hide } from '../vendor-facts.ts'
import { formsOf } from './forms-of.ts'
import { hideKey, keysIn } from './place-key.ts'

/** Hides the keys of a request wherever the document wants one, whoever put them there. */
export const hideKeys: Hide = (request, { security = [] }, secrets) => {
  secrets.push(...security.flatMap((scheme) => keysIn(request, scheme)).flatMap(formsOf))
  return security.reduce(hideKey, request)
}

import { PrismMissingError } from './prism-missing-error.ts'

/** What is used of Prism. */
export type Prism = typeof import('@stoplight/prism-http')

/** Loads Prism, which takes a third of a second and 80 MB. */
export async function loadPrism(load: () => Promise<Prism> = () => import('@stoplight/prism-http')): Promise<Prism> {
  try {
    return await load()
  } catch (error) {
    throw isMissing(error) ? new PrismMissingError(error) : error
  }
}

/** Is it Prism itself that is not found? A package that an installed Prism lacks is another matter. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) return false
  return error.message.startsWith("Cannot find package '@stoplight/prism-http'")
}

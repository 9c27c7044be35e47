import { PrismMissingError } from './prism-missing-error.ts'

/** What is used of Prism. */
export type Prism = typeof import('@stoplight/prism-http')

/** Loads Prism, which takes a third of a second and 80 MB. */
export async function loadPrism(load: () => Promise<Prism> = () => import('@stoplight/prism-http')): Promise<Prism> {
  try {
    return await load()
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ? new PrismMissingError(error) : error
  }
}

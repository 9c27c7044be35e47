import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Vendor as VendorFacts } from '@outlay/ir'
import type { Behaviour, ServedVendor } from '@outlay/reference'
import { DocumentError, UsageError } from './errors.ts'
import { sampleSet } from './generated/sample-set.gen.ts'

/** The names of the vendors that the command knows. */
export function vendorNames(): string[] {
  return Object.keys(sampleSet)
}

/** Loads a vendor by its name. */
export async function loadVendor(name: string): Promise<ServedVendor> {
  const load = Object.hasOwn(sampleSet, name) ? sampleSet[name] : undefined
  if (load === undefined)
    throw new UsageError(`The vendor must be one of ${vendorNames().join(', ')}; received ${JSON.stringify(name)}.`)
  return load()
}

/** Is the argument a folder with the documents of a vendor? The name of a vendor is none: `./x-router` is the folder. */
export function isVendorFolder(argument: string): boolean {
  return !vendorNames().includes(argument) && existsSync(join(argument, 'openapi.yaml'))
}

/**
 * Compiles a folder with `openapi.yaml` and `prices/`, which nobody generated code from.
 *
 * @throws UsageError where there is no such folder
 * @throws DocumentError with every diagnostic of its documents
 */
export async function loadVendorFolder(folder: string): Promise<ServedVendor> {
  if (!isVendorFolder(folder)) {
    const allowed = 'a folder with openapi.yaml and prices/'
    throw new UsageError(`The argument must be ${allowed}; received ${JSON.stringify(folder)}.`)
  }
  const [{ compileToIr }, { readSources }, { formatDiagnostic }, { vendorFromIr }] = await Promise.all([
    import('@outlay/compiler/ir'),
    import('@outlay/compiler/files'),
    import('@outlay/compiler/diagnostic'),
    import('@outlay/interpret'),
  ])
  const { vendors, diagnostics } = compileToIr(readSources(folder, process.cwd()))
  const [ir] = vendors
  if (ir === undefined) throw new DocumentError(diagnostics.map(formatDiagnostic))
  return { ...vendorFromIr(ir), behaviour: { operations: refuseHandled(ir.facts) } }
}

/** What only hand-written code answers, a folder cannot: the refusal says so. */
function refuseHandled({ operations }: VendorFacts): Behaviour['operations'] {
  const handled = operations.filter((operation) => operation.handled)
  return Object.fromEntries(
    handled.map(({ id }) => {
      const message = `Hand-written code answers ${id}; documents of a folder have none.`
      return [id, () => ({ faults: [{ fault: 'internal', message }] })]
    }),
  )
}

import { estimate, priceListFor } from '@outlay/pricing'
import { isTokenizer, loadTokens } from '@outlay/pricing/tokens'
import type { Vendor, VendorOperation } from '@outlay/vendor'
import type { Command } from 'commander'
import { NoPriceError, UsageError } from '../errors.ts'
import { isVendorFolder, loadVendor, loadVendorFolder, vendorNames } from '../vendors.ts'
import { type Flag, readFlags } from './flags.ts'
import { formatAsJson, formatAsTable } from './format-estimate.ts'
import { buildRequest, type OptionValues } from './request.ts'

/** Adds `outlay estimate`, with a subcommand for each vendor; its flags come from the document. */
export async function addEstimateCommand(outlay: Command, args: readonly string[]): Promise<void> {
  const parent = outlay
    .command('estimate')
    .description(
      'price a request offline: total, lines, kind and price list version; by the name of a vendor, or a folder with openapi.yaml and prices/',
    )
  parent
    .usage('<vendor or folder> [flags]')
    // Whatever follows, the vendor is what is wrong.
    .allowExcessArguments(true)
    .allowUnknownOption(true)
    .action((_, command: Command) => {
      const [given] = command.args
      const named = given === undefined || given.startsWith('-') ? undefined : given
      const found = named === undefined ? 'nothing' : JSON.stringify(named)
      const allowed = `one of ${vendorNames().join(', ')}, or a folder with openapi.yaml`
      throw new UsageError(`The first argument must be ${allowed}; received ${found}.`)
    })
  for (const name of vendorNames()) {
    const command = parent.command(name).description(`price a request to ${name}`).allowExcessArguments(false)
    if (args[0] === 'estimate' && args.includes(name)) await addFlags(command, await loadVendor(name), args)
  }
  const [word, folder] = args
  if (word !== 'estimate' || folder === undefined || !isVendorFolder(folder)) return
  const command = parent.command('folder').name(folder).description(`price a request to the vendor of ${folder}`)
  await addFlags(command.allowExcessArguments(false), await loadVendorFolder(folder), args)
}

async function addFlags(command: Command, vendor: Vendor, args: readonly string[]): Promise<void> {
  const operation = operationOf(vendor, operationAsked(args))
  const flags = await readFlags(vendor, operation)
  const known = new Set<string>(COMMAND_FLAGS)
  for (const flag of flags) {
    if (known.has(flag.name)) continue
    known.add(flag.name)
    addFlag(command, flag)
  }
  command
    .option(
      '--operation <id>',
      `the operation to price: ${pricedOperations(vendor)
        .map(({ spec }) => spec.id)
        .join(', ')}`,
    )
    .option('--body <file>', 'take the request body from a JSON file, - for standard input; flags win over it')
    .option('--json', 'print JSON instead of a table')
    .action((given: OptionValues) => run(vendor, operation, { flags, given }))
}

const COMMAND_FLAGS = ['--operation', '--body', '--json', '--help']

function addFlag(command: Command, { name, types, list, description }: Flag): void {
  const value = types.includes('boolean') && types.length === 1 ? `[${types[0]}]` : `<${types.join('|')}>`
  if (!list) {
    command.option(`${name} ${value}`, description)
    return
  }
  command.option(
    `${name} ${value}`,
    `${description}; may be repeated`,
    (text: string, before: readonly string[] = []) => [...before, text],
  )
}

async function run(
  vendor: Vendor,
  operation: PricedVendorOperation,
  input: { flags: readonly Flag[]; given: OptionValues },
): Promise<void> {
  const request = await buildRequest(operation, input)
  const at = Date.now()
  const { tokenizers } = operation.spec
  const world = { at, ...(tokenizers && { tokens: await loadTokens(tokenizers.filter(isTokenizer)) }) }
  const priceList = priceListFor(operation.answer, request, { priceLists: vendor.priceLists, ...world })
  if ('reason' in priceList) throw new NoPriceError(priceList.message)
  const priced = estimate(operation.answer.pricing, request, { priceList, ...world })
  if (!priced.priced) throw new NoPriceError(priced.message)
  const context = { vendor: vendor.name, operation: operation.spec.id, request }
  console.log(input.given['json'] === true ? formatAsJson(priced, context) : formatAsTable(priced, context))
}

function operationOf(vendor: Vendor, id: string | undefined): PricedVendorOperation {
  const priced = pricedOperations(vendor)
  const found = id === undefined ? priced[0] : priced.find(({ spec }) => spec.id === id)
  if (found !== undefined) return found
  if (priced.length === 0)
    throw new UsageError(`No operation of ${vendor.name} has a price. Give one \`x-pricing\` in its document.`)
  const ids = priced.map(({ spec }) => spec.id).join(', ')
  throw new UsageError(`--operation must be one of ${ids}; received ${JSON.stringify(id)}.`)
}

/** An operation that charges something. */
type PricedVendorOperation = VendorOperation & { readonly answer: PricedAnswer }

type Answer = NonNullable<VendorOperation['answer']>
type PricedAnswer = Answer & { readonly pricing: NonNullable<Answer['pricing']> }

function pricedOperations(vendor: Vendor): PricedVendorOperation[] {
  return vendor.operations.filter((one): one is PricedVendorOperation => one.answer?.pricing !== undefined)
}

/** The flags depend on the operation, so it is read before the rest of the command line. */
function operationAsked(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === '--operation' || arg.startsWith('--operation='))
  if (index === -1) return undefined
  const [, ...written] = args[index]?.split('=') ?? []
  return written.length === 0 ? args[index + 1] : written.join('=')
}

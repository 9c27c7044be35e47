import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { requestEstimate } from '@outlay/pricing'
import { parsePointer } from '@outlay/spec/json-pointer'
import { readParameter } from '@outlay/validators'
import type { VendorOperation } from '@outlay/vendor'
import { UsageError } from '../errors.ts'
import type { Flag } from './flags.ts'

/** The flags of a command line as the parser hands them over, by their names in camelCase. */
export type OptionValues = Readonly<Record<string, unknown>>

type Parts = Record<Flag['part'], Record<string, unknown>>

/**
 * The request that a command line describes: the body from a file or from standard input, fields from flags over it.
 *
 * @throws UsageError when it does not fit the document, with a sentence for each fault
 */
export async function buildRequest(
  operation: VendorOperation,
  { flags, given }: { flags: readonly Flag[]; given: OptionValues },
): Promise<unknown> {
  const parts: Parts = { body: {}, path: {}, query: {}, header: {} }
  for (const flag of flags) {
    const value = given[camel(flag.name)]
    if (value !== undefined) parts[flag.part][flag.field] = fieldValue(flag, value)
  }
  const body = merged(await bodyOf(given, Object.values(parts)), parts.body)
  const estimated = estimateAsked(operation, { ...parts, body })
  const faults = [...(operation.body?.validate(estimated.body).faults ?? []), ...parameterFaults(operation, estimated)]
  if (faults.length > 0) throw new UsageError([...new Set(faults.map(({ message }) => message))].join('\n        '))
  return estimated
}

type Whole = Omit<Parts, 'body'> & { readonly body: unknown }

/** Where an operation also runs what it prices, what picks the estimate goes without saying. */
function estimateAsked({ spec: { answerWhen } }: VendorOperation, whole: Whole): Whole {
  if (answerWhen === undefined) return whole
  const [names = '', pointer = ''] = answerWhen.value.slice('$request.'.length).split('#')
  const keys = [...names.split('.'), ...parsePointer(pointer)]
  const estimated = requestEstimate({ keys, is: [answerWhen.is].flat() }, whole)
  if ('message' in estimated) throw new UsageError(estimated.message)
  return estimated.request
}

async function bodyOf(given: OptionValues, parts: readonly Record<string, unknown>[]): Promise<unknown> {
  const file = given['body']
  if (typeof file === 'string') return parsed(await (file === '-' ? readInput() : readBody(file)), file)
  const bare = parts.every((part) => Object.keys(part).length === 0)
  if (bare && isPiped()) {
    const input = await readInput()
    return input.trim() === '' ? {} : parsed(input, '-')
  }
  if (!bare && isPiped() && (await holdsInput())) {
    throw new UsageError('There are flags and there is standard input; --body - takes both, and flags win over it.')
  }
  return {}
}

async function readBody(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const given = `${JSON.stringify(file)}, which could not be read (${codeOf(error)})`
    throw new UsageError(`--body must be a JSON file, or - for standard input; received ${given}.`)
  }
}

/** Waits for whoever writes: a synchronous read fails while a pipe is empty. */
async function readInput(): Promise<string> {
  try {
    return await text(process.stdin)
  } catch (error) {
    throw new UsageError(`Standard input could not be read (${codeOf(error)}). Pipe one JSON value into it.`)
  }
}

/** How long what is piped in may take to show itself, in milliseconds. */
const INPUT_WAIT = 30

/** Has something been piped in? Nobody waits for it: a program that starts this one may keep the pipe open for ever. */
async function holdsInput(): Promise<boolean> {
  const readable = once(process.stdin, 'readable').then(() => process.stdin.read() !== null)
  const hasInput = await Promise.race([readable.catch(() => false), setTimeout(INPUT_WAIT, false)])
  process.stdin.destroy()
  return hasInput
}

function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}

function parsed(json: string, file: string): unknown {
  try {
    // Some editors and shells start a file with a byte order mark; the server ignores it too.
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    const where = file === '-' ? 'Standard input' : `The file ${file}`
    throw new UsageError(`${where} could not be parsed as JSON. Check that it is one JSON value, the request body.`)
  }
}

/** Is something piped or redirected into standard input? A terminal is not waited for. */
function isPiped(): boolean {
  try {
    const input = fstatSync(0)
    return input.isFIFO() || input.isFile() || input.isSocket()
  } catch {
    return false
  }
}

function merged(body: unknown, fields: Record<string, unknown>): unknown {
  if (Object.keys(fields).length === 0) return body
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  return isObject ? { ...body, ...fields } : body
}

function fieldValue(flag: Flag, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((text) => readParameter(String(text), flag.types))
  return value === true ? true : readParameter(String(value), flag.types)
}

function parameterFaults(operation: VendorOperation, parts: Omit<Parts, 'body'>): readonly { message: string }[] {
  return operation.spec.parameters.flatMap((parameter, index): readonly { message: string }[] => {
    const value = parts[parameter.in][parameter.name]
    if (value !== undefined) return operation.parameters[index]?.validate(value).faults ?? []
    return parameter.required ? [{ message: `\`${parameter.name}\` is required.` }] : []
  })
}

function camel(name: string): string {
  return name.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

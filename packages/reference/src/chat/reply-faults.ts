import type { Fault } from '@outlay/pricing'
import { parsePointer } from '@outlay/spec/json-pointer'
import { type ReplyFormat, type ReplyRequest, readReplyFormat } from './reply-format.ts'
import { sampleJsonTexts } from './sample-json.ts'

/** Any seed finds a value if there is one. */
const ANY_SEED = 1

/**
 * The faults of a request that no reply can fit: an unknown tool, or a schema that no small value fits.
 *
 * @example await findReplyFaults({ tool_choice: 'required' }) // the fault of a call without tools
 */
export async function findReplyFaults(body: ReplyRequest): Promise<readonly Fault[]> {
  const wanted = readReplyFormat(body)
  if ('faults' in wanted) return wanted.faults
  const found = await Promise.all(
    schemasOf(wanted).map(async ({ schema, pointer }) =>
      (await sampleJsonTexts(schema, ANY_SEED)).length > 0 ? [] : [schemaFault(pointer)],
    ),
  )
  return found.flat()
}

interface SchemaPlace {
  readonly schema: unknown
  readonly pointer: string
}

function schemasOf(wanted: ReplyFormat): readonly SchemaPlace[] {
  if (wanted.kind === 'words') return []
  if (wanted.kind === 'json') return [wanted]
  return wanted.tools
    .filter(({ type }) => type === 'function')
    .map(({ parameters, pointer }) => ({ schema: parameters, pointer }))
}

function schemaFault(pointer: string): Fault {
  const path = parsePointer(pointer)
  const message = `\`${path.join('.')}\` must be a JSON Schema that a value of at most 2,000 parts fits, without references to elsewhere; no such value was found.`
  return { fault: 'invalid', keyword: 'not', location: 'body', pointer, path, message }
}

import type { Fault } from '@outlay/pricing'
import { findReplyFaults } from '../chat/reply-faults.ts'
import { isDryRun } from './call-context.ts'
import type { LumenfallCall, LumenfallSession } from './session.ts'
import { findPictureFaults } from './uploads.ts'
import type { ModelKind } from './world.ts'

/** What the model of an operation makes. */
const KIND_OF: Readonly<Record<string, ModelKind>> = {
  generateImages: 'image',
  editImages: 'image',
  completeChat: 'chat',
  createVideo: 'video',
}

const MAKES: Readonly<Record<ModelKind, string>> = { image: 'images', chat: 'chat completions', video: 'videos' }

/** What a request refers to in the running world. */
interface ReferencedResources {
  readonly model?: unknown
  readonly stream?: unknown
}

/**
 * Checks what the schema cannot say about a request, the same for a dry run and a real run: that its model exists and makes
 * the right thing, and that its uploads are images. One fault is of dry runs alone: a stream, because the JSON estimate
 * would read as a stream without events.
 */
export async function validateState(session: LumenfallSession, call: LumenfallCall<unknown>): Promise<Fault[]> {
  const kind = KIND_OF[call.operation.spec.id]
  const { body, files } = call.request as { readonly body: unknown; readonly files: Readonly<Record<string, File[]>> }
  if (kind === undefined || typeof body !== 'object' || body === null) return []
  const resources: ReferencedResources = body
  return [
    ...modelFaults(session, resources, kind),
    ...streamFaults(resources, isDryRun(call)),
    ...(kind === 'chat' ? await findReplyFaults(body) : []),
    ...(await findPictureFaults(body as Readonly<Record<string, unknown>>, files, call.operation.spec.id)),
  ]
}

function modelFaults(
  { models, redactText }: LumenfallSession,
  { model: name }: ReferencedResources,
  kind: ModelKind,
): Fault[] {
  if (typeof name !== 'string') return []
  const found = models.find(name)
  if (found === undefined) return [unknownModelFault(redactText(name), models.nearest(name, kind), MODEL_LOCATION)]
  if (found.model.kind === kind) return []
  const message = `\`model\` must make ${MAKES[kind]}; received ${name}, which makes ${MAKES[found.model.kind]}. Use a model such as ${models.closest(name, kind)}.`
  return [{ fault: 'invalid', keyword: 'model-kind', ...MODEL_LOCATION, given: name, message }]
}

const MODEL_LOCATION = { location: 'body', pointer: '/model', path: ['model'] } as const

/** The fault of an unknown model: its redacted name, and the most similar one. */
export function unknownModelFault(
  name: string,
  nearest: string | undefined,
  placed: Pick<Fault, 'location' | 'pointer' | 'path'>,
): Fault {
  const shortName = name.length > 100 ? `${name.slice(0, 100)}…` : name
  const hint = nearest === undefined ? '' : `. Did you mean '${nearest}'?`
  return {
    fault: 'not-found',
    keyword: 'model',
    ...placed,
    given: shortName,
    message: `Model '${shortName}' not found${hint}`,
  }
}

function streamFaults({ stream }: ReferencedResources, isDry: boolean): Fault[] {
  if (!isDry || stream !== true) return []
  const message =
    'stream is true, but a dry run answers one JSON estimate; send the dry run without stream, then stream the real request.'
  return [
    {
      fault: 'invalid',
      keyword: 'stream',
      location: 'body',
      pointer: '/stream',
      path: ['stream'],
      given: true,
      message,
    },
  ]
}

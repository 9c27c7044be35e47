import type { Fault } from '@outlay/pricing'
import type { StateCheck } from '../behaviour/behaviour.ts'
import type { UrlCheck } from '../url-policy/check-url.ts'
import type { AurousCall, AurousContext, AurousSession, Team } from './session.ts'

/** What a request refers to in the running world; estimates and runs refer to the same. */
export interface ReferencedResources {
  readonly lora_id?: string
  readonly character_id?: string
  readonly webhook_url?: string
  readonly reference_image_urls?: readonly string[]
}

/** What is decided about a call: faults, or where its webhook goes. */
type AurousStateCheck = StateCheck & { readonly context?: AurousContext }

const NOTHING: AurousStateCheck = {}

/**
 * Checks what a request that fits the document refers to: its URLs, its style, its character and its files. What does not
 * exist and what belongs to another team get the same fault. The document says which fault is reported first.
 */
export function validateState(
  session: AurousSession,
  call: AurousCall<{ readonly body: unknown }>,
): AurousStateCheck | Promise<AurousStateCheck> {
  const { team } = call.auth
  const { body } = call.request
  // Forms and requests without a body refer to nothing.
  if (team === undefined || typeof body !== 'object' || body === null || call.operation.spec.body?.form !== undefined)
    return NOTHING
  const resources: ReferencedResources = body
  const { webhook_url: webhookUrl, reference_image_urls: entries = [] } = resources
  const webhook = webhookUrl === undefined ? undefined : session.checkUrl(webhookUrl, { webhook: true })
  const references = entries.map((entry) => (isUrl(entry) ? session.checkUrl(entry) : undefined))
  const checked = (webhookCheck: UrlCheck | undefined, checks: readonly (UrlCheck | undefined)[]): AurousStateCheck => {
    const faults = [
      ...urlFaults(webhookCheck, checks),
      ...loraFaults(session, team, resources),
      ...characterFaults(session, team, resources),
      ...fileFaults(session, team, resources),
    ]
    if (faults.length > 0) return { faults }
    return webhookCheck === undefined || 'refused' in webhookCheck ? NOTHING : { context: { webhook: webhookCheck } }
  }
  // Only a host that has to be looked up is waited for.
  if (isKnown(webhook) && references.every(isKnown)) return checked(webhook, references)
  return Promise.all([webhook, Promise.all(references)]).then(([one, others]) => checked(one, others))
}

function isKnown<T>(value: T | Promise<T>): value is T {
  return !(value instanceof Promise)
}

/** Whether an entry of `reference_image_urls` is a URL; otherwise it is the id of a file. */
export function isUrl(entry: string): boolean {
  return entry.includes(':')
}

function urlFaults(webhook: UrlCheck | undefined, references: readonly (UrlCheck | undefined)[]): Fault[] {
  const faults: Fault[] = []
  if (webhook !== undefined && 'refused' in webhook) faults.push(urlFault(['webhook_url'], webhook.refused))
  for (const [index, check] of references.entries()) {
    if (check !== undefined && 'refused' in check) faults.push(urlFault(['reference_image_urls', index], check.refused))
  }
  return faults
}

function loraFaults(session: AurousSession, team: Team, { lora_id: id }: ReferencedResources): Fault[] {
  if (id === undefined || session.lorasOf(team).some((lora) => lora.id === id || lora.slug === id)) return []
  return [missing('lora', ['lora_id'], 'lora_id names no LoRA that your team can use; GET /v1/loras lists them.')]
}

function characterFaults(session: AurousSession, team: Team, { character_id: id }: ReferencedResources): Fault[] {
  if (id === undefined) return []
  const found = session.characters.get(id)
  if (found === undefined || found.team !== team.id) {
    const message = 'character_id names no character of your team; GET /v1/characters lists them.'
    return [missing('character', ['character_id'], message)]
  }
  if (found.status === 'ready') return []
  const message = `\`character_id\` must name a character whose status is ready; received one whose status is ${found.status}.`
  return [{ fault: 'not-ready', keyword: 'character', ...locationOf(['character_id']), message }]
}

function fileFaults(session: AurousSession, team: Team, { reference_image_urls = [] }: ReferencedResources): Fault[] {
  return reference_image_urls.flatMap((entry, index) => {
    if (isUrl(entry) || session.files.of(team.id, entry, session.now()) !== undefined) return []
    const message =
      'An entry of reference_image_urls names no file of your team; POST /v1/files makes one, for 24 hours.'
    return [missing('file', ['reference_image_urls', index], message)]
  })
}

function urlFault(path: readonly (string | number)[], refused: string): Fault {
  return { fault: 'refused-url', ...locationOf(path), message: `${path.join('.')}: ${refused}` }
}

function missing(keyword: string, path: readonly (string | number)[], message: string): Fault {
  return { fault: 'not-found', keyword, ...locationOf(path), message }
}

function locationOf(path: readonly (string | number)[]): Pick<Fault, 'location' | 'pointer' | 'path'> {
  return { location: 'body', pointer: path.map((key) => `/${key}`).join(''), path }
}

export { loadTokens } from '@outlay/pricing/tokens'
export type { Behaviour, Served, ServedVendor } from './behaviour/behaviour.ts'
export { hasFileToken } from './behaviour/file-addresses.ts'
export { isInternalRoute } from './behaviour/internal-routes.ts'
export { createReference, type Reference } from './create-reference.ts'
export type {
  Amount,
  BackgroundEvent,
  CallEvent,
  CallReport,
  JobEvent,
  ReferenceEvent,
  WebhookEvent,
} from './events.ts'
export type { Worlds } from './generated/worlds.gen.ts'
export type { NextEvent, ReferenceOptions, RefusedRequest, StateOf, WebhookDelivery } from './options.ts'
export { protocolRefusal } from './protocol-refusal.ts'
export { createRedactor, type Redactor } from './redact/redactor.ts'
export { headReply, jsonReply, optionsReply } from './reply.ts'
export { readOrigin } from './url-policy/read-origin.ts'
export { checkWorld } from './worlds/check-world.ts'
export { WorldError, type WorldViolation } from './worlds/world-error.ts'

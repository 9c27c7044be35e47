export { loadTokens } from '@outlay/pricing/tokens'
export type { AuthContext, Behaviour, Call, Outcome, Served, ServedVendor, Session } from './behaviour/behaviour.ts'
export type {
  Amount,
  BackgroundEvent,
  CallEvent,
  CallReport,
  JobEvent,
  ReferenceEvent,
  WebhookEvent,
} from './behaviour/events.ts'
export { hasFileToken } from './behaviour/file-addresses.ts'
export { isInternalRoute } from './behaviour/internal-routes.ts'
export { headReply, jsonReply, optionsReply } from './behaviour/reply.ts'
export type { NextEvent, WebhookDelivery } from './behaviour/session-options.ts'
export { createReference, type Reference } from './create-reference.ts'
export type { Worlds } from './generated/worlds.gen.ts'
export type { ReferenceOptions, RefusedRequest, StateOf } from './options.ts'
export { protocolRefusal } from './protocol-refusal.ts'
export { createRedactor, type Redactor } from './redact/redactor.ts'
export { readOrigin } from './url-policy/read-url.ts'
export { checkWorld, WorldError, type WorldViolation } from './worlds/check-world.ts'

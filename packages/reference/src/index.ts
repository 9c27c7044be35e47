export { loadTokens } from '@outlay/pricing/tokens'
export { hasFileToken } from './behaviour/file-addresses.ts'
export { isInternalRoute } from './behaviour/internal-routes.ts'
export { createReference, defaultMount, type Reference } from './create-reference.ts'
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
export { ownError } from './own-error.ts'
export { pathOf } from './path-of.ts'
export { protocolRefusal } from './protocol-refusal.ts'
export { readBytes } from './read/read-bytes.ts'
export type { ReadRequest } from './read/read-request.ts'
export { createRedactor, type Redactor } from './redact/redactor.ts'
export { headReply, jsonReply, optionsReply } from './reply.ts'
export { router } from './route.ts'
export { readOrigin } from './url-policy/read-origin.ts'
export type {
  OperationSpec,
  SampleWorld,
  Vendor,
  VendorExample,
  VendorExampleRequest,
  VendorOperation,
} from './vendor.ts'
export { checkWorld } from './worlds/check-world.ts'
export { WorldError, type WorldViolation } from './worlds/world-error.ts'

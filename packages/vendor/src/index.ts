export {
  type DeclaredResponse,
  declareResponse,
  hasDeclaredResponse,
  type PriceContext,
  unpricedFault,
} from './declared-response.ts'
export type { EarlierRequest, ExamplePrices, ExampleRequest, NamedExample } from './example.ts'
export { expectedContents, selectSchema } from './expected-response.ts'
export type {
  AnswerWhen,
  BodySpec,
  Defaults,
  FormField,
  OperationSpec,
  ParameterSpec,
  ResponseContent,
  VendorOperation,
} from './operation.ts'
export { readBytes } from './read/read-bytes.ts'
export { type Read, type ReadParameters, type ReadRequest, readParameters, readRequest } from './read/read-request.ts'
export { shownNames, unknownFields, unknownQueries } from './read/unknown-fields.ts'
export { type ChosenRefusal, type Refused, refuseRequest, refuseWithStatus, serverError } from './refuse.ts'
export { createRouter, defaultMount, pathOf, type Route } from './route.ts'
export type {
  Credentials,
  ReadonlyDeep,
  ResponseValidators,
  SampleWorld,
  Vendor,
  VendorWithWorld,
  WorldSpec,
} from './vendor.ts'

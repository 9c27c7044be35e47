/** What every vendor's entry of the SDK re-exports from the runtime; types are marked `type `. */
export const REEXPORTS: readonly string[] = [
  'AbortError',
  'type Attempt',
  'type AttemptResponse',
  'type Auth',
  'type CallOptions',
  'ConnectionError',
  'type CallResult',
  'type Hooks',
  'isAbortError',
  'isConnectionError',
  'isOutlayError',
  'isApiError',
  'isApiErrorOf',
  'isTimeoutError',
  'isUnexpectedResponseError',
  'OutlayError',
  'ApiError',
  'type ApiErrorOf',
  'type SentRequest',
  'TimeoutError',
  'UnexpectedResponseError',
  'withResponse',
]

/** What the entries of vendors that ask for a key re-export besides. */
export const REEXPORTS_WITH_KEYS: readonly string[] = ['isApiKeyError', 'ApiKeyError', 'type ApiKeyErrorReason']

/** What the entries of vendors that stream re-export besides. */
export const REEXPORTS_WITH_STREAMS: readonly string[] = ['isUnexpectedStreamError', 'UnexpectedStreamError']

/** What every entry `request-validation` re-exports. */
export const REQUEST_VALIDATION_REEXPORTS: readonly string[] = [
  'isRequestValidationError',
  'type RequestViolation',
  'RequestValidationError',
]

/** What every entry `offline` re-exports. */
export const OFFLINE_REEXPORTS: readonly string[] = [
  'isRequestValidationError',
  'isUnpricedError',
  'type OfflineRequest',
  'type OfflineOptions',
  'type PriceList',
  'priceVersion',
  'type RequestViolation',
  'RequestValidationError',
  'UnpricedError',
  'type UnpricedReason',
]

/** The types that every entry `query` re-exports. */
export const QUERY_REEXPORTS: readonly string[] = [
  'QueryRequest',
  'ErrorOf',
  'Mutation',
  'Query',
  'QueryKey',
  'RequestKey',
  'MutationOptions',
  'MutationVariables',
]

/** Functions of the runtime that a vendor's entry imports where its document needs them. */
export const SDK_FUNCTIONS = [
  'authenticateRequest',
  'formDataBodySerializer',
  'redactKeys',
  'redactFields',
  'containsFile',
  'rejectStreams',
  'fillPath',
  'selectResponse',
  'urlSearchParamsBodySerializer',
  'appendQuery',
] as const

/** One of these functions. */
export type SdkFunction = (typeof SDK_FUNCTIONS)[number]

/** The types that the entries of a vendor give a name to, beside those of its document. */
export const ENTRY_TYPES: readonly string[] = [
  'Client',
  'ClientOptions',
  'Options',
  // The document's types stand beside those of the plain entry alone; classes are distinguished by their names everywhere.
  ...[...REEXPORTS, ...REEXPORTS_WITH_KEYS, ...REEXPORTS_WITH_STREAMS, ...OFFLINE_REEXPORTS.filter(isNoType)]
    .filter((name) => !/^(is|with|price)[A-Z]/.test(name))
    .map((name) => name.replace(/^type /, '')),
]

function isNoType(name: string): boolean {
  return !name.startsWith('type ')
}

/** What every vendor's entry of the SDK hands on from the runtime; types are marked `type `. */
export const HANDED_ON: readonly string[] = [
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

/** What the entries of vendors that ask for a key hand on besides. */
export const HANDED_ON_WITH_KEYS: readonly string[] = ['isApiKeyError', 'ApiKeyError', 'type ApiKeyErrorReason']

/** What the entries of vendors that stream hand on besides. */
export const HANDED_ON_WITH_EVENTS: readonly string[] = ['isUnexpectedStreamError', 'UnexpectedStreamError']

/** What every checked entry hands on. */
export const HANDED_ON_CHECKED: readonly string[] = [
  'isRequestValidationError',
  'type RequestViolation',
  'RequestValidationError',
]

/** What every offline entry hands on. */
export const HANDED_ON_OFFLINE: readonly string[] = [
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

/** The types that every query entry hands on. */
export const HANDED_ON_QUERY: readonly string[] = [
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
export const CALLED_WHERE_NEEDED: readonly string[] = [
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
]

/** The types that the entries of a vendor give a name to, beside those of its document. */
export const ENTRY_TYPES: readonly string[] = [
  'Client',
  'ClientOptions',
  'Options',
  // The document's types stand beside those of the plain entry alone; classes are told apart by their names everywhere.
  ...[...HANDED_ON, ...HANDED_ON_WITH_KEYS, ...HANDED_ON_WITH_EVENTS, ...HANDED_ON_OFFLINE.filter(isNoType)]
    .filter((name) => !/^(is|with|price)[A-Z]/.test(name))
    .map((name) => name.replace(/^type /, '')),
]

function isNoType(name: string): boolean {
  return !name.startsWith('type ')
}

/** What every vendor's entry of the SDK hands on from the runtime; types are marked `type `. */
export const HANDED_ON: readonly string[] = [
  'AbortError',
  'type Answered',
  'type Attempted',
  'type Auth',
  'type CallOptions',
  'ConnectionError',
  'type Exchange',
  'type Hooks',
  'isAbortError',
  'isConnectionError',
  'isOutlayError',
  'isRefusalError',
  'isRefusalOf',
  'isTimeoutError',
  'isUnexpectedAnswerError',
  'OutlayError',
  'RefusalError',
  'type RefusalOf',
  'type SentRequest',
  'TimeoutError',
  'UnexpectedAnswerError',
  'withResponse',
]

/** What the entries of vendors that ask for a key hand on besides. */
export const HANDED_ON_WITH_KEYS: readonly string[] = [
  'isUnsendableKeyError',
  'UnsendableKeyError',
  'type UnsendableKeyReason',
]

/** What the entries of vendors that stream hand on besides. */
export const HANDED_ON_WITH_EVENTS: readonly string[] = ['isStreamedAnswerError', 'StreamedAnswerError']

/** What every checked entry hands on. */
export const HANDED_ON_CHECKED: readonly string[] = ['isUnfitRequestError', 'type RequestFault', 'UnfitRequestError']

/** What every offline entry hands on. */
export const HANDED_ON_OFFLINE: readonly string[] = [
  'isUnfitRequestError',
  'isUnpricedError',
  'type Offline',
  'type OfflineOptions',
  'type PriceList',
  'priceVersion',
  'type RequestFault',
  'UnfitRequestError',
  'UnpricedError',
  'type UnpricedReason',
]

/** The types that every query entry hands on. */
export const HANDED_ON_QUERY: readonly string[] = [
  'Asked',
  'Failure',
  'Mutation',
  'Query',
  'QueryKey',
  'RequestKey',
  'Running',
  'Variables',
]

/** Functions of the runtime that a vendor's entry imports where its document needs them. */
export const CALLED_WHERE_NEEDED: readonly string[] = [
  'authorizeRequest',
  'formDataBodySerializer',
  'hideKeys',
  'hideMarked',
  'holdsFile',
  'leaveEvents',
  'pathOf',
  'pickAnswers',
  'urlSearchParamsBodySerializer',
  'withQuery',
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

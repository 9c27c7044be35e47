/** What every vendor's entry of the SDK hands on from the runtime; types are marked `type `. */
export const HANDED_ON: readonly string[] = [
  'AbortError',
  'type Answered',
  'type Attempted',
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
export const HANDED_ON_WITH_KEYS: readonly string[] = ['UnsendableKeyError', 'type UnsendableKeyReason']

/** What the entries of vendors that stream hand on besides. */
export const HANDED_ON_WITH_EVENTS: readonly string[] = ['StreamedAnswerError']

/** What every offline entry hands on. */
export const HANDED_ON_OFFLINE: readonly string[] = ['priceVersion', 'UnfitRequestError', 'UnpricedError']

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
  ...[...HANDED_ON, ...HANDED_ON_WITH_KEYS, ...HANDED_ON_WITH_EVENTS, ...HANDED_ON_OFFLINE]
    .filter((name) => !/^(is|with|price)[A-Z]/.test(name))
    .map((name) => name.replace(/^type /, '')),
]

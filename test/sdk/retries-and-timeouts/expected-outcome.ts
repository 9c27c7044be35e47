/** How an attempt goes, when nothing ends it before. */
export interface Course {
  /** How long auth takes, then the head, then the body; Infinity for ever. In milliseconds. */
  readonly auth: number
  readonly head: number
  readonly tail: number
  readonly ends: 'data' | 'passing' | 'final' | 'odd' | 'broken'
  /** What a refusal asks for, in seconds. */
  readonly retryAfter: number | undefined
}

/** A call, and all that happens to it. */
export interface Story {
  /** Of the attempts, the last one for ever. */
  readonly courses: readonly Course[]
  readonly isSafe: boolean
  readonly retry: number
  readonly timeout: number
  readonly totalTimeout: number
  /** When the caller aborts; Infinity for never. */
  readonly abort: number
  readonly chance: number
}

export interface Ending {
  readonly kind: string
  /** After how many milliseconds; Infinity when the call never ends. */
  readonly at: number
  readonly attempts: number
  /** The instants at which a request was sent. */
  readonly sent: readonly number[]
}

const NAMES = {
  data: 'data',
  passing: 'ApiError',
  final: 'ApiError',
  odd: 'UnexpectedResponseError',
  broken: 'ConnectionError',
} as const

const MOST_WAITED = 120_000
const BACKOFF = [500, 1000, 2000, 4000, 8000]

/** What has to come of a call, reckoned from the promises of the README; no two of its events fall on one instant. */
export function foretold(story: Story): Ending {
  const { abort, totalTimeout, retry, isSafe, timeout } = story
  const cut = { at: Math.min(abort, totalTimeout), kind: abort < totalTimeout ? 'AbortError' : 'TimeoutError' }
  const sent: number[] = []
  let begun = 0
  for (let attempts = 1; ; attempts += 1) {
    const course = courseOf(story, attempts)
    const posted = begun + course.auth
    const settled = posted + course.head + course.tail
    const tooLate = begun + timeout
    const over = Math.min(settled, tooLate, cut.at)
    if (posted < over || (posted === over && over === settled)) sent.push(posted)
    if (over === Number.POSITIVE_INFINITY) return { kind: 'none', at: over, attempts, sent }
    if (over === cut.at) return { ...cut, attempts, sent }
    const isLate = over === tooLate
    const kind = isLate ? 'TimeoutError' : NAMES[course.ends]
    const failed = { kind, at: over, attempts, sent }
    const mayPass = isLate || course.ends === 'passing' || course.ends === 'broken'
    if (!mayPass || !isSafe || attempts > retry) return failed
    const asked = !isLate && course.ends === 'passing' ? course.retryAfter : undefined
    const wait = asked === undefined ? (BACKOFF[attempts - 1] ?? 8000) * (1 - story.chance / 2) : asked * 1000
    if (wait > MOST_WAITED || over + wait >= totalTimeout) return failed
    if (abort < over + wait) return { kind: 'AbortError', at: abort, attempts, sent }
    begun = over + wait
  }
}

export function courseOf({ courses }: Story, attempt: number): Course {
  return courses[Math.min(attempt, courses.length) - 1] as Course
}

import type { BucketState } from './token-bucket.ts'

/**
 * The headers that tell a caller what is left: `X-RateLimit-Limit`, `-Remaining` and `-Reset` (seconds since 1970), and
 * for a refused request `Retry-After` (seconds).
 *
 * @example rateLimitHeaders(bucket.take(now())) // { 'X-RateLimit-Limit': '240', 'X-RateLimit-Remaining': '239', … }
 */
export function rateLimitHeaders({ limit, remaining, resetAt, retryAfter }: BucketState): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(resetAt),
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
  }
}

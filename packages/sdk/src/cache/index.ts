export { type CacheOptions, withCache } from './cached.ts'

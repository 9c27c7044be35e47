export { type CacheOptions, cached } from './cached.ts'

export { streamEvents, type StreamingFunction } from './events-of.ts'

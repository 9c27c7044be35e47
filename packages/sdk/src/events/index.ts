export { type StreamingFunction, streamEvents } from './events-of.ts'

export { eventsOf, type StreamingFunction } from './events-of.ts'

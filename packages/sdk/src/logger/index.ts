export { type Logger, type LoggerOptions, type LogLevel, loggerHooks } from './logger-hooks.ts'

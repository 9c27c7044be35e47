export { type Interpreted, interpret } from './interpret.ts'

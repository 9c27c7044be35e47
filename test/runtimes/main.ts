import { tell } from './story.ts'

// Node, Deno and Bun have `process`.
console.log(await tell(JSON.parse(process.argv[2] ?? '')))

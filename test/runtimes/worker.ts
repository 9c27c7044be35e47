import { type Places, tell } from './story.ts'

const worker: { fetch: (request: Request) => Promise<Response> } = {
  fetch: async (request) => new Response(await tell((await request.json()) as Places)),
}

export default worker

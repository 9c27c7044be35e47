import type { LumenfallWorld } from '../../src/lumenfall/world.ts'

/** A small world: an account of each kind, and models with one and with three providers. */
export const WORLD: LumenfallWorld = {
  credentials: {
    acme: { Authorization: 'Bearer lmnfl_acme.secret' },
    postpaid: { Authorization: 'Bearer lmnfl_postpaid.secret' },
    limited: { Authorization: 'Bearer lmnfl_limited.secret' },
  },
  accounts: [
    { id: 'acct_acme', name: 'Acme', credential: 'acme', billing: { type: 'prepaid', balance: '12.50' } },
    { id: 'acct_post', name: 'Post', credential: 'postpaid', billing: { type: 'postpaid', credit_limit: '5.00' } },
    {
      id: 'acct_limited',
      name: 'Limited',
      credential: 'limited',
      billing: { type: 'prepaid', balance: '10.00' },
      requests_per_minute: 1,
    },
  ],
  providers: { vertex: 'Google Vertex AI', openai: 'OpenAI', fal: 'fal' },
  models: [
    { id: 'gemini-3-pro-image', owned_by: 'google', kind: 'image', created: 1, providers: ['vertex'] },
    { id: 'dall-e-3', owned_by: 'openai', kind: 'image', created: 1, providers: ['openai'] },
    { id: 'flux.1-schnell', owned_by: 'bfl', kind: 'image', created: 1, providers: ['fal', 'replicate', 'runware'] },
    { id: 'sora-2', owned_by: 'openai', kind: 'video', created: 1, providers: ['openai'] },
    { id: 'sample-chat', owned_by: 'outlay', kind: 'chat', created: 1, providers: ['openrouter'] },
  ],
  retention: { pictures: 10, videos: 10, video_text_bytes: 1000, ledger_entries: 1000 },
  prompts: { failed: 'a prompt that fails' },
}

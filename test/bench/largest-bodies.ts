/** The estimate of Aurous Labs with all that it can ask at once: its fields but `size` and `character_id`, and six references. */
export const AUROUS_ESTIMATE: object = {
  prompt: 'A golden sunset over mountains, cinematic lighting, 8k resolution',
  negative_prompt: 'blurry, low quality, watermark, text',
  lora_id: 'lora_01HXMQ7Z3K8Y2ABCDEFGHJKM',
  width: 2048,
  height: 2048,
  steps: 30,
  guidance_scale: 7.5,
  cfg_rescale: 0.7,
  denoise_strength: 0.6,
  seed: 42,
  count: 4,
  enhance_prompt: true,
  webhook_url: 'https://your-server.com/webhooks/aurouslabs',
  reference_image_urls: [
    'file_01HXMQ7Z3K8Y2NABCDEFGHJKMN',
    'file_01HXACMEF1RSTFRAME00000000',
    ...['a', 'b', 'c', 'd'].map((name) => `https://example.com/${name}.jpg`),
  ],
}

/** The estimate of Layer with all of its 33 fields. */
export const LAYER_ESTIMATE: object = {
  model_id: '3c90c3cc-0d44-4b50-8888-8dd25736052a',
  prompt: 'A capybara relaxing in a hot spring',
  width: 1024,
  height: 1024,
  batch_size: 4,
  num_inference_steps: 30,
  guidance_scale: 7.5,
  prompt_strength: 0.5,
  quality: 'low',
  sharpness: 1.5,
  duration_seconds: 1,
  generate_audio: true,
  keep_audio: true,
  fps: 24,
  video_effects: [],
  use_ta_pose: true,
  include_textures: true,
  quad_mesh: true,
  pbr_materials: true,
  low_poly: true,
  generate_parts: true,
  face_limit: 1,
  stability: 0.5,
  use_speaker_boost: true,
  similarity_boost: 0.5,
  style_exaggeration: 0.5,
  speed: 1,
  upscale_ratio: 2,
  creativity: 0.5,
  resemblance: 0.5,
  vectorize: true,
  remove_background: true,
  reframe: true,
  refill: true,
}

/** A picture of x-router with every field. */
export const X_ROUTER_PICTURE: object = {
  prompt: 'A golden sunset over mountains, cinematic lighting, 8k resolution',
  model: 'flux-dev',
  width: 2048,
  height: 2048,
  numberResults: 4,
  negativePrompt: 'blurry, low quality, watermark, text',
  steps: 30,
  guidance: 7.5,
  seed: 42,
}

const QUESTION =
  'Which of these two pictures of a harbour at dusk has the warmer light, and what would you change in it?'
const ANSWER =
  'The second: its lamps are lit, and the water gives their colour back. In the first I would lower the horizon by a ' +
  'tenth, and wait for a boat to cross the left third; a longer exposure would calm the waves.'

/** A chat of forty messages, as an app sends it again with every turn. */
const messages = Array.from({ length: 40 }, (_, index) =>
  index % 2 === 0 ? { role: 'user', content: QUESTION } : { role: 'assistant', content: ANSWER },
)

/** A long chat at x-router with every field but those of streams. */
export const X_ROUTER_CHAT: object = { model: 'openai/gpt-4o', messages, max_tokens: 1000, temperature: 0.7 }

/** A long chat at Lumenfall whose questions come in parts, each with the address of a picture, and with tools. */
export const LUMENFALL_CHAT: object = {
  model: 'sample-chat',
  messages: messages.map(({ role, content }) =>
    role === 'user'
      ? {
          role,
          content: [
            { type: 'text', text: content },
            { type: 'image_url', image_url: { url: 'https://example.com/harbour-at-dusk.jpg' } },
          ],
        }
      : { role, content },
  ),
  max_completion_tokens: 1000,
  n: 2,
  seed: 42,
  stream: false,
  tools: ['crop', 'brighten', 'rotate'].map((name) => ({
    type: 'function',
    function: { name, description: `Changes a picture: ${name}.`, parameters: { type: 'object' } },
  })),
  tool_choice: 'auto',
  response_format: { type: 'text' },
}

/** A picture of Lumenfall with every field. */
export const LUMENFALL_PICTURE: object = {
  model: 'dall-e-3',
  prompt: 'A golden sunset over mountains, cinematic lighting, 8k resolution',
  n: 1,
  size: '1024x1024',
  quality: 'hd',
  response_format: 'url',
  stream: false,
  style: 'vivid',
}

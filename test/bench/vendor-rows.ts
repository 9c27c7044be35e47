import { join } from 'node:path'
import { world } from '@outlay/spec/aurous/world'
import { world as layerWorld } from '@outlay/spec/layer/world'
import { load, type Posted } from './load.ts'
import { serverProcess } from './process.ts'
import { median, type Row } from './row.ts'

/** The estimate of Aurous Labs with all that it can ask at once: its fields but `size` and `character_id`, and six references. */
const AUROUS: Posted = {
  headers: world.credentials.acme,
  body: JSON.stringify({
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
  }),
}

const WORKSPACE = '00000000-0000-4000-8000-000000000001'

/** The estimate of Layer with all of its 33 fields. */
const LAYER: Posted = {
  headers: layerWorld.credentials.acme,
  body: JSON.stringify({
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
  }),
}

/** What the larger vendors cost beside x-router, on the same server. */
export const vendorRows: readonly Row[] = [
  {
    name: 'aurous',
    what: "Aurous Labs' estimates with every field and six references ÷ x-router's, over HTTP, 50 connections",
    goal: { bound: 'at least', value: 0.6, unit: '×' },
    measure: () => beside('/aurous/v1/images/estimate', AUROUS),
  },
  {
    name: 'layer',
    what: "Layer's estimates with all of their fields ÷ x-router's, over HTTP, 50 connections",
    goal: { bound: 'at least', value: 0.5, unit: '×' },
    measure: () => beside(`/layer/api/v1/workspaces/${WORKSPACE}/inferences/estimate`, LAYER),
  },
]

async function beside(path: string, posted: Posted): ReturnType<Row['measure']> {
  const server = await serverProcess([join(import.meta.dirname, 'vendors-server.ts')])
  const rounds: { readonly own: number; readonly other: number }[] = []
  try {
    for (let round = 0; round < 6; round += 1) {
      const { rate: own } = await load(server.url + path, { seconds: 1 }, posted)
      const { rate: other } = await load(`${server.url}/x-router/v1/images/estimate`, { seconds: 1 })
      rounds.push({ own, other })
    }
  } finally {
    await server.end()
  }
  // The first round runs before the compiler has seen enough.
  const warm = rounds.slice(1)
  const rates = (side: 'own' | 'other'): string => `${Math.round(median(warm.map((one) => one[side])))}/s`
  return {
    figure: median(warm.map(({ own, other }) => own / other)),
    from: `${rates('own')}, x-router ${rates('other')}`,
  }
}

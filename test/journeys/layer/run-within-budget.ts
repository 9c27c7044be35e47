// A studio's way to images at Layer, as a team would write it: what do four cost, is that enough, and if it is not, how
// many are; then one order, polled until it has ended. All that differs from place to place is in the environment.
import { setTimeout } from 'node:timers/promises'
import {
  createClient,
  type EstimateInference,
  estimateInference,
  executeInference,
  getInference,
  getWorkspace,
  type Inference,
  type InferenceEstimate,
  isApiErrorOf,
  listModels,
} from '@outlay/sdk/layer'

const { LAYER_TOKEN, LAYER_WORKSPACE = '', LAYER_BASE_URL, POLL_EVERY } = process.env
const client = createClient({
  auth: () => LAYER_TOKEN,
  ...(LAYER_BASE_URL !== undefined && { baseUrl: LAYER_BASE_URL }),
})
const path = { workspace_id: LAYER_WORKSPACE }

await runWithinBudget(process.argv[2] ?? '')

async function runWithinBudget(prompt: string): Promise<void> {
  const { models } = await listModels({ client, path })
  const model = models.find(({ modality }) => modality === 'image')
  if (model === undefined) return console.log('There is no model for images.')
  console.log(`${model.name} is priced by ${model.priced_fields.join(', ')}`)
  const body = await affordable({ model_id: model.id, prompt, quality: 'low', batch_size: 4 })
  if (body === undefined) return console.log('Not even one can be afforded.')

  const started = await executeInference({ client, path, body })
  const { estimated_price_creative_units: price, normalized_parameters: made } = started
  console.log(`Ordered: ${made.batch_size} of ${made.width}×${made.height} for ${price}`)
  await told('While it runs')
  await twice(body)
  const run = await ended(started.inference_id, Number(POLL_EVERY ?? started.poll_interval_seconds * 1000))
  console.log(`${run.status}: ${run.error_message ?? `charged ${run.actual_price_creative_units}`}`)
  for (const { url } of run.files ?? []) console.log(`A file of ${(await (await fetch(url)).blob()).type}`)
  await told('In the end')
}

/** The largest batch that the workspace can afford; undefined when it is none. */
async function affordable(body: EstimateInference): Promise<EstimateInference | undefined> {
  for (let batch_size = body.batch_size ?? 1; batch_size > 0; batch_size -= 1) {
    const asked = { ...body, batch_size }
    const estimate = await estimateInference({ client, path, body: asked })
    console.log(`${batch_size}: ${shown(estimate)}`)
    if (estimate.has_sufficient_creative_units) return asked
  }
  return undefined
}

function shown(estimate: InferenceEstimate): string {
  const { estimated_price_creative_units: price, estimated_remaining_balance_creative_units: left } = estimate
  return `${price} of ${estimate.workspace_balance_creative_units}, ${left} would be left`
}

/** The same once more, for which nothing may be left. */
async function twice(body: EstimateInference): Promise<void> {
  try {
    await executeInference({ client, path, body })
    console.log('Ordered once more')
  } catch (error) {
    if (!isApiErrorOf(executeInference, error) || error.status !== 402) throw error
    console.log(`Once more? ${error.body.detail}`)
  }
}

async function ended(inference_id: string, every: number): Promise<Inference> {
  for (;;) {
    const run = await getInference({ client, path: { ...path, inference_id } })
    if (run.status !== 'in_progress') return run
    await setTimeout(every)
  }
}

async function told(when: string): Promise<void> {
  const { balance_creative_units, reserved_creative_units, available_creative_units } = await getWorkspace({
    client,
    path,
  })
  console.log(
    `${when}: ${balance_creative_units} units, ${reserved_creative_units} reserved, ${available_creative_units} available`,
  )
}

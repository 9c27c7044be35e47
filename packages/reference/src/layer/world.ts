import type { SampleWorld } from '@outlay/vendor'

/** The sample world of Layer, as `openapi/layer/world.yaml` has it. */
export interface LayerWorld extends SampleWorld {
  readonly accounts: readonly SampleAccount[]
  readonly workspaces: readonly SampleWorkspace[]
  readonly inferences: readonly SampleInference[]
  /** What is kept at most: runs that have ended, and names of sessions of each workspace. */
  readonly retention: { readonly inferences: number; readonly session_names: number }
  /** Prompts that end in another way than usual. */
  readonly prompts: { readonly failed: string }
}

/** A customer. */
export interface SampleAccount {
  readonly id: string
  readonly name: string
  /** The names of the credentials with its personal access tokens. */
  readonly credentials: readonly string[]
  /** The `sub` of its JWTs. */
  readonly subject: string
}

/** A workspace and what it has at first. */
export interface SampleWorkspace {
  readonly workspace_id: string
  /** The id of the account that it belongs to. */
  readonly account: string
  readonly slug: string
  readonly name: string
  /** A decimal string. */
  readonly creative_units: string
  readonly last_active_at?: string
}

/** A run that has ended; all is said of one that is complete. */
export interface SampleInference {
  readonly inference_id: string
  readonly workspace_id: string
  readonly status: 'complete' | 'failed' | 'cancelled' | 'deleted'
  readonly created_at: string
  readonly completed_at?: string
  /** What it cost, a decimal string. */
  readonly creative_units?: string
  readonly batch_size?: number
  readonly width?: number
  readonly height?: number
  readonly seed?: number
}

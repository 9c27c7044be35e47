import type { SampleWorld } from '@outlay/vendor'

/** The sample world of Aurous Labs, as `openapi/aurous/world.yaml` has it. */
export interface AurousWorld extends SampleWorld {
  /** The API version for whoever pins none. */
  readonly usual_version: string
  /** What holds where neither request nor style says anything. */
  readonly platform: Required<Defaults>
  /** The bucket of each class of requests, one for each team. */
  readonly rate_limits: Readonly<Record<RateClass, { readonly burst: number; readonly per_minute: number }>>
  readonly retention: Retention
  readonly teams: readonly SampleTeam[]
  /** In the order in which a style is looked for. */
  readonly loras: readonly Lora[]
  readonly characters: readonly SampleCharacter[]
  readonly files: readonly SampleFile[]
  /** Prompts that end in another way than usual. */
  readonly prompts: { readonly failed: string; readonly moderation_rejected: string }
  /** Host names with the addresses that they lead to; every other name leads to `public_address`. */
  readonly hosts: Readonly<Record<string, readonly string[]>>
  readonly public_address: string
}

/** The classes of requests. */
export type RateClass = 'create_post' | 'estimate_post' | 'files_post' | 'read_get'

/** What is kept at most; beyond it the oldest that has ended is forgotten, but an upload is refused. */
export interface Retention {
  readonly generations: number
  readonly characters: number
  readonly references: number
  readonly idempotency_keys: number
  /** Bytes of the texts of all generations, and as many of all replies that are kept for idempotency keys. */
  readonly text_bytes: number
  readonly uploads_per_team: number
  readonly upload_bytes_per_team: number
  readonly upload_bytes: number
}

/** A team and what it has. */
export interface SampleTeam {
  readonly id: string
  readonly name: string
  /** The name of its credential. */
  readonly credential: string
  /** A decimal string. */
  readonly credits: string
  readonly pinned_version?: string
  readonly webhook_secret: string
  /** Whether its key is revoked. */
  readonly revoked?: boolean
}

/** Defaults that a style sets instead of the platform's. */
export interface Defaults {
  readonly steps?: number
  readonly guidance_scale?: number
  readonly cfg_rescale?: number
  readonly denoise_strength?: number
}

/** A style. */
export interface Lora {
  readonly id: string
  readonly name: string
  readonly slug: string
  /** Words of a prompt that choose it. */
  readonly keywords: readonly string[]
  readonly is_public: boolean
  readonly active: boolean
  /** The team that owns it. */
  readonly team: string
  readonly defaults: Defaults
}

/** Where a character is in its life. */
export type CharacterStatus = 'synthesizing' | 'reviewing' | 'ready' | 'failed'

/** A character that stays in its status. */
export interface SampleCharacter {
  readonly id: string
  readonly name: string
  readonly team: string
  readonly status: CharacterStatus
  readonly reference_count: number
  readonly created_at: string
  readonly denoise_strength?: number
}

/** A file that is there from the start, and stays. */
export interface SampleFile {
  readonly id: string
  readonly team: string
  readonly purpose: string
  readonly mime_type: string
  readonly size_bytes: number
  readonly width_px: number
  readonly height_px: number
}

// Written by `pnpm generate` from openapi/aurous/; change it there.

/** The sample world: its accounts and their balances. */
export const world = {
  "credentials": {
    "acme": {
      "X-Api-Key": "al_live_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    },
    "globex": {
      "X-Api-Key": "al_live_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    },
    "revoked": {
      "X-Api-Key": "al_live_cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
    },
    "initech": {
      "X-Api-Key": "al_live_dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
    }
  },
  "usual_version": "2026-05-15",
  "platform": {
    "steps": 11,
    "guidance_scale": 4.3,
    "cfg_rescale": 0.7,
    "denoise_strength": 0.6
  },
  "rate_limits": {
    "create_post": {
      "burst": 120,
      "per_minute": 60
    },
    "estimate_post": {
      "burst": 240,
      "per_minute": 120
    },
    "files_post": {
      "burst": 60,
      "per_minute": 30
    },
    "read_get": {
      "burst": 1200,
      "per_minute": 600
    }
  },
  "retention": {
    "generations": 10000,
    "characters": 1000,
    "references": 10000,
    "idempotency_keys": 10000,
    "text_bytes": 100000000,
    "uploads_per_team": 1000,
    "upload_bytes_per_team": 100000000,
    "upload_bytes": 500000000
  },
  "teams": [
    {
      "id": "team_acme",
      "name": "Acme",
      "credential": "acme",
      "credits": "1000",
      "webhook_secret": "whsec_acme_sample"
    },
    {
      "id": "team_globex",
      "name": "Globex",
      "credential": "globex",
      "credits": "500",
      "webhook_secret": "whsec_globex_sample"
    },
    {
      "id": "team_hooli",
      "name": "Hooli",
      "credential": "revoked",
      "revoked": true,
      "credits": "0",
      "webhook_secret": "whsec_hooli_sample"
    },
    {
      "id": "team_initech",
      "name": "Initech",
      "credential": "initech",
      "credits": "0.5",
      "pinned_version": "2026-09-01",
      "webhook_secret": "whsec_initech_sample"
    }
  ],
  "loras": [
    {
      "id": "lora_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "name": "Acme Studio",
      "slug": "acme-studio",
      "keywords": [
        "studio"
      ],
      "is_public": false,
      "active": true,
      "team": "team_acme",
      "defaults": {
        "steps": 20
      }
    },
    {
      "id": "lora_01HXPB1CC1NEMAT1C000000000",
      "name": "Cinematic",
      "slug": "cinematic",
      "keywords": [
        "cinematic"
      ],
      "is_public": true,
      "active": true,
      "team": "team_aurous",
      "defaults": {
        "steps": 24,
        "guidance_scale": 6.5,
        "cfg_rescale": 0.6,
        "denoise_strength": 0.5
      }
    },
    {
      "id": "lora_01HXPB1CWATERC010VR0000000",
      "name": "Watercolour",
      "slug": "watercolour",
      "keywords": [
        "watercolour",
        "watercolor"
      ],
      "is_public": true,
      "active": true,
      "team": "team_aurous",
      "defaults": {
        "guidance_scale": 3.5,
        "denoise_strength": 0.45
      }
    },
    {
      "id": "lora_01HXPB1C11NEART00000000000",
      "name": "Line Art",
      "slug": "line-art",
      "keywords": [
        "line art"
      ],
      "is_public": true,
      "active": true,
      "team": "team_aurous",
      "defaults": {}
    },
    {
      "id": "lora_01HXPB1CRETR0F11M000000000",
      "name": "Retro Film",
      "slug": "retro-film",
      "keywords": [
        "polaroid"
      ],
      "is_public": true,
      "active": false,
      "team": "team_aurous",
      "defaults": {}
    },
    {
      "id": "lora_01HXG10BEXB1VEPR1NT0000000",
      "name": "Globex Blueprint",
      "slug": "globex-blueprint",
      "keywords": [
        "blueprint"
      ],
      "is_public": false,
      "active": true,
      "team": "team_globex",
      "defaults": {}
    }
  ],
  "characters": [
    {
      "id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "team": "team_acme",
      "name": "Nova",
      "status": "ready",
      "created_at": "2026-05-20T09:00:00.000Z",
      "reference_count": 4,
      "denoise_strength": 0.35
    },
    {
      "id": "char_01HXACMESYNTHES1Z1NG000000",
      "team": "team_acme",
      "name": "Juno",
      "status": "synthesizing",
      "created_at": "2026-05-21T09:00:00.000Z",
      "reference_count": 3
    },
    {
      "id": "char_01HXACMEREV1EW1NG000000000",
      "team": "team_acme",
      "name": "Orin",
      "status": "reviewing",
      "created_at": "2026-05-22T09:00:00.000Z",
      "reference_count": 6
    },
    {
      "id": "char_01HXACMEFA11ED000000000000",
      "team": "team_acme",
      "name": "Vesper",
      "status": "failed",
      "created_at": "2026-05-23T09:00:00.000Z",
      "reference_count": 1
    },
    {
      "id": "char_01HXG10BEXREADY00000000000",
      "team": "team_globex",
      "name": "Ivo",
      "status": "ready",
      "created_at": "2026-05-24T09:00:00.000Z",
      "reference_count": 2
    }
  ],
  "files": [
    {
      "id": "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN",
      "team": "team_acme",
      "purpose": "reference",
      "mime_type": "image/png",
      "size_bytes": 482113,
      "width_px": 2048,
      "height_px": 2048
    },
    {
      "id": "file_01HXACMEF1RSTFRAME00000000",
      "team": "team_acme",
      "purpose": "first_frame",
      "mime_type": "image/jpeg",
      "size_bytes": 261904,
      "width_px": 1920,
      "height_px": 1080
    },
    {
      "id": "file_01HXG10BEXREFERENCE0000000",
      "team": "team_globex",
      "purpose": "reference",
      "mime_type": "image/png",
      "size_bytes": 518220,
      "width_px": 1536,
      "height_px": 1536
    }
  ],
  "prompts": {
    "failed": "a prompt that fails",
    "moderation_rejected": "a prompt that moderation rejects"
  },
  "public_address": "93.184.215.14",
  "hosts": {
    "internal.example.com": [
      "10.0.0.5"
    ],
    "loopback.example.com": [
      "127.0.0.1",
      "::1"
    ],
    "metadata.example.com": [
      "169.254.169.254"
    ],
    "mixed.example.com": [
      "93.184.215.14",
      "192.168.1.20"
    ]
  }
} as const

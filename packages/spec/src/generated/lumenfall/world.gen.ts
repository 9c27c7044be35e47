// Written by `pnpm generate` from openapi/lumenfall/; change it there.

/** The sample world: its accounts and their balances. */
export const world = {
  "credentials": {
    "acme": {
      "Authorization": "Bearer lmnfl_acme.secret"
    },
    "low": {
      "Authorization": "Bearer lmnfl_low.secret"
    },
    "topup": {
      "Authorization": "Bearer lmnfl_topup.secret"
    },
    "postpaid": {
      "Authorization": "Bearer lmnfl_postpaid.secret"
    },
    "limited": {
      "Authorization": "Bearer lmnfl_limited.secret"
    }
  },
  "accounts": [
    {
      "id": "acct_acme",
      "name": "Acme",
      "credential": "acme",
      "billing": {
        "type": "prepaid",
        "balance": "12.50"
      }
    },
    {
      "id": "acct_low",
      "name": "Low",
      "credential": "low",
      "billing": {
        "type": "prepaid",
        "balance": "0.02"
      }
    },
    {
      "id": "acct_topup",
      "name": "Top-up",
      "credential": "topup",
      "billing": {
        "type": "prepaid",
        "balance": "0.02",
        "auto_top_up": {
          "amount": "10.00",
          "below": "1.00"
        }
      }
    },
    {
      "id": "acct_postpaid",
      "name": "Postpaid",
      "credential": "postpaid",
      "billing": {
        "type": "postpaid",
        "credit_limit": "5.00"
      }
    },
    {
      "id": "acct_limited",
      "name": "Limited",
      "credential": "limited",
      "requests_per_minute": 1,
      "billing": {
        "type": "prepaid",
        "balance": "10.00"
      }
    }
  ],
  "providers": {
    "vertex": "Google Vertex AI",
    "openai": "OpenAI",
    "replicate": "Replicate",
    "fal": "fal",
    "runware": "Runware",
    "openrouter": "OpenRouter",
    "outlay": "Outlay"
  },
  "models": [
    {
      "id": "gemini-3-pro-image",
      "owned_by": "google",
      "kind": "image",
      "created": 1702300000,
      "providers": [
        "vertex"
      ]
    },
    {
      "id": "imagen-3",
      "owned_by": "google",
      "kind": "image",
      "created": 1702300000,
      "providers": [
        "vertex"
      ]
    },
    {
      "id": "imagen-3-fast",
      "owned_by": "google",
      "kind": "image",
      "created": 1702300000,
      "providers": [
        "vertex"
      ]
    },
    {
      "id": "dall-e-3",
      "owned_by": "openai",
      "kind": "image",
      "created": 1702300000,
      "providers": [
        "openai"
      ]
    },
    {
      "id": "dall-e-2",
      "owned_by": "openai",
      "kind": "image",
      "created": 1702300000,
      "providers": [
        "openai"
      ]
    },
    {
      "id": "flux-pro",
      "owned_by": "black-forest-labs",
      "kind": "image",
      "created": 1702300000,
      "providers": [
        "replicate"
      ]
    },
    {
      "id": "flux.1-schnell",
      "owned_by": "black-forest-labs",
      "kind": "image",
      "created": 1702300000,
      "providers": [
        "fal",
        "replicate",
        "runware"
      ]
    },
    {
      "id": "sora-2",
      "owned_by": "openai",
      "kind": "video",
      "created": 1702300000,
      "providers": [
        "openai"
      ]
    },
    {
      "id": "sample-video",
      "owned_by": "outlay",
      "kind": "video",
      "created": 1702300000,
      "providers": [
        "outlay"
      ]
    },
    {
      "id": "sample-chat",
      "owned_by": "outlay",
      "kind": "chat",
      "created": 1702300000,
      "providers": [
        "openrouter"
      ]
    }
  ],
  "retention": {
    "pictures": 10000,
    "videos": 10000,
    "video_text_bytes": 100000000,
    "ledger_entries": 10000
  },
  "prompts": {
    "failed": "a prompt that fails"
  }
} as const

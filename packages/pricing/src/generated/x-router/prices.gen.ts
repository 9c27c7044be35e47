// Written by `pnpm generate` from openapi/x-router/; change it there.
import type { PriceList } from '../../runtime.ts'

/** The price lists, oldest first. */
export const priceLists: readonly PriceList[] = [
  {
    "version": "2026-11-01",
    "effective": "2026-11-01T00:00:00Z",
    "unit": "USD",
    "scale": 6,
    "rounding": {
      "mode": "up",
      "on": "total"
    },
    "catalogues": {
      "image": [
        {
          "id": "flux-schnell",
          "name": "FLUX schnell",
          "description": "Fast drafts in a few steps.",
          "supportsSteps": false
        },
        {
          "id": "flux-dev",
          "name": "FLUX dev",
          "description": "More detail, more steps, a higher price.",
          "supportsSteps": true
        },
        {
          "id": "sdxl-realvis-v4",
          "name": "SDXL RealVis 4",
          "description": "Photographic images on SDXL.",
          "supportsSteps": true
        },
        {
          "id": "sd15-dreamshaper-v8",
          "name": "Stable Diffusion 1.5 DreamShaper 8",
          "description": "Painterly images at the lowest price.",
          "supportsSteps": true
        }
      ],
      "chat": [
        {
          "id": "anthropic/claude-3.5-sonnet",
          "name": "Claude 3.5 Sonnet",
          "description": "Long texts and code.",
          "context_length": 200000,
          "input_per_1k_tokens": "0.003",
          "output_per_1k_tokens": "0.015",
          "blended_per_1k_tokens": "0.006"
        },
        {
          "id": "openai/gpt-4o",
          "name": "GPT-4o",
          "description": "An all-rounder.",
          "context_length": 128000,
          "input_per_1k_tokens": "0.0025",
          "output_per_1k_tokens": "0.01",
          "blended_per_1k_tokens": "0.004375"
        },
        {
          "id": "openai/gpt-4o-mini",
          "name": "GPT-4o mini",
          "description": "Short tasks at a low price.",
          "context_length": 128000,
          "input_per_1k_tokens": "0.00015",
          "output_per_1k_tokens": "0.0006",
          "blended_per_1k_tokens": "0.0002625"
        },
        {
          "id": "meta-llama/llama-3.1-70b-instruct",
          "name": "Llama 3.1 70B Instruct",
          "description": "An open model.",
          "context_length": 131072,
          "input_per_1k_tokens": "0.0004",
          "output_per_1k_tokens": "0.0004",
          "blended_per_1k_tokens": "0.0004"
        }
      ]
    },
    "rates": {
      "image": {
        "per": 1048576,
        "entries": [
          {
            "match": {
              "model": "flux-schnell"
            },
            "rate": "0.006955",
            "actual": {
              "rate": "0.005564",
              "provenance": "sample",
              "source": "Outlay"
            },
            "provenance": "official",
            "source": "The vendor's page on image cost estimation, example response",
            "note": "One image of 1024×1024 costs 0.006955; that the price is proportional to the pixels is our assumption."
          },
          {
            "match": {
              "model": "flux-dev"
            },
            "rate": "0.026750",
            "actual": {
              "rate": "0.021400",
              "provenance": "sample",
              "source": "Outlay"
            },
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "sdxl-realvis-v4"
            },
            "rate": "0.002600",
            "actual": {
              "rate": "0.002080",
              "provenance": "sample",
              "source": "Outlay"
            },
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "sd15-dreamshaper-v8"
            },
            "rate": "0.001300",
            "actual": {
              "rate": "0.001040",
              "provenance": "sample",
              "source": "Outlay"
            },
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "input-token": {
        "per": 1000,
        "entries": [
          {
            "match": {
              "model": "anthropic/claude-3.5-sonnet"
            },
            "rate": "0.003",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "openai/gpt-4o"
            },
            "rate": "0.0025",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "openai/gpt-4o-mini"
            },
            "rate": "0.00015",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "meta-llama/llama-3.1-70b-instruct"
            },
            "rate": "0.0004",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "output-token": {
        "per": 1000,
        "entries": [
          {
            "match": {
              "model": "anthropic/claude-3.5-sonnet"
            },
            "rate": "0.015",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "openai/gpt-4o"
            },
            "rate": "0.01",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "openai/gpt-4o-mini"
            },
            "rate": "0.0006",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "meta-llama/llama-3.1-70b-instruct"
            },
            "rate": "0.0004",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      }
    }
  }
]
